import type { StoredApproval } from "../../src/ports/approvals.ts";
import type { AuditEntry } from "../../src/ports/audit.ts";

export function auditEntry(change: Partial<AuditEntry> = {}): AuditEntry {
  return {
    at: 1_000,
    turn: "T",
    event: "approved",
    by: "policy",
    uid: 1000,
    sudoUid: undefined,
    frontend: "cli",
    script: "df -h",
    fingerprint: "",
    risk: "read",
    reasons: ["R_ONE", "R_TWO"],
    exitCode: undefined,
    ...change,
  };
}

export function approval(): StoredApproval {
  return {
    id: "A",
    turn: "T",
    script: "rm x",
    binding: "00ff",
    risk: "write",
    privilege: "none",
    uid: 1000,
    rehearsal: undefined,
    undo: "keep",
    folder: "/home/ana",
    approvedAt: 1_000,
    expiresAt: 2_000,
  };
}
