import { type Column, isSame } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";

/** Which of the columns that were named are to be shown, which are reckoned with, and which only say what is spoken of. */
export function settleColumns(draft: Draft): void {
  useTold(draft);
  addUp(draft);
  withoutAround(draft);
  withoutIds(draft);
  parted(draft);
  withItsColumn(draft);
  withoutReckoned(draft);
}

/** "The highest amount that is in column 6": what is reckoned is no column to be shown. */
function withoutReckoned(draft: Draft): void {
  const { figure, show, distinct } = draft;
  // "What percentage of the bills": whose it is.
  if (figure?.what === "percent" && show.length === 1 && !draft.isShownSaid) draft.show = [];
  if (figure?.column === undefined || distinct !== undefined) return;
  draft.show = show.filter((one) => !isSame(one, figure.column));
}

/** Figures that are reckoned of numbers. */
export const reckons = /^(?:sum|mean|median|extremes|max|min)$/;

/** What a sum without a name is of, where only one column can be added up. */
export function onlyAddable({ known }: Draft): Column | undefined {
  const found = known.columns.filter(
    ({ column, names }) =>
      (column.kind === "field" || column.kind === "key") && column.numeric && names.some((name) => addable.test(name)),
  );
  return found.length === 1 ? found[0]?.column : undefined;
}

const addable =
  /^(?:total(?:es)?|importes?|amounts?|cantidad(?:es)?|quantit(?:y|ies)|qty|unidades|units|bytes|horas|hours|minutos|minutes|ingresos|income|gastos?|expenses?|costes?|costs?|ventas|sales|stock|kilos|kg|lluvia|rain(?:fall)?|puntos|points|goles|goals)$/;

/** "Bytes por ip", "total per supplier": what can be added up is. */
function addUp(draft: Draft): void {
  const { by, figure, show, known } = draft;
  const [only, ...more] = show;
  if (typeof by !== "object" || figure?.what !== "count" || figure.column !== undefined || more.length > 0) return;
  if (only === undefined || (only.kind !== "field" && only.kind !== "key") || !only.numeric || isSame(only, by)) return;
  const names = known.columns.filter(({ column }) => isSame(column, only)).flatMap((one) => one.names);
  if (!names.some((name) => addable.test(name))) return;
  draft.figure = { what: "sum", column: only };
  draft.show = [];
}

/** "How much did we bill, column amount": what is named beside a sum is what is added up. */
function withItsColumn(draft: Draft): void {
  const { figure, show } = draft;
  const [only, ...more] = show;
  if (figure === undefined || figure.what !== "sum" || figure.column !== undefined || more.length > 0) return;
  if ((only?.kind !== "field" && only?.kind !== "key") || !only.numeric) return;
  draft.figure = { ...figure, column: only };
  draft.show = [];
}

/** "Id and amount, comma separated" of a file that is so too: it stays so where only some of its columns are shown. */
function parted(draft: Draft): void {
  const { separator, show, known, figure, by } = draft;
  const isOwn = separator !== undefined && known.format.separator === separator;
  if (isOwn && draft.between === undefined && show.length > 1 && figure === undefined && by === undefined)
    draft.between = separator;
}

/** "Los recibos sin pagar": lines, and not the number in their first column that has the same name. */
function withoutIds(draft: Draft): void {
  const { show, known, figure, by, distinct, conditions, sort, pick } = draft;
  const [only] = show;
  // "Turnos de noche": what they are is no column to be shown.
  if (
    show.length === 1 &&
    !draft.isShownSaid &&
    only !== undefined &&
    figure === undefined &&
    by === undefined &&
    distinct === undefined
  ) {
    const isOnlyThat = conditions.some(
      (one) => one.on === "column" && one.test === "=" && one.values.length === 1 && isSame(one.column, only),
    );
    if (isOnlyThat && sort === undefined) draft.show = [];
  }
  // Whoever speaks of the heading wants what stands under it.
  if (draft.keepHeader && show.length === 1 && !draft.isShownSaid) draft.show = [];
  if (show.length !== 1 || only?.kind !== "field" || only.at !== 1 || !only.numeric || draft.isShownSaid) return;
  const names = known.columns.filter(({ column }) => isSame(column, only)).flatMap((one) => one.names);
  if (figure !== undefined || by !== undefined || distinct !== undefined || pick !== undefined) return;
  if (names.some((name) => /^(?:id|ids|ips?|codigo|codigos|code|codes|numero|numeros|number|numbers)$/.test(name)))
    return;
  if (conditions.length > 0 || sort !== undefined) draft.show = [];
}

/** The value of a within b: b itself is not wanted too. */
function withoutAround(draft: Draft): void {
  // "A qué puerto apunta el correo": the port of the mail.
  const [one, other, ...more] = draft.show;
  if (one?.kind === "key" && other?.kind === "key" && more.length === 0)
    for (const [around, inner] of [
      [one, other],
      [other, one],
    ] as const) {
      const path = [...around.path, inner.path.at(-1) ?? ""].join("\0");
      const found = draft.known.columns.find(({ column }) => column.kind === "key" && column.path.join("\0") === path);
      if (found !== undefined && !isSame(found.column, inner)) draft.show = [found.column];
    }
  const paths = draft.show.flatMap((one) => (one.kind === "key" ? [one.path] : []));
  draft.show = draft.show.filter(
    (one) =>
      one.kind !== "key" ||
      !paths.some((path) => path.length > one.path.length && one.path.every((key, at) => path[at] === key)),
  );
}

/** "Es la tercera columna" of what nothing else has named is what is wanted. */
function useTold(draft: Draft): void {
  const { told, figure, by, show, sort, conditions } = draft;
  const used = [
    ...show,
    ...conditions.flatMap((one) => (one.on === "column" ? [one.column] : [])),
    ...[by, sort?.column, figure?.column].flatMap((one) => (typeof one === "object" ? [one] : [])),
  ];
  const [first, ...more] = told.filter((one) => !used.some((other) => isSame(one, other)));
  if (first === undefined) return;
  if (figure !== undefined && figure.column === undefined && reckons.test(figure.what))
    draft.figure = { ...figure, column: first };
  else if (by === "lines") draft.by = first;
  else if (sort !== undefined && sort.column === undefined && show.length > 0) draft.sort = { ...sort, column: first };
  else if (show.length === 0 && (figure === undefined || draft.distinct !== undefined) && by === undefined)
    draft.show = [first, ...more];
}
