import { readFileSync } from "node:fs";
import { hostOptions } from "../command/machine/known-options.ts";
import type { MachineSnapshot } from "../command/machine/snapshot.ts";
import type { Risk } from "../ports/assessment.ts";
import type { Engines, SentenceEncoder } from "../ports/engines.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { LocalRecipes } from "../ports/local-recipes.ts";
import type { SequenceModel } from "../ports/sequence-model.ts";
import type { Answers } from "../request/answers/answers.ts";
import { createAnswers } from "../request/answers/create-answers.ts";
import { createRepair } from "../request/repair/create-repair.ts";
import { repairFromModel } from "../request/repair/from-model.ts";
import type { Repair } from "../request/repair/repair.ts";
import { languageModelStage, type ProposerParts } from "../request/understanding/language-model/propose-command.ts";
import { distributionsIn, worksOn } from "../request/understanding/mango/distribution.ts";
import { mangoStage } from "../request/understanding/mango/mango-stage.ts";
import type { MangoParts } from "../request/understanding/mango/parts.ts";
import { rateCommand } from "../request/understanding/mango/rate-command.ts";
import { ownRecipesStage } from "../request/understanding/own-recipes/own-recipes-stage.ts";
import type { Stage } from "../request/understanding/stage.ts";
import { createVerifier } from "../request/understanding/verification/verify-command.ts";
import { systemClock } from "../shared/clock.ts";
import { message } from "../shared/messages/catalogue.ts";
import { type DocumentParts, documentRecipes } from "./recipes/document-recipes.ts";
import { recipeIndex } from "./recipes/recipe-index.ts";

/** What is asked only where no skill knows a request. */
export type LaterStages = {
  fromOwn: Stage;
  fromRecipes: Stage;
  propose: Stage;
  answers: Answers;
  repair: Repair;
  /** Loads what finds recipes. */
  prepare(signal: AbortSignal): Promise<void>;
};

/** Over engines and documents as they are here: in the midst of a question nothing is fetched. */
export function composeLaterStages(parts: {
  engines(): Promise<Engines>;
  /** Undefined where it would have to be fetched. */
  encoder(): Promise<SentenceEncoder | undefined>;
  risk(script: string, machine: MachineSnapshot): Promise<Risk>;
  knowledge: Pick<Knowledge, "search">;
  hasOwnDocuments(): Promise<boolean>;
  ownRecipes: Pick<LocalRecipes, "list">;
  documents: DocumentParts;
}): LaterStages {
  const languageModel = () => modelAtHand(parts.engines);
  const options = hostOptions();
  const verifier = createVerifier({ options });
  const mango: MangoParts = {
    index: async () => recipeIndex(),
    encoder: parts.encoder,
    sequenceModel: () => sequenceModelAtHand(parts.engines),
    documents: documentRecipes(parts.documents, recipeIndex),
    verifier,
    risk: parts.risk,
    worksHere: worksOn(distributionsIn(osRelease())),
    hasPage: (program) => options(program) !== undefined,
    now: () => systemClock.now(),
  };
  const certainty: ProposerParts["certainty"] = (script, request, signal) =>
    rateCommand(script, request, mango, signal);
  return {
    fromOwn: ownRecipesStage({ recipes: parts.ownRecipes, verifier }),
    fromRecipes: mangoStage(mango),
    propose: languageModelStage({ languageModel, verifier, distribution, certainty }),
    prepare: (signal) => prepareMango(mango, signal),
    repair: createRepair({
      options,
      verifier,
      risk: parts.risk,
      fromModel: repairFromModel({ languageModel, verifier, distribution }),
    }),
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

/** What fails now is told when it is to work. */
async function prepareMango({ encoder, sequenceModel, index }: MangoParts, signal: AbortSignal): Promise<void> {
  await Promise.allSettled([
    encoder().then((found) => found?.encode(["neo"], { signal })),
    sequenceModel?.().then((model) => model?.generate("neo", { beams: 1, most: 1, signal })),
    index(),
  ]);
}

/** The language model, unless its engine would have to be fetched first. Loads nothing. */
async function modelAtHand(engines: () => Promise<Engines>): Promise<LanguageModel | undefined> {
  const all = await engines();
  const model = await all.languageModel();
  if (model === undefined) return undefined;
  const engine = (await all.health()).find(({ name }) => name === "llama");
  return engine !== undefined && engine.installedBytes === undefined ? undefined : model;
}

/** Likewise. Where no engine was ever installed there is no encoder either, and none is looked for. */
async function sequenceModelAtHand(engines: () => Promise<Engines>): Promise<SequenceModel | undefined> {
  const all = await engines();
  const engine = (await all.health()).find(({ name }) => name === "mango");
  return engine?.installedBytes === undefined ? undefined : all.sequenceModel();
}

function distribution(): string {
  return /^PRETTY_NAME="?([^"\n]*)/m.exec(osRelease())?.[1] ?? "Linux";
}

function osRelease(): string {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return ""; // os-release(5) is a custom, not a law
  }
}
