/** A text table as its first lines show it. */
export type Table = {
  separator: string;
  /** Undefined where the first line looks like any other. */
  headings: readonly string[] | undefined;
  /** The rows that could be seen, without the headings. */
  rows: readonly (readonly string[])[];
};

/** By the beginning of a file, or its ending where it cannot be read; undefined where it is no table. */
export function tableOf(path: string, head: string | undefined): Table | undefined {
  const ending = /\.(csv|tsv|tab|psv)(?:\.(?:gz|xz|bz2|bak|orig|old))?$/i.exec(path)?.[1]?.toLowerCase();
  const byEnding = ending === undefined ? undefined : { csv: ",", tsv: "\t", tab: "\t", psv: "|" }[ending];
  const lines = wholeLines(head);
  if (lines.length === 0)
    return byEnding === undefined ? undefined : { separator: byEnding, headings: undefined, rows: [] };
  const separator = separatorOf(lines, byEnding);
  if (separator === undefined) return undefined;
  const [first = [], ...rest] = lines.map((line) => line.split(separator));
  const isHeading =
    first.length > 1 &&
    first.every((cell) => /^\s*"?[\p{L}_#][\p{L}\p{N}\s_.()%€$/#-]*"?\s*$/u.test(cell)) &&
    (byEnding !== undefined || rest.some((row) => row.some((cell) => /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cell))));
  const clean = (cells: readonly string[]) => cells.map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  return isHeading
    ? { separator, headings: clean(first), rows: rest.map(clean) }
    : { separator, headings: undefined, rows: [first, ...rest].map(clean) };
}

/** The one that parts each line into as many pieces as the first; the file's ending only says which is tried first. */
function separatorOf(lines: readonly string[], byEnding: string | undefined): string | undefined {
  const tried = [...new Set([byEnding, "\t", ";", ",", "|"].filter((one) => one !== undefined))];
  const some = lines.slice(0, 12);
  const even = tried.filter((separator) => {
    const [count = 0, ...others] = some.map((line) => line.split(separator).length);
    return count > 1 && others.every((other) => other === count);
  });
  if (byEnding === undefined) return some.length > 1 ? even[0] : undefined;
  return even[0] ?? byEnding;
}

/** Of what was read; the last may have been cut off. */
export function wholeLines(head: string | undefined): readonly string[] {
  if (head === undefined) return [];
  const lines = head.replace(/^\ufeff/, "").split(/\r?\n/);
  lines.pop();
  return lines.filter((line) => line.trim() !== "");
}
