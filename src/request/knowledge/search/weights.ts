/** A logistic model over features.ts, fitted by training/knowledge/fit-weights.ts on the tuning half of the questions alone. */
export const weights: readonly number[] = [
  -9.161, 2.3, 5.058, 3.81, 2.532, 3.393, 3.195, 0.071, -0.644, -1.441, 0.636, -0.429, -0.016, -1.281, -3.582, -2.061,
  0, 2.399, 3.879, -0.892, 0.052, 1.678, 4.127,
];

/** Below it, nothing that was found answers the question. */
export const answerableFrom = 0.3;

export function probability(features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
