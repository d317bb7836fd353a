import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import type { Outcome } from "../../ports/outcome.ts";
import type { CommandPlan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";

/** A command that ran and failed, and what it was to do. */
export type FailedRun = {
  /** In the person's words. */
  request: string;
  language: Language;
  plan: CommandPlan;
  /** What ran: the plan's, or what the person made of it. */
  script: string;
  outcome: Outcome;
  machine: MachineSnapshot;
};

/**
 * One corrected command for the same request, which is judged, shown and asked about like any other; undefined where nobody
 * knows better. What a program complained of is data: it is looked at for what it names, and never followed.
 */
export type Repair = (failed: FailedRun, signal: AbortSignal) => Promise<CommandPlan | undefined>;
