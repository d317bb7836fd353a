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
  /** Reciprocal ranks of all ways of looking, added up: in what order they are shown. */
  score: number;
};

/** What is looked for: its words (values masked out), and its vector where the encoder is here. */
export type RecipeQuery = { text: string; vector?: Float32Array | undefined };

/**
 * The `count` recipes nearest to a request in `language`, the nearest first: by its words among those of the same language,
 * and by meaning in both languages, each ranked apart, since sentences of one language are close for being of one language.
 */
export function searchRecipes(
  index: RecipeIndex,
  query: RecipeQuery,
  language: Language,
  count: number,
): FoundRecipe[] {
  const { recipes } = index;
  const lexical = index.words[language].scores(wordsOf(query.text, language));
  const closeness = query.vector === undefined ? undefined : index.vectors.closeness(query.vector);
  const other = language === "es" ? "en" : "es";
  const byWords = ranksOf(lexical);
  const byMeaning = closeness && ranksOf(combined(closeness, language));
  const byOther = closeness && ranksOf(closeness[other].best);
  const most = lexical.reduce((best, score) => Math.max(best, score), 1e-9);
  return recipes
    .map((recipe, at): FoundRecipe => {
      const wordRank = (lexical[at] ?? 0) > 0 ? (byWords[at] ?? 0) : recipes.length;
      const meaningRank = byMeaning?.[at] ?? recipes.length;
      const otherRank = byOther?.[at] ?? recipes.length;
      return {
        at,
        recipe,
        bm25: (lexical[at] ?? 0) / most,
        bm25Rank: wordRank,
        cosines: closeness && {
          own: closeness[language].best[at] ?? 0,
          ownMean: closeness[language].mean[at] ?? 0,
          other: closeness[other].best[at] ?? 0,
          otherMean: closeness[other].mean[at] ?? 0,
        },
        cosineRank: meaningRank,
        score: 1 / (damping + wordRank) + (closeness ? 2 / (damping + meaningRank) + 0.5 / (damping + otherRank) : 0),
      };
    })
    .sort((left, right) => right.score - left.score || left.at - right.at)
    .slice(0, count);
}

/** Of reciprocal rank fusion: small, because the first places tell most. */
const damping = 5;

/** The score of a recipe that is first in every way of looking. */
export const bestScore = 3.5 / damping;

/** The best sentence says most, and all of them together what the recipe is about. */
function combined(closeness: Closeness, language: Language): Float32Array {
  const other = language === "es" ? "en" : "es";
  return closeness[language].best.map(
    (best, at) => best + 0.5 * (closeness[language].mean[at] ?? 0) + 0.5 * (closeness[other].mean[at] ?? 0),
  );
}

/** The place of each, from 0. */
function ranksOf(scores: ArrayLike<number>): Uint32Array {
  const order = Array.from({ length: scores.length }, (_, at) => at).sort(
    (left, right) => (scores[right] ?? 0) - (scores[left] ?? 0),
  );
  const ranks = new Uint32Array(scores.length);
  for (const [rank, at] of order.entries()) ranks[at] = rank;
  return ranks;
}
