import type { ChangeKind, FileChange } from "../../ports/rehearsal.ts";

/** One kind of fate and what meets it. `bytes`: before for what goes, after for what comes. */
export type Share = {
  fate: Fate;
  /** All but folders. */
  files: number;
  folders: number;
  bytes: number;
  /** The one path, where there is only one. */
  only: FileChange | undefined;
  /** The folder that goes or comes with everything else of this share below it. */
  whole: FileChange | undefined;
  /** Deepest common folders of the paths, one for each first component of the path; as shown. */
  places: readonly string[];
  kinds: ReadonlySet<ChangeKind>;
};

/** Worst first. "emptied": the file stays, its content is gone. */
export const fates = ["deleted", "emptied", "changed", "created"] as const;
export type Fate = (typeof fates)[number];

export function fateOf({ before, after }: Pick<FileChange, "before" | "after">): Fate {
  if (after === undefined) return "deleted";
  if (before === undefined) return "created";
  return before.kind === "file" && after.kind === "file" && before.size > 0 && after.size === 0 ? "emptied" : "changed";
}

/** What the changes come to, worst fate first; fates that meet nothing are left out. */
export function summarise(changes: readonly FileChange[]): readonly Share[] {
  const weighty = changes.filter((change) => !isAside(change));
  const counted = weighty.length === 0 ? changes : weighty;
  return fates.flatMap((fate) => {
    const met = counted.filter((change) => fateOf(change) === fate);
    return met.length === 0 ? [] : [share(fate, met)];
  });
}

/** A folder whose time moved because of what happened in it, and a file whose other name came or went: no news by themselves. */
export function isAside({ kinds, before, after }: FileChange): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.kind === "directory" && after.kind === "directory")
    return kinds.every((kind) => kind === "times" || kind === "link");
  return before.kind === "file" && after.kind === "file" && kinds.every((kind) => kind === "link");
}

/** Every deleted file comes back under another name with the same size and time, and nothing else happens. */
export function looksLikeMove(changes: readonly FileChange[]): boolean {
  const files = changes.filter((change) => !isAside(change) && kindOf(change) !== "directory");
  const gone = files.filter((change) => fateOf(change) === "deleted");
  const made = files.filter((change) => fateOf(change) === "created");
  if (gone.length === 0 || gone.length !== made.length || gone.length + made.length !== files.length) return false;
  const left = gone.map(likeness).sort();
  return made
    .map(likeness)
    .sort()
    .every((key, at) => key === left[at]);
}

/** What stays the same when a file is moved; a sign, no proof. */
export function likeness({ before, after }: Pick<FileChange, "before" | "after">): string {
  const { kind, size, modifiedNs, mode } = after ?? before ?? { kind: "", size: 0, modifiedNs: 0n, mode: 0 };
  return `${kind} ${size} ${modifiedNs} ${mode}`;
}

export function kindOf({ before, after }: Pick<FileChange, "before" | "after">): "directory" | "other" {
  return (after ?? before)?.kind === "directory" ? "directory" : "other";
}

function share(fate: Fate, changes: readonly FileChange[]): Share {
  const folders = changes.filter((change) => kindOf(change) === "directory").length;
  const paths = changes.map(({ display }) => display);
  const top = topFolder(changes);
  // Everything below a folder goes or comes with it; of a folder that changes, other things may stay as they are.
  const whole = fate === "deleted" || fate === "created" ? top : undefined;
  return {
    fate,
    files: changes.length - folders,
    folders,
    bytes: bytesOf(changes, fate),
    only: changes.length === 1 ? changes[0] : undefined,
    whole,
    places: top === undefined ? placesOf(paths.map(parentOf)) : [top.display],
    kinds: new Set(changes.flatMap(({ kinds }) => kinds)),
  };
}

/** The folder among the changes that all others are in. */
function topFolder(changes: readonly FileChange[]): FileChange | undefined {
  const folders = changes.filter((change) => kindOf(change) === "directory");
  const highest = folders.reduce<FileChange | undefined>(
    (best, folder) => (best === undefined || folder.display.length < best.display.length ? folder : best),
    undefined,
  );
  return highest && changes.every(({ display }) => isWithin(display, highest.display)) ? highest : undefined;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === "/" ? "/" : `${folder}/`);
}

/** Hard links count once. */
function bytesOf(changes: readonly FileChange[], fate: Fate): number {
  const inodes = new Set<string>();
  let bytes = 0;
  for (const { before, after } of changes) {
    const state = fate === "created" ? after : before;
    if (state === undefined) continue;
    const inode = `${state.device}:${state.inode}`;
    if (state.links > 1 && inodes.has(inode)) continue;
    inodes.add(inode);
    bytes += state.size;
  }
  return bytes;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** "/etc/nginx"; for "/etc/x" and "/var/log/y" both, rather than "/". */
function placesOf(folders: readonly string[]): readonly string[] {
  const common = commonFolder(folders);
  if (common !== "/" || folders.includes("/")) return [common];
  const groups = Map.groupBy(folders, (folder) => folder.split("/")[1] ?? "");
  return [...groups.values()].map(commonFolder);
}

/** The deepest folder that holds all of these or is one of them. */
export function commonFolder(folders: readonly string[]): string {
  const [first = "/", ...rest] = folders;
  let common = first.split("/").filter(Boolean);
  for (const folder of rest) {
    const parts = folder.split("/").filter(Boolean);
    const differs = common.findIndex((part, at) => part !== parts[at]);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return `/${common.join("/")}`;
}
