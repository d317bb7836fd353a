/** A logistic model over features.ts, fitted by training/knowledge/fit-weights.ts on the tuning half of the questions alone. */
export const weights: readonly number[] = [
  -9.064, 1.318, 5.526, 3.56, 2.315, 3.612, 3.275, 0.317, -0.746, -1.415, 0.604, -0.37, -0.092, -1.238, -3.223, -2.221,
  0, 2.432, 4.288, -0.75, 0.172, 1.538, 4.303,
];

/** Below it, nothing that was found answers the question. */
export const answerableFrom = 0.3;

export function probability(features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
