import type { Assessment } from "../../ports/assessment.ts";
import type { LeaveBook } from "../../ports/leave.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import type { Clock } from "../../shared/clock.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { isCovered } from "./leave.ts";
import type { Policy } from "./policy.ts";
import { isSmallChange } from "./small-changes.ts";

/** The gate's `passesUnasked`: the policy says so of small changes, the person of what they gave leave for. */
export function unaskedBy(parts: { policy: Policy; leave: LeaveBook; clock: Clock }) {
  const { policy, leave, clock } = parts;
  return (seen: {
    script: string;
    assessment: Assessment;
    rehearsal: Rehearsal | undefined;
    machine: MachineSnapshot;
  }): "policy" | "person" | undefined => {
    const { assessment, rehearsal, machine } = seen;
    const now = clock.now();
    if (isCovered(leave.current(now), { ...seen, now })) return "person";
    return rehearsal !== undefined && isSmallChange(rehearsal, assessment, policy, machine) ? "policy" : undefined;
  };
}
