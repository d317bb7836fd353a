import { sql as turnsApprovalsAudit } from "./0001-turns-approvals-audit.ts";
import { sql as rehearsedApprovals } from "./0002-rehearsed-approvals.ts";

/** In order; the database's version (user_version) is how many of them it has been through. Never edit one: add one. */
export const migrations: readonly string[] = [turnsApprovalsAudit, rehearsedApprovals];
