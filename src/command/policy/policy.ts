import type { ProgramRow } from "./program-row.ts";

/** What administrators added to the built-in table; `digest` names this exact set in approvals. */
export type Policy = {
  /** Further read rows, from root's files only. */
  rows: readonly ProgramRow[];
  /** Programs, or "program subcommand", that always ask, are destructive, or never run here. */
  tighten: readonly {
    program: string;
    subcommand?: string;
    to: "write" | "destructive" | "forbidden";
    reason: string;
  }[];
  /** What may be done without asking at most: `isSmallChange`. Undefined: every change asks. From root's files only. */
  smallChanges: SmallChanges | undefined;
  digest: string;
};

/** How many files may change, and how many bytes may be written or have to be kept for `neo undo`. */
export type SmallChanges = { mostFiles: number; mostBytes: number };

export const builtInPolicy: Policy = { rows: [], tighten: [], smallChanges: undefined, digest: "built-in" };
