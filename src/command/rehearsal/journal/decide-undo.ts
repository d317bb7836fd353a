import type { FileState, RehearsalReason } from "../../../ports/rehearsal.ts";
import { type Carriers, carrierOf, carriersOf, isLinkedAsBefore } from "./carriers.ts";
import { type Case, isAsBefore, sameFacts } from "./case.ts";
import type { Found } from "./find-states.ts";
import type { Lost } from "./journal.ts";
import { brokenLinks, keptLinks } from "./links-told.ts";
import { parentOf, pathKey } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import type { Reach } from "./progress.ts";
import type { AfterState, JournalRecord } from "./records.ts";
import { originalsElsewhere, type Refused, refuseDependents } from "./refuse-dependents.ts";
import { sameInode, sameOwner, sameTarget } from "./states.ts";

export type Decision = {
  items: readonly Item[];
  /** Those of `items` that a person would call restored. */
  restored: readonly Item[];
  refused: readonly { display: string; reason: RehearsalReason }[];
  lost: readonly Lost[];
};

/** What must be asked of the machine. */
export type World = {
  isFolder(path: Buffer): boolean;
  /** Whether we may give a file to this owner and group. */
  mayOwn(owner: Pick<FileState, "uid" | "gid">): boolean;
};

/** What undoing does, for each path: nothing, restore, refuse or call lost. Looks at nothing but what it is given. */
export function decideUndo(cases: readonly Case[], world: World): Decision {
  const carriers = carriersOf(cases, isOurs);
  const refused: Refused = new Map();
  const lost = new Map<string, Lost>();
  const items = new Map<string, { item: Item; differs: boolean; names: readonly Buffer[] }>();
  for (const one of cases) {
    const { record } = one;
    const verdict = judge(one, carriers, world);
    const key = pathKey(record.path);
    if (verdict.kind === "restore")
      items.set(key, { item: restoring(one, carriers), differs: verdict.differs, names: one.names });
    else if (verdict.kind !== "nothing" && record.role === "change") {
      const told = { display: record.display, reason: verdict.reason };
      (verdict.kind === "lost" ? lost : refused).set(key, told);
    }
  }
  const elsewhere = originalsElsewhere(cases, (one) => carrierOf(one, carriers));
  refuseDependents(items, refused, elsewhere, world.isFolder);
  const coming = [...items].filter(([key]) => !refused.has(key)).map(([, one]) => one);
  const kept = withoutIdle(coming, cases);
  const comesBack = ({ path }: JournalRecord) => !refused.has(pathKey(path)) && !lost.has(pathKey(path));
  return {
    items: kept.map(({ item }) => item),
    restored: kept.filter((one) => isSeen(one)).map(({ item }) => item),
    refused: [...refused.values()],
    lost: [...lost.values(), ...brokenLinks(cases, kept, carriers, comesBack), ...keptLinks(cases, kept, comesBack)],
  };
}

/** A folder that stays is only touched because something in it comes or goes, or has: its time is not that of others. */
function withoutIdle<Kept extends { item: Item; differs: boolean }>(
  kept: readonly Kept[],
  cases: readonly Case[],
): Kept[] {
  const moves = new Set(kept.flatMap(({ item }) => (item.inPlace ? [] : [pathKey(parentOf(item.path))])));
  const moved = new Set(
    cases.flatMap(({ record }) => (record.role === "change" ? [pathKey(parentOf(record.path))] : [])),
  );
  return kept.filter(({ item: { role, inPlace, path }, differs }) => {
    if (role !== "folder" || !inPlace) return true;
    return moves.has(pathKey(path)) || (differs && moved.has(pathKey(path)));
  });
}

/** What is nobody's change is seen to come back only where the command took it away. */
function isSeen({ item: { role, inPlace }, differs }: { item: Item; differs: boolean }): boolean {
  return differs && (role === "change" || !inPlace);
}

type Verdict =
  | { kind: "nothing" }
  | { kind: "restore"; differs: boolean }
  | { kind: "refuse"; reason: RehearsalReason }
  | { kind: "lost"; reason: RehearsalReason };

function judge(one: Case, carriers: Carriers, { mayOwn }: World): Verdict {
  const { record, reach, tried, found } = one;
  const { before } = record;
  if (reach.kind === "untouched" && tried.kind === "untouched") return { kind: "nothing" };
  const restored = isAsBefore(one) && isLinkedAsBefore(one, carriers);
  const isFolder = before?.kind === "directory" && found.state?.kind === "directory";
  if (restored && !isFolder) return { kind: "nothing" };
  const special = before?.kind === "device" || before?.kind === "socket";
  if (special && !restored && !staysAs(before, found.state) && carrierOf(one, carriers) === undefined)
    return { kind: "lost", reason: reason(before.kind === "device" ? "undo.device" : "undo.socket") };
  // Another name of what changes: the file may be put right by it, the name comes back only if the command took it.
  const isNameGone = record.role === "name" && (found.state === undefined || !isLinkedAsBefore(one, carriers));
  if (isNameGone && !(reach.kind === "changed" && tried.kind === "untouched")) return { kind: "nothing" };
  if (!isOurs(one)) {
    const expected = expectedOf(one);
    return {
      kind: "refuse",
      reason: whyNot(found.state, expected.kind === "changed" ? expected.after.state : undefined),
    };
  }
  if (record.doubtful) return { kind: "lost", reason: reason("undo.half_written") };
  if (isContentLost(one, carriers)) return { kind: "lost", reason: reason("undo.content_not_kept") };
  const stays = before !== undefined && found.state !== undefined && sameInode(before, found.state);
  if (
    before !== undefined &&
    !mayOwn(before) &&
    !(stays && found.state !== undefined && sameOwner(before, found.state))
  )
    return { kind: "refuse", reason: reason("undo.owner") };
  if (record.role === "folder" && before !== undefined && !mayOwn(before)) return { kind: "nothing" };
  if (record.role === "folder" && !isFolder && !cameOrWent(one)) return { kind: "nothing" };
  if (record.role === "folder" && timeToSet(one) === undefined && isAsBefore(one)) return { kind: "nothing" };
  return {
    kind: "restore",
    differs: !restored || (timeToSet(one) ?? found.state?.modifiedNs) !== found.state?.modifiedNs,
  };
}

