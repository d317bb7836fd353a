import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import type { RecipeIndex } from "./recipe-index.ts";
import type { Closeness } from "./sentence-vectors.ts";
import { wordsOf } from "./words-of.ts";

/** A recipe that may be what was asked for. `cosines` undefined: without the encoder it was found by its words alone. */
export type FoundRecipe = {
  at: number;
  recipe: Recipe;
  /** The recipe without what it shows beyond what was asked for. */
  plain?: true;
  /** Of words in the request's language, relative to the best of all. */
  bm25: number;
  bm25Rank: number;
  cosines: { own: number; ownMean: number; other: number; otherMean: number } | undefined;
  cosineRank: number;
  /** By its words and those that mean the same, 0 where none is known. */
  latent: number;
  latentRank: number;
  /** The logarithm of how likely its program is for the sentence, relative to the likeliest; 0 without the encoder. */
  programLog: number;
  /** The logarithm of how likely the sentence is about no program, over that of the likeliest; 0 without the encoder. */
  talk: number;
  /** Reciprocal ranks of all ways of looking, added up: in what order they are shown. */
  score: number;
};

/** What is looked for: its words (values masked out), and its vector where the encoder is here. */
export type RecipeQuery = {
  text: string;
  vector?: Float32Array | undefined;
  /** Without words that mean the same. */
  onlyAsSaid?: boolean;
};

/**
 * The `count` recipes nearest to a request in `language`, the nearest first: by its words among those of the same language,
 * by words that mean the same, and by meaning in both languages, each ranked apart, since sentences of one language are close for being of one language.
 */
export function searchRecipes(
  index: RecipeIndex,
  query: RecipeQuery,
  language: Language,
  count: number,
): FoundRecipe[] {
  const { recipes } = index;
  const said = wordsOf(query.text, language);
  const lexical = index.words[language].scores(said);
  const closeness = query.vector === undefined ? undefined : index.vectors.closeness(query.vector);
  const programs = query.vector === undefined ? undefined : index.programs.of(query.vector);
  const other = language === "es" ? "en" : "es";
  const latent = query.onlyAsSaid === true ? undefined : index.latent.closeness(said, language);
  const byWords = ranksOf(lexical);
  const byLatent = latent && ranksOf(latent);
  const byMeaning = closeness && ranksOf(combined(closeness, language));
  const byOther = closeness && ranksOf(closeness[other].best);
  const most = lexical.reduce((best, score) => Math.max(best, score), 1e-9);
  const wordRankOf = (at: number) => ((lexical[at] ?? 0) > 0 ? (byWords[at] ?? 0) : recipes.length);
  const latentRankOf = (at: number) => byLatent?.[at] ?? recipes.length;
  const meaningRankOf = (at: number) => byMeaning?.[at] ?? recipes.length;
  const scores = Float64Array.from(recipes, (_, at) => {
    const byWord = 1 / (damping + wordRankOf(at));
    const byLike = byLatent === undefined ? 0 : 1 / (damping + latentRankOf(at));
    if (byMeaning === undefined) return byWord + 0.5 * byLike;
    return (
      byWord + 2.5 * byLike + 2 / (damping + meaningRankOf(at)) + 0.5 / (damping + (byOther?.[at] ?? recipes.length))
    );
  });
  return highest(scores, count).flatMap((at): FoundRecipe[] => {
    const recipe = recipes[at];
    if (recipe === undefined) return [];
    return [
      {
        at,
        recipe,
        bm25: (lexical[at] ?? 0) / most,
        bm25Rank: wordRankOf(at),
        cosines: closeness && {
          own: closeness[language].best[at] ?? 0,
          ownMean: closeness[language].mean[at] ?? 0,
          other: closeness[other].best[at] ?? 0,
          otherMean: closeness[other].mean[at] ?? 0,
        },
        cosineRank: meaningRankOf(at),
        latent: latent?.[at] ?? 0,
        latentRank: latentRankOf(at),
        programLog: programs?.logs[at] ?? 0,
        talk: programs?.talk ?? 0,
        score: scores[at] ?? 0,
      },
    ];
  });
}

/** The places of the `count` highest, the highest first. */
function highest(scores: Float64Array, count: number): number[] {
  const ranks = ranksOf(scores);
  const places = Array.from(scores.keys()).filter((at) => (ranks[at] ?? 0) < count);
  return places.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right).slice(0, count);
}

/** Of reciprocal rank fusion: small, because the first places tell most. */
const damping = 5;

/** The score of a recipe that is first in every way of looking but by what its words mean. */
export const bestScore = 3.5 / damping;

/** The best sentence says most, and all of them together what the recipe is about. */
function combined(closeness: Closeness, language: Language): Float32Array {
  const other = language === "es" ? "en" : "es";
  return closeness[language].best.map(
    (best, at) => best + 0.5 * (closeness[language].mean[at] ?? 0) + 0.5 * (closeness[other].mean[at] ?? 0),
  );
}

/** How many are higher than each: its place, from 0; equal ones share theirs. */
function ranksOf(scores: Float32Array | Float64Array): Uint32Array {
  const sorted = new Float64Array(scores).sort();
  return Uint32Array.from(scores, (score) => sorted.length - firstAbove(sorted, score));
}

/** Where in a sorted array what is greater than `value` begins. */
function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
