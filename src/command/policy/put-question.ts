import type { ApprovalAnswer } from "../../ports/approver.ts";
import type { Assessment } from "../../ports/assessment.ts";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import type { TurnFact } from "../../ports/turn-event.ts";
import { message } from "../../shared/messages/catalogue.ts";
import type { GateParts, GateRequest } from "./gate-parts.ts";
import { wordToType } from "./word-to-type.ts";

/** How long a question waits, in milliseconds. */
export const questionWaitsMs = 10 * 60 * 1000;

/** Puts what was judged, and what was seen of it, to the person; without an answer in time it has expired. */
export async function putQuestion(
  { approver, clock }: Pick<GateParts, "approver" | "clock">,
  { script, language, machine }: GateRequest,
  { assessment, rehearsal }: { assessment: Assessment; rehearsal: Rehearsal | undefined },
  tell: (fact: TurnFact) => void,
  signal: AbortSignal,
): Promise<ApprovalAnswer> {
  const expiresAt = clock.now() + questionWaitsMs;
  const typed = assessment.risk === "destructive" ? wordToType(assessment, machine) : undefined;
  const question =
    typed === undefined ? message(language, "gate.ask") : message(language, "gate.ask-typed", { word: typed });
  tell({ type: "approval-asked", question, expiresAt });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), questionWaitsMs);
  timer.unref();
  try {
    const both = AbortSignal.any([signal, late.signal]);
    const seen = rehearsal === undefined ? {} : { rehearsal, leavesUndo: rehearsal.verdict.kind !== "none" };
    const answer = await approver.ask({ script, assessment, language, typed, expiresAt, ...seen }, both);
    if (signal.aborted) return { kind: "no" };
    if (late.signal.aborted || clock.now() >= expiresAt) return { kind: "expired" };
    return answer;
  } finally {
    clearTimeout(timer);
  }
}
