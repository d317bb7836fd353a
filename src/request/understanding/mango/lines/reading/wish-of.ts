import type { Language } from "../../../../../shared/language.ts";
import { type Column, type Condition, isSame, type LinesQuery, type LinesWish } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import { partsWords } from "./figure-shape.ts";
import { withoutThem } from "./kept-rest.ts";

/** What has been understood, as one wish; undefined where it is none. */
export function wishOf(draft: Draft, language: Language): LinesWish | undefined {
  const { sources, target } = draft;
  const [first, second] = sources;
  if (draft.unclear || first === undefined) return undefined;
  const isSeveral = sources.length > 1 || sources.some(({ isGlob, isFolder }) => isGlob || isFolder);
  if (draft.perFile && !isSeveral) return undefined;
  if (draft.compare !== undefined || draft.join) {
    // Of two files as they are nothing more is made than an order of what is left.
    const { show, by, conditions, pick, skip, sort, figure, numbered, letters, backwards } = draft;
    // "The emails of a that are in b too" says what lines are called.
    const isShown = show.some(({ kind }) => draft.join || kind !== "match");
    const isMore = isShown || conditions.length > 0 || numbered || backwards || letters !== undefined;
    if (isMore || [by, pick, skip, sort?.column].some((one) => one !== undefined)) return undefined;
    if (draft.join && figure !== undefined) return undefined;
  }
  if (draft.compare !== undefined) {
    if (second === undefined || sources.length > 2) return undefined;
    const { compare, comparison } = draft;
    const count = draft.figure?.what === "count";
    if (count && (compare.what === "diff" || compare.what === "same")) return undefined;
    if (draft.sort !== undefined && (count || compare.what === "diff" || compare.what === "same")) return undefined;
    if (draft.skipHeader && !(compare.what === "diff" && comparison.unified)) return undefined;
    return {
      kind: "compare",
      first,
      second,
      ...compare,
      ...comparison,
      headless: draft.skipHeader,
      sort: draft.sort,
      count,
      target: target?.path,
      says: sameness[language],
      strange: 0,
      said: 2,
    };
  }
  if (draft.join) {
    if (sources.length < 2 && !sources.some(({ isGlob }) => isGlob)) return undefined;
    const unique = draft.distinct !== undefined;
    const { beside } = draft;
    if (unique && beside !== undefined) return undefined;
    if (draft.sort !== undefined && beside !== undefined) return undefined;
    return { kind: "join", sources, target, unique, beside, sort: draft.sort, strange: 0, said: 2 };
  }
  // "En minúsculas, ordenados y sin repetir": what is put in order is shown, and the file stays as it is.
  const { edit, distinct, sort, inPlace } = draft;
  if (
    (edit?.what === "upper" || edit?.what === "lower") &&
    !inPlace &&
    (distinct !== undefined || sort !== undefined)
  ) {
    draft.letters = edit.what;
    draft.edit = undefined;
  }
  // A change that cannot be made so is no question.
  return draft.edit === undefined ? (editOf(draft) ?? queryOf(draft)) : editOf(draft);
}

const sameness: Readonly<Record<Language, { same: string; different: string }>> = {
  es: { same: "iguales", different: "distintos" },
  en: { same: "same", different: "different" },
};

function editOf(draft: Draft): LinesWish | undefined {
  const { sources, backup, target, shownOnly, anyCase, wholeWord } = draft;
  const conditions = draft.conditions.map((one) => (one.on === "text" && anyCase ? { ...one, anyCase } : one));
  const edit =
    draft.edit?.what === "replace"
      ? { ...draft.edit, anyCase, wholeWord }
      : (draft.edit ??
        (draft.deletes ? { what: "delete-lines" as const, conditions: deletedOf(draft, conditions) } : undefined));
  if (edit === undefined) return undefined;
  if (edit.what === "delete-lines") {
    if (draft.distinct !== undefined && edit.conditions.length === 0) return undefined;
    if (
      edit.conditions.length === 0 ||
      edit.conditions.some(({ on }) => on === "column" || on === "listed" || on === "time" || on === "length")
    )
      return undefined;
  } else if (draft.conditions.length > 0 || draft.figure !== undefined || draft.by !== undefined) return undefined;
  // "Every http:// link": what is changed is called so.
  const isCalled = /^(?:replace|upper|lower)$/.test(edit.what) && draft.show.every(({ kind }) => kind === "match");
  if ((draft.show.length > 0 && !isCalled) || draft.sort !== undefined) return undefined;
  const apart = shownOnly || target !== undefined ? { target: target?.path } : undefined;
  if (target?.append === true || (apart !== undefined && backup !== undefined)) return undefined;
  const { include, exclude } = draft;
  return {
    kind: "edit",
    sources,
    include,
    exclude,
    edit,
    backup: besideOf(backup, sources),
    apart,
    strange: 0,
    said: 2,
  };
}

