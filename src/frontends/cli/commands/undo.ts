import type { UndoEntry } from "../../../ports/undo.ts";
import { NeoError } from "../../../shared/errors.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { changeJson, reasonJson } from "../../rehearsal-json.ts";
import { accountNames } from "../account-names.ts";
import type { CliCommand, ExitCode, Invocation } from "../command.ts";
import { changeBlocks } from "../rehearsal-text.ts";
import type { CliServices, Copilot } from "../services.ts";
import { entryText, lastUndoable, newestFirst, wholeId } from "../undo-entry.ts";
import { undoneText } from "../undone-text.ts";

/** Takes back the last change, or the one named. 0: all of it; 1: some or all was left as it is. */
export const undo: CliCommand = {
  name: "undo",
  summary: "undo_summary",
  operands: "[ID]",
  options: {
    list: { type: "boolean", short: "l", summary: "option_undo_list" },
    show: { type: "boolean", short: "s", summary: "option_undo_show" },
    partial: { type: "boolean", short: "p", summary: "option_undo_partial" },
    full: { type: "boolean", summary: "option_full" },
  },
  examples: ["neo undo", "neo undo --list", "neo undo 01JD8Q --show", "neo undo 01JD8Q --partial"],
  run: async (invocation, services) => {
    const { flags, operands } = invocation;
    const ways = (["list", "show", "partial"] as const).filter((way) => flags[way]);
    if (operands.length > 1 || ways.length > 1 || (flags.list && operands.length > 0) || invocation.afterDashes?.length)
      throw new NeoError("E_USAGE", { problem: [...ways.map((way) => `--${way}`), ...operands].join(" ") });
    const journal = await (await services.copilot()).undo();
    if (flags.list) return list(journal, invocation, services);
    const entry = entryMeant(journal, invocation);
    if (entry === undefined) return nothing(invocation, services);
    return flags.show ? show(entry, journal, invocation, services) : takeBack(entry, journal, invocation, services);
  },
};

type Journal = Awaited<ReturnType<Copilot["undo"]>>;

/** The entry that was named, or the last that can be undone. Throws E_UNDO_UNKNOWN through the journal. */
function entryMeant(journal: Journal, { operands, language }: Invocation): string | undefined {
  const entries = journal.list();
  const [typed] = operands;
  return typed === undefined ? lastUndoable(entries)?.id : wholeId(typed, entries, language);
}

function nothing({ language, flags }: Invocation, { terminal }: CliServices): ExitCode {
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ entry: null, restored: [], refused: [], lost: [] })}\n`);
  else terminal.stderr.write(`${message(language, "rehearsal.undo_nothing")}\n`);
  return 1;
}

function list(journal: Journal, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const entries = newestFirst(journal.list());
  if (flags.json) terminal.stdout.write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  else if (entries.length === 0) terminal.stdout.write(`${message(language, "rehearsal.undo_empty")}\n`);
  else terminal.stdout.write(entries.map((entry) => entryText(entry, terminal, language)).join(""));
  return 0;
}

function show(id: string, journal: Journal, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const { entry, changes } = journal.show(id);
  if (flags.json) {
    terminal.stdout.write(`${JSON.stringify({ entry, changes: changes.map(changeJson) })}\n`);
    return 0;
  }
  const named = { id: visible(entry.id), script: visible(entry.script) };
  const title = message(language, changes.length === 0 ? "rehearsal.undo_show_none" : "rehearsal.undo_show", named);
  const style = { language, terminal, full: flags.full === true, asked: false, owner: accountNames() };
  const blocks = [[title], ...changeBlocks(changes, style)].filter((lines) => lines.length > 0);
  terminal.stdout.write(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
  return 0;
}

async function takeBack(
  id: string,
  journal: Journal,
  { flags, language }: Invocation,
  { terminal }: CliServices,
): Promise<ExitCode> {
  const entry: UndoEntry = journal.list().find((one) => one.id === id) ?? journal.show(id).entry;
  const undone = await journal.undo(id, { partial: flags.partial === true });
  if (flags.json) {
    const told = (items: typeof undone.refused) =>
      items.map(({ display, reason }) => ({ display, ...reasonJson(reason, language) }));
    const { restored, refused, lost } = undone;
    terminal.stdout.write(
      `${JSON.stringify({ undone: id, entry: undone.entry ?? null, restored, refused: told(refused), lost: told(lost) })}\n`,
    );
  } else terminal.stdout.write(undoneText(undone, entry, terminal, language));
  return undone.refused.length === 0 ? 0 : 1;
}
