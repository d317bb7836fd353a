import type { ChangeKind, FileChange, FileState } from "../../../ports/rehearsal.ts";
import type { Entry } from "./entries.ts";
import { type Reach, readProgress } from "./progress.ts";
import type { JournalRecord } from "./records.ts";
import { sameInode, sameOwner, sameTarget } from "./states.ts";

/** What undoing an entry would do, as far as its own records tell: from what it left to what was before. */
export function changesBack(entry: Entry): FileChange[] {
  const reachOf = readProgress(entry.file("progress"), entry.is("ended"));
  return entry.records().flatMap((record): FileChange[] => {
    const reach = reachOf(record.index);
    if (record.role !== "change" || reach.kind === "untouched") return [];
    const left = leftBy(record, reach);
    const kinds = kindsBetween(left, record.before, record.contentMatters);
    return [{ path: record.path, display: record.display, kinds, before: left, after: record.before }];
  });
}

function leftBy(record: JournalRecord, reach: Reach): FileState | undefined {
  return reach.kind === "changed" ? reach.after.state : record.planned;
}

function kindsBetween(
  before: FileState | undefined,
  after: FileState | undefined,
  contentChanged: boolean,
): ChangeKind[] {
  if (before === undefined) return after === undefined ? [] : ["created"];
  if (after === undefined) return ["deleted"];
  if (before.kind !== after.kind) return ["replaced"];
  const kinds: ChangeKind[] = [];
  if (contentChanged) kinds.push(sameInode(before, after) ? "modified" : "replaced");
  if (before.mode !== after.mode) kinds.push("mode");
  if (!sameOwner(before, after)) kinds.push("owner");
  if (before.modifiedNs !== after.modifiedNs && kinds.length === 0) kinds.push("times");
  const attributes = differingAttributes(before, after);
  if (attributes.some((name) => name.startsWith("system.posix_acl_"))) kinds.push("acl");
  if (attributes.some((name) => !name.startsWith("system.posix_acl_"))) kinds.push("xattr");
  if (!sameTarget(before, after) || (before.kind === "file" && before.links !== after.links)) kinds.push("link");
  return kinds;
}

function differingAttributes(one: FileState, other: FileState): string[] {
  const names = new Set([...one.attributes.keys(), ...other.attributes.keys()]);
  return [...names].filter((name) => {
    const [mine, theirs] = [one.attributes.get(name), other.attributes.get(name)];
    return mine === undefined || theirs === undefined || Buffer.compare(mine, theirs) !== 0;
  });
}
