import { readFileSync } from "node:fs";
import { hostOptions } from "../command/machine/known-options.ts";
import type { Engines } from "../ports/engines.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import { languageModelStage } from "../request/understanding/language-model/propose-command.ts";
import type { Stage } from "../request/understanding/stage.ts";
import { createVerifier } from "../request/understanding/verification/verify-command.ts";

/** What is asked only where no skill knows a request. */
export type LaterStages = { propose: Stage };

/** Over engines and documents as they are here: in the midst of a question nothing is fetched. */
export function composeLaterStages(parts: { engines(): Promise<Engines> }): LaterStages {
  const languageModel = () => modelAtHand(parts.engines);
  return {
    propose: languageModelStage({ languageModel, verifier: createVerifier({ options: hostOptions() }), distribution }),
  };
}

/** The language model, unless its engine would have to be fetched first. Loads nothing. */
async function modelAtHand(engines: () => Promise<Engines>): Promise<LanguageModel | undefined> {
  const all = await engines();
  const model = await all.languageModel();
  if (model === undefined) return undefined;
  const engine = (await all.health()).find(({ name }) => name === "llama");
  return engine !== undefined && engine.installedBytes === undefined ? undefined : model;
}

function distribution(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "Linux";
  } catch {
    return "Linux"; // os-release(5) is a custom, not a law
  }
}
