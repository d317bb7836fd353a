import { existsSync, lstatSync, readdirSync } from "node:fs";
import { searchNamed } from "./search-named.ts";
import { unlessClosed } from "./unless-closed.ts";

/** More are not looked at: then nobody knows, and that is said. */
const most = 20_000;

/** The first file with another owner or group than these among those that are named, and below (search-named.ts). */
export function findForeign(
  words: readonly (string | undefined)[],
  folder: string,
  { uid, gid }: { uid: number; gid: number },
): string | undefined {
  const look = (path: string) => {
    const stat = unlessClosed(() => lstatSync(path, { throwIfNoEntry: false }));
    if (stat === undefined) return [];
    if (stat.uid !== uid || stat.gid !== gid) return "found";
    return stat.isDirectory() ? (unlessClosed(() => readdirSync(path)) ?? []) : [];
  };
  return searchNamed(words, folder, { isThere: existsSync, look, most });
}
