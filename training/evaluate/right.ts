import type { Effects } from "../effects/effects.ts";
import { isRight as hasEffect } from "../effects/is-right.ts";
import { normalForm } from "./normal-form.ts";
import type { SetRequest } from "./sets.ts";

/** Whether a command is one of those that were accepted beforehand, or does in the prepared folder what they do. */
export async function isRight(script: string, request: SetRequest, effects: Effects): Promise<boolean> {
  const normal = normalForm(script);
  if ([...request.accepted, ...(request.also ?? [])].some((command) => normalForm(command) === normal)) return true;
  try {
    return await hasEffect(request, script, effects);
  } catch (thrown) {
    // A command that undoes its own sandbox is not right either.
    process.stderr.write(`${request.id}: ${script}: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    return false;
  }
}
