import { type Language, languages } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";

/** How close a request is to the sentences of each recipe, apart by language: sentences of one language are closer to each other. */
export type Closeness = Readonly<Record<Language, { best: Float32Array; mean: Float32Array }>>;

/** The vectors of all ways to say all recipes, projected and in bytes. */
export type SentenceVectors = {
  dimensions: number;
  /** `vector` is the encoder's, of a request as sentenceText writes it. */
  closeness(vector: Float32Array): Closeness;
  /** The same of other recipes; `vectors`: the encoder's, a sentence each, recipe by recipe, the Spanish ones first. */
  over(recipes: readonly Recipe[], vectors: readonly Float32Array[]): SentenceVectors;
};

/** `bytes`: a row a sentence, recipe by recipe, the Spanish ones first. `projection`: float32, a row of the encoder's length for each dimension. */
export type WrittenVectors = { dimensions: number; bytes: Uint8Array; projection: Uint8Array };

export function readVectors(
  recipes: readonly Recipe[],
  { dimensions, bytes, projection }: WrittenVectors,
): SentenceVectors {
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sentenceVectors(recipes, rows, { axes: new Float32Array(new Uint8Array(projection).buffer), dimensions });
}

type Axes = { axes: Float32Array; dimensions: number };

function sentenceVectors(recipes: readonly Recipe[], rows: Int8Array, space: Axes): SentenceVectors {
  const { axes, dimensions } = space;
  const { es, en } = rowsOf(recipes);
  return {
    dimensions,
    closeness: (vector) => {
      const projected = project(vector, axes, dimensions);
      const close = { es: closest(projected, rows, es), en: closest(projected, rows, en) };
      fillFrom(close.es, close.en, es);
      fillFrom(close.en, close.es, en);
      return close;
    },
    over: (others, vectors) => {
      const bytes = new Int8Array(vectors.length * dimensions);
      for (const [at, vector] of vectors.entries())
        bytes.set(inBytes(along(vector, axes, dimensions)), at * dimensions);
      return sentenceVectors(others, bytes, space);
    },
  };
}

/** Where the sentences of each recipe in one language are: the first row, and how many. */
type Rows = { first: Uint32Array; count: Uint32Array };

function rowsOf(recipes: readonly Recipe[]): Record<Language, Rows> {
  const empty = (): Rows => ({ first: new Uint32Array(recipes.length), count: new Uint32Array(recipes.length) });
  const found = { es: empty(), en: empty() };
  let row = 0;
  for (const [at, recipe] of recipes.entries()) {
    for (const language of languages) {
      found[language].first[at] = row;
      found[language].count[at] = recipe[language].length;
      row += recipe[language].length;
    }
  }
  return found;
}

function closest(vector: Float32Array, rows: Int8Array, { first, count }: Rows): Closeness[Language] {
  const best = new Float32Array(first.length);
  const mean = new Float32Array(first.length);
  for (let at = 0; at < first.length; at += 1) {
    const from = first[at] ?? 0;
    const to = from + (count[at] ?? 0);
    let most = -1;
    let sum = 0;
    for (let row = from; row < to; row += 1) {
      const similarity = dotAt(vector, rows, row * vector.length);
      sum += similarity;
      if (similarity > most) most = similarity;
    }
    best[at] = most;
    // Of what is said in one way only, that one would be all that it is about.
    const unsaid = Math.max(0, fewWays - (to - from));
    mean[at] = (sum + unsaid * usualShare * most) / (to - from + unsaid);
  }
  return { best, mean };
}

/** As many ways as each recipe of the corpus has at least, and how close others usually are, relative to the closest. */
const fewWays = 4;
const usualShare = 0.7;

/** What nobody says in this language is as close as what is said in the other. */
function fillFrom(own: Closeness[Language], other: Closeness[Language], { count }: Rows): void {
  for (let at = 0; at < count.length; at += 1) {
    if (count[at] !== 0) continue;
    own.best[at] = other.best[at] ?? 0;
    own.mean[at] = other.mean[at] ?? 0;
  }
}

/** A loop of its own, with nothing in it that the compiler must look up: most of a search's time passes here. */
function dotAt(vector: Float32Array, rows: Int8Array, from: number): number {
  let sum = 0;
  for (let d = 0; d < vector.length; d += 1) sum += (vector[d] ?? 0) * (rows[from + d] ?? 0);
  return sum;
}

/** Along the axes, at length 1, and by what a byte stands for in a row. */
function project(vector: Float32Array, axes: Float32Array, dimensions: number): Float32Array {
  const projected = along(vector, axes, dimensions);
  for (let d = 0; d < dimensions; d += 1) projected[d] = (projected[d] ?? 0) / bytesOfOne;
  return projected;
}

/** A vector along the axes, at length 1. */
export function along(vector: Float32Array, axes: Float32Array, dimensions: number): Float32Array {
  const length = vector.length;
  const projected = new Float32Array(dimensions);
  let norm = 0;
  for (let d = 0; d < dimensions; d += 1) {
    let sum = 0;
    for (let at = 0; at < length; at += 1) sum += (axes[d * length + at] ?? 0) * (vector[at] ?? 0);
    projected[d] = sum;
    norm += sum * sum;
  }
  const size = Math.sqrt(norm) || 1;
  for (let d = 0; d < dimensions; d += 1) projected[d] = (projected[d] ?? 0) / size;
  return projected;
}

/** A row of length 1 in bytes: 1 is far more than any of hundreds of dimensions has, so that what a byte cannot hold is cut off. */
export function inBytes(vector: Float32Array): Int8Array {
  return Int8Array.from(vector, (value) => Math.max(-127, Math.min(127, Math.round(value * bytesOfOne))));
}

const bytesOfOne = 400;
