import type { FileState } from "../../../ports/rehearsal.ts";
import { type Case, isAsBefore, sameFacts } from "./case.ts";
import type { Found } from "./find-states.ts";
import type { Anchor } from "./plan-steps.ts";
import type { JournalRecord } from "./records.ts";
import { inodeKey, sameInode, sameMode, sameOwner, sameTarget } from "./states.ts";

/**
 * For each original inode, by its key: where it is now, or what stands for it. Every name that it had is to be a name
 * of that. It is the inode itself wherever one of its names has come to, and else something that is just like it; and no
 * inode stands for two.
 */
export function carriersOf(cases: readonly Case[], isOurs: (one: Case) => boolean): Map<string, Anchor> {
  const groups = Map.groupBy(cases.filter(hadInode), ({ record: { before } }) => (before ? inodeKey(before) : ""));
  const carriers = new Map<string, Anchor>();
  const names = cases.flatMap((one) => (one.found.state === undefined ? [] : [{ one, now: one.found.state }]));
  const byInode = Map.groupBy(names, ({ now }) => inodeKey(now));
  for (const [key, group] of groups) {
    const itself = originalOf(group, byInode.get(key) ?? [], isOurs);
    if (itself !== undefined) carriers.set(key, itself);
  }
  const taken = new Set([...carriers.values()].map(({ state }) => inodeKey(state)));
  for (const [key, group] of groups) {
    const likeIt = carriers.has(key) ? undefined : standInOf(group, taken);
    if (likeIt === undefined) continue;
    carriers.set(key, likeIt);
    taken.add(inodeKey(likeIt.state));
  }
  return carriers;
}

export type Carriers = ReadonlyMap<string, Anchor>;

export function carrierOf({ record: { before } }: Case, carriers: Carriers): Anchor | undefined {
  return before === undefined || before.kind === "directory" ? undefined : carriers.get(inodeKey(before));
}

/** Whether it is a name of what its original inode is now, as far as there is something to be one of. */
export function isLinkedAsBefore(one: Case, carriers: Carriers): boolean {
  const { record, found } = one;
  if (record.before === undefined || record.before.kind === "directory" || found.state === undefined) return true;
  const carrier = carrierOf(one, carriers);
  return carrier !== undefined && sameInode(carrier.state, found.state);
}

/** Whether another name of the inode still holds what the original held. */
function standsFor(record: JournalRecord, { state, hash, bornNs }: Found): boolean {
  const { before, content } = record;
  if (before === undefined || state === undefined || state.kind !== before.kind) return false;
  const isIt = sameInode(before, state) && record.bornNs === bornNs;
  if (content === undefined) return isIt && sameTarget(before, state);
  return content.hash === hash && (isIt || (sameOwner(before, state) && sameMode(before, state)));
}

function hadInode({ record: { before } }: Case): boolean {
  return before !== undefined && before.kind !== "directory";
}

/** Its own names first: those that were made for it may be about to go. */
function originalOf(
  group: readonly Case[],
  names: readonly { one: Case; now: FileState }[],
  isOurs: (one: Case) => boolean,
): Anchor | undefined {
  const [first] = group;
  if (first?.record.before === undefined) return undefined;
  const { bornNs, before } = first.record;
  const own = names.filter(({ one }) => group.includes(one));
  // What came to a name that was freed may only have its number.
  const original = [...own, ...names].filter(({ one, now }) => sameInode(before, now) && one.found.bornNs === bornNs);
  const isSure = (one: Case) => bornNs !== 0n || group.includes(one);
  const isWork = ({ one }: { one: Case }) => isTouched(one) && isOurs(one) && isSure(one);
  const isStill = ({ one }: { one: Case }) => group.some(({ record }) => standsFor(record, one.found));
  const work = original.find(isWork);
  // What is not ours is left as it is.
  const outdated = work !== undefined && !group.every((each) => isLike(each, work.one.found));
  const carrier = work ?? original.find(isStill);
  return carrier && { path: carrier.one.record.path, state: carrier.now, outdated };
}

function isTouched({ reach, tried }: Case): boolean {
  return reach.kind !== "untouched" || tried.kind !== "untouched";
}

/** Something else that is as the original was: what an undo that was cut short has made, or its owner has put back. */
function standInOf(group: readonly Case[], taken: ReadonlySet<string>): Anchor | undefined {
  for (const one of group) {
    const { record, found } = one;
    const isFit = record.role === "name" ? standsFor(record, found) : isAsBefore(one) && !isLinkedByUs(one);
    if (isFit && found.state !== undefined && !taken.has(inodeKey(found.state)))
      return { path: record.path, state: found.state, outdated: false };
  }
  return undefined;
}

/** Made one file with another by what is to be undone. */
function isLinkedByUs({ record: { before }, reach, found }: Case): boolean {
  if (before === undefined || before.links > 1 || found.state?.links === 1) return false;
  return reach.kind === "changed" && reach.after.state?.links !== 1;
}

/** Whether nothing needs to be done to the inode for this name of it. */
function isLike({ record }: Case, { state, hash }: Found): boolean {
  const { before, content, contentMatters } = record;
  if (before === undefined || state === undefined) return false;
  if (!sameFacts(before, state) || !sameTarget(before, state) || before.modifiedNs !== state.modifiedNs) return false;
  return before.kind !== "file" || !contentMatters || (content !== undefined && content.hash === hash);
}
