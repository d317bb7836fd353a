import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { inputScale, programsOf } from "../../src/request/understanding/mango/retrieval/program-prior.ts";
import { inHalf } from "../../src/shared/vectors.ts";

const hidden = 128;
const epochs = 8;
const batch = 64;
const rate = 4e-3;
/** How often a part of the input is left out, so that no way to say a thing is learnt by heart. */
const leftOut = 0.1;
/** What pulls less is not followed: most programs are out of the question, and that is most of the work. */
const leastPull = 1e-3 / batch;

/**
 * Learns which program a sentence is about: a layer of rectified units and a softmax, by Adam (Kingma & Ba, 2015) on the
 * cross-entropy. `ways`: of each recipe the vectors of its sentences, along the axes of the index; `talk`: those of what is about
 * no program. The same input gives the same weights, as program-prior.ts of the product reads them.
 */
export function trainProgramPrior(
  recipes: readonly Recipe[],
  ways: readonly (readonly Float32Array[])[],
  talk: readonly Float32Array[],
): Uint8Array {
  const programs = programsOf(recipes);
  const width = ways.find(([way]) => way)?.[0]?.length ?? 0;
  const example = (way: Float32Array, program: number) => ({
    input: way.map((value) => value * inputScale(width)),
    program,
  });
  const examples = [
    ...recipes.flatMap(({ program }, at) => ways[at]!.map((way) => example(way, programs.indexOf(program)))),
    ...talk.map((way) => example(way, programs.length)),
  ];
  const chance = randomly(20261130);
  const first = layerOf(hidden, width, chance);
  const second = layerOf(programs.length + 1, hidden, chance);
  const steps = Math.ceil(examples.length / batch) * epochs;
  const order = examples.map((_, at) => at);
  for (let step = 0, at = order.length; step < steps; step += 1) {
    const inBatch: number[] = [];
    for (; inBatch.length < batch; at += 1) {
      if (at >= order.length) {
        shuffle(order, chance);
        at = 0;
      }
      inBatch.push(order[at]!);
    }
    for (const one of inBatch) learn(examples[one]!, first, second, chance);
    const slowing = 1 - step / steps;
    adam(first, step + 1, rate * slowing);
    adam(second, step + 1, rate * slowing);
  }
  return inHalf(Float32Array.from([...first.weights, ...second.weights]));
}

/** Weights row by row, then the biases; with what Adam keeps of their gradients. */
type Layer = {
  rows: number;
  width: number;
  weights: Float32Array;
  gradient: Float32Array;
  mean: Float32Array;
  square: Float32Array;
};

function layerOf(rows: number, width: number, chance: () => number): Layer {
  const size = rows * (width + 1);
  const spread = Math.sqrt(6 / width);
  const weights = Float32Array.from({ length: size }, (_, at) => (at < rows * width ? (chance() * 2 - 1) * spread : 0));
  const [gradient, mean, square] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  return { rows, width, weights, gradient, mean, square };
}

/** Adds one example's part to the gradients. */
function learn(
  { input, program }: { input: Float32Array; program: number },
  first: Layer,
  second: Layer,
  chance: () => number,
): void {
  const seen = input.map((value) => (chance() < leftOut ? 0 : value / (1 - leftOut)));
  const middle = forward(first, seen).map((value) => Math.max(0, value));
  const sums = forward(second, middle);
  const most = sums.reduce((left, right) => Math.max(left, right));
  const parts = sums.map((sum) => Math.exp(sum - most));
  const total = parts.reduce((left, right) => left + right, 0);
  const wrong = parts.map((part, at) => (part / total - (at === program ? 1 : 0)) / batch);
  const back = backward(second, middle, wrong).map((value, at) => (middle[at]! > 0 ? value : 0));
  backward(first, seen, back);
}

function forward({ rows, width, weights }: Layer, input: Float32Array): Float32Array {
  const sums = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = weights[rows * width + row]!;
    const from = row * width;
    for (let at = 0; at < width; at++) sum += weights[from + at]! * input[at]!;
    sums[row] = sum;
  }
  return sums;
}

/** Adds to the layer's gradient; gives the error of its input. */
function backward({ rows, width, weights, gradient }: Layer, input: Float32Array, error: Float32Array): Float32Array {
  const back = new Float32Array(width);
  for (let row = 0; row < rows; row++) {
    const pull = error[row]!;
    const from = row * width;
    gradient[rows * width + row]! += pull;
    if (Math.abs(pull) < leastPull) continue;
    for (let at = 0; at < width; at++) {
      back[at]! += pull * weights[from + at]!;
      gradient[from + at]! += pull * input[at]!;
    }
  }
  return back;
}

function adam({ weights, gradient, mean, square }: Layer, step: number, by: number): void {
  const firstBias = 1 - 0.9 ** step;
  const secondBias = 1 - 0.999 ** step;
  for (let at = 0; at < weights.length; at++) {
    const pull = gradient[at]!;
    mean[at] = 0.9 * mean[at]! + 0.1 * pull;
    square[at] = 0.999 * square[at]! + 0.001 * pull * pull;
    weights[at]! -= (by * (mean[at]! / firstBias)) / (Math.sqrt(square[at]! / secondBias) + 1e-8);
    gradient[at] = 0;
  }
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}

/** Mulberry32: the same numbers each time. */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
