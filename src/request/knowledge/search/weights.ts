/** A logistic model over features.ts, fitted by training/knowledge/fit-weights.ts on the tuning half of the questions alone. */
export const weights: readonly number[] = [
  -8.359, 4.097, 6.075, 4.864, 0.657, 3.278, 1.927, 0.793, -1.891, -0.22, 0.085, -1.119, 0.147, -1.666, -2.986, -1.59,
  0, 1.472, 2.549, 0.462, 2.142,
];

/** Below it, nothing that was found answers the question. */
export const answerableFrom = 0.3;

export function probability(features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
