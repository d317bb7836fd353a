import type { Evidence } from "./evidence.ts";
import type { FeatureName } from "./features.ts";

/** As they stand in fitted-weights.ts, by the names of what they weigh. */
export type RankingWeights = {
  strength: Readonly<Partial<Record<FeatureName, number>>>;
  certainty: Readonly<Partial<Record<keyof Evidence, number>>>;
  composed?: { one: number; said: number; strange: number };
};
