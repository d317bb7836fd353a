import { NeoError } from "../../../shared/errors.ts";
import { applyWork } from "./apply-work.ts";
import { type Entry, openFolder, readEntries } from "./entries.ts";
import { stateOf, takersAmong, toUndoEntry } from "./entry-state.ts";
import { contentMatters } from "./items.ts";
import type { Journal } from "./journal.ts";
import { keepOriginals } from "./keep-originals.ts";
import { takeLock } from "./lock.ts";
import type { JournalParts } from "./parts.ts";
import { clearLeftovers, recover } from "./recover.ts";
import { changesBack } from "./show-changes.ts";
import { inodeKey } from "./states.ts";
import { undoEntry } from "./undo-entry.ts";

export type { Journal } from "./journal.ts";

/**
 * The undo journal in `folder` (0700, of `uid` alone), and the one way in which rehearsed changes reach the real tree.
 * What processes left behind that died is put in order first.
 * @throws NeoError E_STORE_UNWRITABLE for a folder that is a link, another user's, or cannot be written
 */
export function openJournal(parts: JournalParts): Journal {
  const { folder, uid } = parts;
  openFolder(folder, uid);
  recover(parts);
  return {
    sizeOf(changes) {
      const inodes = new Map(
        changes
          .filter(contentMatters)
          .flatMap(({ before }) => (before === undefined ? [] : [[inodeKey(before), before.size]])),
      );
      return [...inodes.values()].reduce((sum, size) => sum + size, 0) + recordBytes * changes.length;
    },
    apply: (work, options) => applyWork(parts, work, options),
    keepOriginals: (work) => keepOriginals(parts, work),
    recover: () => recover(parts),
    list() {
      const all = readEntries(folder);
      const takers = takersAmong(all);
      return all.flatMap((entry) => {
        const state = stateOf(entry, takers);
        return state === "working" ? [] : [toUndoEntry(entry, state)];
      });
    },
    show(id) {
      const all = readEntries(folder);
      const entry = all.find(({ meta }) => meta.id === id);
      if (entry === undefined) throw new NeoError("E_UNDO_UNKNOWN", { id });
      const state = stateOf(entry, takersAmong(all));
      const shown = toUndoEntry(entry, state === "working" ? "interrupted" : state);
      return { entry: shown, changes: state === "gone" ? [] : changesBack(entry) };
    },
    undo: (id, options) => undoEntry(parts, id, options),
    prune({ maxBytes, olderThan }) {
      let bytes = 0;
      const isBeyond = (entry: Entry) => {
        bytes += entry.meta.bytes;
        return bytes > maxBytes || entry.meta.at < olderThan;
      };
      const all = readEntries(folder);
      const dropped = drop(
        all.filter((entry) => !entry.is("gone") && isBeyond(entry)),
        uid,
        false,
      );
      removeStumps(all, olderThan);
      return dropped;
    },
    forget(which) {
      const isMeant = ({ meta }: Entry) =>
        which === "all" || ("ids" in which ? which.ids.includes(meta.id) : meta.at < which.olderThan);
      return drop(readEntries(folder).filter(isMeant), uid, true);
    },
  };
}

/** A record and what is said of it, about. */
const recordBytes = 700;

/** Oldest first. What a living process works on stays. */
function drop(entries: readonly Entry[], uid: number, forget: boolean): string[] {
  return [...entries].reverse().flatMap((entry) => {
    // There is no more to it already.
    if (entry.is("gone") && (!forget || entry.meta.script === "")) return [entry.meta.id];
    const release = takeLock(entry.folder);
    if (release === undefined) return [];
    try {
      if (!entry.is("gone") && !entry.is("ended")) clearLeftovers(entry, uid);
      entry.prune(forget);
    } finally {
      release(entry.folder);
    }
    return [entry.meta.id];
  });
}

/** A stump is of no more use when nothing is left that it took back. */
function removeStumps(all: readonly Entry[], olderThan: number): void {
  const ids = new Set(all.filter((entry) => !entry.is("gone")).map(({ meta }) => meta.id));
  for (const entry of all)
    if (entry.is("gone") && entry.meta.at < olderThan && !ids.has(entry.meta.undoes ?? "")) entry.remove();
}
