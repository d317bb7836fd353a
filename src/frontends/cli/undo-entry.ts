import type { UndoEntry } from "../../ports/undo.ts";
import { sayBytes } from "../../request/skills/saying/figures.ts";
import { NeoError } from "../../shared/errors.ts";
import { groupedDigits } from "../../shared/grouped-digits.ts";
import type { Language } from "../../shared/language.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import { localTime } from "./local-time.ts";
import type { Terminal } from "./terminal.ts";

/** Newest first. */
export function newestFirst(entries: readonly UndoEntry[]): readonly UndoEntry[] {
  return [...entries].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** What `neo undo` alone takes back: the last change that still can be. An undo is taken back only by its name. */
export function lastUndoable(entries: readonly UndoEntry[]): UndoEntry | undefined {
  return newestFirst(entries).find(
    ({ state, undoes }) => state === "interrupted" || (state === "ready" && undoes === undefined),
  );
}

/** The whole id for one that was typed in part: its beginning or its end. Throws E_USAGE where several fit. */
export function wholeId(typed: string, entries: readonly UndoEntry[], language: Language): string {
  const id = typed.toUpperCase();
  const fitting = entries.filter(
    (entry) => entry.id === id || (id.length >= 4 && (entry.id.startsWith(id) || entry.id.endsWith(id))),
  );
  const [found, ...others] = fitting;
  if (others.length > 0)
    throw new NeoError("E_USAGE", {
      problem: message(language, "rehearsal.undo_ambiguous", {
        id: typed,
        ids: fitting.map((entry) => entry.id).join(", "),
      }),
    });
  return found?.id ?? typed;
}

/** An entry in the list: when, which, how much, the command, what it changed and whether it can be undone. */
export function entryText(entry: UndoEntry, terminal: Pick<Terminal, "paint">, language: Language): string {
  const { id, at, script, bytes, undoes, owner, state } = entry;
  const shown = visible(id);
  const facts = [
    ...(undoes === undefined ? [] : [message(language, "rehearsal.undo_of", { id: visible(undoes) })]),
    ...countWords(entry, language),
    message(language, `rehearsal.undo_state_${state}`, { id: shown }),
    ...(owner === "root" && state !== "gone" ? [message(language, "rehearsal.undo_root")] : []),
  ];
  const head = `${terminal.paint("dim", localTime(at))}  ${terminal.paint("bold", shown)}  ${sayBytes(bytes, language)}`;
  return `${head}\n    $ ${visible(script)}\n    ${terminal.paint("dim", facts.join(" · "))}\n`;
}

function countWords({ counts }: UndoEntry, language: Language): string[] {
  return (["deleted", "modified", "created", "other"] as const).flatMap((kind) => {
    const count = counts[kind];
    return count === 0
      ? []
      : [message(language, `rehearsal.count_${kind}`, { n: groupedDigits(count, language), count })];
  });
}
