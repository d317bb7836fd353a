import { closeSync } from "node:fs";
import type { FileState } from "../../../ports/rehearsal.ts";
import { entryIdOf } from "./apply-work.ts";
import { checkUnchanged } from "./check-unchanged.ts";
import { descriptorSource, hashOf } from "./content.ts";
import { toUndoEntry } from "./entry-state.ts";
import { errorCode } from "./error-code.ts";
import { type Found, findStates, nothingFound } from "./find-states.ts";
import { contentMatters, itemsOfChanges, withFolders } from "./items.ts";
import type { Difference, Kept, Work } from "./journal.ts";
import { toJournalError } from "./journal-error.ts";
import { keepRecords } from "./keep-records.ts";
import { countsOf, type JournalParts } from "./parts.ts";
import { asBuffer, pathKey } from "./paths.ts";
import { ProgressFile } from "./progress.ts";
import { withRealAttributes } from "./real-attributes.ts";
import type { JournalRecord } from "./records.ts";
import { startEntry } from "./start-entry.ts";
import { sameAttributes, sameInode, sameMode, sameOwner, sameTarget, untouchedSince } from "./states.ts";
import { viewContent } from "./view-content.ts";
import { Workbench } from "./workbench.ts";

/** `Journal.keepOriginals`: the command itself runs elsewhere, between this and `finish`. */
export async function keepOriginals(parts: JournalParts, work: Work): Promise<Kept> {
  if (work.changes.length === 0)
    return { entry: undefined, finish: async () => ({ entry: undefined, differences: [] }), discard: () => {} };
  const id = entryIdOf(work, parts);
  const started = await startEntry(parts, id, async (making, bench) => {
    const plain = itemsOfChanges(
      work.changes,
      bench.tree,
      (path) => viewContent(work, path),
      (time) => time,
    );
    checkUnchanged(plain, work.named, bench.tree);
    // A command that does otherwise than was shown may take away more than the folder of what was to go.
    const items = await withFolders(await withRealAttributes(plain, bench), bench, { above: true });
    const shown = shownHashes(work);
    const records = keepRecords(items, making, bench, { content: true, signal: undefined, unreadable: "left out" }).map(
      (record) => ({
        ...record,
        plannedHash: shown.get(pathKey(record.path)) ?? hashThatStays(record, bench),
      }),
    );
    const meta = {
      ...{ id, turn: work.turn, script: work.script, at: parts.clock.now(), kind: "run" as const },
      ...{ undoes: undefined, counts: countsOf(items), kept: true, uid: parts.uid, outside: work.outside ?? [] },
    };
    return { meta, records, value: records };
  });
  if ("nothing" in started) throw new Error("nothing was kept");
  const { entry, bench, value: records, release } = started;
  // What was lent for reading is given back before the command sees it.
  bench.close();
  const progress = new ProgressFile(entry.file("progress"));
  progress.start();
  progress.begin(records.map(({ index }) => index));
  let open = true;
  const close = () => {
    if (!open) return false;
    open = false;
    progress.close();
    return true;
  };
  return {
    entry: toUndoEntry(entry, "ready"),
    async finish() {
      if (!open) return { entry: undefined, differences: [] };
      try {
        const found = await lookAgain(records, parts.uid);
        const changed = records.some((record, index) => !isUntouched(record, found[index]));
        for (const [index, record] of records.entries()) {
          const { state, hash } = found[index] ?? nothingFound;
          progress.done(record.index, { state, hash, contentLost: hasLostContent(record, state, hash) });
        }
        progress.sync();
        close();
        entry.mark("ended");
        if (!changed) entry.remove();
        const differences = records.flatMap((record, index) => differenceOf(record, found[index]));
        return { entry: changed ? toUndoEntry(entry, "ready") : undefined, differences };
      } catch (error) {
        throw toJournalError(error, parts.folder);
      } finally {
        close();
        release();
      }
    },
    discard() {
      if (!close()) return;
      entry.remove();
      release();
    },
  };
}

function shownHashes(work: Work): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const change of work.changes) {
    const isNew = change.before?.kind !== "file" || contentMatters(change);
    if (change.after?.kind !== "file" || !isNew) continue;
    try {
      hashes.set(pathKey(change.path), hashOf(viewContent(work, asBuffer(change.path))));
    } catch (error) {
      // What nobody may read, not even in the view, is not compared.
      if (errorCode(error) !== "EACCES") throw error;
    }
  }
  return hashes;
}

/** Where only the time is to move, nothing but the content itself tells whether it stayed. */
function hashThatStays(
  { path, before, planned, contentMatters }: JournalRecord,
  { tree }: Workbench,
): string | undefined {
  const stays = before?.kind === "file" && planned?.kind === "file" && !contentMatters;
  if (!stays || before.modifiedNs === planned.modifiedNs) return undefined;
  const pin = tree.pin(path);
  try {
    return hashOf(descriptorSource(tree.openPinned(pin, path)));
  } catch (error) {
    if (errorCode(error) !== "EACCES") throw error;
    return undefined;
  } finally {
    closeSync(pin);
  }
}

async function lookAgain(records: readonly JournalRecord[], uid: number): Promise<Found[]> {
  const bench = new Workbench(uid, () => {});
  try {
    const hashed = ({ contentMatters, before, plannedHash }: JournalRecord) =>
      contentMatters || before?.kind !== "file" || plannedHash !== undefined;
    return await findStates(
      records.map((record) => ({ path: record.path, hashed: hashed(record) })),
      bench,
    );
  } finally {
    bench.close();
  }
}

/** Others come and go in the folders all the time; what the command did in them shows in its own paths. */
function isUntouched({ before, role }: JournalRecord, found: Found | undefined): boolean {
  const now = found?.state;
  if (role === "folder" && before !== undefined && now !== undefined) return sameInode(before, now);
  return before === undefined || now === undefined ? before === now : untouchedSince(before, now);
}

/** Only its mode or the like was shown to change, so its content was not kept; and then it was another. */
function hasLostContent(record: JournalRecord, now: FileState | undefined, hash: string | undefined): boolean {
  const { before, contentMatters, plannedHash } = record;
  if (contentMatters || before?.kind !== "file") return false;
  if (now?.kind === "file" && plannedHash !== undefined) return hash !== plannedHash;
  return (
    now?.kind !== "file" ||
    now.inode !== before.inode ||
    now.size !== before.size ||
    now.modifiedNs !== before.modifiedNs
  );
}

/** Where nothing was shown of its content, its size and time tell that somebody wrote to it. */
function hasOtherContent(record: JournalRecord, now: FileState, hash: string | undefined): boolean {
  return record.plannedHash === undefined ? hasLostContent(record, now, hash) : record.plannedHash !== hash;
}

function differenceOf(record: JournalRecord, found: Found | undefined): Difference[] {
  if (record.role !== "change") return [];
  const [expected, now] = [record.planned, found?.state];
  const aspects: Difference["aspects"][number][] = [];
  if (expected === undefined || now === undefined || expected.kind !== now.kind) {
    if (expected !== now) aspects.push("kind");
  } else {
    if (!sameMode(expected, now)) aspects.push("mode");
    if (!sameOwner(expected, now)) aspects.push("owner");
    if (!sameTarget(expected, now)) aspects.push("target");
    if (!sameAttributes(expected.attributes, now.attributes)) aspects.push("attributes");
    if (now.kind === "file" && hasOtherContent(record, now, found?.hash)) aspects.push("content");
  }
  return aspects.length === 0 ? [] : [{ display: record.display, aspects, expected, found: now }];
}
