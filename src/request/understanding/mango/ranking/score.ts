import { certaintyNames, type Evidence } from "./evidence.ts";
import { type Features, featureNames } from "./features.ts";
import { fittedWeights } from "./fitted-weights.ts";
import type { RankingWeights } from "./weights.ts";

/** How much speaks for a candidate, comparable among the candidates of one request. */
export function strengthOf(features: Features, weights: RankingWeights = fittedWeights): number {
  return featureNames.reduce((sum, name) => sum + (weights.strength[name] ?? 0) * features[name], 0);
}

/** P(the best candidate is what was asked for), in (0, 1). */
export function certaintyOf(evidence: Evidence, weights: RankingWeights = fittedWeights): number {
  const sum = certaintyNames.reduce((total, name) => total + (weights.certainty[name] ?? 0) * evidence[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** P(a command put together from what was said is right), by how much was said and how much of it strange. */
export function composedCertainty(
  { said, strange }: { said: number; strange: number },
  weights: RankingWeights = fittedWeights,
): number {
  const { composed = { one: 0, said: 0, strange: 0 } } = weights;
  return 1 / (1 + Math.exp(-(composed.one + composed.said * Math.min(3, said) + composed.strange * strange)));
}
