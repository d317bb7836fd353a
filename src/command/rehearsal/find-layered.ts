import { lstatSync, readdirSync } from "node:fs";
import { searchNamed } from "./search-named.ts";
import { unlessClosed } from "./unless-closed.ts";

/** More are not looked at: then nobody knows, and that is said. */
const most = 5_000;

/**
 * The first folder among those that are named, and below (search-named.ts), of which the view itself tells the size and
 * the links: one that it made, or merged with what was changed in it. `at` leads to the view's version.
 */
export function findLayered(
  words: readonly (string | undefined)[],
  folder: string,
  at: (path: string) => Buffer,
): string | undefined {
  const look = (path: string) => {
    const seen = statAt(at(path));
    if (seen?.isDirectory() !== true) return [];
    const real = statAt(path);
    if (real?.nlink !== seen.nlink || real.size !== seen.size) return "found";
    return unlessClosed(() => readdirSync(at(path))) ?? [];
  };
  return searchNamed(words, folder, { isThere: (path) => statAt(at(path)) !== undefined, look, most });
}

function statAt(path: string | Buffer) {
  return unlessClosed(() => lstatSync(path, { throwIfNoEntry: false }));
}
