import type { TurnRecord } from "../../../ports/turns.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { CliCommand } from "../command.ts";
import { localTime } from "../local-time.ts";
import type { Copilot } from "../services.ts";
import { wholeNumber } from "../whole-number.ts";

export const history: CliCommand = {
  name: "history",
  summary: "history_summary",
  operands: "[TEXT]",
  options: { limit: { type: "string", summary: "option_limit", value: "N" } },
  examples: ["neo history", "neo history nginx --limit 50"],
  run: async (invocation, services) => {
    const { store, undo } = await services.copilot();
    const { terminal } = services;
    const containing = invocation.operands.join(" ");
    const limit = wholeNumber("--limit", invocation.values.limit, 20);
    const turns = store.turns.list({ limit, ...(containing === "" ? {} : { containing }) });
    const undoable = turns.length === 0 ? nothingUndoable : await undoableTurns(undo);
    if (invocation.flags.json)
      terminal.stdout.write(turns.map((turn) => `${JSON.stringify(withUndo(turn, undoable.get(turn.id)))}\n`).join(""));
    else if (turns.length === 0) terminal.stdout.write(`${message(invocation.language, "history_empty")}\n`);
    else
      for (const turn of turns) {
        const request = visible(turn.request);
        terminal.stdout.write(`${terminal.paint("dim", localTime(turn.at))}  ${request}\n`);
        if (turn.script !== undefined && turn.script !== turn.request)
          terminal.stdout.write(`    $ ${visible(turn.script)}\n`);
        terminal.stdout.write(`    ${terminal.paint("dim", fate(turn, invocation.language))}\n`);
        const entry = undoable.get(turn.id);
        if (entry !== undefined)
          terminal.stdout.write(`    ${message(invocation.language, "rehearsal.undo_hint", { id: visible(entry) })}\n`);
      }
    return 0;
  },
};

const nothingUndoable: ReadonlyMap<string, string> = new Map();

/** Turn → the entry that takes it back, where one is still kept. */
async function undoableTurns(undo: Copilot["undo"]): Promise<ReadonlyMap<string, string>> {
  try {
    const entries = (await undo()).list().filter(({ undoes }) => undoes === undefined);
    const kept = entries.filter(({ state }) => state === "ready" || state === "interrupted");
    return new Map(kept.map(({ turn, id }) => [turn, id]));
  } catch {
    return nothingUndoable; // a journal that cannot be read: `neo undo` says why, the history is shown all the same
  }
}

function withUndo(turn: TurnRecord, undo: string | undefined): object {
  return undo === undefined ? turn : { ...turn, undo };
}

function fate(turn: TurnRecord, language: Language): string {
  const took = turn.durationMs === undefined ? "" : ` · ${Math.round(turn.durationMs)} ms`;
  const code =
    turn.exitCode === undefined || turn.exitCode === 0
      ? ""
      : ` · ${message(language, "exit_code", { code: turn.exitCode })}`;
  return `${message(language, `state_${turn.state}`)}${code}${took}`;
}
