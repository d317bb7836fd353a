import { resolve } from "node:path";

/**
 * The first path that `look` finds among those that are named, and below. What is named at run time (undefined), or by
 * nothing that is there, may be anything in the folder. `look` says that it is found, or names what lies below it; after
 * `most` looks nobody knows, and where that was so counts as found.
 */
export function searchNamed(
  words: readonly (string | undefined)[],
  folder: string,
  {
    isThere,
    look,
    most,
  }: { isThere(path: string): boolean; look(path: string): "found" | readonly string[]; most: number },
): string | undefined {
  const named = words.filter((word) => word !== undefined).map((word) => resolve(folder, word));
  const there = named.filter(isThere);
  const roots = new Set(there.length === 0 || words.includes(undefined) ? [...there, folder] : there);
  let looks = 0;
  for (const root of roots) {
    const found = search(root);
    if (found !== undefined) return found;
  }
  return undefined;

  function search(path: string): string | undefined {
    looks += 1;
    if (looks > most) return path;
    const seen = look(path);
    if (seen === "found") return path;
    for (const name of seen) {
      const found = search(`${path}/${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}
