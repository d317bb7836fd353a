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
};

export function wordIndex(recipes: readonly Recipe[], language: Language): WordIndex {
  const postings = new Map<string, { recipe: number; count: number }[]>();
  const lengths = new Float64Array(recipes.length);
  const own: Set<string>[] = [];
  for (const [at, recipe] of recipes.entries()) {
    const words = [...recipe[language].flatMap((sentence) => wordsOf(sentence, language)), ...programWords(recipe)];
    lengths[at] = words.length;
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    own.push(new Set(counts.keys()));
    for (const [word, count] of counts) {
      const list = postings.get(word);
      if (list) list.push({ recipe: at, count });
      else postings.set(word, [{ recipe: at, count }]);
    }
  }
  let vocabulary: ReadonlySet<string> | undefined;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, recipes.length);
  const weight = (word: string) => {
    const found = postings.get(word)?.length ?? 0;
    return Math.log(1 + (recipes.length - found + 0.5) / (found + 0.5));
  };
  return {
    weight,
    has: (word) => postings.has(word),
    vocabulary: () => {
      vocabulary ??= new Set(recipes.flatMap((recipe) => recipe[language].flatMap(plainWords)));
      return vocabulary;
    },
    wordsOf: (recipe) => own[recipe] ?? new Set(),
    scores: (words) => {
      const scores = new Float64Array(recipes.length);
      for (const word of new Set(words)) {
        const telling = weight(word);
        for (const { recipe, count } of postings.get(word) ?? []) {
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
