import type { FileState } from "../../../ports/rehearsal.ts";
import type { Source } from "./content.ts";
import { baseName, join, parentOf, pathKey } from "./paths.ts";
import { inodeKey } from "./states.ts";

/** One path and what is to become of it. */
export type Item = {
  /** Of its record. */
  index: number;
  path: Buffer;
  display: string;
  /** As in its record. */
  role: "change" | "folder";
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
  /** Real names that stay, and of whose inode this is to become another name. */
  anchors: readonly Anchor[];
};

export type Anchor = { path: Buffer; inode: bigint; device: bigint };

/** Made whole under a name beside its own; what lies in a new folder is made in there. */
export type Staged = {
  item: Item;
  at: Buffer;
  /** Of its own; the others come with their folder. */
  root: boolean;
  /** Another name of what is staged already, or of what is there. */
  linkTo: { kind: "staged"; at: Buffer } | { kind: "real"; anchors: readonly Anchor[] } | undefined;
};

/** In the order in which they are done; none needs what a later one makes. */
export type Steps = {
  /** Parents first; nobody sees them yet. */
  staged: readonly Staged[];
  /** Deleted, or in the way of something of another kind: deepest first. */
  removals: readonly Item[];
  /** Written into. */
  updates: readonly Item[];
  /** Staged roots that take their places. */
  places: readonly Staged[];
  /** Folders that stay: deepest first, last of all, since every change below moves their time. */
  folders: readonly Item[];
};

/**
 * Brings changes in an order that is safe whatever swaps places: all that is new is made whole before anything old
 * goes, so that a full disk or a view over the old files hurts nothing. Items are in the byte order of their paths.
 */
export function planSteps(items: readonly Item[], entryId: string): Steps {
  const stagedAt = new Map<string, Buffer>();
  const groups = linkGroups(items);
  const linked = new Map<string, Buffer>();
  const staged: Staged[] = [];
  for (const item of items) {
    if (item.after === undefined || item.inPlace) continue;
    const above = stagedAt.get(pathKey(parentOf(item.path)));
    const at =
      above === undefined
        ? join(parentOf(item.path), stagedName(entryId, item.index))
        : join(above, baseName(item.path));
    if (item.after.kind === "directory") stagedAt.set(pathKey(item.path), at);
    staged.push({ item, at, root: above === undefined, linkTo: linkTo(item, at) });
  }
  const deepestFirst = [...items].reverse();
  return {
    staged,
    removals: deepestFirst.filter(isInTheWay),
    updates: items.filter((item) => item.inPlace && item.after?.kind !== "directory"),
    places: staged.filter(({ root }) => root),
    folders: deepestFirst.filter((item) => item.inPlace && item.after?.kind === "directory"),
  };

  function linkTo(item: Item, at: Buffer): Staged["linkTo"] {
    if (item.after?.kind !== "file") return undefined;
    if (item.anchors.length > 0) return { kind: "real", anchors: item.anchors };
    if (item.after.links < 2) return undefined;
    const group = inodeKey(item.after);
    const real = groups.get(group);
    if (real !== undefined) return { kind: "real", anchors: [real] };
    const first = linked.get(group);
    if (first !== undefined) return { kind: "staged", at: first };
    linked.set(group, at);
    return undefined;
  }
}

/** The name beside its own under which a record is made; of this entry alone, so that it can be cleared away. */
export function stagedName(entryId: string, index: number): Buffer {
  return Buffer.from(`${stagedPrefix(entryId)}${index}`);
}

export function stagedPrefix(entryId: string): string {
  return `.neo-${entryId}-`;
}

/** Inode of the result → a real name that has it already and keeps it. */
function linkGroups(items: readonly Item[]): Map<string, Anchor> {
  const groups = new Map<string, Anchor>();
  for (const { inPlace, before, after, path } of items)
    if (inPlace && after?.kind === "file" && before !== undefined && !groups.has(inodeKey(after)))
      groups.set(inodeKey(after), { path, inode: before.inode, device: before.device });
  return groups;
}

function isInTheWay({ before, after, inPlace }: Item): boolean {
  if (before === undefined || inPlace) return false;
  return after === undefined || (before.kind === "directory") !== (after.kind === "directory");
}
