import type { ChangeKind } from "../../src/ports/rehearsal.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** A `FileChange` of the tree as the worker tells it in JSON; `path` is relative to the tree, bytes as latin1. */
export type ToldChange = {
  path: string;
  kinds: readonly ChangeKind[];
  before: ToldState | undefined;
  after: (ToldState & { content: string | undefined }) | undefined;
};

/** A `FileState` in JSON: numbers too large for it as text, attributes and targets as latin1. */
export type ToldState = {
  kind: TreeEntry["kind"];
  mode: number;
  uid: number;
  gid: number;
  size: number;
  modifiedNs: string;
  links: number;
  inode: string;
  device: string;
  target: string | undefined;
  attributes: readonly (readonly [name: string, value: string])[];
};

/**
 * The tree that a rehearsal foretells: what was there, with its changes put in. A folder whose entries change gets the
 * time of that, `nowNs`, without being listed.
 */
export function predictedTree(before: Tree, changes: readonly ToldChange[], nowNs: bigint): Tree {
  const inodes = new Map<string, string>([...before].map(([path, entry]) => [path, `real ${entry.inode}`]));
  const entries = new Map<string, TreeEntry>(before);
  // A name that kept its inode ties the view's number to the real one.
  const known = new Map<string, string>();
  for (const { kinds, before: was, after } of changes) {
    if (was !== undefined && after !== undefined && !kinds.includes("replaced"))
      known.set(viewKey(after), `real ${was.inode}`);
  }
  for (const { path, kinds } of changes) {
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
    const entry = entries.get(folder);
    const moved = kinds.some((kind) => kind === "created" || kind === "deleted" || kind === "replaced");
    if (moved && path !== "." && entry !== undefined) entries.set(folder, { ...entry, modifiedNs: nowNs });
  }
  for (const { path, kinds, after } of changes) {
    if (after === undefined) {
      entries.delete(path);
      inodes.delete(path);
      continue;
    }
    const told = toEntry(after, before.get(path));
    const folder = told.kind === "directory" && !kinds.includes("times") && before.get(path)?.kind === "directory";
    entries.set(path, folder ? { ...told, modifiedNs: entries.get(path)?.modifiedNs ?? told.modifiedNs } : told);
    inodes.set(path, known.get(viewKey(after)) ?? sameNumber(before, after) ?? viewKey(after));
  }
  const firstOf = new Map<string, string>();
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [path] of sorted) {
    const inode = inodes.get(path) ?? path;
    if (!firstOf.has(inode)) firstOf.set(inode, path);
  }
  return new Map(
    sorted.map(([path, entry]) => [path, { ...entry, sameAs: firstOf.get(inodes.get(path) ?? "") ?? path }]),
  );
}

/** What kinds of change lie between two states of one name. */
export function kindsBetween(before: TreeEntry | undefined, after: TreeEntry | undefined): ChangeKind[] {
  if (before === undefined) return after === undefined ? [] : ["created"];
  if (after === undefined) return ["deleted"];
  if (before.kind !== after.kind) return ["replaced"];
  // A folder is what it holds; another one of the same name is told by its entries.
  const another = before.kind !== "directory" && (before.inode !== after.inode || before.bornNs !== after.bornNs);
  const attributes = (entry: TreeEntry, acl: boolean) =>
    JSON.stringify([...entry.attributes].filter(([name]) => name.startsWith("system.posix_acl") === acl).sort());
  const rewritten = before.content !== after.content || before.size !== after.size;
  const found: [ChangeKind, boolean][] = [
    ["modified", !another && rewritten],
    ["mode", after.kind !== "link" && before.mode !== after.mode],
    ["owner", before.uid !== after.uid || before.gid !== after.gid],
    ["xattr", attributes(before, false) !== attributes(after, false)],
    ["acl", attributes(before, true) !== attributes(after, true)],
    ["link", before.links !== after.links || before.target !== after.target],
  ];
  const kinds = found.filter(([, is]) => is).map(([kind]) => kind);
  const later = before.modifiedNs !== after.modifiedNs;
  // Another inode of the very same look is no change.
  if (another && (rewritten || later || kinds.length > 0)) return ["replaced", ...kinds];
  return kinds.length === 0 && later ? ["times"] : kinds;
}

function viewKey(state: ToldState): string {
  return `view ${state.device}:${state.inode}`;
}

/** A file that was never copied keeps its real number also within the view. */
function sameNumber(before: Tree, state: ToldState): string | undefined {
  const twin = [...before.values()].find((entry) => String(entry.inode) === state.inode);
  return twin === undefined || twin.kind !== state.kind || state.links < 2 ? undefined : `real ${state.inode}`;
}

function toEntry(state: ToldState & { content: string | undefined }, before: TreeEntry | undefined): TreeEntry {
  return {
    kind: state.kind,
    mode: state.mode,
    uid: state.uid,
    gid: state.gid,
    size: state.kind === "file" ? state.size : 0,
    modifiedNs: BigInt(state.modifiedNs),
    links: state.kind === "directory" ? 0 : state.links,
    sameAs: "",
    content: state.kind === "file" ? state.content : undefined,
    target: state.target,
    number: before?.number,
    attributes: new Map(state.attributes),
    inode: BigInt(state.inode),
    bornNs: 0n,
    changedNs: 0n,
    listed: true,
  };
}
