import type { FileChange, FileState } from "../../../ports/rehearsal.ts";
import type { Source } from "./content.ts";
import { findStates } from "./find-states.ts";
import { asBuffer, parentOf, pathKey } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import { inodeKey, sameInode, sameTarget } from "./states.ts";
import type { Tree } from "./tree.ts";
import type { Workbench } from "./workbench.ts";

/** The changes of a view as items; `contentOf` opens the view's version, `time` says when a file was changed. */
export function itemsOfChanges(
  changes: readonly FileChange[],
  tree: Tree,
  contentOf: (path: Buffer) => Source,
  time: (modifiedNs: bigint) => bigint,
): Item[] {
  const devices = new Map<string, bigint>();
  const items = changes.map((change): Item => {
    const path = asBuffer(change.path);
    const { before } = change;
    const after = change.after && {
      ...change.after,
      device: before?.device ?? deviceOf(parentOf(path), tree, devices),
    };
    const matters = contentMatters(change);
    const inPlace = staysInPlace(change);
    const writes = after?.kind === "file" && (matters || !inPlace);
    const settles = after !== undefined && (writes || !inPlace || after.kind === "directory");
    const moved = settles || after?.modifiedNs !== before?.modifiedNs;
    return {
      index: 0,
      path,
      display: change.display,
      role: "change",
      contentMatters: matters,
      before,
      after,
      inPlace,
      content: writes ? () => contentOf(path) : undefined,
      hash: undefined,
      modifiedNs: moved && after !== undefined ? time(after.modifiedNs) : undefined,
      anchor: undefined,
    };
  });
  return apartInodes(items);
}

/**
 * Of what will be made in a folder. In a view equal inode numbers are names of one file, whatever device it tells; in
 * reality two file systems may give the same number to different files.
 */
function deviceOf(folder: Buffer, tree: Tree, known: Map<string, bigint>): bigint {
  const device =
    known.get(pathKey(folder)) ??
    tree.lstat(folder)?.dev ??
    (folder.length === 1 ? 0n : deviceOf(parentOf(folder), tree, known));
  known.set(pathKey(folder), device);
  return device;
}

/** Whether the original's content is needed to take a change back. */
export function contentMatters({ before, after, kinds }: FileChange): boolean {
  if (before?.kind !== "file") return false;
  return after?.kind !== "file" || kinds.includes("modified") || kinds.includes("replaced");
}

/**
 * Folders in which something comes, goes or is replaced and that are no items themselves: their time moves with it, and
 * is to be put back by undo. `above`: those that these lie in, too, up to where the file system begins. All in the byte
 * order of paths, numbered.
 */
export async function withFolders(
  items: readonly Item[],
  bench: Workbench,
  { above } = { above: false },
): Promise<Item[]> {
  const all = new Map(items.map((item) => [pathKey(item.path), item]));
  const folders = new Map<string, Buffer>();
  for (const { inPlace, path } of items) {
    if (inPlace) continue;
    const device = bench.tree.lstat(parentOf(path))?.dev;
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const isKnown = folders.has(pathKey(folder));
      if (!all.has(pathKey(folder))) folders.set(pathKey(folder), folder);
      if (!above || isKnown || folder.length === 1 || bench.tree.lstat(parentOf(folder))?.dev !== device) break;
    }
  }
  const paths = [...folders.values()];
  const found = await findStates(
    paths.map((path) => ({ path, hashed: false })),
    bench,
  );
  const added = paths.flatMap((path, at) => {
    const state = found[at]?.state;
    return state?.kind === "directory" ? [folderItem(path, state, undefined)] : [];
  });
  return [...items, ...added]
    .sort((one, other) => Buffer.compare(one.path, other.path))
    .map((item, index) => ({ ...item, index }));
}

export function folderItem(path: Buffer, state: FileState, modifiedNs: bigint | undefined): Item {
  return {
    index: 0,
    path,
    display: path.toString(),
    role: "folder",
    contentMatters: false,
    before: state,
    after: state,
    inPlace: true,
    content: undefined,
    hash: undefined,
    modifiedNs,
    anchor: undefined,
  };
}

/**
 * Modification times that are the rehearsal's own "now" become that of applying: the latest of them is `nowNs`, the
 * others keep their distance, so that what was built from what stays the newer one. None lies in the future.
 */
export function shiftTimes(
  changes: readonly FileChange[],
  startedNs: bigint | undefined,
  nowNs: bigint,
): (modifiedNs: bigint) => bigint {
  if (startedNs === undefined) return (time) => time;
  const isRecent = (time: bigint) => time >= startedNs && time <= nowNs;
  const latest = changes.reduce(
    (newest, { after }) =>
      after !== undefined && isRecent(after.modifiedNs) && after.modifiedNs > newest ? after.modifiedNs : newest,
    startedNs,
  );
  return (time) => (isRecent(time) ? time + nowNs - latest : time);
}

/** A folder is never replaced by another: what matters of it can all be set. A link cannot be written into. */
function staysInPlace({ before, after, kinds }: FileChange): boolean {
  if (before === undefined || after === undefined || before.kind !== after.kind) return false;
  if (after.kind === "directory") return true;
  if (kinds.includes("replaced")) return false;
  return after.kind !== "link" || sameTarget(before, after);
}

/** Names that were two files and are one now: the one whose content stayed is the inode, the others become its names. */
function apartInodes(items: readonly Item[]): Item[] {
  const stays = new Map<string, Item>();
  for (const item of items) {
    if (!item.inPlace || item.after === undefined || item.after.kind === "directory") continue;
    const known = stays.get(inodeKey(item.after));
    if (known === undefined || (known.contentMatters && !item.contentMatters)) stays.set(inodeKey(item.after), item);
  }
  return items.map((item) => {
    if (!item.inPlace || item.after === undefined || item.before === undefined) return item;
    const first = stays.get(inodeKey(item.after));
    const other = first?.before !== undefined && !sameInode(first.before, item.before);
    return other ? { ...item, inPlace: false, contentMatters: true } : item;
  });
}
