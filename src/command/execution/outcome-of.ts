import { constants } from "node:os";
import type { Outcome } from "../../ports/outcome.ts";
import type { Ending } from "./supervise.ts";

/** An ending as people count it: a signal is 128 and its number, as in bash. */
export function outcomeOf(ending: Ending, durationMs: number): Outcome {
  const { code, signal, stdout, stderr, cut } = ending;
  const exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
  return { exitCode, signal: signal ?? undefined, stdout, stderr, cut, durationMs };
}
