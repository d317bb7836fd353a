import { fold } from "../../../text/fold.ts";
import type { Column, Test } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "Qué productos están a cero", "out of stock": nothing left in the column that counts what there is. */
export function readZero(
  row: Row,
  draft: Draft,
  is: (column: Column | undefined, test: Test, values: readonly string[]) => boolean,
): void {
  const { columns } = draft.known;
  const numeric = columns.filter(
    ({ column, names }) =>
      (column.kind === "field" || column.kind === "key") && column.numeric && !names.includes("id"),
  );
  const stock = numeric.filter(({ names }) =>
    names.some((name) => /^(?:stock|cantidad|qty|unidades|ejemplares|existencias)$/.test(name)),
  );
  const counted = stock.length === 1 ? stock[0] : numeric.length === 1 ? numeric[0] : undefined;
  if (counted === undefined) return;
  row.take(
    "(?:(?:<that>|with|con|y|and|(?:se )?(?:han |ha )?(?:quedado|quedaron|quedan?|quede)|estan?|esten?|son|are|is|at|a|hay|have|has|left) )*(?:(?:a|en|at) (?<z>N\\d+)|agotad[oa]s?|sin (?:stock|existencias|unidades)|out of stock|sold out|(?:no|zero) (?:units|stock|items)(?: left)?|none left)(?= (?:,|~|$|F|<of>|<and>))",
    (found) => (found.has("z") && found.number("z") !== 0 ? false : is(counted.column, "=", ["0"])),
  );
}

/** Whether a column is seen to hold just that word. */
export function isSeenIn({ known: { head } }: Draft, column: Column | undefined, said: string): boolean {
  if (column?.kind !== "field") return false;
  const { at, separator } = column;
  return wholeLines(head).some((line) => fold(line.split(separator ?? /\s+/)[at - 1]?.trim() ?? "") === said);
}
