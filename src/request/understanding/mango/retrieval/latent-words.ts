import { type Language, languages } from "../../../../shared/language.ts";
import { fromHalf } from "../../../../shared/vectors.ts";
import type { WordIndex } from "./word-index.ts";

/**
 * Recipes by what their words have in common with a request's, the same or not: latent semantic indexing (Deerwester et al.,
 * 1990). Words that stand in the same recipes, in either language, lie close together: "descomprime", "extrae", "unpack".
 */
export type LatentWords = {
  /** The cosine of each recipe; undefined where no word is known. */
  closeness(words: readonly string[], language: Language): Float32Array | undefined;
  /** The same of other recipes, by what these words have come to mean. */
  over(recipes: number, words: Words): LatentWords;
};

type Words = Readonly<Record<Language, WordIndex>>;

/** `terms`: the words with their language before them (`es:extra`); `bytes`: for each a row in half precision. */
export type WrittenWords = { terms: readonly string[]; bytes: Uint8Array };

export function readLatentWords(recipes: number, words: Words, { terms, bytes }: WrittenWords): LatentWords {
  const rows = fromHalf(bytes);
  const dimensions = rows.length / terms.length;
  if (!Number.isInteger(dimensions)) throw new Error(`${rows.length} numbers for ${terms.length} words.`);
  return latentWords(recipes, words, { rows, dimensions, places: new Map(terms.map((term, at) => [term, at])) });
}

/** A row for each word, at its place. */
type Meanings = { rows: Float32Array; dimensions: number; places: ReadonlyMap<string, number> };

function latentWords(recipes: number, words: Words, meanings: Meanings): LatentWords {
  const { rows, dimensions, places } = meanings;
  const vectorOf = (said: Iterable<readonly [Language, string]>): Float32Array => {
    const sum = new Float32Array(dimensions);
    for (const [language, word] of said) {
      const at = places.get(`${language}:${word}`);
      if (at !== undefined) add(sum, rows, at * dimensions, words[language].weight(word));
    }
    return atLengthOne(sum);
  };
  // Some 20 ms, so only when something is looked for.
  let made: Float32Array | undefined;
  const ofRecipes = (): Float32Array => {
    if (made) return made;
    made = new Float32Array(recipes * dimensions);
    for (let at = 0; at < recipes; at += 1) made.set(vectorOf(wordsOfRecipe(at, words)), at * dimensions);
    return made;
  };
  return {
    closeness: (said, language) => {
      const known = new Set(said.filter((word) => places.has(`${language}:${word}`)));
      if (known.size === 0) return undefined;
      const asked = vectorOf([...known].map((word) => [language, word] as const));
      const all = ofRecipes();
      return Float32Array.from({ length: recipes }, (_, at) => dot(asked, all, at * dimensions));
    },
    over: (count, others) => latentWords(count, others, meanings),
  };
}

export function* wordsOfRecipe(at: number, words: Words): Generator<readonly [Language, string]> {
  for (const language of languages) for (const word of words[language].wordsOf(at)) yield [language, word];
}

function add(sum: Float32Array, rows: Float32Array, from: number, weight: number): void {
  for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + weight * (rows[from + d] ?? 0);
}

function dot(vector: Float32Array, rows: Float32Array, from: number): number {
  let sum = 0;
  for (let d = 0; d < vector.length; d += 1) sum += (vector[d] ?? 0) * (rows[from + d] ?? 0);
  return sum;
}

function atLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
