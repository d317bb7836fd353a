import type { Approvals } from "../../ports/approvals.ts";
import type { Approver } from "../../ports/approver.ts";
import type { Assessment } from "../../ports/assessment.ts";
import type { Audit } from "../../ports/audit.ts";
import type { PlanSource } from "../../ports/plan.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import type { Clock } from "../../shared/clock.ts";
import type { Language } from "../../shared/language.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { Lowered } from "../shell/lowered.ts";
import type { ShellParser } from "../shell/parse.ts";
import type { Identify } from "./binding.ts";
import type { Policy } from "./policy.ts";

/** What somebody wants run. `request` is the person's own words ("" for a bare script). */
export type GateRequest = {
  turn: string;
  script: string;
  source: PlanSource;
  request: string;
  language: Language;
  frontend: string;
  machine: MachineSnapshot;
  /** Reads may pass without a person; false where the settings (`reads.pass`) want them asked about. */
  readsPass: boolean;
  /** What is piped into the command. */
  input?: Uint8Array | undefined;
  /** False: what may not pass unasked is denied. Default: a person is asked. */
  mayAsk?: boolean;
  /** Only judge: nothing is approved, asked or audited (`--dry-run`). */
  dryRun: boolean;
};

/** Runs a script on a view of the machine, so that a person sees what it would change. Never throws for what it does. */
export type Rehearse = (
  request: { script: string; assessment: Assessment; machine: MachineSnapshot; input: Uint8Array | undefined },
  signal: AbortSignal,
) => Promise<Rehearsal>;

export type GateParts = {
  /** `catchUp`, where there is one, loads what a parse lacked; true means: judge again. */
  parser: PatientParser;
  /** Throws where a change could not be put on record; called before a person is asked. Default: it can. */
  checkRecords?: () => void;
  /** Whether a read would run sealed here; one that would not is put to the person. Default: it would. */
  canConfine?: (
    read: { script: string; assessment: Assessment; lowered: Lowered | undefined },
    machine: MachineSnapshot,
  ) => boolean;
  /** Where it is missing, a person is asked without having seen. */
  rehearse?: Rehearse;
  /** Frees a rehearsal that came to nothing. */
  release?: (id: string) => Promise<void>;
  /** Whether what would be asked need not be, and who says so: the policy (a small change) or the person (leave given before). */
  passesUnasked?: (seen: {
    script: string;
    assessment: Assessment;
    rehearsal: Rehearsal | undefined;
    machine: MachineSnapshot;
  }) => Promise<"policy" | "person" | undefined>;
  policy: Policy;
  audit: Audit;
  approvals: Approvals;
  approver: Approver;
  clock: Clock;
  /** Who called sudo, when NEOPapaya itself was started through it. */
  sudoUid?: number;
  /** Default: the file system's own answer. */
  identify?: Identify;
};

export type PatientParser = ShellParser & { catchUp?(): Promise<boolean> };
