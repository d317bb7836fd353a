import { existsSync, lstatSync, readdirSync } from "node:fs";
import { resolve } from "node:path";

/** More are not looked at: then nobody knows, and that is said. */
const mostLooks = 20_000;

/**
 * The first file with another owner or group than these among those that are named, and below. What is named at run
 * time, or by nothing that is there, may be anything in the folder. Of more than can be looked at it is where that was so.
 */
export function findForeign(
  words: readonly (string | undefined)[],
  folder: string,
  { uid, gid }: { uid: number; gid: number },
): string | undefined {
  const named = words.filter((word) => word !== undefined).map((word) => resolve(folder, word));
  const there = named.filter((path) => existsSync(path));
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
    const stat = unlessClosed(() => lstatSync(path, { throwIfNoEntry: false }));
    if (stat === undefined) return undefined;
    if (stat.uid !== uid || stat.gid !== gid) return path;
    if (!stat.isDirectory()) return undefined;
    for (const name of unlessClosed(() => readdirSync(path)) ?? []) {
      const found = search(`${path}/${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** What we may not look at, no script of ours can tell of either. */
function unlessClosed<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
