import { type Column, isSame } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** "(Nombre, espacio, horas)", "count then name": which of the two comes first where a figure is wanted for each value. */
export function readFigureShape(row: Row, draft: Draft): void {
  const { by, figure } = draft;
  if (by === undefined || figure === undefined) return;
  const amount =
    "(?:total(?:es)?|suma|sum|count|counts|cuenta|recuento|numero|number|cantidad|amount|veces|times|media|promedio|average|mean|maximo|minimo|maximum|minimum|horas|hours)";
  const name = "(?:nombres?|names?|valor|value|clave|key|tipo|codigo|code|grupo|group|cual|which)";
  const part = (key: string) =>
    `(?:<the> )?(?:su |its |the )?(?:(?<${key}c>C\\d+)|(?<${key}f>${amount})|(?<${key}n>${name}))`;
  const sign =
    "(?: (?:,|y|and)? ?(?:un |a |one )?(?:(?<space>espacio|space)|(?<tab>tab|tabulador)|(?<comma>coma|comma)|(?<colon>dos puntos|colon)))?";
  row.take(
    `(?:(?:,|:|<show>|quiero|as|como|in the form|formato) )*${part("a")}${sign} (?:,|y|and|then|luego|despues|seguid[oa] (?:de|del|por)|followed by|plus)(?: (?:y|and|then))? ${part("b")}(?= (?:,|~|$|<sorted>|<descending>))`,
    (found) => {
      const [first, second] = [kindOf(found, "a", draft), kindOf(found, "b", draft)];
      if (first === undefined || second === undefined || first === second) return false;
      draft.figureFirst = first === "figure";
      draft.between ??= found.has("tab") ? "\t" : found.has("comma") ? "," : found.has("colon") ? ":" : undefined;
      return true;
    },
  );
}

function kindOf(found: Found, key: string, { by, figure }: Draft): "figure" | "value" | undefined {
  if (found.has(`${key}f`)) return "figure";
  if (found.has(`${key}n`)) return "value";
  const [column] = found.columns(`${key}c`);
  if (isSame(column, figure?.column)) return "figure";
  return typeof by === "object" && isSame(column, by) ? "value" : undefined;
}

/** What has blanks in it is told from its figure by a tab. */
export function partsWords({ by, known: { head } }: Draft): boolean {
  if (typeof by !== "object" || by.kind !== "field" || by.separator === undefined) return false;
  const { at, separator }: Extract<Column, { kind: "field" }> = by;
  return wholeLines(head)
    .slice(1)
    .some((line) => /\S\s+\S/.test(line.split(separator)[at - 1] ?? ""));
}
