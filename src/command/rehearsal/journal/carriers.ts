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

/** Whether another name of the inode still holds what the original held. */
export function standsFor(record: JournalRecord, { state, hash, bornNs }: Found): boolean {
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
  for (const { one, now } of [...own, ...names]) {
    // What came to a name that was freed may only have its number.
    if (!sameInode(before, now) || one.found.bornNs !== bornNs) continue;
    const isFit = group.some(({ record }) => standsFor(record, one.found)) || (isTouched(one) && isOurs(one));
    // What is not ours is left as it is.
    const outdated = isTouched(one) && isOurs(one) && !group.every((each) => isLike(each, one.found));
    if (isFit) return { path: one.record.path, state: now, outdated };
  }
  for (const { record, siblings } of group)
    for (const { path, found } of siblings)
      if (found.state !== undefined && sameInode(before, found.state) && standsFor(record, found))
        return { path, state: found.state, outdated: false };
  return undefined;
}

function isTouched({ reach, tried }: Case): boolean {
  return reach.kind !== "untouched" || tried.kind !== "untouched";
}

/** Something else that is as the original was: what an undo that was cut short has made, or its owner has put back. */
function standInOf(group: readonly Case[], taken: ReadonlySet<string>): Anchor | undefined {
  for (const one of group) {
    const { record, siblings, found } = one;
    const candidates = [
      { path: record.path, found, fits: isAsBefore(one) && !isLinkedByUs(one) },
      ...siblings.map(({ path, found: other }) => ({ path, found: other, fits: standsFor(record, other) })),
    ];
    for (const { path, found: now, fits } of candidates)
      if (fits && now.state !== undefined && !taken.has(inodeKey(now.state)))
        return { path, state: now.state, outdated: false };
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
