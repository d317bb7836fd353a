import { lacksAskedOption } from "../mango/asked-options.ts";
import type { Heard } from "../planning.ts";

/** "…and force it": what a skill's command has no option for, a later stage may know better. */
export function orWithOption(found: Heard): Heard {
  const { plan, normalised: text, language } = found;
  if (plan?.kind !== "command" || !lacksAskedOption(plan.script, { text, language })) return found;
  return { ...found, plan: { ...plan, confidence: plan.confidence * withoutOption } };
}

/** What an answer is worth that leaves out how a thing was to be done. */
const withoutOption = 0.6;
