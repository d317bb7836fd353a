import { fromHalf } from "../../../../shared/vectors.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { along } from "./sentence-vectors.ts";

/** Which program a request is about, whatever it wants of it, or none: smoother than what its nearest sentences are about. */
export type ProgramPrior = {
  /**
   * `logs`: the logarithm of how likely the program of each recipe is, relative to the likeliest: 0 or less. `talk`: the logarithm
   * of how likely it is that the sentence is about none, over that of the likeliest: above 0 it is talk.
   */
  of(vector: Float32Array): { logs: Float32Array; talk: number };
  /** The same for other recipes. A program that none of ours is about is as likely as they are on average. */
  over(recipes: readonly Recipe[]): ProgramPrior;
};

/**
 * `weights`: in half precision, row by row, the biases after their layer. `projection`: that of the recipes' vectors
 * (sentence-vectors.ts), along whose axes the sentence is read.
 */
export type WrittenPrior = { dimensions: number; weights: Uint8Array; projection: Uint8Array };

/**
 * Two layers over the sentence's vector (training/mango/program-prior.ts), the hidden one of rectified units, as wide as the
 * length of `weights` says.
 */
export function readProgramPrior(
  recipes: readonly Recipe[],
  { dimensions, weights, projection }: WrittenPrior,
): ProgramPrior {
  const programs = programsOf(recipes);
  const all = fromHalf(weights);
  const axes = new Float32Array(new Uint8Array(projection).buffer);
  const rows = programs.length + 1;
  const hidden = (all.length - rows) / (dimensions + 1 + rows);
  if (!Number.isInteger(hidden)) throw new Error(`${all.length} weights are not those of ${programs.length} programs.`);
  const first = all.subarray(0, hidden * (dimensions + 1));
  const second = all.subarray(first.length);
  const sumsOf = (vector: Float32Array): Float32Array => {
    const read = along(vector, axes, dimensions).map((value) => value * inputScale(dimensions));
    return layer(second, rectified(layer(first, read, hidden)), rows);
  };
  const over = (those: readonly Recipe[]): ProgramPrior => {
    const places = Int32Array.from(those, ({ program }) => programs.indexOf(program));
    return {
      of: (vector) => {
        const sums = sumsOf(vector);
        const ofPrograms = sums.subarray(0, programs.length);
        const most = ofPrograms.reduce((left, right) => Math.max(left, right));
        const usual = ofPrograms.reduce((sum, one) => sum + one, 0) / programs.length;
        const logs = Float32Array.from(places, (program) => (ofPrograms[program] ?? usual) - most);
        return { logs, talk: (sums[programs.length] ?? 0) - most };
      },
      over,
    };
  };
  return over(recipes);
}

/** In the order of the second layer's rows; after them comes the row of none. */
export function programsOf(recipes: readonly Recipe[]): string[] {
  return [...new Set(recipes.map(({ program }) => program))].sort();
}

/** What a vector of length 1 is multiplied by, so that its parts are about 1. */
export function inputScale(dimensions: number): number {
  return Math.sqrt(dimensions);
}

/** `rows` sums of weighted inputs, each with its bias. */
function layer(weights: Float32Array, input: Float32Array, rows: number): Float32Array {
  const sums = new Float32Array(rows);
  const width = input.length;
  for (let row = 0; row < rows; row += 1) {
    let sum = weights[rows * width + row] ?? 0;
    for (let at = 0; at < width; at += 1) sum += (weights[row * width + at] ?? 0) * (input[at] ?? 0);
    sums[row] = sum;
  }
  return sums;
}

function rectified(values: Float32Array): Float32Array {
  return values.map((value) => Math.max(0, value));
}
