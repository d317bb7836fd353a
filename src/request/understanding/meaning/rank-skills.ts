import type { Weights } from "./weights.ts";

/** How much a sentence's vector speaks for a skill. `skill` undefined: for none of them. */
export type Ranked = { skill: string | undefined; logit: number };

/** Every skill and "none of them", by how much the vector of a request (of length 1) speaks for it, the likeliest first. */
export function rankSkills(vector: Float32Array, { directions }: Weights): Ranked[] {
  return directions
    .map(({ skill, weights, scale, bias }) => {
      let sum = 0;
      for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (vector[at] ?? 0);
      return { skill, logit: bias + scale * sum };
    })
    .sort((left, right) => right.logit - left.logit);
}
