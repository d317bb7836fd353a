import type { Citation } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";

/** What became of a question to the documents. */
export type Answered =
  /** `text` points to the citations as [1], [2]. */
  | { kind: "answered"; text: string; citations: readonly Citation[] }
  /** They do not say. */
  | { kind: "unknown" }
  /** There is nothing to look in yet, or nothing to look with; `how` tells a person what to do. */
  | { kind: "unready"; how: string };

export type Question = {
  text: string;
  language: Language;
  /** "own": how things stand here is told by what people have written of it (notes, their documents), never by a manual. */
  among: "all" | "own";
};

/** Answers questions from documents. What comes out is words for a person: nothing that could be run. */
export interface Answers {
  /** `say` gets the pieces of a text as they are written and checked; together they are the beginning of the answer. Throws NeoError: E_KNOWLEDGE_*, E_CANCELLED. */
  answer(question: Question, say: (piece: string) => void, signal: AbortSignal): Promise<Answered>;
}
