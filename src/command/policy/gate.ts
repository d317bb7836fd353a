import type { Assessment, Risk } from "../../ports/assessment.ts";
import type { PlanSource } from "../../ports/plan.ts";
import type { TurnFact } from "../../ports/turn-event.ts";
import type { Language } from "../../shared/language.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { Lowered } from "../shell/lowered.ts";

/** What somebody wants run. `request` is the person's own words ("" for a bare script). */
export type GateRequest = {
  turn: string;
  script: string;
  source: PlanSource;
  request: string;
  language: Language;
  frontend: string;
  machine: MachineSnapshot;
  /** Reads may pass without a person; true unless the person asked to be asked (`--ask`). */
  readsPass: boolean;
  /** Only judge: nothing is approved, asked or audited (`--dry-run`). */
  dryRun: boolean;
};

export type GateDecision =
  | { kind: "approved"; command: ApprovedCommand }
  | { kind: "denied"; by: "policy" | "person"; reason: "no" | "expired" | "nobody" | "forbidden" | "dry-run" };

/** The one place where a command becomes runnable. `tell` receives assessed, approval-asked, approved and denied as they happen. */
export interface Gate {
  decide(request: GateRequest, tell: (fact: TurnFact) => void, signal: AbortSignal): Promise<GateDecision>;
  /** In the root child: the stored approval judged again here. Throws E_APPROVAL_*, never asks. */
  reopen(approvalId: string, machine: MachineSnapshot): ApprovedCommand;
  /** Right before the spawn: single use, not expired, and all that it is bound to still as it was. Throws E_APPROVAL_*. */
  redeem(command: ApprovedCommand, machine: MachineSnapshot): void;
}

/** A command that may run, once. Only this file can make one: `isGenuine` checks the private mark at run time. */
export class ApprovedCommand {
  readonly #mark = true;
  readonly approvalId: string;
  readonly turn: string;
  readonly script: string;
  readonly assessment: Assessment;
  /** What to spawn when no shell is needed; undefined means the script runs in bash. */
  readonly lowered: Lowered | undefined;
  readonly folder: string;
  readonly expiresAt: number;
  readonly by: "policy" | "person";

  private constructor(fields: ApprovedFields) {
    this.approvalId = fields.approvalId;
    this.turn = fields.turn;
    this.script = fields.script;
    this.assessment = fields.assessment;
    this.lowered = fields.lowered;
    this.folder = fields.folder;
    this.expiresAt = fields.expiresAt;
    this.by = fields.by;
    Object.freeze(this);
  }

  get risk(): Risk {
    return this.assessment.risk;
  }

  static isGenuine(value: unknown): value is ApprovedCommand {
    return typeof value === "object" && value !== null && #mark in value && value.#mark;
  }
}

type ApprovedFields = Pick<
  ApprovedCommand,
  "approvalId" | "turn" | "script" | "assessment" | "lowered" | "folder" | "expiresAt" | "by"
>;
