import { readdirSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";

let last: { searchPath: string; marks: string; names: readonly string[] } | undefined;

/** Names in the folders of a search path, sorted; read again only when one of the folders has changed. */
export function listPrograms(searchPath: string): readonly string[] {
  const folders = [...new Set(searchPath.split(":").filter((folder) => isAbsolute(folder)))];
  const marks = folders.map(changedAt).join(" ");
  if (last?.searchPath !== searchPath || last.marks !== marks)
    last = { searchPath, marks, names: [...new Set(folders.flatMap(namesIn))].sort() };
  return last.names;
}

function changedAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
