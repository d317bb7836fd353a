import type { FileState } from "../../../ports/rehearsal.ts";
import type { Source } from "./content.ts";
import { baseName, join, parentOf, pathKey } from "./paths.ts";
import type { JournalRecord } from "./records.ts";
import { inodeKey } from "./states.ts";

/** One path and what is to become of it. */
export type Item = {
  /** Of its record. */
  index: number;
  path: Buffer;
  display: string;
  /** As in its record. */
  role: JournalRecord["role"];
  contentMatters: boolean;
  /** As it was met: looked at again right before it is touched. */
  before: FileState | undefined;
  after: FileState | undefined;
  /** The inode stays: a file is written into, a folder keeps its names. */
  inPlace: boolean;
  /** The new content; undefined: it stays as it is. */
  content: (() => Source) | undefined;
  /** SHA-256 of the content it is to have, where that is known before. */
  hash: string | undefined;
  /** In nanoseconds; undefined: as it comes. */
  modifiedNs: bigint | undefined;
  /** Where the inode is already that this is to become a name of. */
  anchor: Anchor | undefined;
};

/** A real name and what was met there. `outdated`: the inode is not yet as its names are to have it. */
export type Anchor = { path: Buffer; state: FileState; outdated: boolean };

/** Made whole under a name beside its own; what lies in a new folder is made in there. */
export type Staged = {
  item: Item;
  at: Buffer;
  /** Of its own; the others come with their folder. */
  root: boolean;
  /** Another name of what is staged already, or of an inode that is there. */
  linkTo: { kind: "staged"; at: Buffer } | { kind: "real"; anchor: Anchor } | undefined;
};

/** An inode that is written into, once, by whichever of its names is at hand. */
export type Update = {
  /** Says what is to become of it. */
  item: Item;
  at: Buffer;
  before: FileState;
  /** Records whose names are this inode before, during and after. */
  named: readonly number[];
  /** Records that still show it until something else takes their place. */
  shown: readonly number[];
};

/** In the order in which they are done; none needs what a later one makes. */
export type Steps = {
  /** Parents first; nobody sees them yet. */
  staged: readonly Staged[];
  /** Deleted, or in the way of something of another kind: deepest first. */
  removals: readonly Item[];
  updates: readonly Update[];
  /** Staged roots that take their places. */
  places: readonly Staged[];
  /** Folders that stay: deepest first, last of all, since every change below moves their time. */
  folders: readonly Update[];
};

/**
 * Brings changes in an order that is safe whatever swaps places: all that is new is made whole before anything old
 * goes, so that a full disk or a view over the old files hurts nothing. Items are in the byte order of their paths.
 *
 * Names are made and taken away one by one; content, mode, owner and times belong to the inode and are done once, be it
 * a new one or one that is there.
 */
export function planSteps(items: readonly Item[], entryId: string): Steps {
  const stagedAt = new Map<string, Buffer>();
  const inodes = resultInodes(items);
  const staged: Staged[] = [];
  for (const item of items) {
    if (item.after === undefined || item.inPlace) continue;
    const above = stagedAt.get(pathKey(parentOf(item.path)));
    const at =
      above === undefined
        ? join(parentOf(item.path), stagedName(entryId, item.index))
        : join(above, baseName(item.path));
    if (item.after.kind === "directory") stagedAt.set(pathKey(item.path), at);
    staged.push({ item, at, root: above === undefined, linkTo: linkTo(inodes.get(item), item, at) });
  }
  const sharing = Map.groupBy(items, ({ before }) => (before === undefined ? "" : inodeKey(before)));
  const deepestFirst = [...items].reverse();
  return {
    staged,
    removals: deepestFirst.filter(isInTheWay),
    updates: [...new Set(inodes.values())].flatMap((inode) => updateOf(inode, sharing)),
    places: staged.filter(({ root }) => root),
    folders: deepestFirst.flatMap((item): Update[] => {
      const { before, after, inPlace, path, index } = item;
      if (before === undefined || !inPlace || after?.kind !== "directory") return [];
      return [{ item, at: path, before, named: [index], shown: [] }];
    }),
  };
}

/** What the names of one inode of the result have in common. */
type ResultInode = {
  names: Item[];
  /** Where it is already; undefined: it is made. */
  anchor: Anchor | undefined;
  /** The first name that is made for it. */
  first: { item: Item; at: Buffer } | undefined;
};

/** The inode of each item that is to be something other than a folder. */
function resultInodes(items: readonly Item[]): Map<Item, ResultInode> {
  const real = new Map<string, string>();
  for (const { after, before, inPlace, anchor } of items) {
    const origin = inPlace ? before : anchor?.state;
    if (after === undefined || origin === undefined || real.has(inodeKey(after))) continue;
    real.set(inodeKey(after), `real ${inodeKey(origin)}`);
  }
  const inodes = new Map<string, ResultInode>();
  const found = new Map<Item, ResultInode>();
  for (const item of items) {
    const { after, before, inPlace, path } = item;
    if (after === undefined || after.kind === "directory") continue;
    const origin = inPlace ? before : item.anchor?.state;
    const key = origin === undefined ? (real.get(inodeKey(after)) ?? inodeKey(after)) : `real ${inodeKey(origin)}`;
    const inode = inodes.get(key) ?? { names: [], anchor: undefined, first: undefined };
    inodes.set(key, inode);
    found.set(item, inode);
    inode.names.push(item);
    inode.anchor ??= inPlace && before !== undefined ? { path, state: before, outdated: true } : item.anchor;
  }
  return found;
}

function linkTo(inode: ResultInode | undefined, item: Item, at: Buffer): Staged["linkTo"] {
  if (inode === undefined) return undefined;
  const { anchor, first } = inode;
  inode.first ??= { item, at };
  if (anchor !== undefined) return { kind: "real", anchor };
  return first === undefined ? undefined : { kind: "staged", at: first.at };
}

/** Through a name that stays, or else through one that was made for it and has not its place yet. */
function updateOf({ names, anchor, first }: ResultInode, sharing: ReadonlyMap<string, readonly Item[]>): Update[] {
  if (anchor === undefined) return [];
  const staying = names.filter(({ inPlace }) => inPlace);
  const item = staying.find(({ content }) => content !== undefined) ?? staying[0];
  const by = item === undefined ? (anchor.outdated ? first : undefined) : { item, at: item.path };
  if (by === undefined) return [];
  const named = staying.map(({ index }) => index);
  const shown = (sharing.get(inodeKey(anchor.state)) ?? [])
    .map(({ index }) => index)
    .filter((index) => !named.includes(index));
  return [{ ...by, before: anchor.state, named, shown }];
}

/** The name beside its own under which a record is made; of this entry alone, so that it can be cleared away. */
export function stagedName(entryId: string, index: number): Buffer {
  return Buffer.from(`${stagedPrefix(entryId)}${index}`);
}

export function stagedPrefix(entryId: string): string {
  return `.neo-${entryId}-`;
}

function isInTheWay({ before, after, inPlace }: Item): boolean {
  if (before === undefined || inPlace) return false;
  return after === undefined || (before.kind === "directory") !== (after.kind === "directory");
}
