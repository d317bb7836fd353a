import type { SQLOutputValue } from "node:sqlite";
import type { TurnRecord } from "../../ports/turns.ts";
import { isAlive } from "./process-identity.ts";

/** A record of the table `turns`; one left open by a process that is gone reads "lost". */
export function toTurn(record: Record<string, SQLOutputValue>): TurnRecord {
  const state = String(record.state) as TurnRecord["state"];
  return {
    id: String(record.id),
    at: Number(record.at),
    language: String(record.language) as TurnRecord["language"],
    frontend: String(record.frontend),
    request: String(record.request),
    script: textOrNone(record.script),
    source: textOrNone(record.source),
    risk: textOrNone(record.risk),
    state: state === "open" && !isAlive(String(record.process)) ? "lost" : state,
    exitCode: numberOrNone(record.exit_code),
    said: textOrNone(record.said),
    durationMs: numberOrNone(record.duration_ms),
  };
}

function textOrNone(value: SQLOutputValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numberOrNone(value: SQLOutputValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** Whether `text` occurs in what was asked, run or said, whatever the case of its letters. */
export function mentions(turn: Pick<TurnRecord, "request" | "script" | "said">, text: string): boolean {
  return [turn.request, turn.script, turn.said].some((part) => part !== undefined && holds(part, text));
}

export function holds(whole: string, part: string): boolean {
  return whole.normalize("NFC").toLowerCase().includes(part.normalize("NFC").toLowerCase());
}
