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
  /** A row for each recipe in bytes, as `recipes` has them written. */
  rows(): Int8Array;
  /** The same of other recipes, by what these words have come to mean. */
  over(recipes: number, words: Words): LatentWords;
};

type Words = Readonly<Record<Language, WordIndex>>;

/**
 * `terms`: the words with their language before them (`es:extra`); `bytes`: for each a row in half precision; `recipes`: a row
 * in bytes for each recipe, where somebody has added up those of its words before.
 */
export type WrittenWords = { terms: readonly string[]; bytes: Uint8Array; recipes?: Uint8Array };

export function readLatentWords(recipes: number, words: Words, written: WrittenWords): LatentWords {
  const { terms, bytes } = written;
  const rows = fromHalf(bytes);
  const dimensions = rows.length / terms.length;
  if (!Number.isInteger(dimensions)) throw new Error(`${rows.length} numbers for ${terms.length} words.`);
  const places = { es: new Map<string, number>(), en: new Map<string, number>() };
  for (const [at, term] of terms.entries()) places[term.startsWith("es:") ? "es" : "en"].set(term.slice(3), at);
  const made =
    written.recipes && new Int8Array(written.recipes.buffer, written.recipes.byteOffset, written.recipes.length);
  if (made && made.length !== recipes * dimensions) throw new Error(`${made.length} numbers for ${recipes} recipes.`);
  return latentWords(recipes, words, { rows, dimensions, places }, made);
}

/** A row for each word of a language, at its place. */
type Meanings = {
  rows: Float32Array;
  dimensions: number;
  places: Readonly<Record<Language, ReadonlyMap<string, number>>>;
};

function latentWords(recipes: number, words: Words, meanings: Meanings, written?: Int8Array): LatentWords {
  const { dimensions, places } = meanings;
  const vectorOf = (said: Iterable<readonly [Language, string]>): Float32Array => {
    const sum = new Float32Array(dimensions);
    for (const [language, word] of said) {
      const at = places[language].get(word);
      if (at !== undefined) add(sum, 0, meanings, at * dimensions, words[language].weight(word));
    }
    return atLengthOne(sum);
  };
  // It takes its time, so only when something is looked for.
  let made: Directions | undefined;
  const ofRecipes = (): Directions => {
    made ??= directions(written ?? summed(), dimensions);
    return made;
  };
  const summed = (): Int8Array => {
    const sums = new Float32Array(recipes * dimensions);
    for (const language of languages)
      for (const [word, at] of places[language]) {
        const weight = words[language].weight(word);
        for (const recipe of words[language].recipesOf(word))
          add(sums, recipe * dimensions, meanings, at * dimensions, weight);
      }
    const bytes = new Int8Array(sums.length);
    for (let at = 0; at < sums.length; at += dimensions) bytes.set(inBytes(sums.subarray(at, at + dimensions)), at);
    return bytes;
  };
  return {
    closeness: (said, language) => {
      const known = new Set(said.filter((word) => places[language].has(word)));
      if (known.size === 0) return undefined;
      const asked = vectorOf([...known].map((word) => [language, word] as const));
      const { rows, lengths } = ofRecipes();
      return lengths.map((length, at) => dot(asked, rows, at * dimensions) / length);
    },
    rows: () => ofRecipes().rows,
    over: (count, others) => latentWords(count, others, meanings),
  };
}

/** Rows that only their direction tells of, and how long each is. */
type Directions = { rows: Int8Array; lengths: Float32Array };

function directions(rows: Int8Array, dimensions: number): Directions {
  const lengths = Float32Array.from({ length: rows.length / dimensions }, (_, at) => {
    let squares = 0;
    for (let d = at * dimensions; d < (at + 1) * dimensions; d += 1) squares += (rows[d] ?? 0) ** 2;
    return Math.sqrt(squares) || 1;
  });
  return { rows, lengths };
}

/** Along the same direction, as long as bytes can hold. */
function inBytes(row: Float32Array): Int8Array {
  const most = row.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0) || 1;
  return Int8Array.from(row, (value) => Math.round((value / most) * 127));
}

/** The row at `from`, so many times over, into what begins at `to`. */
function add(sums: Float32Array, to: number, { rows, dimensions }: Meanings, from: number, times: number): void {
  for (let d = 0; d < dimensions; d += 1) sums[to + d] = (sums[to + d] ?? 0) + times * (rows[from + d] ?? 0);
}

function dot(vector: Float32Array, rows: Int8Array, from: number): number {
  let sum = 0;
  for (let d = 0; d < vector.length; d += 1) sum += (vector[d] ?? 0) * (rows[from + d] ?? 0);
  return sum;
}

function atLengthOne(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let d = 0; d < vector.length; d += 1) squares += (vector[d] ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] ?? 0) / length;
  return vector;
}
