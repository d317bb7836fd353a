import type { FileChange, RehearsalReason } from "./rehearsal.ts";

/** One carried-out command whose originals were kept. Times in milliseconds, sizes in bytes. */
export type UndoEntry = {
  id: string;
  turn: string;
  /** Secrets masked. */
  script: string;
  at: number;
  /** ready: can be undone. undone: was. interrupted: the process died in between; `neo undo` finishes it or says what it could not. gone: pruned. */
  state: "ready" | "undone" | "interrupted" | "gone";
  bytes: number;
  counts: ChangeCounts;
  /** Set for an undo: which entry it took back. */
  undoes: string | undefined;
  /** Journals of root's work are root's: undoing needs sudo. */
  owner: "person" | "root";
};

export type ChangeCounts = { created: number; modified: number; deleted: number; other: number };

export type Undone = {
  /** The entry of this undo itself, which can be undone in its turn; undefined when nothing was restored. */
  entry: UndoEntry | undefined;
  restored: readonly string[];
  /** Left alone: changed since (or no longer there), with why. */
  refused: readonly { display: string; reason: RehearsalReason }[];
  /** What undo does not bring back: a device node, a socket, what happened outside files. */
  lost: readonly { display: string; reason: RehearsalReason }[];
};

/** Originals kept before a change, and the way back. */
export interface UndoJournal {
  list(): readonly UndoEntry[];
  /** What undoing it would do, in the order of `FileChange`s from now to then. Throws E_UNDO_UNKNOWN. */
  show(id: string): { entry: UndoEntry; changes: readonly FileChange[] };
  /**
   * Without `partial`, changes nothing unless everything can be restored. Throws E_UNDO_UNKNOWN, E_UNDO_DONE, E_UNDO_GONE.
   */
  undo(id: string, options: { partial: boolean }): Promise<Undone>;
  /** Drops entries, oldest first, beyond the bytes or the age. Returns what went. */
  prune(limits: { maxBytes: number; olderThan: number }): readonly string[];
  /** `neo forget`: the originals of these entries, or of all, are deleted. */
  forget(which: { ids: readonly string[] } | { olderThan: number } | "all"): readonly string[];
}
