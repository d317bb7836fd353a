import type { Skill } from "../skills/skill.ts";
import { wholeScript } from "./around-the-sentence/steps.ts";
import { skillCertainty } from "./certainty/certainty.ts";
import { evidenceOf } from "./certainty/evidence.ts";
import { leftoversOf } from "./certainty/leftovers.ts";
import { type Certainty, doneBy } from "./certainty/rate-sentence.ts";
import type { Heard } from "./planning.ts";

/**
 * The answer of skills that a request is more or less like, with a confidence that says how likely it is all that was asked
 * for: words that neither a sentence nor a value of the answer has ("get rid of", "each", "without names") were asked for and
 * are left over.
 */
export function weighed(
  found: Heard,
  skillOf: (id: string) => Skill | undefined,
  certainty: Certainty = skillCertainty,
): Heard {
  const { plan } = found;
  const done = plan?.kind === "command" && plan.source === "skill" ? doneBy(plan, found, skillOf) : [];
  if (plan?.kind !== "command" || done.length === 0) return found;
  const left = leftoversOf(found, done, wholeScript(plan));
  return { ...found, plan: { ...plan, confidence: certainty(evidenceOf(found, plan.confidence, done.length, left)) } };
}
