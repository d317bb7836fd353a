import type { Policy } from "./policy.ts";
import type { ProgramRow } from "./program-row.ts";
import { programFiles } from "./programs/index.ts";
import { namesByFile } from "./programs/names.ts";

/**
 * The built-in row for a program's name. One whose file is not loaded yet is undefined, which asks: `catchUpRows` then
 * answers true once, loaded now, judge again.
 */
export function builtInRow(name: string): ProgramRow | undefined {
  const row = loaded.get(name);
  if (row !== undefined) return row;
  const file = fileWith(name);
  if (file !== undefined) missed.add(file);
  return undefined;
}

/** Whether the table has this program, loaded or not. */
export function isBuiltIn(name: string): boolean {
  return fileWith(name) !== undefined;
}

/** Loads the rows of every program that is named in the text, wherever and however: a word too many costs nothing but time. */
export async function loadRowsNamedIn(text: string): Promise<void> {
  for (const word of new Set(text.split(/[^\w.+[@-]+/))) builtInRow(word);
  await catchUpRows();
}

export async function catchUpRows(): Promise<boolean> {
  const files = [...missed];
  missed.clear();
  for (const rows of await Promise.all(files.map((file) => programFiles[file]?.()))) add(rows ?? []);
  return files.length > 0;
}

/** For who judges without waiting, or everything. */
export async function loadAllRows(): Promise<void> {
  for (const file of Object.keys(programFiles)) missed.add(file);
  await catchUpRows();
}

/** A row that the administrators' policy adds. */
export function policyRow(name: string, policy: Policy): ProgramRow | undefined {
  let rows = policyTables.get(policy);
  if (rows === undefined) {
    rows = new Map(policy.rows.flatMap((row) => row.names.map((rowName) => [rowName, row] as const)).reverse());
    policyTables.set(policy, rows);
  }
  return rows.get(name);
}

const loaded = new Map<string, ProgramRow>();
const missed = new Set<string>();
const policyTables = new WeakMap<Policy, ReadonlyMap<string, ProgramRow>>();

function fileWith(name: string): string | undefined {
  if (name === "" || name.includes(" ")) return undefined;
  if (!filesByName.has(name)) filesByName.set(name, searchFile(name));
  return filesByName.get(name);
}

/** What was looked for before: the words of requests, mostly the same ones. */
const filesByName = new Map<string, string | undefined>();

/** Searching the text takes microseconds; a map of three thousand names takes milliseconds to make. */
function searchFile(name: string): string | undefined {
  return Object.keys(namesByFile).find((file) => ` ${namesByFile[file]} `.includes(` ${name} `));
}

function add(rows: readonly ProgramRow[]): void {
  for (const row of rows) for (const name of row.names) if (!loaded.has(name)) loaded.set(name, row);
}
