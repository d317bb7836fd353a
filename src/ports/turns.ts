import type { Language } from "../shared/language.ts";

/** One request and what became of it, as `neo history` shows it. Output is not kept. */
export type TurnRecord = {
  id: string;
  at: number;
  language: Language;
  frontend: string;
  request: string;
  script: string | undefined;
  source: string | undefined;
  risk: string | undefined;
  state: "open" | "done" | "failed" | "denied" | "answered" | "cancelled" | "lost";
  exitCode: number | undefined;
  said: string | undefined;
  durationMs: number | undefined;
};

export type ForgetRule = { olderThan?: number; containing?: string; everything?: boolean };

/** History. `forget` removes requests, scripts and sayings from history and blanks them in the audit, keeping its chain. */
export interface Turns {
  begin(turn: Pick<TurnRecord, "id" | "at" | "language" | "frontend" | "request">): void;
  update(id: string, change: Partial<Omit<TurnRecord, "id" | "at">>): void;
  list(options: { limit: number; containing?: string }): TurnRecord[];
  /** When the oldest kept turn began, in milliseconds since the epoch; undefined for an empty history. */
  oldest(): number | undefined;
  forget(rule: ForgetRule): number;
}
