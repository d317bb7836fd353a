import { closeSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { descriptorSource, hashOf } from "./content.ts";
import { baseName, pathKey } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import { inodeKey, sameAttributes, sameTarget, toState, untouchedSince } from "./states.ts";
import type { Tree } from "./tree.ts";

/**
 * Files that were only given another name keep their inode: a program that has one open goes on writing into it, and
 * further names of it stay its names. A view shows them as deleted here and created there, alike to the nanosecond.
 */
export function withMoves(items: readonly Item[], tree: Tree, uid: number): Item[] {
  const leaving = new Leaving(items);
  // Its first name finds where it was; the others are names of the same then.
  const found = new Set<string>();
  return rules(uid).reduce<Item[]>((all, rule) => matched(all, leaving, found, tree, rule), [...items]);
}

/** When what comes may be what left, by its number and how many names it has; `whole`: then all its names are found. */
type Rule = { whole: boolean; allows(before: FileState, after: FileState): boolean };

/** The surest first: what is just like the file may be a copy of it. */
function rules(uid: number): readonly Rule[] {
  const isSame = (before: FileState, after: FileState) => before.inode === after.inode;
  const named = (before: FileState, after: FileState) => before.links === after.links;
  // In an ordinary user's view a file that had several names may be several files of one name once they are touched.
  const alone = (_: FileState, { links }: FileState) => links === 1;
  return [
    { whole: true, allows: (before, after) => isSame(before, after) && named(before, after) },
    { whole: true, allows: named },
    ...(uid === 0
      ? []
      : [
          {
            whole: true,
            allows: (before: FileState, after: FileState) => isSame(before, after) && alone(before, after),
          },
          { whole: false, allows: alone },
        ]),
  ];
}

function matched(
  items: readonly Item[],
  leaving: Leaving,
  found: Set<string>,
  tree: Tree,
  { whole, allows }: Rule,
): Item[] {
  return items.map((item) => {
    const { after, inPlace } = item;
    if (after === undefined || !canMove(after) || inPlace || item.anchor !== undefined) return item;
    if (found.has(inodeKey(after))) return item;
    let hash: string | undefined;
    for (const from of leaving.alike(item)) {
      const { before } = from;
      if (before === undefined || !isMove(from, item) || !allows(before, after)) continue;
      if (before.kind === "file") {
        if (item.content === undefined) continue;
        hash ??= hashOf(item.content());
        if (hash !== hashAt(from.path, before, tree)) continue;
      }
      found.add(inodeKey(after));
      leaving.take(from, whole);
      return { ...item, hash, modifiedNs: undefined, anchor: { path: from.path, state: before, outdated: false } };
    }
    return item;
  });
}

/** Names that go, found by what a rename leaves as it is; each is found until it is taken. */
class Leaving {
  readonly #alike = new Map<string, Set<Item>>();
  readonly #likely = new Map<string, Item[]>();
  readonly #taken = new Set<string>();

  constructor(items: readonly Item[]) {
    // An inode of which a name stays is what that name shows: whatever is another file in the view is another one.
    const staying = new Set(items.flatMap(({ inPlace, before }) => (inPlace && before ? [inodeKey(before)] : [])));
    for (const item of items) {
      const { before, inPlace, path } = item;
      if (before === undefined || inPlace || !canMove(before) || staying.has(inodeKey(before))) continue;
      const likeness = likenessOf(before);
      this.#alike.set(likeness, (this.#alike.get(likeness) ?? new Set()).add(item));
      for (const hint of hintsOf(path, before)) {
        const likely = this.#likely.get(hint) ?? [];
        likely.push(item);
        this.#likely.set(hint, likely);
      }
    }
  }

  /** The likeliest first. */
  *alike({ path, after }: Item): Generator<Item> {
    if (after === undefined) return;
    for (const hint of hintsOf(path, after))
      for (const item of this.#likely.get(hint) ?? []) if (!this.#isTaken(item)) yield item;
    const alike = this.#alike.get(likenessOf(after)) ?? [];
    for (const item of alike) {
      if (this.#isTaken(item)) this.#alike.get(likenessOf(after))?.delete(item);
      else yield item;
    }
  }

  /** `whole`: with all its other names. */
  take({ path, before }: Item, whole: boolean): void {
    this.#taken.add(whole && before !== undefined ? inodeKey(before) : pathKey(path));
  }

  #isTaken({ path, before }: Item): boolean {
    return this.#taken.has(pathKey(path)) || (before !== undefined && this.#taken.has(inodeKey(before)));
  }
}

/** The same number, or the same last name in another folder. */
function hintsOf(path: Buffer, state: FileState): string[] {
  const likeness = likenessOf(state);
  return [`${likeness} ${state.inode}`, `${likeness} /${baseName(path).toString("latin1")}`];
}

/** Which device a special file stands for is no part of a state. */
function canMove({ kind }: FileState): boolean {
  return kind === "file" || kind === "link" || kind === "fifo";
}

/** What a rename leaves as it is. */
function likenessOf({ kind, size, modifiedNs, mode, uid, gid }: FileState): string {
  return [kind, size, modifiedNs, mode, uid, gid].join(" ");
}

function isMove({ path, before }: Item, { path: to, after }: Item): boolean {
  if (before === undefined || after === undefined || path.equals(to) || !sameTarget(before, after)) return false;
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
