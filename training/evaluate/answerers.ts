import { documentRecipes } from "../../src/app/recipes/document-recipes.ts";
import type { MachineSnapshot } from "../../src/command/machine/snapshot.ts";
import { assess } from "../../src/command/policy/assess.ts";
import { builtInPolicy } from "../../src/command/policy/policy.ts";
import { loadAllRows } from "../../src/command/policy/program-table.ts";
import { loadShellParser } from "../../src/command/shell/parse.ts";
import type { Risk } from "../../src/ports/assessment.ts";
import type { SentenceEncoder } from "../../src/ports/engines.ts";
import type { Plan } from "../../src/ports/plan.ts";
import type { SequenceModel } from "../../src/ports/sequence-model.ts";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { wholeScript } from "../../src/request/understanding/around-the-sentence/steps.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { mangoStage } from "../../src/request/understanding/mango/mango-stage.ts";
import type { MangoParts } from "../../src/request/understanding/mango/parts.ts";
import type { RecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { hasPage, now, verifier, worksOnDebian } from "../mango/cases.ts";

export type Answer = { plan: Plan | undefined; script: string | undefined; confidence: number; ms: number };

/** Answers a request as a part of the product, or all of it, would. */
export type Answerer = (request: { text: string; language: Language }, machine: MachineSnapshot) => Promise<Answer>;

const signal = new AbortController().signal;

export async function judge(): Promise<(script: string, machine: MachineSnapshot) => Promise<Risk>> {
  const { parse } = await loadShellParser();
  await loadAllRows();
  return async (script, machine) =>
    assess(parse(script), { machine, policy: builtInPolicy, source: "mango", request: "", parse }).risk;
}

/** `model`: the sequence model, as a person has it who has the encoder. */
export type Variant = { encoder: boolean; verified: boolean; model?: SequenceModel | undefined };

export async function mangoParts(index: RecipeIndex, encoder: SentenceEncoder, variant: Variant): Promise<MangoParts> {
  return {
    index: async () => index,
    encoder: async () => (variant.encoder ? encoder : undefined),
    sequenceModel: async () => variant.model,
    verifier: variant.verified ? verifier : { verify: async () => [] },
    risk: await judge(),
    worksHere: worksOnDebian,
    hasPage,
    now: () => now,
  };
}

/** With a folder of tldr pages, as on a machine that has one. */
export function withPages(parts: MangoParts, index: RecipeIndex, folder: string): MangoParts {
  const environment = { home: "", variables: {} };
  const settings = { model: "off", tldr: folder, manuals: "off" } as const;
  return {
    ...parts,
    documents: documentRecipes({ environment, settings, manual: async () => undefined }, () => index),
  };
}

/** Mango by itself. */
export function mangoAlone(parts: MangoParts): Answerer {
  const stage = mangoStage(parts);
  return ({ text, language }, machine) =>
    timed(() => stage({ text, normalised: normalise(text, language).text, language, machine }, signal));
}

/** Skills first, then by their meaning, then mango, as `neo ask` does. */
export async function wholeChain(parts: MangoParts, encoder: SentenceEncoder): Promise<Answerer> {
  const understanding = createUnderstanding({
    library: createSkillLibrary(),
    language: "es",
    knownProgram,
    risk: parts.risk,
    encoder: async () => encoder,
    stages: [mangoStage(parts)],
  });
  await understanding.loadSkills();
  return ({ text, language }, machine) =>
    timed(
      async () =>
        (
          await understanding.understand(
            text,
            { machine, memory: emptyMemory, language, now, assumeInstalled: true },
            signal,
          )
        ).plan,
    );
}

async function timed(work: () => Promise<Plan | undefined>): Promise<Answer> {
  const began = performance.now();
  const plan = await work();
  const ms = performance.now() - began;
  const isCommand = plan?.kind === "command";
  return { plan, script: isCommand ? wholeScript(plan) : undefined, confidence: isCommand ? plan.confidence : 0, ms };
}
