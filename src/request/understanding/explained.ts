import type { CommandPlan, Plan } from "../../ports/plan.ts";
import type { Skill, SlotType, SlotValues } from "../skills/skill.ts";
import { type WordWeights, wordWeights } from "./likeness/word-weights.ts";
import type { Heard } from "./planning.ts";
import { trimCourtesy } from "./templates/politeness.ts";
import { readTokens, type Token } from "./templates/tokens.ts";
import { editDistance } from "./text/edit-distance.ts";

/**
 * The answer of a skill that a request is only like, with a confidence that says how much of the request it accounts for:
 * words of weight that neither one of the skill's sentences nor a value of it has ("get rid of", "each", "without names")
 * were asked for and are left over. What hangs on an earlier request, and what several skills do together, keeps its own.
 */
export function weighed(found: Heard, skillOf: (id: string) => Skill | undefined, before: unknown): Heard {
  const { plan, memory } = found;
  if (plan?.kind !== "command" || plan.source !== "skill" || before !== undefined) return found;
  const skill = plan.skill === undefined || plan.next !== undefined ? undefined : skillOf(plan.skill);
  if (!skill || skill.onInput) return found;
  const words = wordWeights(found.context.index, found.language);
  const whole = readTokens(found.normalised.slice(0, longest), found.language);
  const tokens = shortest(trimCourtesy(whole, found.language).map((trimmed) => trimmed.tokens)) ?? whole;
  const share = explainedShare(tokens, skill, memory.last?.slots ?? {}, words);
  return { ...found, plan: { ...plan, confidence: plan.confidence * share } };
}

const longest = 500;

function shortest(all: readonly (readonly Token[])[]): readonly Token[] | undefined {
  return all.toSorted((left, right) => left.length - right.length)[0];
}

/** Whether nothing that a later stage could know better is left over. */
export function isWhole(plan: Plan | undefined): boolean {
  return plan?.kind !== "command" || plan.source !== "skill" || plan.confidence >= leastWhole;
}

/** A word of weight in five left over. */
const leastWhole = 0.8;

/** Whether what a later stage makes of the same words is the likelier of the two. */
export function isBetter(other: Plan | undefined, plan: CommandPlan): other is CommandPlan {
  return other?.kind === "command" && other.confidence > plan.confidence;
}

function explainedShare(tokens: readonly Token[], skill: Skill, slots: SlotValues, words: WordWeights): number {
  const said = new Set(Object.values(slots).flatMap((value) => value.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const measured = Object.keys(slots).some((name) => measuredTypes.has(skill.slots[name]?.type ?? "text"));
  let [known, all] = [0, 0];
  for (const token of tokens) {
    const weight = weightOf(token, words);
    all += weight;
    const isOwn = token.quoted || words.knows(skill, token) || isSaid(token, said);
    if (isOwn || (measured && measures.test(token.folded))) known += weight;
  }
  return all === 0 ? 1 : known / all;
}

/** Their values are kept in other words than they are said in. */
const measuredTypes: ReadonlySet<SlotType> = new Set<SlotType>(["duration", "date", "size", "number"]);

const measures =
  /^(?:segundos?|minutos?|horas?|dias?|semanas?|mes|meses|hoy|ayer|manana|ultim[oa]s?|hace|media|noche|tarde|gigas?|megas?|bytes|seconds?|minutes?|hours?|days?|weeks?|months?|today|yesterday|last|past|ago|half|gigs?|megs?|gigabytes?|megabytes?)$/;

/** What no sentence of any skill has is as rare as can be, unless it is a figure or a name that a value was made of. */
function weightOf({ folded, quoted, text }: Token, words: WordWeights): number {
  if (quoted || !/\p{L}{2}/u.test(text)) return 0;
  return words.isSilent(folded) ? 0 : words.of(folded).weight || unheardOf;
}

const unheardOf = 5;

function isSaid({ text, folded }: Token, said: ReadonlySet<string>): boolean {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return parts.some((part) => part !== "" && said.has(part)) || [...said].some((word) => isMistyped(folded, word));
}

function isMistyped(word: string, meant: string): boolean {
  return word.length >= 5 && word[0] === meant[0] && editDistance(word, meant, 1) <= 1;
}
