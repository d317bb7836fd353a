import type { Risk } from "./assessment.ts";

/** An approval as kept: everything that must still hold when the command runs. Times in milliseconds. */
export type StoredApproval = {
  id: string;
  turn: string;
  script: string;
  /** SHA-256 hex over everything the approval is bound to: script, programs, environment, folder, uid, policy. */
  binding: string;
  risk: Risk;
  privilege: "none" | "root";
  uid: number;
  folder: string;
  /** The digest of the rehearsal that was shown, if one was. */
  rehearsal: string | undefined;
  /** Whether originals are to be kept for `neo undo`. */
  undo: "keep" | "without";
  approvedAt: number;
  expiresAt: number;
};

/** Approvals are single use: `consume` succeeds once, for one process, before `expiresAt`. */
export interface Approvals {
  record(approval: StoredApproval): void;
  find(id: string): StoredApproval | undefined;
  consume(id: string, now: number): "ok" | "used" | "expired" | "unknown";
}
