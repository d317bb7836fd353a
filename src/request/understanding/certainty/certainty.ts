import { type CertaintyWeights, type Evidence, evidenceNames } from "./evidence.ts";
import { fittedWeights } from "./fitted-weights.ts";

/** P(a skill's answer is what was asked for), in (0, 1). */
export function skillCertainty(evidence: Evidence, weights: CertaintyWeights = fittedWeights): number {
  const sum = evidenceNames.reduce((total, name) => total + (weights[name] ?? 0) * evidence[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
