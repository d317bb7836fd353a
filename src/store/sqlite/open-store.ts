import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../ports/store.ts";
import type { Clock } from "../../shared/clock.ts";
import { SqliteApprovals } from "./approvals.ts";
import { SqliteAudit } from "./audit.ts";
import { AuditKey } from "./audit-key.ts";
import { type AuditWitness, headFile } from "./audit-witness.ts";
import { Connection } from "./connection.ts";
import { keepReserve } from "./reserve.ts";
import { SqliteTurns } from "./turns.ts";

/**
 * Opens `folder`/neo.db, making what is not there. A damaged file is set aside, a folder that cannot be written gives
 * a store in memory; both say so in `notices`. `journal` is told how far the audit has come, besides the head file.
 *
 * Throws E_STORE_NEWER (nothing is changed) and E_STORE_BUSY.
 */
export function openStore(options: { folder: string; clock: Clock; journal?: AuditWitness | undefined }): Store {
  const { folder, clock, journal } = options;
  const head = join(folder, "audit.head");
  const connection = new Connection(folder, clock, (aside) => {
    // It speaks of the chain that was set aside.
    if (existsSync(head)) renameSync(head, `${aside}.head`);
  });
  connection.open();
  if (connection.state === "disk") keepReserve(folder);
  const onDisk = connection.state === "disk" ? [headFile(folder), ...(journal ? [journal] : [])] : [];
  const audit = new SqliteAudit(connection, new AuditKey(connection), onDisk);
  return {
    audit,
    approvals: new SqliteApprovals(connection),
    turns: new SqliteTurns(connection, audit, clock),
    notices: connection.notices,
    get state() {
      return connection.state;
    },
    close() {
      try {
        audit.flush();
      } finally {
        connection.close();
      }
    },
  };
}
