import { lstatSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { TreeLook } from "./mount-plan.ts";

/** A folder of somebody else's that must stand in the person's layer from the start: `access` is what the person may do there, as an octal digit. */
export type Raised = { path: string; access: string };

/**
 * An ordinary user's overlay cannot copy up what belongs to somebody else (EOVERFLOW), and so nothing of the person's own
 * below a foreign folder either. The foreign folders above the paths that a script names, and above where it works, are
 * therefore put into the layer beforehand.
 */
export function raisedFolders(
  script: string,
  places: { folder: string; home: string | undefined; more: readonly (string | undefined)[] },
  person: { uid: number; gid: number },
  look: Pick<TreeLook, "access">,
): Raised[] {
  const raised = new Map<string, Raised>();
  for (const path of namedPaths(script, places)) {
    const foreign: Raised[] = [];
    for (const step of stepsOf(existing(path))) {
      const stat = lstatSync(step, { throwIfNoEntry: false });
      if (stat === undefined) break;
      const own = stat.uid === person.uid && stat.gid === person.gid;
      if (own || !stat.isDirectory()) {
        if (own) for (const folder of foreign) raised.set(folder.path, folder);
        continue;
      }
      const access = look.access(step);
      foreign.push({ path: step, access: String(access) });
      if ((access & 2) !== 0) for (const folder of foreign) raised.set(folder.path, folder);
    }
  }
  return [...raised.values()].toSorted((one, other) => one.path.length - other.path.length);
}

/** Words of the script that could be paths, and the folders it starts from; not expanded, so globs end at their folder. */
function namedPaths(
  script: string,
  places: { folder: string; home: string | undefined; more: readonly (string | undefined)[] },
): Set<string> {
  const paths = new Set(
    [places.folder, places.home, ...places.more].filter((path) => path !== undefined && isAbsolute(path)),
  );
  for (const word of script.split(/[\s'"`=:;|&<>(){},$]+/).slice(0, mostWords)) {
    const plain = word.replace(/[*?[\\].*$/s, "").replace(/^~(?=\/|$)/, places.home ?? "~");
    if (plain === "" || plain.startsWith("-")) continue;
    paths.add(isAbsolute(plain) ? plain : join(places.folder, plain));
  }
  return paths as Set<string>;
}

const mostWords = 400;

/** The real path of the part that exists. */
function existing(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    try {
      return realpathSync.native(at);
    } catch {
      if (at === "/" || at === ".") return "/";
    }
  }
}

/** "/a/b" → "/a", "/a/b". */
function stepsOf(path: string): string[] {
  const parts = path.split("/").filter((part) => part !== "");
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
}
