import { rehearsalReasonText } from "../../command/rehearsal/reason-text.ts";
import type { UndoEntry, Undone } from "../../ports/undo.ts";
import { groupedDigits } from "../../shared/grouped-digits.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { shownName } from "./shown-name.ts";
import type { Terminal } from "./terminal.ts";

/** Paths listed before the rest is counted. */
const mostListed = 20;

/** What an undo restored, what it left alone and why, what cannot come back, and the next step. */
export function undoneText(
  { restored, refused, lost, entry: own }: Undone,
  entry: UndoEntry,
  terminal: Pick<Terminal, "paint">,
  language: Language,
): string {
  const fate =
    restored.length === 0 && refused.length > 0
      ? ({ key: "rehearsal.not_undone", colour: "red" } as const)
      : refused.length > 0
        ? ({ key: "rehearsal.undone_partly", colour: "yellow" } as const)
        : ({ key: "rehearsal.undone", colour: "green" } as const);
  const counted = (list: readonly unknown[]) => ({ n: groupedDigits(list.length, language), count: list.length });
  const reasons = (list: Undone["refused"]) =>
    list.map(({ display, reason }) => `${shownName(display)}: ${rehearsalReasonText(reason, language)}`);
  const lines = [
    terminal.paint(fate.colour, message(language, fate.key, { script: visible(entry.script) })),
    ...section(message(language, "rehearsal.restored", counted(restored)), restored.map(shownName), language),
    ...section(message(language, "rehearsal.refused", counted(refused)), reasons(refused), language),
    ...section(message(language, "rehearsal.lost"), reasons(lost), language),
    ...(refused.length > 0 && restored.length === 0
      ? [message(language, "rehearsal.undo_partial_next", { id: visible(entry.id) })]
      : []),
    ...(own === undefined
      ? []
      : [terminal.paint("dim", message(language, "rehearsal.undo_redo", { id: visible(own.id) }))]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function section(title: string, items: readonly string[], language: Language): string[] {
  if (items.length === 0) return [];
  const hidden = items.length - mostListed;
  return [
    title,
    ...items.slice(0, mostListed).map((item) => `  ${item}`),
    ...(hidden > 0 ? [`  ${message(language, "rehearsal.more", { n: groupedDigits(hidden, language) })}`] : []),
  ];
}
