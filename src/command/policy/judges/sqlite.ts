import { textOf } from "../argument.ts";
import type { Court, Invocation } from "../court.ts";
import { flagTable } from "../flag-table.ts";
import { judgeUse } from "../judge-use.ts";
import { sqliteReads } from "../programs/sql-reads.ts";
import { readFlags } from "../read-flags.ts";

/**
 * sqlite3 FILE STATEMENT: a statement that only looks. Without one sqlite3 runs what it is sent, and its dot commands
 * (and functions such as writefile) write files and run programs.
 */
export function sqlite(call: Invocation, court: Court): undefined {
  const use = call.use;
  if (use === undefined) return;
  judgeUse(call, use, court);
  const { parts } = readFlags(call.args, flagTable(use), use.grammar ?? "getopt");
  const words = parts.filter((part) => part.kind === "operand" || part.kind === "unsure");
  if (words.length === 0) return;
  const [, statement] = words;
  if (statement === undefined) {
    court.findings.add("write", "reason.shell-input", call.span, { program: call.name });
    return;
  }
  const text = textOf(statement.argument);
  if (text === undefined || !sqliteReads.test(text)) {
    court.findings.add("write", "reason.because", statement.argument, {
      program: call.name,
      en: use.reason?.en ?? "",
      es: use.reason?.es ?? "",
    });
  }
}
