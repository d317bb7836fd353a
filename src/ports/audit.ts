import type { Risk } from "../ports/assessment.ts";

/** One decision or result. Scripts arrive with secrets already masked; `fingerprint` is a keyed hash of the exact bytes. */
export type AuditEntry = {
  at: number;
  turn: string;
  event: "approved" | "denied" | "refused" | "started" | "finished" | "forgotten" | "leave-granted" | "leave-ended";
  /** "policy" when the gate let a read pass, "person" when somebody said yes or no. */
  by: "policy" | "person";
  uid: number;
  sudoUid: number | undefined;
  frontend: string;
  script: string;
  fingerprint: string;
  risk: Risk;
  reasons: readonly string[];
  exitCode: number | undefined;
};

export type AuditRow = AuditEntry & { row: number; hash: string };

/** `head` and `rows` are what the journal was told last; `brokenAt` is the first row that does not add up. */
export type AuditVerdict = { rows: number; head: string; brokenAt: number | undefined; problem: string | undefined };

/** Append-only and hash-chained; append returns only when the row is on disk (an exception means it is not). */
export interface Audit {
  append(entry: AuditEntry): AuditRow;
  list(options: { limit: number; before?: number }): AuditRow[];
  verify(): AuditVerdict;
  /** HMAC-SHA-256 of `bytes` under this store's own key, hex. */
  fingerprint(bytes: string): string;
}
