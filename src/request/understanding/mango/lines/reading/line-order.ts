import type { Column } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import { ordinal, ordinalOf } from "./asides/ordinals.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

const lines = "(?:(?:las|los|the|its|sus|it|them|all|todas) )*(?:lineas?|renglon(?:es)?|filas?|lines?|rows?|them|it)?";

/** In the order of how long lines are, how often they are there, or of one of their words. */
export function readLineOrder(row: Row, draft: Draft): void {
  readLength(row, draft);
  const each =
    "(?:(?:(?:se )?(?:repite[n]?|aparecen?|salen?|sale)|occurs?|appears?|is repeated|comes? up|shows? up|each|every|cada|one|un[oa]|line|linea|name|nombre|word|palabra|value|valor|item|entry|entrada|it|they|them|la|el|the|de|of|C\\d+|is|are|there|seen) ?)*";
  row.take(
    `(?:<and> )?<sorted>(?: ~+)*(?: ${lines})?(?: ~+)* (?:por|by|segun|on|according to) (?:<the> )?(?:how often|how many times|frequency|frequencies|(?:number|amount) of (?:times|occurrences|appearances|repetitions)|occurrences|popularity|frecuencia|(?:numero|cantidad) de (?:veces|apariciones|repeticiones)|cuantas veces|(?:las )?veces que)(?: ${each})?(?= (?:<of>|,|~|F|$|y|and|<descending>|<ascending>))`,
    () => {
      if (!/^(?:text|log)$/.test(draft.known.format.kind) || draft.by !== undefined || draft.show.length > 0)
        return false;
      draft.by = "lines";
      draft.figure = { what: "count", column: undefined };
      draft.sort = { column: undefined, numeric: true, reverse: !row.has("<ascending>") };
      row.take("(?:(?:,|y|and) )*(?:<descending>|<ascending>|<counts>|with the count|con el recuento)");
      row.take("(?:(?:,|y|and) )*(?:<descending>|<ascending>|<counts>|with the count|con el recuento)");
      return true;
    },
  );
  // "By the second word".
  row.take(
    `(?:<and> )?<sorted>(?: ~+)*(?: ${lines})?(?: ~+)* (?:por|by|on|segun) (?:<the> )?(?:(?<n>${ordinal}) (?:palabra|word|campo|field|columna|column)|(?:palabra|word|campo|field|columna|column) (?:numero |number |no )?(?<m>N\\d+))(?: (?:de|of|in|on|en) (?:cada|each|every|the|la) (?:linea|line))?`,
    (found) => {
      const [atom] = found.has("n") ? found.atoms("n") : found.atoms("m");
      const at = atom && ordinalOf(atom);
      if (at === undefined || at < 1 || draft.sort !== undefined || draft.known.format.kind === "json") return false;
      const known = draft.known.columns.find(({ column }) => column.kind === "field" && column.at === at)?.column;
      const isTable = draft.known.format.kind === "table";
      const column: Column =
        isTable && known !== undefined
          ? known
          : { kind: "field", at, separator: draft.separator ?? draft.known.format.separator, numeric: false };
      draft.sort = { column, numeric: column.kind === "field" && column.numeric, reverse: false };
      return true;
    },
  );
}

function readLength(row: Row, draft: Draft): void {
  const by = (reverse: boolean): boolean => {
    if (draft.byLength !== undefined || draft.sort !== undefined || draft.figure !== undefined) return false;
    draft.byLength = { reverse };
    return true;
  };
  const length =
    "(?:longitud(?:es)?|largo|largura|extension|(?:numero|cantidad) de (?:caracteres|letras)|lengths?|line lengths?|(?:number|amount) of (?:characters|letters|chars)|how long (?:they|lines|the lines) are|lo larg[oa]s? que (?:son|es))";
  const whose = "(?: (?:de|of) (?:<the> )?(?:lineas?|lines?|renglon(?:es)?|rows?|texto|text))?";
  const down =
    "(?:(?:de |from )?(?:<the> )?(?:la |el |the )?(?:mas larg[oa]s?|longest) (?:a|to) (?:<the> )?(?:la |el |the )?(?:mas cort[oa]s?|shortest)|(?:<the> )?(?:las |los )?(?:mas larg[oa]s?|longest)(?: (?:lines?|ones?|lineas?))? (?:primero|first|arriba|on top|delante|at the top)|(?:empezando|comenzando|starting) (?:por|con|with) (?:<the> )?(?:la |las )?(?:mas larg[oa]s?|longest))";
  const up =
    "(?:(?:de |from )?(?:<the> )?(?:la |el |the )?(?:mas cort[oa]s?|shortest) (?:a|to) (?:<the> )?(?:la |el |the )?(?:mas larg[oa]s?|longest)|(?:<the> )?(?:las |los )?(?:mas cort[oa]s?|shortest)(?: (?:lines?|ones?|lineas?))? (?:primero|first|arriba|on top|delante|at the top)|(?:empezando|comenzando|starting) (?:por|con|with) (?:<the> )?(?:la |las )?(?:mas cort[oa]s?|shortest))";
  const order = `(?:<and> )?<sorted>(?: ~+)*(?: ${lines})?(?: ~+)*`;
  row.take(
    `${order} (?:por|by|segun|on|in order of|according to|de acuerdo (?:a|con)) (?:<the> )?(?:su |its |their )?${length}${whose}`,
    () => by(row.has(`${down}|<descending>`)),
  );
  if (draft.byLength === undefined) {
    row.take(`${order},? ${down}`, () => by(true));
    row.take(`${order},? ${up}`, () => by(false));
  }
  if (draft.byLength !== undefined) {
    row.take(`(?:,|y|and)? ?(?:${down}|${up}|<descending>|<ascending>)`);
    return;
  }
  const most = (reverse: boolean) => (found: Found) => {
    const count = found.has("n") ? found.number("n") : found.number("m");
    if (draft.pick !== undefined || !Number.isInteger(count) || !by(reverse)) return false;
    draft.pick = { end: "first", count, when: "after" };
    return true;
  };
  for (const [words, reverse] of [
    ["(?:mas largas?|longest|de mayor longitud|mas extensas)", true],
    ["(?:mas cortas?|shortest|de menor longitud)", false],
  ] as const) {
    row.take(
      `(?:<show> )?(?:<only> )?(?:<the> )?(?:{n:N} )?(?:lineas?|renglon(?:es)?|lines?) ${words}(?: {m:N})?`,
      most(reverse),
    );
    row.take(`(?:<show> )?(?:<only> )?(?:<the> )?(?:{n:N} )?${words} (?:{m:N} )?(?:lineas?|lines?)`, most(reverse));
  }
}

/** "Sorted by seconds" of "job=1 seconds=7": where all lines write the same before it, it is one of the fields that "=" parts. */
export function settleWrittenSort(draft: Draft): void {
  const { sort, known } = draft;
  if (sort?.column?.kind !== "match") return;
  const [, key] = /^\\b([\w-]+)=\\K/.exec(sort.column.pattern) ?? [];
  const all = wholeLines(known.head);
  if (key === undefined || all.length === 0) return;
  const values = all.map((line) => line.split("="));
  const places = values.map((parts) => parts.findIndex((part) => new RegExp(`(?:^|\\s)${key}$`).test(part)));
  const [place] = places;
  if (place === undefined || place < 0 || places.some((one) => one !== place)) return;
  const numeric = values.every((parts) => /^-?\d+(?:\.\d+)?(?:\s|$)/.test(parts[place + 1] ?? ""));
  draft.sort = { ...sort, column: { kind: "field", at: place + 2, separator: "=", numeric }, numeric };
}