function expectedOf({ reach, tried }: Case): Reach {
  if (tried.kind === "changed") return tried;
  return tried.kind === "untouched" ? reach : { kind: "halfway" };
}

/** Whether what is there is our own work, be it half-done. */
function isOurs(one: Case): boolean {
  const expected = expectedOf(one);
  return expected.kind !== "changed" || isAsLeft(one.record, one.found, expected.after);
}

/** Whether what is to be undone took the folder itself away, or made it: that was not shown, so it is no change of its record. */
function cameOrWent(one: Case): boolean {
  const expected = expectedOf(one);
  return expected.kind !== "changed" || expected.after.state?.kind !== one.record.before?.kind;
}

/** Nothing to write, and no other name of the file to link to. */
function isContentLost(one: Case, carriers: Carriers): boolean {
  const { record, reach, found } = one;
  const { before, content, contentMatters } = record;
  if (before?.kind !== "file" || content !== undefined) return false;
  if (reach.kind === "changed" && reach.after.contentLost) return true;
  const carrier = carrierOf(one, carriers);
  if (carrier !== undefined) return contentMatters && carrier.outdated;
  return contentMatters || found.state?.kind !== "file";
}

/** Whether nobody else has changed it: what was not ours to change is not looked at. */
function isAsLeft(record: JournalRecord, found: Found, after: AfterState): boolean {
  const [was, now] = [after.state, found.state];
  if (was === undefined || now === undefined) return was === now;
  if (!sameFacts(was, now) || !sameTarget(was, now)) return false;
  if (after.hash !== undefined) return after.hash === found.hash;
  if (was.kind !== "file") return true;
  const { before } = record;
  const onlyTime = before !== undefined && sameFacts(before, was) && before.modifiedNs !== was.modifiedNs;
  // A new name of a file: whoever wrote to it wrote to the other name.
  return before === undefined ? was.links > 1 : !onlyTime || was.modifiedNs === now.modifiedNs;
}

/** A device or socket that is still the same one can have its mode and owner back. */
function staysAs(before: FileState, now: FileState | undefined): boolean {
  return now !== undefined && sameInode(before, now);
}

function whyNot(found: FileState | undefined, left: FileState | undefined): RehearsalReason {
  if (found === undefined) return reason("undo.gone_since");
  if (left === undefined) return reason("undo.there_again");
  return reason("undo.changed_since");
}

function restoring(one: Case, carriers: Carriers): Item {
  const { record, found, content } = one;
  const { before: goal, path, display, role } = record;
  const now = found.state;
  const carrier = carrierOf(one, carriers);
  const isCarrier = carrier && now && sameInode(carrier.state, now);
  const inPlace = staysInPlace(record, now, carrier === undefined ? undefined : isCarrier === true);
  const writes = goal?.kind === "file" && record.contentMatters;
  return {
    index: 0,
    path,
    display,
    role,
    contentMatters: writes || (now?.kind === "file" && (!inPlace || goal === undefined)),
    before: now,
    after: goal,
    inPlace,
    content: writes ? content : undefined,
    hash: writes ? record.content?.hash : undefined,
    modifiedNs: inPlace || goal?.kind === "directory" ? timeToSet(one) : goal?.modifiedNs,
    anchor: inPlace ? undefined : carrier,
  };
}

/** `isCarrier`: whether it is what its original inode is to be; undefined: there is nothing yet that is. */
function staysInPlace(record: JournalRecord, now: FileState | undefined, isCarrier: boolean | undefined): boolean {
  const goal = record.before;
  if (goal === undefined || now === undefined || goal.kind !== now.kind) return false;
  switch (goal.kind) {
    case "directory":
      return true;
    // The same inode as ever keeps those who have it open, and its other names.
    case "fifo":
    case "link":
      return isCarrier ?? false;
    case "socket":
    case "device":
      return isCarrier ?? true;
    case "file":
      return isCarrier ?? !record.contentMatters;
    default:
      return goal.kind satisfies never;
  }
}

/** A folder's or an unwritten file's time is ours to put back only where it is as we left it. */
function timeToSet({ record, reach, tried, found }: Case): bigint | undefined {
  const { before } = record;
  if (before === undefined) return undefined;
  const ours = before.kind !== "directory" && (record.contentMatters || before.kind !== "file");
  if (ours || reach.kind !== "changed" || tried.kind !== "untouched") return before.modifiedNs;
  return found.state?.modifiedNs === reach.after.state?.modifiedNs ? before.modifiedNs : undefined;
}

function reason(code: string): RehearsalReason {
  return { code, parameters: {} };
}