/** "El original como app.conf.bak", of conf/app.conf: its own name and an ending. */
function besideOf(backup: string | undefined, [only, ...more]: Draft["sources"]): string | undefined {
  const name = only?.path.split("/").at(-1);
  if (backup === undefined || name === undefined || more.length > 0 || !backup.startsWith("=")) return backup;
  const said = backup.slice(1);
  return said.startsWith(`${name}.`) ? said.slice(name.length) : backup;
}

/** "Borra las 3 primeras líneas": where they stand says which. */
function deletedOf({ pick }: Draft, conditions: readonly Condition[]): readonly Condition[] {
  if (pick === undefined) return conditions;
  return pick.end === "first"
    ? [...conditions, { on: "range", from: 1, to: pick.count }]
    : pick.count === 1
      ? [...conditions, { on: "range", from: -1, to: undefined }]
      : [];
}

function queryOf(draft: Draft): LinesWish | undefined {
  const { known, anyCase, backup } = draft;
  if (backup !== undefined) return undefined;
  draft.conditions = onceEach(draft.conditions);
  // Each value once and counted comes in the order of the values.
  if (typeof draft.by === "object" && isSame(draft.sort?.column, draft.by) && draft.sort?.reverse === false)
    draft.sort = undefined;
  // What is to be taken away is not what is to be shown.
  if (draft.deletes && draft.conditions.some(({ on }) => on === "column")) {
    const rest = draft.target === undefined ? undefined : withoutThem(draft.conditions);
    if (rest === undefined) return undefined;
    draft.conditions = rest;
  }
  const conditions = draft.conditions.map((one) => (one.on === "text" && anyCase ? { ...one, anyCase } : one));
  if (draft.follows && !isFollowed(draft)) return undefined;
  const isFolder = draft.sources.some((source) => source.isFolder);
  // How many files a folder has is no question about lines.
  if (
    isFolder &&
    draft.rows &&
    draft.figure?.column === undefined &&
    draft.by === undefined &&
    conditions.length === 0 &&
    draft.show.length === 0
  )
    return undefined;
  const isCounted = draft.figure !== undefined || draft.by !== undefined;
  // Files that lack it are those that grep(1) finds nothing in.
  if (draft.filesOnly === "without")
    for (const [at, one] of conditions.entries()) if (one.on === "text") conditions[at] = { ...one, not: false };
  // "Sort … case-insensitively": where no text is looked for, it is the order that takes no heed of it.
  if (anyCase && draft.sort !== undefined && !conditions.some(({ on }) => on === "text"))
    draft.sort = { ...draft.sort, anyCase };
  else if (anyCase && (draft.distinct === "once" || draft.distinct === "repeated") && conditions.length === 0)
    draft.sort = { column: undefined, numeric: false, reverse: false, anyCase };
  // "Orders over 100, highest first": by what was compared.
  if (
    draft.sort?.reverse === true &&
    draft.sort.column === undefined &&
    !draft.alphabetic &&
    draft.by === undefined &&
    draft.show.length === 0 &&
    known.format.kind === "table"
  ) {
    const compared = conditions.find((one) => one.on === "column" && /[<>]/.test(one.test));
    const column = compared?.on === "column" ? compared.column : onlyAddable(draft);
    if (column !== undefined) draft.sort = { ...draft.sort, column };
  }
  // Numbers are in no order of letters.
  if (draft.sort !== undefined && draft.sort.column === undefined && draft.show.length === 0 && isOfNumbers(known.head))
    draft.sort = { ...draft.sort, numeric: true };
  useTold(draft);
  addUp(draft);
  const { sort, by } = draft;
  if (draft.alphabetic && sort !== undefined && sort.column === undefined && typeof by === "object")
    draft.sort = { ...sort, column: by };
  withoutAround(draft);
  withoutIds(draft);
  parted(draft);
  if (draft.figure !== undefined && draft.between === undefined && partsWords(draft)) draft.between = "\t";
  withItsColumn(draft);
  if (draft.figure?.what === "sum" && draft.figure.column === undefined && known.format.kind !== "text") {
    const column = onlyAddable(draft);
    if (column !== undefined) draft.figure = { ...draft.figure, column };
  }
  // Lines of a name and a number: what is reckoned is the number.
  if (
    draft.figure !== undefined &&
    /^(?:sum|mean|max|min)$/.test(draft.figure.what) &&
    draft.figure.column === undefined &&
    known.format.kind === "text" &&
    wholeLines(known.head).length > 0 &&
    wholeLines(known.head).every((line) => /^[^\d\s].*\s-?\d+(?:\.\d+)?$/.test(line))
  )
    draft.figure = { ...draft.figure, column: { kind: "field", at: 0, separator: undefined, numeric: true } };
  // The largest of a table is that of one column.
  const isReckoned = draft.figure !== undefined && /^(?:sum|mean|max|min)$/.test(draft.figure.what);
  if (isReckoned && draft.figure?.column === undefined && known.format.kind === "table") return undefined;
  const query: LinesQuery = { kind: "query", ...picked(draft), conditions, format: known.format };
  const said =
    conditions.length +
    draft.show.length +
    (isCounted ? 1 : 0) +
    (draft.distinct === undefined && draft.distinctBy === undefined ? 0 : 1) +
    (draft.sort === undefined ? 0 : 1) +
    (draft.pick === undefined ? 0 : 1) +
    (draft.skip === undefined ? 0 : 1) +
    [
      draft.backwards,
      draft.shuffled,
      draft.skipHeader,
      draft.numbered,
      draft.pretty,
      draft.keys,
      draft.letters !== undefined,
    ].filter(Boolean).length;
  const isUnpacked = draft.reads && draft.sources.length === 1 && draft.sources[0]?.packed !== undefined;
  return said === 0 && !isUnpacked ? undefined : { ...query, strange: 0, said: Math.max(1, said) };
}

