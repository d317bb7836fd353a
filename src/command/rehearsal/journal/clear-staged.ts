import { rmdirSync, unlinkSync } from "node:fs";
import { join, parentOf, pathKey } from "./paths.ts";
import { stagedPrefix } from "./plan-steps.ts";
import type { Tree } from "./tree.ts";

/** Takes away what an entry had made ready beside its places and did not come to use: names that only it gives. */
export function clearStaged(entryId: string, paths: readonly Buffer[], tree: Tree): void {
  const folders = new Map(paths.map((path) => [pathKey(parentOf(path)), parentOf(path)]));
  const prefix = stagedPrefix(entryId);
  for (const folder of folders.values())
    for (const name of namesIn(folder, tree))
      if (name.toString("latin1").startsWith(prefix)) clearAway(join(folder, name), tree);
  tree.refresh();
}

function clearAway(path: Buffer, tree: Tree): void {
  if (!tree.lstat(path)?.isDirectory()) {
    tree.reach(path, (at) => unlinkSync(at));
    return;
  }
  for (const name of tree.list(path)) clearAway(join(path, name), tree);
  tree.reach(path, (at) => rmdirSync(at));
}

function namesIn(folder: Buffer, tree: Tree): Buffer[] {
  return tree.lstat(folder)?.isDirectory() ? tree.list(folder) : [];
}
