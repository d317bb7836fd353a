import { fold } from "../../../../text/fold.ts";
import type { Column } from "../../lines-wish.ts";
import { namesFor } from "../../sources/column-names.ts";
import type { KnownFile } from "../../sources/known-file.ts";
import type { NamedColumn } from "../../sources/log-formats.ts";
import { wholeLines } from "../../sources/table-of.ts";
import type { Asides } from "./read-asides.ts";

export type Explained = {
  known: KnownFile;
  /** Columns by their number, without a name: what is wanted where nothing else is. */
  told: readonly Column[];
  /** Those with a name. */
  explained: readonly Column[];
  /** What is to stand between columns that are shown, where that is not what parts them in the file. */
  between: string | undefined;
};

/** A file as it is known with what a request explains of it; undefined where the two say different things. */
export function explained(
  before: KnownFile,
  { separator, isOneLine, columns, keys, unseen }: Asides,
): Explained | undefined {
  const isOutput = separator !== undefined && isForOutput(before, separator);
  const known = separator === undefined || isOutput ? before : partedAt(before, separator);
  const numbered = (at: number): Column => {
    const fields = known.columns.flatMap(({ column }) => (column.kind === "field" ? [column] : []));
    const found = at === 0 ? fields.at(-1) : fields.find((field) => field.at === at);
    const parted = known.format.kind === "table" ? known.format.separator : undefined;
    return found ?? { kind: "field", at, separator: parted, numeric: false };
  };
  const named: NamedColumn[] = [];
  for (const { called, at, isBeside } of columns) {
    if (called === undefined) continue;
    const column = numbered(at);
    const own = known.columns.find(({ names }) => names.includes(called))?.column;
    if (own === undefined || own.kind !== "field") named.push({ names: namesFor(called), column });
    else if (column.kind === "field" && own.at !== column.at && !isBeside) return undefined;
  }
  const explained = columns.flatMap(({ called, at }) => (called === undefined ? [] : [numbered(at)]));
  const told = columns.flatMap(({ called, at, isBeside }) => (called === undefined || isBeside ? [numbered(at)] : []));
  const written = keys.map(({ called, key }): NamedColumn => {
    const names = [...namesFor(key), ...(called === undefined ? [] : namesFor(called))];
    return { names, column: { kind: "match", pattern: `\\b${key}=[^ ,;]+`, perl: false } };
  });
  const supposed = unseen.map((key): NamedColumn => {
    const path = key.replace(/^\./, "").split(".");
    return { names: [fold(key)], column: { kind: "key", path, numeric: true, boolean: false } };
  });
  return {
    known: { ...known, columns: [...written, ...named, ...supposed, ...known.columns] },
    told,
    explained,
    between: isOutput || isOneLine ? (separator ?? " ") : undefined,
  };
}

/** "Separated by a space" of a file that is parted by something else says how it is to be shown. */
function isForOutput({ format, head }: KnownFile, separator: string): boolean {
  if (format.kind === "json") return true;
  const [first] = wholeLines(head);
  const own = format.kind === "table" ? format.separator : undefined;
  return first !== undefined && own !== undefined && own !== separator && !first.includes(separator);
}

function partedAt(known: KnownFile, separator: string): KnownFile {
  const { format, columns } = known;
  if (format.kind === "table" && format.separator === separator) return known;
  return {
    ...known,
    format: { ...format, kind: "table", separator },
    columns: columns.map(({ names, column }) => ({
      names,
      column: column.kind === "field" ? { ...column, separator } : column,
    })),
  };
}
