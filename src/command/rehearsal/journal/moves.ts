import { closeSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { descriptorSource, hashOf } from "./content.ts";
import { baseName } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import { inodeKey, sameAttributes, sameInode, sameTarget, toState, untouchedSince } from "./states.ts";
import type { Tree } from "./tree.ts";

/**
 * Files that were only given another name keep their inode: a program that has one open goes on writing into it, and
 * further names of it stay its names. A view shows them as deleted here and created there, alike to the nanosecond.
 */
export function withMoves(items: readonly Item[], tree: Tree, uid: number): Item[] {
  // An inode of which a name stays is what that name shows: whatever is another file in the view is another one.
  const staying = new Set(items.flatMap(({ inPlace, before }) => (inPlace && before ? [inodeKey(before)] : [])));
  const leaving = new Map<string, Item[]>();
  for (const item of items) {
    if (item.before === undefined || item.inPlace) continue;
    if (!canMove(item.before) || staying.has(inodeKey(item.before))) continue;
    const key = likeness(item.before);
    leaving.set(key, [...(leaving.get(key) ?? []), item]);
  }
  // Its first name finds where it was; the others are names of the same then.
  const found = new Set<string>();
  return items.map((item) => {
    const { after, inPlace } = item;
    if (after === undefined || !canMove(after) || inPlace || found.has(inodeKey(after))) return item;
    const alike = leaving.get(likeness(after)) ?? [];
    const sameNumber = ({ before }: Item) => before?.inode === after.inode;
    const sameName = ({ path }: Item) => baseName(path).equals(baseName(item.path));
    const likely = [...alike.filter(sameNumber), ...alike.filter(sameName), ...alike].filter((one) =>
      isMove(one, item, uid),
    );
    let hash: string | undefined;
    const from = likely.find(({ path, before }) => {
      if (before?.kind !== "file") return true;
      if (item.content === undefined) return false;
      hash ??= hashOf(item.content());
      return hash === hashAt(path, before, tree);
    });
    if (from?.before === undefined) return item;
    const origin = from.before;
    found.add(inodeKey(after));
    leaving.set(
      likeness(after),
      // In an ordinary user's view the names of one file are several files once they are touched.
      alike.filter(
        (one) => one !== from && (uid !== 0 || (one.before !== undefined && !sameInode(one.before, origin))),
      ),
    );
    return { ...item, hash, modifiedNs: undefined, anchor: { path: from.path, state: origin, outdated: false } };
  });
}

/** Which device a special file stands for is no part of a state. */
function canMove({ kind }: FileState): boolean {
  return kind === "file" || kind === "link" || kind === "fifo";
}

/** What a rename leaves as it is. */
function likeness({ kind, size, modifiedNs, mode, uid, gid }: FileState): string {
  return [kind, size, modifiedNs, mode, uid, gid].join(" ");
}

/** In an ordinary user's view a file that had several names has but one once it is touched. */
function isMove({ path, before }: Item, { path: to, after }: Item, uid: number): boolean {
  if (before === undefined || after === undefined || path.equals(to) || !sameTarget(before, after)) return false;
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
