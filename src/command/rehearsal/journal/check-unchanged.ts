import { lstatSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { errorCode } from "./error-code.ts";
import type { NamedPath } from "./journal.ts";
import { changedSince } from "./journal-error.ts";
import { asBuffer } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import { sameInode, sameMode, sameOwner, toState, untouchedSince } from "./states.ts";
import type { Tree } from "./tree.ts";

/**
 * What was rehearsed holds only for what was there then: every path that changes, and every one that was named.
 * @throws NeoError E_CHANGED_SINCE with the first paths
 */
export function checkUnchanged(items: readonly Item[], named: readonly NamedPath[], tree: Tree): void {
  const changed = items.filter((item) => item.role === "change" && !isAsMet(item, tree.lstat(item.path)));
  const renamed = named.filter(({ path, state }) => !isSame(state, lstatNamed(asBuffer(path))));
  const paths = [...changed.map(({ display }) => display), ...renamed.map(({ path }) => asBuffer(path).toString())];
  if (paths.length > 0) throw changedSince([...new Set(paths)]);
}

/** In a folder that stays others may come and go meanwhile: that is no concern of ours. */
function isAsMet({ before, after }: Item, stat: Stat | undefined): boolean {
  if (before?.kind !== "directory" || after?.kind !== "directory") return isSame(before, stat);
  if (stat === undefined) return false;
  const now = toState(stat);
  return sameInode(before, now) && sameMode(before, now) && sameOwner(before, now);
}

type Stat = Parameters<typeof toState>[0];

function isSame(seen: FileState | undefined, stat: Stat | undefined): boolean {
  if (seen === undefined || stat === undefined) return seen === stat;
  return untouchedSince(seen, toState(stat));
}

/** People name paths through links; nothing is done to these. */
function lstatNamed(path: Buffer): Stat | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP", "EACCES"].includes(errorCode(error))) return undefined;
    throw error;
  }
}
