import { fold } from "../../../text/fold.ts";
import { type Column, isSame } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { isDated, qualitiesOf } from "./qualities.ts";

/** Whole lines with the most or the least of something: "las 5 filas con más intensidad", "the oldest", "el producto más barato". */
export function readSuperlatives(row: Row, draft: Draft): void {
  if (draft.known.format.kind === "log") return;
  const lines = (column: Column | undefined, reverse: boolean, count: number): boolean => {
    // "Quién es el mayor, quiero la fila con más edad": said twice.
    const { sort, pick } = draft;
    if (pick?.count === count && sort?.reverse === reverse && isSame(sort.column, column)) return true;
    if (column === undefined || draft.pick !== undefined || draft.figure !== undefined) return false;
    if (!isNumeric(column) && !isDated(column, draft.known)) return false;
    draft.sort = { column, numeric: isNumeric(column), reverse };
    draft.pick = { end: "first", count, when: "after" };
    return true;
  };
  /** Whose lines they are: what is no column must be no text of the file either. */
  const isNamed = (found: Found): boolean => {
    const [column] = found.columns("who");
    // "The slowest event" of events.jsonl is a line of it.
    const said = fold(found.atoms("who")[0]?.text ?? (found.has("w") ? found.text("w") : "")).replace(/e?s$/, "");
    if (
      said.length > 3 &&
      draft.sources.some(({ path }) =>
        fold(path.split("/").at(-1) ?? "").startsWith(said.slice(0, Math.max(4, said.length - 2))),
      ) &&
      (column === undefined || !isUnique(column, draft))
    )
      return true;
    if (column !== undefined && !isUnique(column, draft)) return false;
    if (found.has("w") && fold(draft.known.head ?? "").includes(fold(found.text("w")).replace(/e?s$/, "")))
      return false;
    // Who speaks of the heading wants the lines.
    if (column !== undefined && !draft.skipHeader) draft.show.push(column);
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
  readMostOf(row, draft, lines);
  readSpentMost(row, draft);
  for (const { words, column, reverse } of qualitiesOf(draft.known)) {
    const quality = `(?:${words})`;
    const stop = "(?= (?:<of>|,|~|F|$|and|y))";
    row.take(
      `(?:quien|quienes|cual|who|which|(?:que|which|what) (?:C\\d+|[a-z]+)) (?:es|son|is|are|fue|fueron|ha sido|was|were) (?:<the> )?(?:(?:{n:N}|<lines>) )?${quality}${stop}`,
      (one) => lines(column, reverse, one.has("n") ? one.number("n") : 1),
    );
    const some = (one: Found): boolean => {
      if (draft.pick !== undefined || !isNamed(one)) return false;
      return lines(column, reverse, one.has("n") ? one.number("n") : 1);
    };
    row.take(`(?:<show> )?(?:<the> )?${quality} {n:N} ${who}${stop}`, some);
    row.take(
      `(?:<show> )?(?:<the> )?${who} ${quality}(?: ~+)* ,? ?(?:y |and )?(?:<show> )?(?:<only> )?(?:<the> )?(?:{n:N} (?:<first>|nada mas|only)|(?:<first>) {m:N})(?= (?:,|~|$|F))`,
      (one) => isNamed(one) && lines(column, reverse, one.has("n") ? one.number("n") : one.number("m")),
    );
    row.take(`(?:<show> )?(?:<the> )?(?:{n:N} )?${quality} ${who}${stop}`, (one) => isCounted(one) && some(one));
    row.take(`(?:<show> )?(?:<the> )?(?:{n:N} )?${who} ${quality}${stop}`, (one) => isCounted(one) && some(one));
  }
  // "The oldest resident of each district": one line for each.
  row.take("(?:of|de|por|per|for|in|en) (?:each|every|cada) {c:C}", (found) => {
    const { pick, sort } = draft;
    if (sort?.column === undefined || pick?.count !== 1 || draft.distinctBy !== undefined) return false;
    [draft.distinctBy] = found.columns("c");
    draft.pick = undefined;
    return true;
  });
  row.take(
    "(?:,|y|and)? ?(?:<show> )?(?:<the> )?(?:(?:<lines>) (?:enter[oa]s?|complet[oa]s?|whole|full|entire|complete)|(?:whole|full|entire|complete) (?:<lines>))",
    () => {
      if (draft.sort === undefined || draft.show.length > 1) return false;
      draft.show = [];
      return true;
    },
  );
}

/** "Which title has the most copies", "de qué producto se vendieron más unidades": whose it is may be on several lines. */
function readMostOf(
  row: Row,
  draft: Draft,
  lines: (column: Column | undefined, reverse: boolean, count: number) => boolean,
): void {
  const does =
    "(?:has|have|had|got|sold|made|took|uses|used|tiene|tienen|tuvo|lleva|suma|acumula|hizo|gasta|gasto|ocupa|consume|recibe|(?:se )?(?:han |ha )?(?:vendio|vendieron|vende|venden|vendido|pidieron|pidio|gasto|compraron|compro))";
  for (const [words, reverse] of [
    ["(?:mas|mayor|most|the most|more|highest|the highest)", true],
    ["(?:menos|menor|least|the least|fewest|the fewest|lowest)", false],
  ] as const)
    row.take(
      `(?:(?:de|a|en|in|of|for) )?(?:que|which|what|cual es el|cual es la) {w:C}(?: ~+)* (?:(?:es|is) )?(?:(?:que|that|which) )?(?:${does} ${words} {c:C}|${words} {d:C} ${does}?)(?: (?:were |was )?(?:sold|vendid[oa]s))?(?: (?:en total|in total|altogether|overall))?`,
      (found) => {
        const [who, of] = [found.columns("w")[0], [...found.columns("c"), ...found.columns("d")][0]];
        if (who === undefined || !isNumeric(of) || draft.by !== undefined) return false;
        if (isUnique(who, draft)) {
          if (!lines(of, reverse, 1)) return false;
          draft.show.push(who);
          return true;
        }
        if (who.kind !== "field" || draft.figure !== undefined || draft.pick !== undefined) return false;
        draft.by = who;
        draft.figure = { what: "sum", column: of };
        draft.sort = { column: undefined, numeric: true, reverse };
        draft.pick = { end: "first", count: 1, when: "after" };
        return true;
      },
    );
}

/** "Qué cliente ha gastado más": what each comes to in the column of money. */
function readSpentMost(row: Row, draft: Draft): void {
  const { columns, format } = draft.known;
  const money = columns.filter(
    ({ column, names }) =>
      column.kind === "field" &&
      column.numeric &&
      names.some((name) => /^(?:total|importe|amount|precio|price|monto|coste|cost)$/.test(name)),
  );
  const [sum, ...others] = money;
  if (format.kind !== "table" || sum === undefined || others.length > 0) return;
  row.take(
    "(?:que|which|what|cual es el|which is the) {w:C} (?:(?:que|that|nos|us|se|ha|han|has|have) )*(?:gastado|gasto|comprado|compro|pagado|pago|facturado|facturo|dejado|ingresado|spent|paid|bought|brought in|billed|earned|spends|pays) (?:el |the )?(?:mas|most)(?: (?:dinero|money))?(?= )",
    (found) => {
      const [who] = found.columns("w");
      if (who?.kind !== "field" || draft.by !== undefined || draft.figure !== undefined) return false;
      draft.by = who;
      draft.figure = { what: "sum", column: sum.column };
      draft.sort = { column: undefined, numeric: true, reverse: true };
      draft.pick = { end: "first", count: 1, when: "after" };
      return true;
    },
  );
}

/** "The cheapest products", without a number, are nobody knows how many. */
function isCounted(found: Found): boolean {
  const noun = found.atoms("who")[0]?.text ?? found.text("w");
  return found.has("n") || !/s$/i.test(noun);
}

function isNumeric(column: Column | undefined): column is Column {
  return (column?.kind === "field" || column?.kind === "key") && column.numeric;
}

/** Of what is there on several lines, nobody knows whether the most of one or of all together is meant. */
export function isUnique(column: Column, { known: { head } }: Draft): boolean {
  if (column.kind === "key") {
    const key = column.path.at(-1)?.replace(/[^\w-]/g, "") ?? "";
    const found = [...(head ?? "").matchAll(new RegExp(`"${key}"\\s*:\\s*("[^"]*"|[^,}\\s]+)`, "g"))].map(
      ([, value]) => value,
    );
    return new Set(found).size === found.length;
  }
  if (column.kind !== "field") return false;
  const { at, separator } = column;
  const values = wholeLines(head).map((line) => line.split(separator ?? /\s+/)[at - 1]);
  return values.length > 1 && new Set(values).size === values.length;
}
