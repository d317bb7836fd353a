import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";

/** Whether changing what lies at a path is likely root's to do: anything that is not in the person's own folder. */
export function needsRoot(path: string, machine: MachineSnapshot): { root?: true } {
  const own = !path.startsWith("/") || path === machine.home || path.startsWith(`${machine.home}/`);
  return own || /^\/tmp(\/|$)/.test(path) ? {} : { root: true };
}
