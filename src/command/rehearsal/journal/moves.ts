import { closeSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { descriptorSource, hashOf } from "./content.ts";
import { baseName } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import { sameAttributes, toState, untouchedSince } from "./states.ts";
import type { Tree } from "./tree.ts";

/**
 * Files that were only given another name keep their inode: a program that has one open goes on writing into it, and
 * further names of it stay its names. A view shows them as deleted here and created there, alike to the nanosecond.
 */
export function withMoves(items: readonly Item[], tree: Tree, uid: number): Item[] {
  const leaving = new Map<string, Item[]>();
  for (const item of items) {
    if (item.before?.kind !== "file" || item.inPlace) continue;
    const key = likeness(item.before);
    leaving.set(key, [...(leaving.get(key) ?? []), item]);
  }
  return items.map((item) => {
    if (item.after?.kind !== "file" || item.inPlace || item.content === undefined) return item;
    const alike = leaving.get(likeness(item.after)) ?? [];
    const sameName = ({ path }: Item) => baseName(path).equals(baseName(item.path));
    const from = [...alike.filter(sameName), ...alike].find((one) => isMove(one, item, uid));
    if (from?.before === undefined) return item;
    const hash = hashOf(item.content());
    if (hash !== hashAt(from.path, from.before, tree)) return item;
    const { inode, device } = from.before;
    leaving.set(
      likeness(item.after),
      alike.filter((one) => one !== from),
    );
    return { ...item, hash, modifiedNs: undefined, anchors: [{ path: from.path, inode, device }] };
  });
}

/** What a rename leaves as it is. */
function likeness({ size, modifiedNs, mode, uid, gid }: FileState): string {
  return [size, modifiedNs, mode, uid, gid].join(" ");
}

/** In an ordinary user's view a file that had several names has but one once it is touched. */
function isMove({ path, before }: Item, { path: to, after }: Item, uid: number): boolean {
  if (before === undefined || after === undefined || path.equals(to)) return false;
  if (before.links !== after.links && (uid === 0 || after.links !== 1)) return false;
  return sameAttributes(before.attributes, after.attributes);
}

/** Undefined where it is no longer the file that was met: then it is found out elsewhere. */
function hashAt(path: Buffer, before: FileState, tree: Tree): string | undefined {
  const stat = tree.lstat(path);
  if (stat === undefined || !untouchedSince(before, toState(stat))) return undefined;
  const pin = tree.pin(path);
  try {
    return hashOf(descriptorSource(tree.openPinned(pin, path)));
  } finally {
    closeSync(pin);
  }
}
