import type { Language } from "../shared/language.ts";
import type { Assessment } from "./assessment.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** What a person is asked. For `typed`, only that exact word (the host or folder at stake) is a yes. */
export type ApprovalQuestion = {
  script: string;
  assessment: Assessment;
  language: Language;
  typed: string | undefined;
  expiresAt: number;
  /** What it would change, where it was rehearsed or that was tried. */
  rehearsal?: Rehearsal;
  /** Whether `neo undo` can take it back after a yes; undefined: nothing is said of it. */
  leavesUndo?: boolean;
};

export type ApprovalAnswer =
  | {
      kind: "yes";
      /** "without": the originals are not kept and `neo undo` cannot take it back. Undefined means "keep". */
      undo?: "keep" | "without";
    }
  | { kind: "no" }
  | { kind: "edit"; script: string }
  | { kind: "expired" }
  | { kind: "nobody" };

/** Puts the question to a person. "Why" and unclear replies are dealt with inside; aborting means no, no terminal means nobody. */
export interface Approver {
  ask(question: ApprovalQuestion, signal: AbortSignal): Promise<ApprovalAnswer>;
}

/** Where nobody can be asked. */
export const nobody: Approver = { ask: async () => ({ kind: "nobody" }) };
