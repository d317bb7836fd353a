import { fold } from "../../../text/fold.ts";
import type { Column } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** Whole lines with the most or the least of something: "las 5 filas con más intensidad", "the oldest", "el producto más barato". */
export function readSuperlatives(row: Row, draft: Draft): void {
  if (draft.known.format.kind === "log") return;
  const lines = (column: Column | undefined, reverse: boolean, count: number): boolean => {
    if (!isNumeric(column) || draft.pick !== undefined || draft.figure !== undefined) return false;
    draft.sort = { column, numeric: true, reverse };
    draft.pick = { end: "first", count, when: "after" };
    return true;
  };
  /** Whose lines they are: what is no column must be no text of the file either. */
  const isNamed = (found: Found): boolean => {
    const [column] = found.columns("who");
    if (column !== undefined && !isUnique(column, draft)) return false;
    if (found.has("w") && fold(draft.known.head ?? "").includes(fold(found.text("w")).replace(/e?s$/, "")))
      return false;
    if (column !== undefined) draft.show.push(column);
    return true;
  };
  const who = "(?:<lines>|(?<who>C\\d+)|(?<w>[a-z]{4,}))";
  for (const [most, all, reverse] of [
    ["(?:mas|mayor|mayores|most|the most|more|highest|the highest|greatest|largest|biggest|top)", "<most>", true],
    ["(?:menos|menor|menores|least|the least|fewest|the fewest|lowest|the lowest|smallest)", "<least>", false],
  ] as const)
    row.take(
      `(?:<show> )?(?:<the> )?(?:{n:N} )?${who} (?:con|with|that have|that has|having|que tienen?|que tengan|de) (?:<the> )?(?:${most} {c:C}|{d:C} (?:${all}))(?! (?:que|de|a|al|than|o|or|N\\d+) N)`,
      (found) => {
        const count = found.has("n") ? found.number("n") : 1;
        const [column] = [...found.columns("c"), ...found.columns("d")];
        if (!isNumeric(column) || draft.pick !== undefined || !isNamed(found)) return false;
        return lines(column, reverse, count);
      },
    );
  for (const { words, names, reverse } of qualities) {
    const found = draft.known.columns.filter((one) => one.names.some((name) => names.includes(name)));
    const [column] = found;
    if (found.length !== 1 || column === undefined) continue;
    const quality = `(?:${words})`;
    const stop = "(?= (?:<of>|,|~|F|$|and|y))";
    row.take(
      `(?:quien|quienes|cual|who|which|(?:que|which|what) (?:C\\d+|[a-z]+)) (?:es|son|is|are) (?:<the> )?(?:{n:N} )?${quality}${stop}`,
      (one) => lines(column.column, reverse, one.has("n") ? one.number("n") : 1),
    );
    const some = (one: Found): boolean => {
      if (draft.pick !== undefined || !isNamed(one)) return false;
      return lines(column.column, reverse, one.has("n") ? one.number("n") : 1);
    };
    row.take(`(?:<show> )?(?:<the> )?(?:{n:N} )?${quality} ${who}${stop}`, (one) => isCounted(one) && some(one));
    row.take(`(?:<show> )?(?:<the> )?(?:{n:N} )?${who} ${quality}${stop}`, (one) => isCounted(one) && some(one));
  }
  row.take(
    "(?:,|y|and)? ?(?:<show> )?(?:<the> )?(?:<line>) (?:enter[oa]|complet[oa]|whole|full|entire|complete)",
    () => draft.sort !== undefined && draft.show.length === 0,
  );
  row.take(
    "(?:<show> )?(?:<the> )?(?:whole|full|entire|complete) <line>",
    () => draft.sort !== undefined && draft.show.length === 0,
  );
}

/** What people say of things instead of the name of a column. */
const qualities: readonly { words: string; names: readonly string[]; reverse: boolean }[] = [
  { words: "mas joven|mas jovenes|mas pequen[oa]s?|youngest", names: ["edad", "age"], reverse: false },
  {
    words: "mas viej[oa]s?|mas mayor|mayor|mas ancian[oa]s?|de mas edad|oldest|eldest|most senior",
    names: ["edad", "age"],
    reverse: true,
  },
  { words: "mas car[oa]s?|most expensive|priciest", names: ["precio", "price"], reverse: true },
  { words: "mas barat[oa]s?|cheapest|least expensive", names: ["precio", "price"], reverse: false },
  { words: "mas pesad[oa]s?|heaviest", names: ["peso", "weight"], reverse: true },
  { words: "mas liger[oa]s?|mas livian[oa]s?|lightest", names: ["peso", "weight"], reverse: false },
  {
    words: "mejor pagad[oa]s?|que mas (?:cobran?|ganan?)|highest[- ]paid|best[- ]paid",
    names: ["sueldo", "salary"],
    reverse: true,
  },
];

/** "The cheapest products", without a number, are nobody knows how many. */
function isCounted(found: Found): boolean {
  const noun = found.atoms("who")[0]?.text ?? found.text("w");
  return found.has("n") || !/s$/i.test(noun);
}

function isNumeric(column: Column | undefined): column is Column {
  return (column?.kind === "field" || column?.kind === "key") && column.numeric;
}

/** Of what is there on several lines, nobody knows whether the most of one or of all together is meant. */
function isUnique(column: Column, { known: { head } }: Draft): boolean {
  if (column.kind !== "field") return column.kind === "key";
  const { at, separator } = column;
  const values = wholeLines(head).map((line) => line.split(separator ?? /\s+/)[at - 1]);
  return values.length > 1 && new Set(values).size === values.length;
}
