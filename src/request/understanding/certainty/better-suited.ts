import { lacksAskedOption } from "../mango/asked-options.ts";
import { ofCompressed } from "../mango/compressed-text.ts";
import type { Heard } from "../planning.ts";

/** "…and force it", "lines of a.gz": what a skill's command has no option for, or cannot read, a later stage may know better. */
export function orBetterSuited(found: Heard): Heard {
  const { plan, normalised: text, language } = found;
  if (plan?.kind !== "command") return found;
  const suits = ofCompressed(plan.script) === plan.script && !lacksAskedOption(plan.script, { text, language });
  return suits ? found : { ...found, plan: { ...plan, confidence: plan.confidence * illSuited } };
}

/** What an answer is worth that leaves out how a thing was to be done. */
const illSuited = 0.6;
