import type { ResolvedProgram } from "../../ports/assessment.ts";

/** A print queue as CUPS publishes it. */
export type Printer = { name: string; description: string };

/**
 * This host as it stood when the turn began. Look-ups are lazy and remembered, so the same question has the same answer
 * within one snapshot; a test builds one from plain values. Nothing here ever executes a program.
 */
export interface MachineSnapshot {
  readonly uid: number;
  readonly user: string;
  readonly home: string;
  readonly folder: string;
  readonly hostname: string;
  /** The search path and the few variables that a judged word may stand for (HOME, USER, PWD, LANG, …). */
  readonly environment: Readonly<Record<string, string>>;
  /** The file a bare or pathed program name stands for, by this snapshot's PATH. */
  program(name: string): ResolvedProgram;
  /** The path with links followed as far as it exists, absolute, resolved against `folder`. */
  realPath(path: string): string;
  /** What `path` is, links followed; undefined when nothing is there or it cannot be seen. */
  pathKind(path: string): "file" | "directory" | "block" | "character" | "fifo" | "socket" | undefined;
  /** How a regular file begins (at most 4 KB), where it is text that may be read; undefined else. Never waits on a FIFO or device. */
  head(path: string): string | undefined;
  /** The existing paths a shell pattern stands for, sorted as bash does (none: empty; at most 4,096, else undefined). */
  glob(pattern: string): string[] | undefined;
  /** Names that exist here, for slots and "did you mean". */
  units(): readonly string[];
  users(): readonly string[];
  packages(): ReadonlySet<string>;
  printers(): readonly Printer[];
  /** Names of what can be run by this snapshot's PATH. One list for as long as its folders stay as they are. */
  programs(): readonly string[];
  /** Of Docker's and Podman's containers, as far as they are known without waiting. */
  containers(): readonly string[];
}
