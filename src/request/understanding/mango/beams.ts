import type { SequenceModel } from "../../../ports/sequence-model.ts";
import { toNeoError } from "../../../shared/errors.ts";
import { plainCommand } from "../../../shared/plain-command.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import type { MaskedRequest } from "./mentions/mask.ts";
import { fittedWeights } from "./ranking/fitted-weights.ts";
import type { RankingWeights } from "./ranking/weights.ts";
import type { FoundRecipe } from "./retrieval/search-recipes.ts";

/** A template that a sequence model made of a masked request, and its share of all that the model thinks likely. */
export type Beam = { template: string; share: number };

export type Beams = (request: MaskedRequest) => Promise<readonly Beam[]>;

/** What the model makes of a masked request; nothing where there is none, or it failed. */
export async function beamsOf(
  masked: string,
  {
    sequenceModel,
    weights = fittedWeights,
  }: { sequenceModel?(): Promise<SequenceModel | undefined>; weights?: RankingWeights },
  signal: AbortSignal,
): Promise<readonly Beam[]> {
  // Weights that were fitted without a model do not know what its word is worth.
  if (!weights.strength.beam) return [];
  try {
    const model = await sequenceModel?.();
    if (model?.prompt !== "masked") return [];
    const sequences = await model.generate(masked, { beams: 5, signal });
    const likely = sequences.map(({ text, logProbability }) => ({
      template: text.trim(),
      likelihood: Math.exp(logProbability),
    }));
    const all = likely.reduce((sum, { likelihood }) => sum + likelihood, 0) || 1;
    return likely.map(({ template, likelihood }) => ({ template, share: likelihood / all }));
  } catch (thrown) {
    signal.throwIfAborted();
    if (!/^E_(ENGINE|MODEL)/.test(toNeoError(thrown).code)) throw thrown;
    return [];
  }
}

/** How much the model is for a command in the request's slots: the share of the beams that are the same. */
export function shareOf(command: string, beams: readonly Beam[]): number {
  const plain = plainCommand(command);
  return beams.reduce((sum, { template, share }) => sum + (plainCommand(template) === plain ? share : 0), 0);
}

/**
 * Beams that are no recipe's template, as recipes that are said as the request says it. Of what tells recipes apart they have
 * what the nearest of the same program has; for one of a program that none of the found ones calls nothing speaks but the model.
 */
export function foundOf(beams: readonly Beam[], masked: string, found: readonly FoundRecipe[]): FoundRecipe[] {
  return beams.flatMap(({ template: plain }, nth): FoundRecipe[] => {
    const template = asRootWhere(plain, found);
    if (template === "" || found.some(({ recipe }) => recipe.template === template)) return [];
    const program = /^(?:sudo\s+)?([\w.+-]+)/.exec(template)?.[1] ?? "";
    const near = found.find(({ recipe }) => recipe.program === program);
    const recipe: Recipe = {
      id: `${generatedArea}/${nth}`,
      template,
      program,
      area: generatedArea,
      risk: "write",
      es: [masked],
      en: [masked],
      notes: { es: "", en: "" },
    };
    const nothing = {
      at: -1,
      bm25: 0,
      bm25Rank: found.length,
      cosines: undefined,
      cosineRank: found.length,
      latent: 0,
      latentRank: found.length,
      programLog: 0,
      talk: found[0]?.talk ?? 0,
      score: 0,
    };
    return [{ ...(near ?? nothing), recipe }];
  });
}

/** The model writes no sudo: it is wanted where the recipes of that program want it. */
function asRootWhere(template: string, found: readonly FoundRecipe[]): string {
  return template.replace(/(^|&& |; |\|\| )([\w.+-]+)(?= |$)/g, (whole, before: string, program: string) => {
    const same = found.filter(({ recipe }) => recipe.program === program);
    const asRoot = same.filter(({ recipe }) => /^sudo (?!-)/.test(recipe.template));
    return asRoot.length * 2 > same.length ? `${before}sudo ${program}` : whole;
  });
}

export function isGenerated({ area }: Recipe): boolean {
  return area === generatedArea;
}

const generatedArea = "generated";
