import { checkUnchanged } from "./check-unchanged.ts";
import { isEntryId } from "./entries.ts";
import { toUndoEntry } from "./entry-state.ts";
import { itemsOfChanges, shiftTimes, withFolders } from "./items.ts";
import type { Applied, Work } from "./journal.ts";
import { keepRecords } from "./keep-records.ts";
import { withMoves } from "./moves.ts";
import { countsOf, type JournalParts } from "./parts.ts";
import { withRealAttributes } from "./real-attributes.ts";
import { runItems } from "./run-items.ts";
import { startEntry } from "./start-entry.ts";
import { Tree } from "./tree.ts";
import { viewContent } from "./view-content.ts";

/** `Journal.apply`. Without `keep` the entry only lasts while it is worked on, so that a death leaves an account. */
export async function applyWork(
  parts: JournalParts,
  work: Work,
  { keep, signal }: { keep: boolean; signal: AbortSignal },
): Promise<Applied> {
  if (work.changes.length === 0) {
    checkUnchanged([], work.named, new Tree(parts.uid, () => {}));
    return { entry: undefined };
  }
  const id = entryIdOf(work, parts);
  const started = await startEntry(parts, id, async (making, bench) => {
    const time = shiftTimes(work.changes, work.startedNs, BigInt(Math.floor(parts.clock.now())) * 1_000_000n);
    const contentOf = (path: Buffer) => viewContent(work, path);
    const changes = itemsOfChanges(work.changes, bench.tree, contentOf, time);
    checkUnchanged(changes, work.named, bench.tree);
    const real = await withRealAttributes(changes, bench);
    const items = await withFolders(withMoves(real, bench.tree, parts.uid), bench);
    const records = keepRecords(items, making, bench, { content: keep, signal });
    const meta = {
      ...{ id, turn: work.turn, script: work.script, at: parts.clock.now(), kind: "apply" as const },
      ...{ undoes: undefined, counts: countsOf(items), kept: keep, uid: parts.uid, outside: work.outside ?? [] },
    };
    return { meta, records, value: items };
  });
  if ("nothing" in started) return { entry: undefined };
  const { entry, bench, value: items, release } = started;
  try {
    await runItems(entry, items, bench, signal);
    if (!keep) entry.remove();
    return { entry: keep ? toUndoEntry(entry, "ready") : undefined };
  } finally {
    bench.close();
    release();
  }
}

export function entryIdOf(work: Pick<Work, "id">, parts: JournalParts): string {
  return work.id !== undefined && isEntryId(work.id) ? work.id : parts.newId();
}
