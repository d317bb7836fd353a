import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { fold } from "../../text/fold.ts";
import { wordsOf } from "./words-of.ts";

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

export function wordIndex(recipes: readonly Recipe[], language: Language): WordIndex {
  // Of each stem the recipes that have it, each followed by how often: one list, since there are half a million pairs.
  const postings = new Map<string, number[]>();
  const lengths = new Float64Array(recipes.length);
  for (const [at, recipe] of recipes.entries()) {
    const words = wordsIn(recipe, language);
    lengths[at] = words.length;
    for (const word of words) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [at, 1]);
      else if (list.at(-2) === at) list[list.length - 1] = (list.at(-1) ?? 0) + 1;
      else list.push(at, 1);
    }
  }
  const own = new Map<number, ReadonlySet<string>>();
  let vocabulary: ReadonlySet<string> | undefined;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, recipes.length);
  const weight = (word: string) => {
    const found = (postings.get(word)?.length ?? 0) / 2;
    return Math.log(1 + (recipes.length - found + 0.5) / (found + 0.5));
  };
  return {
    weight,
    has: (word) => postings.has(word),
    vocabulary: () => {
      vocabulary ??= new Set(recipes.flatMap((recipe) => recipe[language].flatMap(plainWords)));
      return vocabulary;
    },
    wordsOf: (at) => {
      const recipe = recipes[at];
      const words = own.get(at) ?? new Set(recipe === undefined ? [] : wordsIn(recipe, language));
      own.set(at, words);
      return words;
    },
    recipesOf: (word) => (postings.get(word) ?? []).filter((_, at) => at % 2 === 0),
    scores: (words) => {
      const scores = new Float64Array(recipes.length);
      for (const word of new Set(words)) {
        const telling = weight(word);
        const list = postings.get(word) ?? [];
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

function wordsIn(recipe: Recipe, language: Language): string[] {
  return [...recipe[language].flatMap((sentence) => wordsOf(sentence, language)), ...programWords(recipe)];
}

function plainWords(sentence: string): string[] {
  return fold(sentence.replace(/\{[a-z]+(?::\d)?\}/g, " ")).split(/[^a-z]+/);
}

/** Robertson's k1 and b. A recipe has few sentences, in which a word that comes twice says little more. */
const saturation = 0.9;
const slope = 0.4;

/** Who names the program ("con rsync") means it. */
function programWords({ template, program }: Recipe): string[] {
  const called = template.match(/(?<=^|[|&;(]\s*|sudo\s+)[a-z][\w.+-]+/g) ?? [];
  return [...new Set([program, ...called])].filter((word) => word !== "sudo").flatMap((word) => [word.toLowerCase()]);
}
