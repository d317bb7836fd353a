import type { SQLInputValue } from "node:sqlite";
import type { ForgetRule, TurnRecord, Turns } from "../../ports/turns.ts";
import type { Clock } from "../../shared/clock.ts";
import type { SqliteAudit } from "./audit.ts";
import type { Connection } from "./connection.ts";
import { forget } from "./forget.ts";
import { ownIdentity } from "./process-identity.ts";
import { mentions, toTurn } from "./turn-record.ts";

/** History in its table. It is no evidence, so its writes wait for no disk: the next audit row takes them along. */
export class SqliteTurns implements Turns {
  readonly #connection: Connection;
  readonly #audit: SqliteAudit;
  readonly #clock: Clock;
  #process: string | undefined;

  constructor(connection: Connection, audit: SqliteAudit, clock: Clock) {
    this.#connection = connection;
    this.#audit = audit;
    this.#clock = clock;
  }

  begin(turn: Pick<TurnRecord, "id" | "at" | "language" | "frontend" | "request">): void {
    this.#process ??= ownIdentity();
    const values = [turn.id, turn.at, turn.language, turn.frontend, turn.request, this.#process];
    this.#connection.write(() => this.#connection.prepare(insert).run(...values), { durable: false });
  }

  /** A turn that was forgotten meanwhile stays forgotten. */
  update(id: string, change: Partial<Omit<TurnRecord, "id" | "at">>): void {
    const fields = Object.keys(change).filter((field) => field in columns) as (keyof typeof columns)[];
    if (fields.length === 0) return;
    const assignments = fields.map((field) => `${columns[field]} = ?`).join(", ");
    const values = fields.map((field): SQLInputValue => change[field] ?? null);
    const sql = `UPDATE turns SET ${assignments} WHERE id = ?`;
    this.#connection.write(() => this.#connection.prepare(sql).run(...values, id), { durable: false });
  }

  /** Newest first. A turn left open by a process that is gone reads "lost". */
  list(options: { limit: number; containing?: string }): TurnRecord[] {
    const { limit, containing } = options;
    return this.#connection.read(() => {
      const found: TurnRecord[] = [];
      if (limit < 1) return found;
      for (const record of this.#connection.prepare(selectNewest).iterate()) {
        const turn = toTurn(record);
        if (containing !== undefined && !mentions(turn, containing)) continue;
        if (found.push(turn) >= limit) break;
      }
      return found;
    });
  }

  oldest(): number | undefined {
    const at = this.#connection.read(() => this.#connection.prepare("SELECT min(at) AS at FROM turns").get())?.at;
    return at === null || at === undefined ? undefined : Number(at);
  }

  /** How many requests are gone. `olderThan` is a moment, in milliseconds since the epoch; conditions are joined by and. */
  forget(rule: ForgetRule): number {
    return forget(rule, { connection: this.#connection, audit: this.#audit, clock: this.#clock });
  }
}

const insert = `INSERT INTO turns (id, at, language, frontend, request, state, process) VALUES (?, ?, ?, ?, ?, 'open', ?)`;
const selectNewest = "SELECT * FROM turns ORDER BY at DESC, id DESC";
const columns = {
  language: "language",
  frontend: "frontend",
  request: "request",
  script: "script",
  source: "source",
  risk: "risk",
  state: "state",
  exitCode: "exit_code",
  said: "said",
  durationMs: "duration_ms",
} as const;
