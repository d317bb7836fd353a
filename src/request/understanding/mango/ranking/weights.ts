import type { Evidence } from "./evidence.ts";
import type { FeatureName } from "./features.ts";

/** As they stand in fitted-weights.ts, by the names of what they weigh. */
export type RankingWeights = {
  strength: Readonly<Partial<Record<FeatureName, number>>>;
  certainty: Readonly<Partial<Record<keyof Evidence, number>>>;
  composed?: { one: number; said: number; strange: number };
  /** Where there is no encoder: of words alone. */
  words?: Pick<RankingWeights, "strength" | "certainty">;
};

/** Those for candidates that were found with the request's vector, or without. */
export function weightsFor(weights: RankingWeights, vector: Float32Array | undefined): RankingWeights {
  return vector === undefined && weights.words !== undefined ? { ...weights, ...weights.words } : weights;
}
