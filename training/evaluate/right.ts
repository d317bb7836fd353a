import type { Effects } from "../effects/effects.ts";
import { isRight as hasEffect } from "../effects/is-right.ts";
import { normalForm } from "./normal-form.ts";
import type { SetRequest } from "./sets.ts";

/** Whether a command is one of those that were accepted beforehand, or does in the prepared folder what they do. */
export async function isRight(script: string, request: SetRequest, effects: Effects): Promise<boolean> {
  const normal = normalForm(script);
  if ([...request.accepted, ...(request.also ?? [])].some((command) => normalForm(command) === normal)) return true;
  return hasEffect(request, script, effects);
}
