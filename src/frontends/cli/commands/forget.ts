import type { LocalRecipes } from "../../../ports/local-recipes.ts";
import type { ForgetRule } from "../../../ports/turns.ts";
import type { UndoEntry } from "../../../ports/undo.ts";
import { sayBytes } from "../../../request/skills/saying/figures.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { agrees } from "../agrees.ts";
import type { CliCommand, Invocation } from "../command.ts";
import { keptOriginals } from "../kept-originals.ts";
import type { CliServices } from "../services.ts";
import { forgetSessionHistory } from "../session-history.ts";
import type { Terminal } from "../terminal.ts";
import { entryText, newestFirst } from "../undo-entry.ts";

export const forget: CliCommand = {
  name: "forget",
  summary: "forget_summary",
  operands: "",
  options: {
    "older-than": { type: "string", summary: "option_older_than", value: "30d" },
    containing: { type: "string", summary: "option_containing", value: "TEXT" },
    all: { type: "boolean", summary: "option_forget_all" },
    list: { type: "boolean", short: "l", summary: "option_forget_list" },
    yes: { type: "boolean", short: "y", summary: "option_forget_yes" },
  },
  examples: [
    "neo forget --older-than 30d",
    "neo forget --containing secretaria",
    "neo forget --all",
    "neo forget --list",
  ],
  run: async (invocation, services) => {
    const rule = ruleOf(invocation, Date.now());
    const { terminal } = services;
    const { language, flags } = invocation;
    const copilot = await services.copilot();
    const journal = await copilot.undo();
    const kept = keptOriginals(journal, copilot.store.turns, rule);
    if (flags.list) return listKept(kept, invocation, terminal);
    if (rule.everything && !flags.yes && !(await allMayGo(kept, invocation, services)))
      throw new NeoError("E_NO_APPROVER");
    // Of what was found and listed, not by the rule again: nothing else goes.
    const gone = new Set(kept.length === 0 ? [] : journal.forget({ ids: kept.map(({ id }) => id) }));
    const learnt = forgetLearnt((await services.recipes()).mine, rule);
    const count = copilot.store.turns.forget(rule) + forgetSessionHistory(copilot.dataFolder, rule) + learnt;
    const freed = bytesOf(kept.filter(({ id }) => gone.has(id)));
    if (flags.json) terminal.stdout.write(`${JSON.stringify({ forgotten: count, undo: [...gone], freed })}\n`);
    else {
      terminal.stdout.write(`${message(language, "forgotten", { count })}\n`);
      terminal.stdout.write(keptText(gone.size, kept.length - gone.size, freed, language));
    }
    return 0;
  },
};

/** What was learnt of requests goes with them. */
function forgetLearnt(mine: Pick<LocalRecipes, "list" | "forget">, rule: ForgetRule): number {
  const gone = mine.list().filter(({ request, script, learnt }) => {
    const holds = (text: string) => [request, script].some((kept) => kept.toLowerCase().includes(text.toLowerCase()));
    return (
      rule.everything === true ||
      ((rule.olderThan === undefined || learnt < rule.olderThan) &&
        (rule.containing === undefined || holds(rule.containing)))
    );
  });
  return gone.filter(({ id }) => mine.forget(id)).length;
}

async function allMayGo(
  kept: readonly UndoEntry[],
  { flags, language }: Invocation,
  { terminal, signal }: CliServices,
): Promise<boolean> {
  if (!terminal.keyboard) return false;
  if (kept.length > 0) terminal.stdout.write(keptList(kept, terminal, language));
  return agrees(message(language, "forget_all_question"), { terminal, language, json: flags.json === true, signal });
}

function listKept(kept: readonly UndoEntry[], { flags, language }: Invocation, terminal: Terminal): number {
  const text = flags.json
    ? kept.map((entry) => `${JSON.stringify(entry)}\n`).join("")
    : kept.length === 0
      ? `${message(language, "rehearsal.undo_empty")}\n`
      : keptList(kept, terminal, language);
  terminal.stdout.write(text);
  return 0;
}

function keptList(kept: readonly UndoEntry[], terminal: Terminal, language: Language): string {
  const title = message(language, "rehearsal.forget_kept", { size: sayBytes(bytesOf(kept), language) });
  return `${title}\n${newestFirst(kept)
    .map((entry) => entryText(entry, terminal, language))
    .join("")}`;
}

/** What was deleted of the kept originals, and what is root's and stays. */
function keptText(gone: number, left: number, freed: number, language: Language): string {
  const lines = [
    ...(gone === 0
      ? []
      : [message(language, "rehearsal.forgot_kept", { n: gone, count: gone, size: sayBytes(freed, language) })]),
    ...(left === 0 ? [] : [message(language, "rehearsal.forget_roots", { n: left, count: left })]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function bytesOf(entries: readonly UndoEntry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}

function ruleOf({ values, flags, operands }: Invocation, now: number): ForgetRule {
  if (operands.length > 0) throw new NeoError("E_USAGE", { problem: operands.join(" ") });
  const age = values["older-than"];
  if (flags.all || (flags.list && age === undefined && values.containing === undefined)) return { everything: true };
  if (age === undefined && values.containing === undefined)
    throw new NeoError("E_USAGE", { problem: "--older-than | --containing | --all" });
  return {
    ...(age === undefined ? {} : { olderThan: now - ageMs(age) }),
    ...(values.containing === undefined ? {} : { containing: values.containing }),
  };
}

const unitMs: Record<string, number> = {
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  m: 2_592_000_000,
  y: 31_536_000_000,
};

function ageMs(text: string): number {
  const [, count, unit = ""] = /^(\d{1,6})([hdwmy])$/.exec(text) ?? [];
  const size = unitMs[unit];
  if (count === undefined || size === undefined)
    throw new NeoError("E_USAGE", { problem: `--older-than ${text} (12h, 30d, 4w, 6m, 1y)` });
  return Number(count) * size;
}
