import type { BigIntStats } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";

/** What `lstat` says, as a state; target and attributes are the caller's to find. */
export function toState(
  stat: BigIntStats,
  target: Uint8Array | undefined = undefined,
  attributes: ReadonlyMap<string, Uint8Array> = none,
): FileState {
  const kind = kindOf(stat);
  return {
    kind,
    mode: Number(stat.mode & 0o7777n),
    uid: Number(stat.uid),
    gid: Number(stat.gid),
    size: kind === "file" || kind === "link" ? Number(stat.size) : 0,
    modifiedNs: stat.mtimeNs,
    links: Number(stat.nlink),
    inode: stat.ino,
    device: stat.dev,
    changedNs: stat.ctimeNs,
    target,
    attributes,
  };
}

/** Attributes that belong to the file and are copied with it; labels of a security module and overlay's marks are not. */
export function isOwnAttribute(name: string): boolean {
  return (
    name.startsWith("user.") ||
    name.startsWith("system.posix_acl_") ||
    name === "security.capability" ||
    (name.startsWith("trusted.") && !name.startsWith("trusted.overlay."))
  );
}

export function sameAttributes(one: ReadonlyMap<string, Uint8Array>, other: ReadonlyMap<string, Uint8Array>): boolean {
  const [mine, theirs] = [own(one), own(other)];
  return mine.size === theirs.size && [...mine].every(([name, value]) => equal(value, theirs.get(name)));
}

export function sameTarget(one: FileState, other: FileState): boolean {
  return one.target === undefined ? other.target === undefined : equal(one.target, other.target);
}

/** A link's permission bits mean nothing. */
export function sameMode(one: FileState, other: FileState): boolean {
  return one.kind === "link" || one.mode === other.mode;
}

export function sameOwner(one: FileState, other: FileState): boolean {
  return one.uid === other.uid && one.gid === other.gid;
}

/** The very inode, untouched since: any change of it moves the change time. Size and mode are told as a second reason. */
export function untouchedSince(seen: FileState, now: FileState): boolean {
  return (
    seen.kind === now.kind &&
    seen.inode === now.inode &&
    seen.device === now.device &&
    seen.changedNs === now.changedNs &&
    seen.mode === now.mode &&
    sameOwner(seen, now) &&
    (seen.kind === "directory" || (seen.size === now.size && seen.modifiedNs === now.modifiedNs))
  );
}

/** One inode under this name, whatever has become of it. */
export function sameInode(one: FileState, other: FileState): boolean {
  return one.inode === other.inode && one.device === other.device && one.kind === other.kind;
}

export function inodeKey(state: FileState): string {
  return `${state.device}:${state.inode}`;
}

const none: ReadonlyMap<string, Uint8Array> = new Map();

function own(attributes: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...attributes].filter(([name]) => isOwnAttribute(name)));
}

function equal(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}

function kindOf(stat: BigIntStats): FileState["kind"] {
  if (stat.isFile()) return "file";
  if (stat.isDirectory()) return "directory";
  if (stat.isSymbolicLink()) return "link";
  if (stat.isFIFO()) return "fifo";
  if (stat.isSocket()) return "socket";
  return "device";
}
