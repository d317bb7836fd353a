import type { FileState } from "../../../ports/rehearsal.ts";
import type { Source } from "./content.ts";
import type { Found } from "./find-states.ts";
import type { Reach } from "./progress.ts";
import type { JournalRecord } from "./records.ts";
import { sameAttributes, sameInode, sameMode, sameOwner, sameTarget } from "./states.ts";

/** One record of the entry to be undone, with all that is known of its path. */
export type Case = {
  record: JournalRecord;
  reach: Reach;
  /** How far an earlier, interrupted undo of the same entry has come with this path. */
  tried: Reach;
  found: Found;
  /** Of what is a folder now and was to become something else: its names. */
  names: readonly Buffer[];
  /** The original's content. */
  content: (() => Source) | undefined;
};

/** Whether what is there is what was there, but for the names of its inode. */
export function isAsBefore({ record, found }: Pick<Case, "record" | "found">): boolean {
  const [was, now] = [record.before, found.state];
  if (was === undefined || now === undefined) return was === now;
  if (!sameFacts(was, now)) return false;
  if (was.kind === "directory") return true;
  if (was.modifiedNs !== now.modifiedNs) return false;
  if (was.kind !== "file" || !record.contentMatters) return was.kind === "file" || sameTarget(was, now);
  return record.content === undefined ? sameInode(was, now) : record.content.hash === found.hash;
}

/** All but content, time and names. */
export function sameFacts(one: FileState, other: FileState): boolean {
  return (
    one.kind === other.kind &&
    sameMode(one, other) &&
    sameOwner(one, other) &&
    sameAttributes(one.attributes, other.attributes)
  );
}
