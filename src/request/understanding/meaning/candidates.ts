import type { Skill } from "../../skills/skill.ts";
import { wordWeights } from "../likeness/word-weights.ts";
import { complete, type Reading, type ReadingContext } from "../reading.ts";
import type { Token } from "../templates/tokens.ts";
import type { Ranked } from "./rank-skills.ts";
import { saidValues } from "./said-values.ts";

/** A skill that a request may mean, with what the request says of its slots. */
export type Candidate = {
  reading: Reading;
  /** How much speaks for it: its logit, less where names of the request are left over or needed ones are missing. */
  strength: number;
  /** Every slot was found and every name of the request used. */
  fits: boolean;
};

/** What is known of a choice; the certainty is fitted to these (scripts/skill-weights.ts). */
export type Evidence = readonly number[];

/** The likeliest skills with the values that the request gives them, the strongest first. */
export function candidates(
  ranked: readonly Ranked[],
  tokens: readonly Token[],
  skillOf: (id: string) => Skill | undefined,
  context: ReadingContext,
): Candidate[] {
  const words = wordWeights(context.index, context.language);
  const asked = tokens.map(({ text }) => text).join(" ");
  return ranked
    .flatMap(({ skill: id, logit }) => {
      const skill = id === undefined ? undefined : skillOf(id);
      return skill && !skill.onInput ? [{ skill, logit }] : [];
    })
    .slice(0, mostCompared)
    .map(({ skill, logit }) => {
      const { slots, sure, allUsed } = saidValues(skill, tokens, words, context);
      const reading = complete(skill, slots, sure, { skill, literals: 0, asked }, context.language);
      const fits = allUsed && reading.kind === "ready";
      const strength = logit - (allUsed ? 0 : leftOver) - (reading.kind === "ready" ? 0 : lacking);
      return { reading, strength, fits };
    })
    .sort((left, right) => right.strength - left.strength);
}

const mostCompared = 8;
/** In units of logits. */
const leftOver = 6;
const lacking = 3;

/** What speaks for the first of some candidates. */
export function evidenceOf([best, ...others]: readonly Candidate[], ranked: readonly Ranked[]): Evidence {
  if (!best) return [1, 0, 0, 0, 0];
  const nothing = ranked.find(({ skill }) => skill === undefined)?.logit ?? 0;
  const rivals = others.reduce((sum, { strength }) => sum + Math.exp((strength - best.strength) / 4), 0);
  return [
    1,
    -Math.log(1 + rivals),
    Math.min(best.strength - (others[0]?.strength ?? 0), 30) / 10,
    Math.max(-30, Math.min(best.strength - nothing, 40)) / 10,
    best.fits ? 1 : 0,
  ];
}
