import type { Effect, Effects } from "./effects.ts";
import type { RequestRow } from "./requests.ts";
import { firstDifference, sameEffect, wantsOrder } from "./same-effect.ts";

/**
 * What speaks against a row with a fixture, one line a fault: that its commands do different things, or that the first does
 * nothing that could be seen there. A command whose program this machine lacks says nothing, for or against.
 */
export async function rowFaults(row: RequestRow, effects: Effects, signal?: AbortSignal): Promise<string[]> {
  const { id, accepted, also = [], fixture, shows } = row;
  if (fixture === undefined || shows === undefined) return [];
  const all: Effect[] = [];
  for (const command of accepted) all.push(await effects.effectOf(command, fixture, signal));
  const [first, ...others] = all.filter((effect) => !lacksProgram(effect));
  if (first === undefined) return [];
  const changed = first.changes !== "none";
  if (shows === "output" && changed) return [`${id}: ${first.command}: changes files, which "output" does not show`];
  if (shows !== "output" && !changed) return [`${id}: ${first.command}: changes no file: ${first.errors.trim()}`];
  if (shows !== "files" && first.output === "")
    return [`${id}: ${first.command}: prints nothing: ${first.errors.trim()}`];
  const options = { fixture, order: wantsOrder(accepted) };
  const faults = others
    .filter((other) => !sameEffect(first, other, shows, options))
    .map((other) => `${id}: ${other.command}: not as ${first.command}: ${difference(first, other)}`);
  for (const command of also) {
    const effect = await effects.effectOf(command, fixture, signal);
    if (lacksProgram(effect)) continue;
    if (effect.errors !== "" || effect.cut !== undefined)
      faults.push(`${id}: ${command}: ends with ${effect.exit}: ${effect.errors.trim()}`);
    if ((effect.changes !== "none") !== changed)
      faults.push(`${id}: ${command}: changes files, or does not, unlike the first`);
  }
  return faults;
}

/** By the shell's own words: within a pipeline its exit code is lost. */
export function lacksProgram({ errors, exit }: Effect): boolean {
  return exit === 127 || /: command not found$/m.test(errors);
}

function difference(a: Effect, b: Effect): string {
  const path = firstDifference(a, b);
  if (path !== undefined) return `${path}: ${JSON.stringify(a.tree[path])} and ${JSON.stringify(b.tree[path])}`;
  return `exit ${a.exit} and ${b.exit}, ${JSON.stringify(a.output.slice(0, 300))} and ${JSON.stringify(b.output.slice(0, 300))} ${b.errors.slice(0, 200)}`;
}
