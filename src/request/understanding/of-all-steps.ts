import type { CommandPlan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import type { Skill } from "../skills/skill.ts";
import { orderClauses } from "./around-the-sentence/order-clauses.ts";
import { beginsWithOrder } from "./around-the-sentence/order-verbs.ts";
import { readFrame } from "./mango/steps/frames/frames.ts";
import type { Heard } from "./planning.ts";
import { questionKind } from "./question-kind.ts";
import { fold } from "./text/fold.ts";

/**
 * What skills make of a request of several orders is as sure as the share of the orders that they carry out: "para el
 * contenedor web y borra su imagen" is not answered by what only stops it. Steps that may be about a file which an earlier
 * one made or moved are left to who follows files from step to step, where that is understood. What hangs on an earlier
 * request keeps its own.
 */
export function ofAllSteps(found: Heard, skillOf: (id: string) => Skill | undefined): Heard {
  const { plan, language, normalised, memory } = found;
  if (plan?.kind !== "command" || plan.source !== "skill" || found.context.hasInput) return found;
  const orders = orderClauses(normalised, language).filter((clause, at) => at > 0 || !isTold(clause, found));
  if (orders.length < 2) return found;
  const steps = stepsIn(plan);
  const share = Math.min(1, Math.max(1, steps.length) / orders.length);
  // Half of what was ordered is never done for all of it.
  if (share <= 0.5 && steps.length === 1 && skillOf(steps[0]?.skill ?? "")?.changes)
    return { ...found, plan: undefined };
  const later = orders.slice(1).some((order) => points[language].test(order));
  const isPointing = later && (hasEmptyStep(plan) || steps.some(({ skill }) => hasPath(skillOf(skill))));
  const confidence = plan.confidence * share * (isPointing ? pointing : 1);
  return confidence === plan.confidence ? found : { ...found, memory, plan: { ...plan, confidence } };
}

/** "Postgresql should be running and it isn't, start it": how things are, which was left out already, is no step. */
function isTold(clause: string, { by, language }: Heard): boolean {
  if (by !== "around" || beginsWithOrder(clause, language)) return false;
  return questionKind(clause, language) === "order" && tells[language].test(fold(clause));
}

const tells: Record<Language, RegExp> = {
  es: /\b(?:esta|estan|estaba|es|era|deberia|tendria|tiene|ha|han|he|hemos|se|no|va|anda|lleva|sigue|hay|fue|tengo|tenemos|parece|creo|ya|debe|deben)\b/,
  en: /\b(?:is|are|was|were|has|have|had|should|keeps?|seems?|looks?|feels?|went|got|died|left|will|wont|does|did|must|i|we|it|he|she|they)\b|n['’]t\b/,
};

/** A skill's question about a request of several parts may be about one of them alone, which the others answer. */
export function isQuestionOfOnePart({ plan, language, normalised, context }: Heard): boolean {
  return plan?.kind === "clarify" && !context.hasInput && readFrame(normalised, language) !== undefined;
}

/** Of ten files that "it" may be, some skill takes the wrong one. */
const pointing = 0.7;

function stepsIn(plan: CommandPlan): { skill: string }[] {
  const own = plan.steps ?? (plan.skill === undefined ? [] : [{ skill: plan.skill }]);
  return plan.next === undefined ? [...own] : [...own, ...stepsIn(plan.next)];
}

/** A step that was said of something and names nothing. */
function hasEmptyStep({ steps = [] }: CommandPlan): boolean {
  return steps.length > 1 && steps.slice(1).some(({ slots }) => Object.keys(slots).length === 0);
}

function hasPath(skill: Skill | undefined): boolean {
  return skill !== undefined && Object.values(skill.slots).some(({ type }) => type === "path");
}

const points = {
  es: /(?:^|\s)(?:l[oa]s? \p{L}+|ah[ií]|all[ií]|dentro|sus?|ella|[eé]l)(?=\s|$)|\p{L}{2,}l[oae]s?(?=\s|$)|\btiene/iu,
  en: /\b(?:it|its|them|those|there|that)\b/iu,
};
