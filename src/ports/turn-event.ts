import type { ErrorCode, ErrorParameters } from "../shared/errors.ts";
import type { Language } from "../shared/language.ts";
import type { Assessment } from "./assessment.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan } from "./plan.ts";
import type { Rehearsal } from "./rehearsal.ts";

export type TurnId = string;

/** How the command was kept from harm while it ran; "rehearsed": it ran on a view, and what it changed there was applied. */
export type Confinement = "sandbox" | "baseline" | "rehearsed" | "none";

/** Why nothing ran: somebody's no, nobody to ask, or the policy's never. */
export type DenialReason = "no" | "expired" | "nobody" | "forbidden" | "dry-run";

/** A path where what really happened is not what was shown before the yes; the texts are words for people. */
export type Difference = { display: string; expected: string; found: string };

/** What a turn can tell. The same stream feeds the terminal, speech, the web, the audit and metrics. */
export type TurnFact =
  | { type: "heard"; text: string; language: Language }
  | { type: "understood"; normalised: string; language: Language }
  /** A piece of an answer from documents, while it is being written; the plan has the whole of it. */
  | { type: "answering"; text: string }
  | { type: "planned"; plan: Plan }
  | { type: "assessed"; script: string; assessment: Assessment }
  | { type: "rehearsed"; rehearsal: Rehearsal }
  | { type: "approval-asked"; question: string; expiresAt: number }
  | { type: "approved"; approval: string; by: "policy" | "person" }
  | { type: "denied"; reason: DenialReason }
  | { type: "started"; script: string; confinement: Confinement }
  | { type: "output"; stream: "stdout" | "stderr"; text: string }
  | { type: "finished"; outcome: Outcome }
  /** After an approved change: the undo entry it left, and what came out otherwise than shown. */
  | { type: "applied"; undo: string | undefined; differences: readonly Difference[] }
  /** `pace`: how fast to speak it, where somebody asked for that. */
  | { type: "said"; text: string; language: Language; pace?: "slow" }
  | { type: "cancelled" }
  | { type: "failed"; code: ErrorCode; parameters: ErrorParameters };

/** `seq` counts from 0 within a turn; `at` is milliseconds since the epoch. */
export type TurnEvent = { turn: TurnId; seq: number; at: number } & TurnFact;
