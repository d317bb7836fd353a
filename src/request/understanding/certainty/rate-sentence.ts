import type { CommandPlan, Plan } from "../../../ports/plan.ts";
import type { Skill } from "../../skills/skill.ts";
import { wholeScript } from "../around-the-sentence/steps.ts";
import type { Heard } from "../planning.ts";
import { readTokens } from "../templates/tokens.ts";
import { skillCertainty } from "./certainty.ts";
import { type Evidence, evidenceOf, nothingLeft } from "./evidence.ts";
import { type Done, wordingOf } from "./wording.ts";

/** How evidence becomes a certainty. */
export type Certainty = (evidence: Evidence) => number;

/**
 * The answer of a skill that has every word of a request in one of its sentences, as sure as such answers are right.
 * `skillOf`: the skill of an id, where it was read.
 */
export function rateSentence(
  found: Heard,
  skillOf: (id: string) => Skill | undefined,
  certainty: Certainty = skillCertainty,
): Heard {
  const { plan, language, normalised } = found;
  const done = plan?.kind === "command" && plan.source === "skill" ? doneBy(plan, found, skillOf) : [];
  if (plan?.kind !== "command" || done.length === 0) return found;
  const wording = wordingOf(readTokens(normalised, language), done, wholeScript(plan), language);
  const evidence = evidenceOf(found, plan.confidence, done.length, { ...nothingLeft, ...wording });
  return { ...found, plan: { ...plan, confidence: certainty(evidence) } };
}

/** What a plan of skills does, in order; nothing where one of them is not known or works on what was piped in. */
export function doneBy(plan: CommandPlan, { memory }: Heard, skillOf: (id: string) => Skill | undefined): Done[] {
  const { skill: only } = plan;
  const steps = stepsOf(plan);
  const all = steps.length > 0 || only === undefined ? steps : [{ skill: only, slots: memory.last?.slots ?? {} }];
  const done = all.map(({ skill: id, slots }) => ({ skill: skillOf(id), slots }));
  return done.every((one): one is Done => one.skill !== undefined && one.skill.onInput !== true) ? done : [];
}

function stepsOf({ steps = [], next }: CommandPlan): NonNullable<CommandPlan["steps"]> {
  return next === undefined ? steps : [...steps, ...stepsOf(next)];
}

/** Whether nothing that a later stage could know better is left over. */
export function isWhole(plan: Plan | undefined): boolean {
  return plan?.kind !== "command" || plan.source !== "skill" || plan.confidence >= leastWhole;
}

/** What is less sure may be another's to answer. */
const leastWhole = 0.8;

/**
 * Whether what a later stage makes of the same words is the likelier of the two. The same commands are a skill's: it says what
 * came of each.
 */
export function isBetter(other: Plan | undefined, plan: CommandPlan): other is CommandPlan {
  return other?.kind === "command" && other.confidence > plan.confidence && !isSame(other, plan);
}

/** A skill's answer, as sure as a later stage is that makes the same commands of the same words. */
export function confirmedBy(found: Heard, other: Plan | undefined): Heard {
  const { plan } = found;
  if (plan?.kind !== "command" || other?.kind !== "command" || !isSame(other, plan)) return found;
  return { ...found, plan: { ...plan, confidence: Math.max(plan.confidence, other.confidence) } };
}

function isSame(other: CommandPlan, plan: CommandPlan): boolean {
  const commandsOf = (one: CommandPlan) => wholeScript(one).split(/\s*(?:;|&&|\n)\s*/);
  return commandsOf(other).join("\n") === commandsOf(plan).join("\n");
}
