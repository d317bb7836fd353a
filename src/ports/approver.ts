import type { Language } from "../shared/language.ts";
import type { Assessment } from "./assessment.ts";

/** What a person is asked. For `typed`, only that exact word (the host or folder at stake) is a yes. */
export type ApprovalQuestion = {
  script: string;
  assessment: Assessment;
  language: Language;
  typed: string | undefined;
  expiresAt: number;
};

export type ApprovalAnswer =
  | { kind: "yes" }
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
