import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the files in a folder take; one that vanishes meanwhile takes nothing. */
export function folderBytes(folder: string): number {
  let sum = 0;
  for (const name of namesIn(folder)) {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat?.isFile()) sum += stat.size;
  }
  return sum;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
