import type { composedNames, Evidence } from "./evidence.ts";
import type { FeatureName } from "./features.ts";

/** As they stand in fitted-weights.ts, by the names of what they weigh. */
export type RankingWeights = {
  strength: Readonly<Partial<Record<FeatureName, number>>>;
  certainty: Readonly<Partial<Record<keyof Evidence, number>>>;
  composed?: Readonly<Partial<Record<(typeof composedNames)[number], number>>>;
  /** Where no sequence model says what it thinks. */
  alone?: Pick<RankingWeights, "strength" | "certainty" | "composed">;
  /** Where there is no encoder either: of words alone. */
  words?: Pick<RankingWeights, "strength" | "certainty" | "composed">;
};

/** Those for candidates that were found with the request's vector, or without; and that a sequence model was asked about, or not. */
export function weightsFor(
  weights: RankingWeights,
  by: { vector: Float32Array | undefined; thought: boolean },
): RankingWeights {
  const { alone, words } = weights;
  if (by.vector === undefined) return { ...weights, ...(words ?? alone) };
  return by.thought ? weights : { ...weights, ...alone };
}
