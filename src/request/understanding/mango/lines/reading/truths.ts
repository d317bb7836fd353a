import type { Column } from "../lines-wish.ts";
import type { TakesCondition } from "./condition-taken.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

/** "Los activos", "not active": what is true or false of an object. */
export function readTruths(row: Row, draft: Draft, is: TakesCondition): void {
  for (const { names, column } of draft.known.columns) {
    if (column.kind !== "key" || !column.boolean) continue;
    const name = names.join("|");
    row.take(
      `(?:<that> )?(?:no (?:estan|esten|sean|son) |not |no |inactive |que no (?:estan|esten|son|sean) )(?:{c:C})`,
      (found) => found.columns("c").some((one) => one === column) && is(column, "=", ["false"]),
    );
    // "Con alergia grave": what stands before it only says whose it is.
    row.take("(?:con|with) (?:(?:un|una|a|an) )?{o:C} {c:C}", (found) => {
      const [whose] = found.columns("o");
      return found.columns("c")[0] === column && whose?.kind === "key" && !whose.boolean && is(column, "=", ["true"]);
    });
    row.take(
      `(?:<that> )?(?:<the> )?(?:estan |esten |sean |son |are |is )?{c:C}`,
      (found) => found.columns("c").some((one) => one === column) && name !== "" && is(column, "=", ["true"]),
    );
  }
}

/** What holds words is no number, whatever stands beside it. */
export function isNumberless(column: Column | undefined): boolean {
  return column === undefined || ((column.kind === "key" || column.kind === "field") && !column.numeric);
}
