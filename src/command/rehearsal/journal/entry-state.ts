import type { UndoEntry } from "../../../ports/undo.ts";
import type { Entry } from "./entries.ts";
import { isLocked } from "./lock.ts";

/** working: a living process is at it. */
export type EntryState = UndoEntry["state"] | "working";

/** Entries by what they take back: looked for in all of them for each, they would cost the square of their number. */
export type Takers = ReadonlyMap<string | undefined, readonly Entry[]>;

export function takersAmong(all: readonly Entry[]): Takers {
  return Map.groupBy(all, ({ meta }) => meta.undoes);
}

/**
 * What an entry's marks and those of the others say. An undo is an entry itself, and what it took back is ready again
 * once it has been undone in its turn; nothing needs to be written in two places.
 */
export function stateOf(entry: Entry, takers: Takers): EntryState {
  if (entry.is("gone")) return "gone";
  if (entry.is("settled") || isTakenBack(entry, takers)) return "undone";
  if (entry.is("ended")) return "ready";
  if (isLocked(entry.folder)) return "working";
  // A later try has done what this one began.
  const { undoes } = entry.meta;
  const tries = undoes === undefined ? [] : (takers.get(undoes) ?? []);
  return tries.some((other) => other !== entry && other.is("ended")) ? "undone" : "interrupted";
}

export function toUndoEntry(entry: Entry, state: UndoEntry["state"]): UndoEntry {
  const { id, turn, script, at, bytes, counts, undoes, uid } = entry.meta;
  const owner = uid === 0 ? "root" : "person";
  return { id, turn, script, at, state, bytes: state === "gone" ? 0 : bytes, counts, undoes, owner };
}

function isTakenBack(entry: Entry, takers: Takers): boolean {
  return (takers.get(entry.meta.id) ?? []).some(
    (other) => other.is("ended") && !other.is("settled") && !isTakenBack(other, takers),
  );
}
