/** A logistic model over features.ts, fitted by bench/knowledge-weights.ts on the questions for tuning alone. */
export const weights: readonly number[] = [-7, 6, 3, 3, 2, 2, 0.5, 1.5, 0.5, -2, 0.3, -0.3, -0.1, 0.2, -1.5, 2, 1];

/** Below it, nothing that was found answers the question. */
export const answerableFrom = 0.3;

export function probability(features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}
