import { type Condition, isSame, type LinesQuery, type LinesWish } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import { partsWords } from "./figure-shape.ts";
import { withoutThem } from "./kept-rest.ts";
import { onlyAddable, reckons, settleColumns } from "./shown-columns.ts";

/** The look at lines that was understood; undefined where nothing was asked of them, or what cannot be done in one. */
export function queryOf(draft: Draft): LinesWish | undefined {
  const { known, anyCase, backup } = draft;
  if (backup !== undefined) return undefined;
  // "Remove the last 3 lines" wants none of these.
  if (draft.deletes && draft.pick !== undefined && draft.distinct === undefined) return undefined;
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
  // "The section [a] and the three lines after it" is that one line and these.
  if (draft.context.before + draft.context.after > 0)
    draft.conditions = draft.conditions.map((one) =>
      one.on === "section" ? { on: "text", texts: [`[${one.section}]`], at: "any", not: false, anyCase: false } : one,
    );
  const conditions = draft.conditions.map((one) => (one.on === "text" && anyCase ? { ...one, anyCase } : one));
  const placed = draft.conditions.filter(({ on }) => /^(?:range|step|marks|section)$/.test(on));
  if (placed.length > 1 && placed.some(({ on }) => on === "section")) return undefined;
  if (draft.follows && !isFollowed(draft)) return undefined;
  // Of what is left when columns that cannot be seen are taken away, nothing more is reckoned.
  const { dropped, figure: reckoned, distinct, sort: ordered } = draft;
  if (dropped && [reckoned, distinct, ordered, draft.by].some((one) => one !== undefined)) return undefined;
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
  // Files that lack it are those that grep(1) finds nothing in.
  if (draft.filesOnly === "without")
    for (const [at, one] of conditions.entries()) if (one.on === "text") conditions[at] = { ...one, not: false };
  orderAsSaid(draft, conditions);
  settleColumns(draft);
  const { sort, by } = draft;
  if (draft.alphabetic && sort !== undefined && sort.column === undefined && typeof by === "object")
    draft.sort = { ...sort, column: by };
  if (draft.figure !== undefined && draft.between === undefined && partsWords(draft)) draft.between = "\t";
  reckonNumbers(draft);
  // The largest of a table is that of one column.
  const isReckoned = draft.figure !== undefined && reckons.test(draft.figure.what);
  if (isReckoned && draft.figure?.column === undefined && known.format.kind === "table") return undefined;
  if (draft.countsWritten && draft.figure?.what === "count" && draft.by === undefined) draft.figure = undefined;
  else if (draft.countsWritten) return undefined;
  const query: LinesQuery = { kind: "query", ...picked(draft), conditions, format: known.format };
  const said = saidOf(draft, conditions);
  const isUnpacked = draft.reads && draft.sources.length === 1 && draft.sources[0]?.packed !== undefined;
  return said === 0 && !isUnpacked ? undefined : { ...query, strange: 0, said: Math.max(1, said) };
}

/** How much of what was said is in the query. */
function saidOf(draft: Draft, conditions: readonly Condition[]): number {
  const isCounted = draft.figure !== undefined || draft.by !== undefined;
  return (
    conditions.length +
    draft.show.length +
    (isCounted ? 1 : 0) +
    (draft.distinct === undefined && draft.distinctBy === undefined ? 0 : 1) +
    (draft.sort === undefined && draft.byLength === undefined ? 0 : 1) +
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
    ].filter(Boolean).length
  );
}

/** By what is put in order, where only the order was said. */
function orderAsSaid(draft: Draft, conditions: readonly Condition[]): void {
  const { anyCase, known } = draft;
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
}

/** What a sum or an average is of, where nobody named it and there is only one thing that it can be of. */
function reckonNumbers(draft: Draft): void {
  const { known } = draft;
  if (draft.figure?.what === "sum" && draft.figure.column === undefined && known.format.kind !== "text") {
    const column = onlyAddable(draft);
    if (column !== undefined) draft.figure = { ...draft.figure, column };
  }
  // Lines of a name and a number: what is reckoned is the number.
  if (
    draft.figure !== undefined &&
    reckons.test(draft.figure.what) &&
    draft.figure.column === undefined &&
    known.format.kind === "text" &&
    wholeLines(known.head).length > 0 &&
    wholeLines(known.head).every((line) => /^[^\d\s].*\s-?\d+(?:\.\d+)?$/.test(line))
  )
    draft.figure = { ...draft.figure, column: { kind: "field", at: 0, separator: undefined, numeric: true } };
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
    needsWithin,
    compare,
    comparison,
    tallied,
    understood,
    alphabetic,
    isShownSaid,
    join,
    beside,
    joined,
    separator,
    told,
    explained,
    settled,
    unclear,
    ...query
  } = draft;
  return query;
}