/** "Did it run out of memory? Show me the lines with Out of memory": what is said twice holds once. */
function onceEach(conditions: readonly Condition[]): Condition[] {
  const said = conditions.map((one) => JSON.stringify(one));
  return conditions.filter((_, at) => said.indexOf(said[at] ?? "") === at);
}

function isOfNumbers(head: string | undefined): boolean {
  const lines = wholeLines(head);
  return lines.length > 0 && lines.every((line) => /^\s*-?\d+(?:\.\d+)?\s*$/.test(line));
}

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

/** What a sum without a name is of, where only one column can be added up. */
function onlyAddable({ known }: Draft): Column | undefined {
  const found = known.columns.filter(
    ({ column, names }) =>
      (column.kind === "field" || column.kind === "key") && column.numeric && names.some((name) => addable.test(name)),
  );
  return found.length === 1 ? found[0]?.column : undefined;
}

const addable =
  /^(?:total(?:es)?|importes?|amounts?|cantidad(?:es)?|quantit(?:y|ies)|qty|unidades|units|bytes|horas|hours|minutos|minutes|ingresos|income|gastos?|expenses?|costes?|costs?|ventas|sales|stock|kilos|kg|lluvia|rain(?:fall)?|puntos|points|goles|goals)$/;

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
  if (figure !== undefined && figure.column === undefined && /^(?:sum|mean|max|min)$/.test(figure.what))
    draft.figure = { ...figure, column: first };
  else if (by === "lines") draft.by = first;
  else if (sort !== undefined && sort.column === undefined && show.length > 0) draft.sort = { ...sort, column: first };
  else if (show.length === 0 && (figure === undefined || draft.distinct !== undefined) && by === undefined)
    draft.show = [first, ...more];
}

/** What never ends can only be looked through for texts. */
function isFollowed({ conditions, show, figure, by, sort, distinct, target, pick, context }: Draft): boolean {
  const isPlain = [figure, by, sort, distinct, target, pick].every((one) => one === undefined);
  return (
    isPlain &&
    conditions.length > 0 &&
    conditions.every(({ on }) => on === "text") &&
    show.length + context.before === 0
  );
}

/** What a query shares with what was understood. */
function picked(draft: Draft): Omit<LinesQuery, "kind" | "conditions" | "format"> {
  const {
    known,
    conditions,
    anyCase,
    edit,
    backup,
    shownOnly,
    described,
    reads,
    deletes,
    compare,
    comparison,
    tallied,
    understood,
    alphabetic,
    isShownSaid,
    join,
    beside,
    separator,
    told,
    explained,
    settled,
    unclear,
    ...query
  } = draft;
  return query;
}
