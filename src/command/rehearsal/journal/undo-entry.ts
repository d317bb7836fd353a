import type { Undone } from "../../../ports/undo.ts";
import { NeoError } from "../../../shared/errors.ts";
import { type Case, isAsBefore } from "./case.ts";
import { clearStaged } from "./clear-staged.ts";
import { type Decision, decideUndo } from "./decide-undo.ts";
import { type Entry, readEntries } from "./entries.ts";
import { stateOf, takersAmong, toUndoEntry } from "./entry-state.ts";
import { type Gathered, gatherCases } from "./gather-cases.ts";
import { withFolders } from "./items.ts";
import { keepRecords } from "./keep-records.ts";
import { takeLock } from "./lock.ts";
import { countsOf, type JournalParts } from "./parts.ts";
import { pathKey } from "./paths.ts";
import type { Item } from "./plan-steps.ts";
import { runItems } from "./run-items.ts";
import { startEntry } from "./start-entry.ts";
import type { Workbench } from "./workbench.ts";
import { worldOf } from "./world.ts";

/**
 * `UndoJournal.undo`: the same as applying, with the journal's originals as what is to be there. It is an entry itself,
 * so that it can be undone; one that was interrupted is finished by undoing the same entry again.
 */
export async function undoEntry(parts: JournalParts, id: string, { partial }: { partial: boolean }): Promise<Undone> {
  const all = readEntries(parts.folder);
  const entry = all.find(({ meta }) => meta.id === id);
  if (entry === undefined) throw new NeoError("E_UNDO_UNKNOWN", { id });
  const release = takeLock(entry.folder);
  if (release === undefined) throw new NeoError("E_UNDO_BUSY", { id }, { retryable: true });
  try {
    // Somebody may have done it between our look and our lock.
    checkUndoable(entry, readEntries(parts.folder));
    const takers = takersAmong(all);
    const tries = (takers.get(id) ?? []).filter((other) => stateOf(other, takers) === "interrupted");
    return await undoLocked(parts, entry, tries, partial);
  } finally {
    release(entry.folder);
  }
}

function checkUndoable(entry: Entry, all: readonly Entry[]): void {
  const { id } = entry.meta;
  // Locked by us, so no longer "working": a dead process's entry is an interrupted one.
  const state = stateOf(entry, takersAmong(all));
  if (state === "gone") throw new NeoError("E_UNDO_GONE", { id });
  if (state === "undone") throw new NeoError("E_UNDO_DONE", { id });
}

type Plan = Decision & { gathered: Gathered; items: Item[]; alreadyDone: Item[] };

async function undoLocked(
  parts: JournalParts,
  entry: Entry,
  tries: readonly Entry[],
  partial: boolean,
): Promise<Undone> {
  const newId = parts.newId();
  const lost = [...entry.meta.outside];
  const started = await startEntry(parts, newId, async (making, bench) => {
    const plan = await planUndo(entry, tries, bench);
    const nothing = { meta: undefined, records: [], value: plan };
    if (plan.refused.length > 0 && !partial) return nothing;
    if (plan.items.length === 0 && plan.alreadyDone.length === 0) return nothing;
    const all = [...plan.items, ...plan.alreadyDone].sort((one, other) => one.index - other.index);
    const { adopted } = plan.gathered;
    const records = keepRecords(all, making, bench, { content: true, signal: undefined, adopted });
    const { turn, script } = entry.meta;
    const meta = {
      ...{ id: newId, turn, script, at: parts.clock.now(), kind: "undo" as const, undoes: entry.meta.id },
      ...{ counts: countsOf(plan.restored), kept: true, uid: parts.uid, outside: [] },
    };
    return { meta, records: markDoubtful(records, plan.gathered.cases), value: plan };
  });
  if ("nothing" in started) {
    const { gathered, refused, ...plan } = started.nothing;
    gathered.close();
    const told = { refused, lost: [...lost, ...plan.lost] };
    if (refused.length === 0 && plan.lost.length === 0) entry.mark("settled");
    return { entry: undefined, restored: [], ...told };
  }
  const { entry: undoing, bench, value: plan, release } = started;
  try {
    await runItems(undoing, plan.items, bench, undefined, plan.alreadyDone);
    return {
      entry: toUndoEntry(undoing, "ready"),
      restored: plan.restored.map(({ display }) => display),
      refused: plan.refused,
      lost: [...lost, ...plan.lost],
    };
  } finally {
    plan.gathered.close();
    bench.close();
    release();
  }
}

async function planUndo(entry: Entry, tries: readonly Entry[], bench: Workbench): Promise<Plan> {
  const paths = entry.records().map(({ path }) => path);
  for (const { meta } of [entry, ...tries]) clearStaged(meta.id, paths, bench.tree);
  const gathered = await gatherCases(entry, tries, bench);
  try {
    const decision = decideUndo(gathered.cases, worldOf(bench));
    const planned = new Set(decision.items.map(({ path }) => pathKey(path)));
    const done = gathered.cases.filter(
      ({ record, tried }) => tried.kind !== "untouched" && !planned.has(pathKey(record.path)),
    );
    const numbered = await withFolders([...decision.items, ...done.flatMap(finished)], bench);
    return {
      ...decision,
      gathered,
      items: numbered.filter((item) => !isFinished(item, planned)),
      alreadyDone: numbered.filter((item) => isFinished(item, planned)),
    };
  } catch (error) {
    gathered.close();
    throw error;
  }
}

/** What an interrupted try has brought back already: there is nothing to do, but its original must be kept on. */
function finished(one: Case): Item[] {
  if (!isAsBefore(one)) return [];
  const { record, found } = one;
  const { path, display, role, contentMatters } = record;
  const states = { before: found.state, after: found.state };
  return [
    {
      ...{ index: 0, path, display, role, contentMatters, ...states },
      ...{ inPlace: true, content: undefined, hash: found.hash, modifiedNs: undefined, anchor: undefined },
    },
  ];
}

function isFinished(item: Item, planned: ReadonlySet<string>): boolean {
  return item.role !== "folder" && !planned.has(pathKey(item.path));
}

/** A file that a dead process may have left half-written is kept, but never given out as whole. */
function markDoubtful<Kept extends { path: Buffer; doubtful: boolean }>(
  records: readonly Kept[],
  cases: readonly Case[],
): Kept[] {
  const halfway = new Set(
    cases
      .filter((one) => one.reach.kind === "halfway" && one.tried.kind === "untouched" && isHalfWritten(one))
      .map(({ record }) => pathKey(record.path)),
  );
  return records.map((record) => (halfway.has(pathKey(record.path)) ? { ...record, doubtful: true } : record));
}

function isHalfWritten(one: Case): boolean {
  return one.record.contentMatters && one.found.state?.kind === "file" && !isAsBefore(one);
}
