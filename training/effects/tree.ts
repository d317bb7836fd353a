import { createHash } from "node:crypto";
import {
  type BigIntStats,
  chmodSync,
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
} from "node:fs";
import { join } from "node:path";
import { holdsPacked, packedHash } from "./packed-hash.ts";
import { homeInside, type Places } from "./sandbox.ts";

/** What is at a path. Its owner is always ana. */
export type TreeEntry = {
  type: "file" | "folder" | "link" | "other";
  /** The twelve bits of chmod(1); of a link nothing. */
  mode: number;
  /** Bytes, of a file. Of an archive or a packed file it says nothing and is left out. */
  size?: number;
  /** SHA-256 of a file's content (beyond 16 MiB of its ends); of an archive of what it unpacks to, since packing twice gives two results. */
  hash?: string;
  target?: string;
  /** The first path, by name, that is the same file (a hard link). */
  sameAs?: string;
  /** Of a file: milliseconds since 1970, or "now" where it is simply when the command wrote it. */
  modified?: number | "now";
};

/** By path as the command sees it: relative in its folder, absolute in its home and in /tmp. */
export type Tree = Readonly<Record<string, TreeEntry>>;

export type ReadTreeOptions = {
  /** What was there before: whose size and time are unchanged is not read again where that is long work. */
  before?: Tree;
  /** When the command began, milliseconds since 1970. */
  began?: number;
  signal?: AbortSignal | undefined;
};

export async function readTree(places: Places, options: ReadTreeOptions = {}): Promise<Tree> {
  const tree: Record<string, TreeEntry> = {};
  const inodes = new Map<bigint, string>();
  const roots = [
    { real: places.folder, shown: "" },
    { real: places.home, shown: `${homeInside}/` },
    { real: places.temporary, shown: "/tmp/" },
  ];
  for (const { real, shown } of roots) {
    options.signal?.throwIfAborted();
    for (const { path, stats } of walk(real)) {
      const name = shown + path;
      tree[name] = await entryOf(join(real, path), stats, { ...options, places, known: options.before?.[name] });
      if (stats.isDirectory() || stats.nlink < 2n) continue;
      const first = inodes.get(stats.ino);
      if (first === undefined) inodes.set(stats.ino, name);
      else tree[name].sameAs = first;
    }
  }
  return tree;
}

/** Whether two paths hold the same, whenever it was written. */
export function sameEntry(a: TreeEntry | undefined, b: TreeEntry | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (["type", "mode", "size", "hash", "target", "sameAs"] as const).every((key) => a[key] === b[key]);
}

/** What a command left differently: nothing, the times of files and nothing else, or more. */
export type Changes = "none" | "times" | "more";

export function changesBetween(before: Tree, after: Tree): Changes {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (!paths.every((path) => sameEntry(before[path], after[path]))) return "more";
  return paths.every((path) => before[path]?.modified === after[path]?.modified) ? "none" : "times";
}

type Found = { path: string; stats: BigIntStats };

/**
 * Everything beneath a folder, by name. Folders that the command shut are opened, after their mode was seen. At once, not
 * call by call: of these small trees each wait would take longer than the call.
 */
function walk(root: string, within = ""): Found[] {
  return readdirSync(join(root, within))
    .sort()
    .flatMap((name) => {
      const path = within === "" ? name : `${within}/${name}`;
      const stats = lstatSync(join(root, path), { bigint: true });
      if (!stats.isDirectory()) return [{ path, stats }];
      if ((Number(stats.mode) & 0o500) !== 0o500) chmodSync(join(root, path), 0o700);
      return [{ path, stats }, ...walk(root, path)];
    });
}

async function entryOf(
  file: string,
  stats: BigIntStats,
  { places, known, began, signal }: ReadTreeOptions & { places: Places; known: TreeEntry | undefined },
): Promise<TreeEntry> {
  const mode = Number(stats.mode) & 0o7777;
  const at = Number(stats.mtimeNs / 1_000_000n);
  // The clock of the file system runs some milliseconds behind.
  const modified = began !== undefined && at >= began - 20 && known?.modified !== at ? "now" : at;
  if (stats.isSymbolicLink()) return { type: "link", mode: 0, target: readlinkSync(file) };
  if (stats.isDirectory()) return { type: "folder", mode };
  if (!stats.isFile()) return { type: "other", mode };
  const size = Number(stats.size);
  const packed = holdsPacked(file);
  const sized = packed ? {} : { size };
  const unchanged = known?.modified === at && (packed || (known.size === size && size > longWork));
  if (unchanged && known.hash !== undefined) return { type: "file", mode, ...sized, hash: known.hash, modified };
  if ((mode & 0o400) === 0) chmodSync(file, 0o600);
  const hash = (packed ? await packedHash(file, places, signal) : undefined) ?? hashOf(file, size);
  return { type: "file", mode, ...sized, hash, modified };
}

const longWork = 256 * 1024;

/** Of more than this only the ends are read: nobody asks to change the middle of a video. */
const mostRead = 16 * 1024 ** 2;
const endBytes = 1024 ** 2;

function hashOf(file: string, size: number): string {
  const hash = createHash("sha256");
  if (size <= mostRead) return hash.update(readFileSync(file)).digest("hex");
  const descriptor = openSync(file, "r");
  try {
    const end = Buffer.alloc(endBytes);
    for (const position of [0, size - endBytes]) {
      const bytes = readSync(descriptor, end, 0, endBytes, position);
      hash.update(end.subarray(0, bytes));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest("hex");
}
