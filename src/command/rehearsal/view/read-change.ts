import type { ChangeKind, FileChange, FileState } from "../../../ports/rehearsal.ts";
import { visible } from "../../../shared/text.ts";
import { BodyReader } from "./wire.ts";

/** One difference as the conductor reports it, before it is known whether it is one. */
export type RawChange = {
  path: Buffer;
  sameFile: boolean;
  sameContent: boolean;
  /** A folder of the layer still has the time that it was given before the script began. */
  sameTime: boolean;
  before: FileState | undefined;
  after: FileState | undefined;
};

/** Many thousand of these are read at once, so no part is copied or wrapped that need not be. */
export function readChange(body: Buffer): RawChange {
  const pathEnd = 4 + body.readUInt32BE(0);
  const flags = body[pathEnd] ?? 0;
  const before = pathEnd + 1;
  const after = endOfState(body, before);
  return {
    path: body.subarray(4, pathEnd),
    sameFile: (flags & 1) !== 0,
    sameContent: (flags & 2) !== 0,
    sameTime: (flags & 4) !== 0,
    before: readState(body, before, true),
    after: readState(body, after, false),
  };
}

/** A state is three counted strings: the numbers, the target of a link, the attributes. */
function endOfState(body: Buffer, start: number): number {
  let at = start;
  for (let part = 0; part < 3; part++) at += 4 + body.readUInt32BE(at);
  return at;
}

/** The numbers are struct statx from stx_nlink on (linux/stat.h). */
function readState(body: Buffer, start: number, isReal: boolean): FileState | undefined {
  const length = body.readUInt32BE(start);
  if (length === 0) return undefined;
  const at = start + 4;
  const target = at + length;
  const targetLength = body.readUInt32BE(target);
  const mode = body.readUInt16LE(at + 12);
  const kind = kinds[mode >> 12] ?? "device";
  return {
    kind,
    mode: mode & 0o7777,
    uid: body.readUInt32LE(at + 4),
    gid: body.readUInt32LE(at + 8),
    size: kind === "file" || kind === "link" ? Number(body.readBigUInt64LE(at + 24)) : 0,
    modifiedNs: time(body, at + 96),
    links: kind === "directory" ? 1 : body.readUInt32LE(at),
    inode: body.readBigUInt64LE(at + 16),
    device: deviceNumber(BigInt(body.readUInt32LE(at + 120)), BigInt(body.readUInt32LE(at + 124))),
    changedNs: isReal ? time(body, at + 80) : 0n,
    target: kind === "link" ? Buffer.from(body.subarray(target + 4, target + 4 + targetLength)) : undefined,
    attributes: readAttributes(body, target + 4 + targetLength),
  };
}

const noAttributes: FileState["attributes"] = new Map();

function readAttributes(body: Buffer, start: number): FileState["attributes"] {
  const length = body.readUInt32BE(start);
  if (length === 0) return noAttributes;
  const reader = new BodyReader(body.subarray(start + 4, start + 4 + length));
  const found = new Map<string, Uint8Array>();
  while (!reader.done) {
    const name = reader.text();
    found.set(name, Buffer.from(reader.bytes()));
  }
  return found;
}

/** As makedev(3) and stat(2) have it, so that it compares with what Node tells. */
function deviceNumber(major: bigint, minor: bigint): bigint {
  return ((major & 0xfffff000n) << 32n) | ((major & 0xfffn) << 8n) | ((minor & 0xffffff00n) << 12n) | (minor & 0xffn);
}

const kinds: Readonly<Record<number, FileState["kind"]>> = {
  1: "fifo",
  2: "device",
  4: "directory",
  6: "device",
  8: "file",
  10: "link",
  12: "socket",
};

/** struct statx_timestamp in nanoseconds. */
function time(body: Buffer, at: number): bigint {
  return body.readBigInt64LE(at) * 1_000_000_000n + BigInt(body.readUInt32LE(at + 8));
}

