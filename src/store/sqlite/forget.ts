import type { ForgetRule } from "../../ports/turns.ts";
import type { Clock } from "../../shared/clock.ts";
import type { SqliteAudit } from "./audit.ts";
import { formatRows } from "./audit-chain.ts";
import type { Connection } from "./connection.ts";
import { holds, mentions, toTurn } from "./turn-record.ts";

type Parts = { connection: Connection; audit: SqliteAudit; clock: Clock };

/**
 * Removes what `rule` names from history and approvals, blanks it in the audit, and leaves one audit row that says
 * which rows were blanked, so that a text taken away otherwise shows. Returns how many requests are gone.
 */
export function forget(rule: ForgetRule, { connection, audit, clock }: Parts): number {
  const gone = connection.write(() => {
    const { turns, rows } = find(rule, connection);
    for (const turn of turns) {
      connection.prepare("DELETE FROM turns WHERE id = ?").run(turn);
      connection.prepare("DELETE FROM approvals WHERE turn = ?").run(turn);
    }
    for (const row of rows) connection.prepare("UPDATE audit SET details = NULL, salt = NULL WHERE row = ?").run(row);
    if (rows.length > 0) audit.appendWithin(account(rows, clock.now()));
    return turns.size;
  });
  if (gone > 0) connection.checkpoint();
  return gone;
}

/** Every turn that `rule` names, by its request, script, saying, approval or audit; and their audit rows. */
function find(rule: ForgetRule, connection: Connection): { turns: Set<string>; rows: number[] } {
  const turns = new Set<string>();
  const rows: number[] = [];
  if (!rule.everything && rule.olderThan === undefined && rule.containing === undefined) return { turns, rows };
  const before = rule.everything ? Number.MAX_SAFE_INTEGER : (rule.olderThan ?? Number.MAX_SAFE_INTEGER);
  const words = rule.everything ? undefined : rule.containing;
  const within = (script: string) => words === undefined || holds(script, words);

  for (const record of connection.prepare("SELECT * FROM turns WHERE at < ?").iterate(before)) {
    const turn = toTurn(record);
    if (words === undefined || mentions(turn, words)) turns.add(turn.id);
  }
  for (const record of connection.prepare("SELECT turn, script FROM approvals WHERE approved_at < ?").iterate(before)) {
    if (within(String(record.script))) turns.add(String(record.turn));
  }
  const blankable = "SELECT row, at, turn, details FROM audit WHERE details IS NOT NULL AND event <> 'forgotten'";
  for (const { at, turn, details } of connection.prepare(blankable).iterate()) {
    if (Number(at) < before && within(scriptOf(details))) turns.add(String(turn));
  }
  for (const { row, turn } of connection.prepare(`${blankable} ORDER BY row`).iterate()) {
    if (turns.has(String(turn))) rows.push(Number(row));
  }
  return { turns, rows };
}

function scriptOf(details: unknown): string {
  try {
    return String((JSON.parse(String(details)) as { script?: unknown }).script ?? "");
  } catch {
    return String(details); // somebody broke it: what is there may still be what should go
  }
}

function account(rows: readonly number[], at: number) {
  return {
    at,
    turn: "",
    event: "forgotten",
    by: "person",
    uid: process.getuid?.() ?? -1,
    sudoUid: undefined,
    frontend: "store",
    script: "",
    fingerprint: "",
    risk: "write",
    reasons: formatRows(rows),
    exitCode: undefined,
  } as const;
}
