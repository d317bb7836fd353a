import type { ApprovalQuestion } from "../../ports/approver.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import type { ErrorCode, ErrorParameters } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import type { Health } from "./hearing-health.ts";

export type TalkState = "asleep" | "listening" | "thinking" | "speaking" | "asking";

/** What a screen shows of a talk, and a log counts of it. What was said stands only in the first two. */
export type TalkNews =
  | { type: "partial"; text: string }
  /** `pauseMs`: the silence that ended it; `wordsMs`: what its words took after that. */
  | { type: "request"; text: string; language: Language; pauseMs: number; wordsMs: number }
  | { type: "state"; state: TalkState }
  | { type: "turn"; event: TurnEvent }
  | { type: "turn-over" }
  | { type: "question"; question: ApprovalQuestion; code: string | undefined }
  | { type: "question-over" }
  | { type: "health"; health: Health }
  | { type: "overrun"; lostSamples: number }
  | { type: "underrun"; underruns: number }
  | { type: "lost" | "failed"; code: ErrorCode; parameters: ErrorParameters }
  | { type: "back" }
  | { type: "not-understood" }
  | { type: "interrupted" };