/** What the differences are called; none: the two are the same. A folder's time of modification is judged by `folderTimes`. */
export function changeKinds({ before, after, sameFile, sameContent, sameTime }: RawChange): ChangeKind[] {
  if (before === undefined) return after === undefined ? [] : ["created"];
  if (after === undefined) return ["deleted"];
  if (before.kind !== after.kind) return ["replaced"];
  const kinds: ChangeKind[] = [];
  if (before.mode !== after.mode && before.kind !== "link") kinds.push("mode");
  if (before.uid !== after.uid || before.gid !== after.gid) kinds.push("owner");
  const names = differingNames(before.attributes, after.attributes);
  if (names.some((name) => !name.startsWith(aclPrefix))) kinds.push("xattr");
  if (names.some((name) => name.startsWith(aclPrefix))) kinds.push("acl");
  if (before.links !== after.links || !sameBytes(before.target, after.target)) kinds.push("link");
  if (sameFile) {
    if (!sameContent) return ["modified", ...kinds];
  } else if (!sameContent || kinds.length > 0 || before.modifiedNs !== after.modifiedNs) return ["replaced", ...kinds];
  if (!sameTime && before.modifiedNs !== after.modifiedNs) kinds.push("times");
  return kinds;
}

const aclPrefix = "system.posix_acl_";

function differingNames(one: FileState["attributes"], other: FileState["attributes"]): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !sameBytes(one.get(name), other.get(name)));
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Buffer.compare(one, other) === 0;
}

/** When the script ran, by the machine's clock. */
export type Span = { startedNs: bigint; endedNs: bigint };

/** In path order by bytes, without what did not change after all. */
export function fileChanges(raw: readonly RawChange[], during: Span): FileChange[] {
  const found = raw.map((change) => ({ change, name: change.path.toString("latin1"), kinds: changeKinds(change) }));
  const touched = new Set<string>();
  for (const { name, kinds } of found) if (kinds.some((kind) => entryKinds.has(kind))) touched.add(folderOf(name));
  for (const each of found) {
    const { change, name } = each;
    if (each.kinds.includes("times") && (touched.has(name) || everybodys.has(name) || isOthersTime(change, during)))
      each.kinds = withoutFolderTimes(change, each.kinds, during);
  }
  // As many characters as bytes, in the order of bytes.
  return found
    .filter(({ kinds }) => kinds.length > 0)
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .map(({ change: { path, before, after }, kinds }) => ({ path, display: displayPath(path), kinds, before, after }));
}

/** Where programs make files and delete them again all the time. */
const everybodys: ReadonlySet<string> = new Set(["/tmp", "/var/tmp", "/dev/shm"]);

const entryKinds: ReadonlySet<ChangeKind> = new Set(["created", "deleted", "replaced"]);

/** Whether a folder's time differs only because others worked in the real one meanwhile: the layer's has not moved. */
function isOthersTime({ before, after }: RawChange, { startedNs }: Span): boolean {
  return (
    before !== undefined && after !== undefined && before.changedNs > startedNs && after.modifiedNs < startedNs - tickNs
  );
}

/** That a folder's time moves when entries come and go is no news; a time set on purpose is. */
function withoutFolderTimes(change: RawChange, kinds: ChangeKind[], during: Span): ChangeKind[] {
  const { before, after } = change;
  if (before?.kind !== "directory" || after?.kind !== "directory") return kinds;
  const moved = after.modifiedNs >= during.startedNs - tickNs && after.modifiedNs <= during.endedNs;
  const unmeant = moved || isOthersTime(change, during);
  return unmeant ? kinds.filter((kind) => kind !== "times") : kinds;
}

/** File times may lie a tick of the kernel's clock behind. */
const tickNs = 10_000_000n;

function folderOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf("/")));
}

/** Bytes that are no UTF-8 appear as \xNN, marks and control characters as `visible` writes them. */
export function displayPath(path: Uint8Array): string {
  const text = Buffer.from(path.buffer, path.byteOffset, path.length).toString("utf8");
  if (!text.includes("\ufffd")) return visible(text);
  let shown = "";
  for (let at = 0; at < path.length; ) {
    const length = [1, 2, 3, 4].find((size) => isText(path.subarray(at, at + size)));
    const part = path.subarray(at, at + (length ?? 1));
    shown += length === undefined ? `\\x${(part[0] ?? 0).toString(16).padStart(2, "0")}` : visible(strict.decode(part));
    at += part.length;
  }
  return shown;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function isText(bytes: Uint8Array): boolean {
  try {
    return strict.decode(bytes).length > 0;
  } catch {
    return false;
  }
}
