import { join, parentOf, pathKey } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import { inodeKey } from "./states.ts";
import type { Tree } from "./tree.ts";

/** How many names are looked at before the others of an inode are given up. */
const mostLooks = 30_000;

/**
 * Other names of what is to lose its own: who breaks a link must know what it led to, to make it again. They
 * are looked for near the file, then further up, and not for long. Each comes with an item of the same inode.
 */
export function findSiblings(items: readonly Item[], tree: Tree): Sibling[] {
  const known = new Set(items.map(({ path }) => pathKey(path)));
  const wanted = new Map<string, { missing: number; item: Item }>();
  const found: Sibling[] = [];
  for (const item of items) {
    const { before } = item;
    if (before === undefined || before.kind === "directory" || before.links < 2) continue;
    const entry = wanted.get(inodeKey(before)) ?? { missing: before.links, item };
    entry.missing -= 1;
    if (item.contentMatters) entry.item = item;
    wanted.set(inodeKey(before), entry);
  }
  let looks = mostLooks;
  const searched = new Set<string>();
  for (const { path, before } of items) {
    const entry = before && wanted.get(inodeKey(before));
    let folder = parentOf(path);
    while (entry !== undefined && entry.missing > 0 && looks > 0) {
      search(folder, before?.device ?? 0n);
      if (folder.length === 1) break;
      folder = parentOf(folder);
    }
  }
  return found;

  function search(folder: Buffer, device: bigint): void {
    if (searched.has(pathKey(folder))) return;
    searched.add(pathKey(folder));
    for (const name of namesIn(folder, tree)) {
      if (looks-- <= 0) return;
      const path = join(folder, name);
      const stat = tree.lstat(path);
      if (stat === undefined || stat.dev !== device) continue;
      if (stat.isDirectory()) search(path, device);
      const entry = !stat.isDirectory() && stat.nlink > 1n ? wanted.get(`${stat.dev}:${stat.ino}`) : undefined;
      if (entry === undefined || known.has(pathKey(path))) continue;
      entry.missing -= 1;
      found.push({ path, item: entry.item });
    }
  }
}

export type Sibling = { path: Buffer; item: Item };

/** A folder that we may not list has nothing for us; rights are lent only for what is changed. */
function namesIn(folder: Buffer, tree: Tree): Buffer[] {
  try {
    return tree.listUnlent(folder);
  } catch {
    return [];
  }
}
