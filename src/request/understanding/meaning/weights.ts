/** For each skill, and for "none of them" (undefined), in which direction the vectors of its sentences lie. */
export type Direction = { skill: string | undefined; weights: Int8Array; scale: number; bias: number };

export type Weights = {
  directions: readonly Direction[];
  /** Of the logistic function that makes a certainty of what is known of a choice (certainty.ts). */
  certainty: readonly number[];
};

/** As they stand in skill-weights.ts: a line a skill, the numbers in base64. */
export type WrittenWeights = {
  skills: Readonly<Record<string, readonly [scale: number, bias: number, weights: string]>>;
  certainty: readonly number[];
};

export function readWeights({ skills, certainty }: WrittenWeights): Weights {
  const directions = Object.entries(skills).map(([id, [scale, bias, weights]]) => ({
    skill: id === noSkill ? undefined : id,
    weights: new Int8Array(Buffer.from(weights, "base64")),
    scale,
    bias,
  }));
  return { directions, certainty };
}

/** What stands for "none of them". */
export const noSkill = "nothing";
