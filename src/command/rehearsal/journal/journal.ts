import type { FileChange, FileState, RehearsalReason } from "../../../ports/rehearsal.ts";
import type { UndoEntry, UndoJournal } from "../../../ports/undo.ts";

/** The undo journal, and the one way in which changes reach the real tree. */
export interface Journal extends UndoJournal {
  /** Bytes that keeping the originals of these changes takes: their content, each inode once, and one record each. */
  sizeOf(changes: readonly FileChange[]): number;
  /**
   * Makes the real tree what the view shows. Nothing is changed unless every path is still as the rehearsal met it; a
   * failure on the way is taken back before it is told.
   * @throws NeoError E_CHANGED_SINCE, E_DISK_FULL, E_CANCELLED, E_APPLY_FAILED (all put back), E_APPLY_HALFWAY (not all)
   */
  apply(work: Work, options: { keep: boolean; signal: AbortSignal }): Promise<Applied>;
  /**
   * Keeps the originals of what a command will change that then runs for real. Until `finish` or `discard` the entry
   * belongs to this process.
   * @throws NeoError E_CHANGED_SINCE, E_DISK_FULL
   */
  keepOriginals(work: Work): Promise<Kept>;
  /** What processes left behind that died on the way; what they only prepared is cleared away. Done when opened, too. */
  recover(): readonly Account[];
}

export type Work = {
  /** Of the entry; a new one is made up when there is none. */
  id?: string;
  turn: string;
  /** Secrets masked. */
  script: string;
  changes: readonly FileChange[];
  /** Where the new content of a path can be read. */
  at(path: Uint8Array): Buffer;
  /**
   * When the rehearsal began, in nanoseconds since the epoch. Modification times from then on were the rehearsal's
   * "now": they become that of applying, in the same order. Undefined: all are kept as they are.
   */
  startedNs?: bigint;
  /** Paths that the command names without changing them, as they were met; they too must still be so. */
  named: readonly NamedPath[];
  /** What it does outside files; told by undo as lost. */
  outside?: readonly Lost[];
};

export type NamedPath = { path: Uint8Array; state: FileState | undefined };

/** Undefined: nothing was kept, because nothing changes or nobody wanted it. */
export type Applied = { entry: UndoEntry | undefined };

export type Kept = {
  /** Undefined: there was nothing to keep. */
  readonly entry: UndoEntry | undefined;
  /** After the command: what its paths are now is recorded, so that undo works, and compared with what was shown. */
  finish(): Promise<{ entry: UndoEntry | undefined; differences: readonly Difference[] }>;
  /** The command did not run: the originals are not needed. */
  discard(): void;
};

/** A path that the command left otherwise than its rehearsal. Undefined: nothing is there. */
export type Difference = {
  display: string;
  aspects: readonly ("kind" | "content" | "mode" | "owner" | "target" | "attributes")[];
  expected: FileState | undefined;
  found: FileState | undefined;
};

export type Lost = { display: string; reason: RehearsalReason };

/** How far a process came that died. `halfway`: begun and not finished; what is there now may be cut short. */
export type Account = {
  entry: UndoEntry;
  untouched: readonly string[];
  changed: readonly string[];
  halfway: readonly string[];
};
