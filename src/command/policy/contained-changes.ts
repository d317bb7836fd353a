import { posix } from "node:path";
import type { FileChange, FileState, Rehearsal } from "../../ports/rehearsal.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import { holds } from "./paths.ts";

/** A change with its path as text, one character a byte; kernel paths need not be UTF-8. */
export type PlacedChange = FileChange & { at: string };

/**
 * The changes of a rehearsal that showed everything: it ended well, nothing was held back, and nothing happens outside
 * files. Undefined where that is not so.
 */
export function wholeChanges({ run, verdict, effects, changes }: Rehearsal): PlacedChange[] | undefined {
  if (verdict.kind !== "complete" || effects.length > 0) return undefined;
  if (run === undefined || run.on.kind !== "view" || run.exitCode !== 0 || run.signal !== undefined) return undefined;
  return changes.map((change) => ({ ...change, at: bytesAsText(change.path) }));
}

/**
 * Whether the changes reach nothing beyond `roots` (real paths), now or later: every path beneath one of them, no link
 * that leads out, no file that has names elsewhere, and nothing that hands on rights: set-id bits, capabilities,
 * devices, files that everybody may write.
 */
export function areContained(
  changes: readonly PlacedChange[],
  roots: readonly string[],
  machine: Pick<MachineSnapshot, "realPath">,
): boolean {
  const places = roots.filter((root) => machine.realPath(root) === root).map((root) => bytesAsText(Buffer.from(root)));
  const newLinks = new Set(changes.filter(({ after }) => after?.kind === "link").map(({ at }) => at));
  return changes.every((change) => {
    const states = [change.before, change.after].filter((state) => state !== undefined);
    return (
      isPlain(change.at) &&
      places.some((place) => isWithin(place, change)) &&
      states.every((state) => ["file", "directory", "link"].includes(state.kind)) &&
      !handsOnRights(change) &&
      hasAllItsNames(change, changes) &&
      !leadsOut(change, places, newLinks, machine)
    );
  });
}

/** The folder itself belongs to it only in that something in it has changed. */
function isWithin(place: string, { at, kinds }: PlacedChange): boolean {
  return holds(place, at) && (at !== place || kinds.every((kind) => kind === "times"));
}

/** A path as the kernel makes them; anything else was not made by it. */
function isPlain(path: string): boolean {
  return posix.isAbsolute(path) && !/\0|\/\/|\/$|\/\.\.?(\/|$)/.test(path);
}

const setId = 0o6000;
const othersWrite = 0o002;

function handsOnRights({ before, after }: FileChange): boolean {
  if (after === undefined) return false;
  // A folder may have had its set-group-id bit for long: files in it belong to the group.
  const hadIt =
    before?.kind === "directory" && after.kind === "directory" && (before.mode & setId) === (after.mode & setId);
  if (!hadIt && (((before?.mode ?? 0) | after.mode) & setId) !== 0) return true;
  const opened = (after.mode & othersWrite) !== 0 && ((before?.mode ?? 0) & othersWrite) === 0;
  if (opened && after.kind !== "link") return true;
  return [...after.attributes].some(
    ([name, value]) => isRight(name) && !sameBytes(before?.attributes.get(name), value),
  );
}

/** security.capability, trusted.*: everything but what is the owner's own and access lists. */
function isRight(name: string): boolean {
  return !name.startsWith("user.") && !name.startsWith("system.posix_acl_");
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}

/** Writing to a file changes it under each of its names: all of them must be among the changes. */
function hasAllItsNames({ before, after }: FileChange, changes: readonly FileChange[]): boolean {
  return [
    [before, (change: FileChange) => change.before] as const,
    [after, (change: FileChange) => change.after] as const,
  ].every(([state, side]) => {
    if (state === undefined || state.kind === "directory" || state.links <= 1) return true;
    return changes.filter((change) => isSameInode(side(change), state)).length === state.links;
  });
}

function isSameInode(one: FileState | undefined, other: FileState): boolean {
  return one !== undefined && one.inode === other.inode && one.device === other.device;
}

/** Told from the names alone as far as the link is new, from the machine where what it names exists. In doubt, yes. */
function leadsOut(
  { at, after }: PlacedChange,
  places: readonly string[],
  newLinks: ReadonlySet<string>,
  machine: Pick<MachineSnapshot, "realPath">,
): boolean {
  if (after?.kind !== "link") return false;
  const target = after.target === undefined ? "" : Buffer.from(after.target).toString("utf8");
  // Undecodable names; and `a/..` is not here where `a` is a link.
  if (target === "" || target.includes("\uFFFD") || target.includes("\0") || /[^/.][^/]*\/+\.\.(\/|$)/.test(target))
    return true;
  const named = posix.resolve(posix.dirname(Buffer.from(at, "latin1").toString("utf8")), target);
  const inside = (path: string) => places.some((place) => holds(place, bytesAsText(Buffer.from(path))));
  const steps = named
    .split("/")
    .map((_, depth, names) => bytesAsText(Buffer.from(names.slice(0, depth + 1).join("/"))));
  return !inside(named) || !inside(machine.realPath(named)) || steps.some((step) => newLinks.has(step));
}

export function bytesAsText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
