import type { FileChange, FileState } from "../../ports/rehearsal.ts";

/** A change that gives somebody power, easily overlooked among many; the text is the message `rehearsal.notable_` + kind. */
export type Notable = { kind: "set_id" | "world_writable" | "capability"; change: FileChange };

/** Files that would run with another's rights, and what anybody could write to, where that is new. */
export function notableChanges(changes: readonly FileChange[]): readonly Notable[] {
  return changes.flatMap((change) => {
    const { before, after } = change;
    if (after === undefined) return [];
    const found: Notable["kind"][] = [];
    if (runsAsOther(after) && !(before && runsAsOther(before))) found.push("set_id");
    if (hasCapability(after) && !(before && sameCapability(before, after))) found.push("capability");
    if (openToAll(after) && !(before && openToAll(before))) found.push("world_writable");
    return found.map((kind) => ({ kind, change }));
  });
}

function runsAsOther({ kind, mode }: FileState): boolean {
  return kind === "file" && (((mode & 0o4000) !== 0 && (mode & 0o111) !== 0) || (mode & 0o2010) === 0o2010);
}

function openToAll({ kind, mode }: FileState): boolean {
  if (kind === "link" || kind === "socket") return false;
  return (mode & 0o002) !== 0 && !(kind === "directory" && (mode & 0o1000) !== 0);
}

const capability = "security.capability";

function hasCapability({ attributes }: FileState): boolean {
  return attributes.has(capability);
}

function sameCapability(before: FileState, after: FileState): boolean {
  const [old, now] = [before.attributes.get(capability), after.attributes.get(capability)];
  return old !== undefined && now !== undefined && Buffer.compare(old, now) === 0;
}
