import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { type InvertedFile, invertedFile, stemsOf } from "./inverted-file.ts";

/** Recipes by the words of their sentences in one language, with the programs that their templates call. */
export type WordIndex = {
  /** BM25 of each recipe for these words; 0 where it shares none. */
  scores(words: readonly string[]): Float64Array;
  /** How telling a stem is: ln of how few recipes have it; unknown ones are the most telling. */
  weight(word: string): number;
  has(word: string): boolean;
  /** All words of its sentences as they stand, folded. */
  vocabulary(): ReadonlySet<string>;
  /** The stems of a recipe. */
  wordsOf(recipe: number): ReadonlySet<string>;
  /** The recipes that have a stem, by their places. */
  recipesOf(word: string): number[];
};

export function wordIndex(
  recipes: readonly Recipe[],
  language: Language,
  file: InvertedFile = invertedFile(recipes, language),
): WordIndex {
  const { lengths } = file;
  const own = new Map<number, ReadonlySet<string>>();
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, recipes.length);
  const weights = new Map<string, number>();
  const weight = (word: string) => {
    const known = weights.get(word);
    if (known !== undefined) return known;
    const found = file.of(word).length / 2;
    const telling = Math.log(1 + (recipes.length - found + 0.5) / (found + 0.5));
    // What requests name must not fill the memory of a service.
    if (found > 0) weights.set(word, telling);
    return telling;
  };
  return {
    weight,
    has: file.has,
    vocabulary: file.vocabulary,
    wordsOf: (at) => {
      const recipe = recipes[at];
      const words = own.get(at) ?? new Set(recipe === undefined ? [] : stemsOf(recipe, language));
      own.set(at, words);
      return words;
    },
    recipesOf: (word) => file.of(word).filter((_, at) => at % 2 === 0),
    scores: (words) => {
      const scores = new Float64Array(recipes.length);
      for (const word of new Set(words)) {
        const telling = weight(word);
        const list = file.of(word);
        for (let at = 0; at < list.length; at += 2) {
          const recipe = list[at] ?? 0;
          const count = list[at + 1] ?? 0;
          const length = (lengths[recipe] ?? mean) / mean;
          scores[recipe] =
            (scores[recipe] ?? 0) +
            (telling * count * (saturation + 1)) / (count + saturation * (1 - slope + slope * length));
        }
      }
      return scores;
    },
  };
}

/** Robertson's k1 and b. A recipe has few sentences, in which a word that comes twice says little more. */
const saturation = 0.9;
const slope = 0.4;
