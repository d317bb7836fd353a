import type { SQLOutputValue } from "node:sqlite";
import type { Approvals, StoredApproval } from "../../ports/approvals.ts";
import type { Connection } from "./connection.ts";

/** Approvals in their table; of two processes that consume one at the same moment, one gets "ok". */
export class SqliteApprovals implements Approvals {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  record(approval: StoredApproval): void {
    const { id, turn, script, binding, risk, privilege, uid, folder, rehearsal, undo, approvedAt, expiresAt } =
      approval;
    const shown = [rehearsal ?? null, undo];
    const values = [id, turn, script, binding, risk, privilege, uid, folder, ...shown, approvedAt, expiresAt];
    this.#connection.write(() => this.#connection.prepare(insert).run(...values));
  }

  find(id: string): StoredApproval | undefined {
    const record = this.#connection.read(() => this.#connection.prepare(select).get(id));
    return record && toApproval(record);
  }

  consume(id: string, now: number): "ok" | "used" | "expired" | "unknown" {
    return this.#connection.write(() => {
      const record = this.#connection.prepare(select).get(id);
      if (record === undefined) return "unknown";
      if (record.used_at !== null) return "used";
      // A clock that was set back must not lengthen an approval's life.
      if (now >= Number(record.expires_at) || now < Number(record.approved_at)) return "expired";
      this.#connection.prepare("UPDATE approvals SET used_at = ? WHERE id = ?").run(now, id);
      return "ok";
    });
  }
}

const select = "SELECT * FROM approvals WHERE id = ?";
const insert = `INSERT INTO approvals
  (id, turn, script, binding, risk, privilege, uid, folder, rehearsal, undo, approved_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function toApproval(record: Record<string, SQLOutputValue>): StoredApproval {
  return {
    id: String(record.id),
    turn: String(record.turn),
    script: String(record.script),
    binding: String(record.binding),
    risk: String(record.risk) as StoredApproval["risk"],
    privilege: String(record.privilege) as StoredApproval["privilege"],
    uid: Number(record.uid),
    folder: String(record.folder),
    rehearsal: record.rehearsal === null ? undefined : String(record.rehearsal),
    undo: record.undo === "without" ? "without" : "keep",
    approvedAt: Number(record.approved_at),
    expiresAt: Number(record.expires_at),
  };
}
