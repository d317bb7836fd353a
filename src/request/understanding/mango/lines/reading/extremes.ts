import type { Draft } from "./draft.ts";
import type { Figuring } from "./figuring.ts";
import type { Found, Row } from "./phrase.ts";
import { isNumber } from "./totals.ts";

/** The largest and the smallest number of a column. */
export function readExtremes(row: Row, draft: Draft, { figure }: Figuring): void {
  const extreme =
    (what: "max" | "min" | "extremes") =>
    (found: Found): boolean =>
      isNumber(found.columns("c")[0]) && figure(what, found.columns("c")[0]);
  for (const [words, what] of [
    ["<extremes>|(?:el |the )?(?:rango|range)", "extremes"],
    ["<most>", "max"],
    ["<least>", "min"],
  ] as const) {
    row.take(
      `(?:<show> )?(?:cual es |what is |which is )?(?:<the> )?(?:${words}) (?:valor |value )?(?:de |of |in |en )?(?:<the> )?(?:columna |column |campo )?{c:C}`,
      extreme(what),
    );
    row.take(
      `(?:<show> )?(?:cual es |what is |which is )?(?:<the> )?{c:C} (?:${words})(?: (?:que|that|which) (?:aparece|hay|sale|figura|consta|tiene|tenga|appears|is|stands|there is)| found| registrad[oa])?(?= (?:<of>|~|,|F|$|de|<per>|agrupad[oa]))`,
      extreme(what),
    );
    row.take(
      `(?:<show> )?(?:cual es |what is |which is )?(?:<the> )?(?:(?:numero|number|valor|value|cifra|figure) (?:${words})|(?:${words}) (?:numero|number|valor|value|cifra|figure|uno|one)|(?:${words}))(?= (?:<of>|~|F|$))(?! (?:de|que|a|than|of) N)`,
      () => (draft.sort === undefined && draft.by === undefined ? figure(what) : false),
    );
  }
  readTold(row, draft, figure);
}

/** "Maximum pressure (second column)": what a column is called that only its number names. */
function readTold(row: Row, draft: Draft, figure: Figuring["figure"]): void {
  if (draft.told.length !== 1 || draft.figure?.column !== undefined) return;
  for (const [words, what] of [
    ["<sum>", "sum"],
    ["<mean>", "mean"],
    ["<most>", "max"],
    ["<least>", "min"],
  ] as const)
    row.take(
      `(?:<show> )?(?:<the> )?(?:(?:${words})(?: (?:de|del|of|the|la|el|los|las))* [a-z]{3,}|[a-z]{3,} (?:${words}))(?= (?:<of>|~|F|,|$))`,
      () => draft.figure?.what !== what && figure(what),
    );
}
