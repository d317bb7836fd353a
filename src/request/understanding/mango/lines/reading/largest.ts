import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { isNumber, readTop } from "./totals.ts";

/** The lines, or the numbers, that are the largest or the smallest of a column. */
export function readLargest(row: Row, draft: Draft): void {
  // "Los 5 importes más altos con su fila entera".
  const isOfLines =
    /(?:filas?|lineas?|registros?) (?:enter|complet)[oa]s?|(?:whole|full|entire|complete) (?:row|line|record)/.test(
      row
        .all()
        .map(({ word }) => word)
        .join(" "),
    );
  const largest =
    (reverse: boolean) =>
    (found: Found): boolean => {
      const [column] = found.columns("c");
      if (!isNumber(column) || column === undefined || draft.pick !== undefined) return false;
      draft.sort = { column, numeric: true, reverse };
      draft.pick = { end: "first", count: found.number("n"), when: "after" };
      if (!found.has("rows") && !isOfLines && !found.has("whole")) draft.show.push(column);
      return true;
    };
  for (const [words, reverse] of [
    ["<most>", true],
    ["<least>", false],
  ] as const) {
    // "El socio con la cuota más alta": the line, and not the number.
    row.take(
      `(?:con|with|that has|que tiene|de) (?:<the> )?(?:{c:C} (?:${words})|(?:${words}) {d:C})(?! (?:que|de|a|al|than|o|or|N\\d+) )`,
      (found) => {
        const column = found.columns("c")[0] ?? found.columns("d")[0];
        if (!isNumber(column) || column === undefined || draft.pick !== undefined || draft.figure !== undefined)
          return false;
        draft.sort = { column, numeric: true, reverse };
        draft.pick = { end: "first", count: 1, when: "after" };
        return true;
      },
    );
    row.take(`(?:<show> )?(?:<the> )?{n:N} (?:${words}) {c:C}`, largest(reverse));
    row.take(`(?:<show> )?(?:<the> )?{n:N} {c:C} (?:${words})`, largest(reverse));
  }
  if (isOfLines && draft.sort?.column !== undefined)
    row.take(
      "(?:con|with) (?:(?:su|sus|la|las|the|their|its) )?(?:<lines> (?:enter|complet)[oa]s?|(?:whole|full|entire|complete) <lines>)",
    );
  readTop(row, draft);
  row.take(
    "(?:<show> )?(?:<the> )?(?<whole>top) {n:N}(?: (?<rows><lines>))?(?: (?:~+|of|de|en|in))* (?:by|por|segun) (?:<the> )?{c:C}",
    largest(true),
  );
}
