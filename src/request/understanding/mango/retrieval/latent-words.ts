import type { Language } from "../../../../shared/language.ts";
import { fromHalf } from "../../../../shared/vectors.ts";
import type { WordIndex } from "./word-index.ts";

/**
 * Recipes by what their words have in common with a request's, the same or not: latent semantic indexing (Deerwester et al.,
 * 1990). Words that stand in the same recipes, in either language, lie close together: "descomprime", "extrae", "unpack".
 */
export type LatentWords = {
  /** The cosine of each recipe; undefined where no word is known. */
  closeness(words: readonly string[], language: Language): Float32Array | undefined;
};

type Words = Readonly<Record<Language, WordIndex>>;

/** `bytes`: in half precision a row of `dimensions` for each of termsOf. */
export function readLatentWords(
  recipes: number,
  words: Words,
  { dimensions, bytes }: { dimensions: number; bytes: Uint8Array },
): LatentWords {
  const rows = fromHalf(bytes);
  const terms = termsOf(recipes, words);
  if (rows.length !== terms.length * dimensions) throw new Error(`${rows.length} numbers for ${terms.length} words.`);
  const places = new Map(terms.map(({ language, word }, at) => [`${language}:${word}`, at]));
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
      const known = new Set(said.filter((word) => words[language].has(word)));
      if (known.size === 0) return undefined;
      const asked = vectorOf([...known].map((word) => [language, word] as const));
      const all = ofRecipes();
      return Float32Array.from({ length: recipes }, (_, at) => dot(asked, all, at * dimensions));
    },
  };
}

/** All words of all recipes in the order of their rows: the Spanish ones first, each language's in that of their letters. */
export function termsOf(recipes: number, words: Words): { language: Language; word: string }[] {
  return (["es", "en"] as const).flatMap((language) => {
    const all = new Set<string>();
    for (let at = 0; at < recipes; at += 1) for (const word of words[language].wordsOf(at)) all.add(word);
    return [...all].sort().map((word) => ({ language, word }));
  });
}

export function* wordsOfRecipe(at: number, words: Words): Generator<readonly [Language, string]> {
  for (const language of ["es", "en"] as const)
    for (const word of words[language].wordsOf(at)) yield [language, word] as const;
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
