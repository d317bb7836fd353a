import type { ForgetRule, Turns } from "../../ports/turns.ts";
import type { UndoEntry, UndoJournal } from "../../ports/undo.ts";

/** More turns than any history holds. */
const everyTurn = 1_000_000;

/**
 * The entries whose kept originals `rule` names: by age, and by a text in the command, in the request it came from or in
 * a path it changed. What is gone already is not among them.
 */
export function keptOriginals(
  journal: Pick<UndoJournal, "list" | "show">,
  history: Pick<Turns, "list">,
  rule: ForgetRule,
): readonly UndoEntry[] {
  const { olderThan = Number.POSITIVE_INFINITY, containing } = rule;
  const kept = journal.list().filter(({ state }) => state !== "gone");
  if (rule.everything) return kept;
  const old = kept.filter(({ at }) => at < olderThan);
  if (containing === undefined || old.length === 0) return old;
  const turns = new Set(history.list({ limit: everyTurn, containing }).map(({ id }) => id));
  const words = containing.toLowerCase();
  return old.filter(
    ({ id, turn, script }) =>
      turns.has(turn) || script.toLowerCase().includes(words) || changesNamed(journal, id, words),
  );
}

function changesNamed(journal: Pick<UndoJournal, "show">, id: string, words: string): boolean {
  try {
    return journal.show(id).changes.some(({ display }) => display.toLowerCase().includes(words));
  } catch {
    return false; // a damaged entry cannot be searched; --all still takes it
  }
}
