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
  digest: string;
};

export const builtInPolicy: Policy = { rows: [], tighten: [], digest: "built-in" };
