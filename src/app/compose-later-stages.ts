import { readFileSync } from "node:fs";
import { hostOptions } from "../command/machine/known-options.ts";
import type { Engines } from "../ports/engines.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Answers } from "../request/answers/answers.ts";
import { createAnswers } from "../request/answers/create-answers.ts";
import { languageModelStage } from "../request/understanding/language-model/propose-command.ts";
import type { Stage } from "../request/understanding/stage.ts";
import { createVerifier } from "../request/understanding/verification/verify-command.ts";
import { message } from "../shared/messages/catalogue.ts";

/** What is asked only where no skill knows a request. */
export type LaterStages = { propose: Stage; answers: Answers };

/** Over engines and documents as they are here: in the midst of a question nothing is fetched. */
export function composeLaterStages(parts: {
  engines(): Promise<Engines>;
  knowledge: Pick<Knowledge, "search">;
  hasOwnDocuments(): Promise<boolean>;
}): LaterStages {
  const languageModel = () => modelAtHand(parts.engines);
  return {
    propose: languageModelStage({ languageModel, verifier: createVerifier({ options: hostOptions() }), distribution }),
    answers: createAnswers({
      knowledge: parts.knowledge,
      hasOwn: parts.hasOwnDocuments,
      languageModel,
      missing: async ({ language }) => {
        const encoder = (await (await parts.engines()).health()).find(({ name }) => name === "encoder");
        if (encoder === undefined || encoder.installedBytes !== undefined) return undefined;
        return message(language, "answer_encoder_missing", { megabytes: Math.round(encoder.fetchBytes / 2 ** 20) });
      },
    }),
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
