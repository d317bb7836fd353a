import type { Policy } from "./policy.ts";
import type { ProgramRow } from "./program-row.ts";
import { programRows } from "./programs/index.ts";

/** The built-in row for a program's name. The table is put together on first use. */
export function builtInRow(name: string): ProgramRow | undefined {
  table ??= byName(programRows);
  return table.get(name);
}

/** A row that the administrators' policy adds. */
export function policyRow(name: string, policy: Policy): ProgramRow | undefined {
  let rows = policyTables.get(policy);
  if (rows === undefined) {
    rows = byName(policy.rows);
    policyTables.set(policy, rows);
  }
  return rows.get(name);
}

let table: ReadonlyMap<string, ProgramRow> | undefined;
const policyTables = new WeakMap<Policy, ReadonlyMap<string, ProgramRow>>();

function byName(rows: readonly ProgramRow[]): Map<string, ProgramRow> {
  const found = new Map<string, ProgramRow>();
  for (const row of rows) for (const name of row.names) if (!found.has(name)) found.set(name, row);
  return found;
}
