import { maskSecrets } from "../../command/policy/mask-secrets.ts";
import { type Risk, risks } from "../../ports/assessment.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import type { TurnRecord, Turns } from "../../ports/turns.ts";

/**
 * Keeps one turn's row. The history is a convenience and must not keep a turn from being answered: where it cannot be
 * written (a full disk, a database that is gone) the turn goes on, and the store's own notices say so. The audit, which
 * must be written, is the gate's. Of several steps it holds all scripts and sayings, the worst risk and the last end.
 */
export function createTurnHistory(
  turns: Turns,
  frontend: string,
): { add(event: TurnEvent): void; end(id: string, state: TurnRecord["state"]): void } {
  const scripts: string[] = [];
  const sayings: string[] = [];
  let worst: Risk | undefined;
  let durationMs = 0;
  const changeBy = (event: TurnEvent): Change | undefined => {
    switch (event.type) {
      case "planned":
        if (event.plan.kind !== "command") return undefined;
        scripts.push(event.plan.script);
        return { script: joined(scripts), source: event.plan.source };
      case "assessed":
        // What was judged last is what ran: the person may have edited it.
        scripts.splice(-1, 1, event.script);
        worst = worse(worst, event.assessment.risk);
        return { script: joined(scripts), risk: worst };
      case "finished":
        durationMs += Math.round(event.outcome.durationMs);
        return { exitCode: event.outcome.exitCode, durationMs };
      case "said":
        // The last that was said of a step is how it ended.
        sayings[Math.max(0, scripts.length - 1)] = event.text;
        return { said: joined(sayings.filter((text) => text !== undefined)) };
      case "heard":
      case "understood":
      case "answering":
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
  };
  return {
    add(event) {
      attempt(() => {
        if (event.type === "heard") {
          const { turn: id, at, text, language } = event;
          turns.begin({ id, at, language, frontend, request: maskSecrets(text) });
        }
        const change = changeBy(event);
        if (change !== undefined) turns.update(event.turn, change);
      });
    },
    end: (id, state) => attempt(() => turns.update(id, { state })),
  };
}

type Change = Partial<Omit<TurnRecord, "id" | "at">>;

function joined(texts: readonly string[]): string {
  return maskSecrets(texts.join(" && "));
}

function worse(before: Risk | undefined, risk: Risk): Risk {
  return before !== undefined && risks.indexOf(before) > risks.indexOf(risk) ? before : risk;
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // Told elsewhere.
  }
}
