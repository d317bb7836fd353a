import { randomBytes } from "node:crypto";
import type { SQLOutputValue } from "node:sqlite";
import type { Audit, AuditEntry, AuditRow, AuditVerdict } from "../../ports/audit.ts";
import { type AuditDetails, type ChainRow, chainRow, verifyChain, type Witness } from "./audit-chain.ts";
import type { AuditKey } from "./audit-key.ts";
import type { AuditWitness } from "./audit-witness.ts";
import type { Connection } from "./connection.ts";

/** The audit in its table. Rows are told to the witnesses a second after the last one, or when the store closes. */
export class SqliteAudit implements Audit {
  readonly #connection: Connection;
  readonly #key: AuditKey;
  readonly #witnesses: readonly AuditWitness[];
  #untold: NodeJS.Timeout | undefined;

  constructor(connection: Connection, key: AuditKey, witnesses: readonly AuditWitness[]) {
    this.#connection = connection;
    this.#key = key;
    this.#witnesses = witnesses;
  }

  append(entry: AuditEntry): AuditRow {
    return this.#connection.write(() => this.appendWithin(entry));
  }

  /** For a caller that is already within `Connection.write`. */
  appendWithin(entry: AuditEntry): AuditRow {
    const { rows, head } = this.#head();
    const row = chainRow(rows + 1, head, entry, randomBytes(16));
    insert(this.#connection, row);
    this.#tellSoon();
    return { ...entry, row: row.row, hash: row.hash };
  }

  /** Newest first; `before` is a row number. What was forgotten comes with an empty script. */
  list(options: { limit: number; before?: number }): AuditRow[] {
    const before = options.before ?? Number.MAX_SAFE_INTEGER;
    return this.#connection
      .read(() => this.#connection.prepare(selectNewest).all(before, options.limit))
      .map((record) => toAuditRow(toChainRow(record)));
  }

  verify(): AuditVerdict {
    return this.#connection.read(() => {
      const chain = this.#chain();
      const witnesses = this.#witnesses.flatMap((witness) => witness.told(chain));
      const { rows, head, brokenAt, problem } = verifyChain(chain, this.#rows(), witnesses);
      return { rows, head, brokenAt, problem };
    });
  }

  fingerprint(bytes: string): string {
    return this.#key.fingerprint(bytes);
  }

  /** Tells the witnesses what they have not heard yet. Never throws: what fails now is told with the next row. */
  flush(): void {
    if (this.#untold === undefined) return;
    clearTimeout(this.#untold);
    this.#untold = undefined;
    try {
      this.#tell();
    } catch {
      // The rows themselves are safe on disk.
    }
  }

  /** A chain that breaks the head file's earlier word is kept from the witnesses: they hold the evidence. */
  #tell(): void {
    const told = this.#connection.read(() => ({ chain: this.#chain(), ...this.#head() }));
    const [headFile] = this.#witnesses;
    if (headFile?.told(told.chain).every((heard) => this.#agrees(told.chain, heard))) {
      for (const witness of this.#witnesses) witness.tell(told);
    }
  }

  #agrees(chain: string, heard: Witness): boolean {
    if (heard.chain !== chain) return false;
    if (heard.rows === 0) return true;
    const found = this.#connection.read(() => this.#connection.prepare(selectHash).get(heard.rows));
    return found?.hash === heard.head;
  }

  #tellSoon(): void {
    this.#untold ??= setTimeout(() => this.flush(), 1_000).unref();
  }

  #chain(): string {
    return text(this.#connection.prepare("SELECT value FROM meta WHERE key = 'chain'").get()?.value);
  }

  #head(): { rows: number; head: string } {
    const last = this.#connection.prepare("SELECT row, hash FROM audit ORDER BY row DESC LIMIT 1").get();
    return last ? { rows: Number(last.row), head: text(last.hash) } : { rows: 0, head: this.#chain() };
  }

  *#rows(): Iterable<ChainRow> {
    for (const record of this.#connection.prepare("SELECT * FROM audit ORDER BY row").iterate()) {
      yield toChainRow(record);
    }
  }
}

const selectNewest = "SELECT * FROM audit WHERE row < ? ORDER BY row DESC LIMIT ?";
const selectHash = "SELECT hash FROM audit WHERE row = ?";
const insertRow = `INSERT INTO audit
  (row, at, turn, event, by, uid, sudo_uid, frontend, risk, exit_code, details, salt, details_hash, previous, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function insert(connection: Connection, row: ChainRow): void {
  const { at, turn, event, by, uid, sudoUid, frontend, risk, exitCode } = row.facts;
  const facts = [at, turn, event, by, uid, sudoUid ?? null, frontend, risk, exitCode ?? null];
  const proof = [JSON.stringify(row.details), row.salt ?? null, row.detailsHash, row.previous, row.hash];
  connection.prepare(insertRow).run(row.row, ...facts, ...proof);
}

/** A record as it lies there, believed in nothing: `verify` is what tells whether it adds up. */
function toChainRow(record: Record<string, SQLOutputValue>): ChainRow {
  return {
    row: Number(record.row),
    previous: text(record.previous),
    facts: {
      at: Number(record.at),
      turn: text(record.turn),
      event: text(record.event) as AuditEntry["event"],
      by: text(record.by) as AuditEntry["by"],
      uid: Number(record.uid),
      sudoUid: record.sudo_uid === null ? undefined : Number(record.sudo_uid),
      frontend: text(record.frontend),
      risk: text(record.risk) as AuditEntry["risk"],
      exitCode: record.exit_code === null ? undefined : Number(record.exit_code),
    },
    details: record.details === null ? undefined : parseDetails(text(record.details)),
    salt: record.salt instanceof Uint8Array ? record.salt : undefined,
    detailsHash: text(record.details_hash),
    hash: text(record.hash),
  };
}

function toAuditRow({ row, hash, facts, details }: ChainRow): AuditRow {
  return { row, hash, ...facts, ...(details ?? { script: "", fingerprint: "", reasons: [] }) };
}

/** Text that somebody broke gives details that match no hash, not an exception. */
function parseDetails(json: string): AuditDetails {
  try {
    const { script, fingerprint, reasons } = JSON.parse(json) as Record<string, unknown>;
    const list = Array.isArray(reasons) ? reasons.map(String) : [];
    return { script: text(script), fingerprint: text(fingerprint), reasons: list };
  } catch {
    return { script: json, fingerprint: "", reasons: [] };
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
