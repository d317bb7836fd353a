import type { Assessment } from "../../ports/assessment.ts";
import type { Argument } from "./argument.ts";
import type { ProgramRow } from "./program-row.ts";

/** One call as it was judged: what `foresee` (rehearsal/effects) tells the effects beyond files from. */
export type CalledProgram = {
  /** Without its folder, where that is a folder of programs. */
  name: string;
  args: readonly Argument[];
  /** What is surely on its standard input, where that is known. */
  input: string | undefined;
  row: ProgramRow | undefined;
  /** It runs other commands, which are calls of their own (`sudo`, `xargs`, `find -exec`, `sh -c`). */
  carries: boolean;
  /** Of this call and what it calls in its turn, without its redirections; undefined for the shell's own commands. */
  assessment: Assessment | undefined;
};
