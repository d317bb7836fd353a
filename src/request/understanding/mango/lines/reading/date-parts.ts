import type { Column } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";
import { isDated } from "./qualities.ts";

/** "Per year", "por mes" of a table with one column of days: the part of the day that tells. */
export function readDateParts(row: Row, draft: Draft, by: (column: Draft["by"]) => boolean): void {
  const { known } = draft;
  if (known.format.kind !== "table" || known.columns.length === 0) return;
  const dated = new Set(known.columns.map(({ column }) => column).filter((column) => isDated(column, known)));
  if (dated.size !== 1) return;
  const each =
    "(?:<count> )?(?:por|por cada|de cada|en cada|per|by|for each|of each|in each|each|every|cada|agrupad[oa]s por|grouped by)";
  for (const [words, pattern] of [
    ["anos?|year", "\\b[0-9]{4}(?=-[0-9]{2}-[0-9]{2})"],
    ["mes|month", "\\b[0-9]{4}-[0-9]{2}(?=-[0-9]{2})"],
  ] as const) {
    const column: Column = { kind: "match", pattern, perl: true };
    row.take(
      `(?:<and> )?${each} (?:${words})(?: (?:de|of) (?:C\\d+|[a-z]+))?(?= (?:<of>|~|F|,|$|<sorted>|y|and))`,
      () => (draft.figure === undefined || draft.figure.what === "count" ? by(column) : false),
    );
  }
}
