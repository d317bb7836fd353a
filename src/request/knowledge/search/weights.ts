/** A logistic model over features.ts, fitted by training/knowledge/fit-weights.ts on the tuning half of the questions alone. */
export const weights: readonly number[] = [
  -10.156, 2.651, 6.315, 2.363, 2.524, 2.696, 3.014, 0.58, 0.783, -1.546, 0.706, -0.184, 0.24, -1.731, -3.481, -1.695,
  0, 1.987, 3.887, -0.668, 0.367, 2.281, 3.968,
];

/** Below it, nothing that was found answers the question. */
export const answerableFrom = 0.3;

export function probability(features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
