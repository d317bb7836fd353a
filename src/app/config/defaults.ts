import type { Language } from "../../shared/language.ts";

/** Every setting there is, with the value it has when no file says otherwise. */
export type Config = {
  /** "auto": the language of the request, else of the locale. */
  language: Language | "auto";
  output: {
    /** Bytes kept of each of a command's two output streams. */
    maxBytes: number;
    /** Lines of raw output shown beneath an answer. */
    lines: number;
  };
  reads: {
    /** "run": a command judged read-only runs without a question; "ask": every command asks. */
    pass: "run" | "ask";
    /** Milliseconds until a read is ended. */
    timeoutMs: number;
  };
  history: {
    /** Days that requests are kept; 0 keeps none. */
    keepDays: number;
  };
};

export const defaults: Config = {
  language: "auto",
  output: { maxBytes: 4 * 1024 * 1024, lines: 20 },
  reads: { pass: "run", timeoutMs: 60_000 },
  history: { keepDays: 365 },
};
