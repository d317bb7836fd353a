import { lstatSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

/** More are not looked at: then nobody knows, and that is said. */
const mostLooks = 5_000;

/**
 * The first folder among those that are named, and below, of which the view itself tells the size and the links: one that
 * it made, or merged with what was changed in it. What is named at run time, or by nothing that is there, may be anything
 * in the folder. `at` leads to the view's version.
 */
export function findLayered(
  words: readonly (string | undefined)[],
  folder: string,
  at: (path: string) => Buffer,
): string | undefined {
  const named = words.filter((word) => word !== undefined).map((word) => resolve(folder, word));
  const there = named.filter((path) => statAt(at(path)) !== undefined);
  const roots = new Set(there.length === 0 || words.includes(undefined) ? [...there, folder] : there);
  let looks = 0;
  for (const root of roots) {
    const found = search(root);
    if (found !== undefined) return found;
  }
  return undefined;

  function search(path: string): string | undefined {
    looks += 1;
    if (looks > mostLooks) return path;
    const seen = statAt(at(path));
    if (seen?.isDirectory() !== true) return undefined;
    const real = statAt(path);
    if (real?.nlink !== seen.nlink || real.size !== seen.size) return path;
    for (const name of namesIn(at(path))) {
      const found = search(`${path}/${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function statAt(path: string | Buffer) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What we may not list, no script of ours can tell of either. */
function namesIn(path: Buffer): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
