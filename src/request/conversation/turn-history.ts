import { maskSecrets } from "../../command/policy/mask-secrets.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import type { TurnRecord, Turns } from "../../ports/turns.ts";

/** What an event adds to the turn's row in the history; undefined where it adds nothing. */
export function historyChange(event: TurnEvent): Partial<Omit<TurnRecord, "id" | "at">> | undefined {
  switch (event.type) {
    case "planned":
      return event.plan.kind === "command"
        ? { script: maskSecrets(event.plan.script), source: event.plan.source }
        : undefined;
    case "assessed":
      // What was judged last is what ran: the person may have edited it.
      return { script: maskSecrets(event.script), risk: event.assessment.risk };
    case "finished":
      return { exitCode: event.outcome.exitCode, durationMs: Math.round(event.outcome.durationMs) };
    case "said":
      return { said: maskSecrets(event.text) };
    case "heard":
    case "understood":
    case "rehearsed":
    case "approval-asked":
    case "approved":
    case "denied":
    case "started":
    case "output":
    case "applied":
    case "cancelled":
    case "failed":
      return undefined;
    default:
      return event satisfies never;
  }
}

/**
 * The history is a convenience and must not keep a turn from being answered: where it cannot be written (a full disk,
 * a database that is gone) the turn goes on. The audit, which must be written, is the gate's.
 */
export function keepHistory(write: (turns: Turns) => void, turns: Turns): void {
  try {
    write(turns);
  } catch {
    // Told elsewhere: the store's own notices say that it cannot be written.
  }
}
