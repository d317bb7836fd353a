import type { ErrorParameters } from "../shared/errors.ts";

/**
 * What a script did on a copy-on-write view of this machine: nothing outside the view has changed. `digest` is what an
 * approval is bound to: SHA-256 hex over the script, the changes and the content of every changed file.
 */
export type Rehearsal = {
  id: string;
  script: string;
  run: RehearsedRun;
  /** In path order by bytes. Deleted folders list all that was below. */
  changes: readonly FileChange[];
  /** Effects outside files, in words from what is known instead. */
  effects: readonly Effect[];
  verdict: Verdict;
  digest: string;
  /** Bytes that keeping the originals for `neo undo` will take. */
  undoBytes: number;
};

/** `undefined` as a run: nothing was run, not even on the view. */
export type RehearsedRun =
  | {
      exitCode: number;
      signal: string | undefined;
      stdout: string;
      stderr: string;
      cut: boolean;
      durationMs: number;
      /** "view": on the copy-on-write view; "dry-run": the tool's own, whose script this is. */
      on: { kind: "view" } | { kind: "dry-run"; script: string };
    }
  | undefined;

/**
 * complete: the changes are all it does, and approving applies just these. partial: the changes are right, but it does,
 * or reads, something that a view cannot show. none: it could not be rehearsed.
 */
export type Verdict = { kind: "complete" | "partial" | "none"; reasons: readonly RehearsalReason[] };

/** The text is messages/{en,es}/rehearsal.ts under `code`, filled with `parameters`. */
export type RehearsalReason = { code: string; parameters: ErrorParameters };

/** Something a command does that is no file: `detail` is raw text of the machine's own (a unit's state, `apt-get -s`), data to be shown escaped. */
export type Effect = RehearsalReason & { area: EffectArea; detail: string | undefined };

export type EffectArea =
  | "services"
  | "packages"
  | "network"
  | "firewall"
  | "processes"
  | "containers"
  | "users"
  | "schedule"
  | "disks"
  | "kernel"
  | "time"
  | "power"
  | "other";

export type ChangeKind =
  | "created"
  | "deleted"
  | "modified" // the content of the same file
  | "replaced" // another file under the same name: other inode, or other kind
  | "mode"
  | "owner"
  | "times" // the modification time alone
  | "xattr"
  | "acl"
  | "link"; // how many names it has, or where a symbolic link leads

export type FileChange = {
  /** Absolute, as the kernel has it: any bytes but NUL. */
  path: Uint8Array;
  /** For people: UTF-8 with everything else, control characters and bidi marks escaped. */
  display: string;
  kinds: readonly ChangeKind[];
  /** Undefined: nothing was there. */
  before: FileState | undefined;
  /** Undefined: nothing is left. */
  after: FileState | undefined;
  /** Text of both sides, where the file is text, not large and not secret; secrets are redacted in it. */
  diff?: string;
  /** Why there is no diff although the content changed. */
  withheld?: "binary" | "large" | "secret" | "many" | "unreadable";
};

export type FileState = {
  kind: "file" | "directory" | "link" | "fifo" | "socket" | "device";
  /** Permission bits, 0o7777. */
  mode: number;
  uid: number;
  gid: number;
  /** Bytes; for a folder 0. */
  size: number;
  /** Modification time in nanoseconds since the epoch. */
  modifiedNs: bigint;
  /** Names that this inode has. */
  links: number;
  /** Inode and device number; of the real file for `before`, within the view for `after`, where equal `inode`s are hard links of each other. */
  inode: bigint;
  device: bigint;
  /** Change time in nanoseconds: of `before` alone, 0 otherwise. Any later change of the inode moves it. */
  changedNs: bigint;
  /** Of a symbolic link. */
  target: Uint8Array | undefined;
  /** Extended attributes that are the file's own: "user.x", "security.capability", "system.posix_acl_access", … → value. */
  attributes: ReadonlyMap<string, Uint8Array>;
};

/**
 * What becomes of a rehearsal after the yes. `id`s are a Rehearsal's; every one is released in the end, whatever came of
 * it.
 */
export interface RehearsedWork {
  /**
   * Makes the changes that were rehearsed, without running the script again; all or, with an error, none. Throws
   * E_CHANGED_SINCE where a path is no longer as it was when it was rehearsed.
   */
  apply(id: string, work: WorkRecord, signal: AbortSignal): Promise<Applied>;
  /** Keeps the originals of what was shown, for a command that runs for real. */
  keep(id: string, work: WorkRecord): Promise<{ finish(): Promise<Applied> }>;
  /** Frees the view; safe to call twice and for an unknown id. */
  release(id: string): Promise<void>;
}

export type WorkRecord = {
  turn: string;
  /** Secrets masked. */
  script: string;
  /** Whether originals are kept, so that it can be undone. */
  undo: "keep" | "without";
};

/** `undo`: the entry to take it back with. `differences`: where what really happened is not what was shown. */
export type Applied = {
  undo: string | undefined;
  differences: readonly { display: string; expected: string; found: string }[];
};
