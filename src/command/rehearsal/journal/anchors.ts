import type { FileState } from "../../../ports/rehearsal.ts";
import { type Case, isAsBefore, sameFacts } from "./case.ts";
import type { Anchor } from "./plan-steps.ts";
import type { JournalRecord } from "./records.ts";
import { inodeKey, sameInode, sameMode, sameOwner } from "./states.ts";

/** For each inode that had several names, or has another one now: the one that stands for it. */
export function anchorsOf(cases: readonly Case[]): Map<string, Anchor> {
  const anchors = movedAnchors(cases);
  for (const one of cases) {
    const { record, siblings, found } = one;
    const { before } = record;
    if (before?.kind !== "file" || before.links < 2) continue;
    const isOriginal = (state: FileState) => sameInode(state, before);
    const candidates = [
      ...siblings.map(({ path, found: { state, hash } }) => ({
        path,
        state,
        fits: state !== undefined && standsFor(record, state, hash),
      })),
      {
        path: record.path,
        state: found.state,
        // Restored into, if need be: it is the same inode as ever. What came to a name that was freed may only have its number.
        fits: found.state !== undefined && ((keptInode(one) && isOriginal(found.state)) || isAsBefore(one)),
      },
    ];
    for (const { path, state, fits } of candidates) {
      if (!fits || state === undefined) continue;
      const known = anchors.get(inodeKey(before));
      if (known === undefined || (!(known.inode === before.inode) && isOriginal(state)))
        anchors.set(inodeKey(before), { path, inode: state.inode, device: state.device });
    }
  }
  return anchors;
}

function keptInode({ record: { before }, reach }: Case): boolean {
  if (reach.kind !== "changed") return true;
  const { state } = reach.after;
  return before !== undefined && state !== undefined && sameInode(before, state);
}

/** Files that were only renamed are there under another name: with that inode they come back. */
function movedAnchors(cases: readonly Case[]): Map<string, Anchor> {
  const originals = new Map(
    cases.flatMap((one) => (one.record.content ? [[inodeKeyOf(one.record), one] as const] : [])),
  );
  const anchors = new Map<string, Anchor>();
  for (const { record, found } of cases) {
    const { state, hash } = found;
    if (state?.kind !== "file") continue;
    const original = originals.get(inodeKey(state))?.record;
    if (original?.before === undefined || original === record || original.content?.hash !== hash) continue;
    if (sameFacts(original.before, state) && original.before.modifiedNs === state.modifiedNs)
      anchors.set(inodeKey(state), { path: record.path, inode: state.inode, device: state.device });
  }
  return anchors;
}

function inodeKeyOf({ before }: JournalRecord): string {
  return before === undefined ? "" : inodeKey(before);
}

/** Whether another name of the inode still holds what the original held. */
export function standsFor({ before, content }: JournalRecord, state: FileState, hash: string | undefined): boolean {
  if (before === undefined || state.kind !== "file") return false;
  if (content === undefined) return sameInode(before, state);
  return content.hash === hash && (sameInode(before, state) || (sameOwner(before, state) && sameMode(before, state)));
}
