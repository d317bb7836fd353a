import { type ComposedEvidence, certaintyNames, composedNames, type Evidence, knownOfComposed } from "./evidence.ts";
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

/** P(a command put together from what was said is right), by how much was said, how much of it strange, and what a model thinks. */
export function composedCertainty(made: ComposedEvidence, weights: RankingWeights = fittedWeights): number {
  const known = knownOfComposed(made);
  const sum = composedNames.reduce((total, name) => total + (weights.composed?.[name] ?? 0) * known[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
