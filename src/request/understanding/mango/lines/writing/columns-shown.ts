import { type Column, type Condition, isSame, type LinesQuery } from "../lines-wish.ts";
import { awkCondition } from "./awk-conditions.ts";
import type { Pipeline } from "./pipeline.ts";
import { awkSeparator, awkString, basicPattern, cutSeparator, extendedPattern, quoted } from "./quoting.ts";

/** Columns, by awk where there is something to compare and by cut where there is not. */
export function shown(query: LinesQuery, inAwk: readonly Condition[], pipeline: Pipeline): boolean {
  const { show, sort, skipHeader, format, distinct } = query;
  const sortsWhole = sort?.column !== undefined && !(show.length === 1 && isSame(show[0], sort.column));
  const isValues = show.length > 0 && (distinct !== undefined || sort !== undefined || query.figure !== undefined);
  const drops =
    skipHeader ||
    (format.header && (isValues || (sort?.column !== undefined && query.pick !== undefined && sort.reverse === false)));
  if (sortsWhole) {
    if (!filtered(inAwk, drops && inAwk.length === 0 ? "tail" : "none", query, pipeline)) return false;
    if (!sortedBy(query, pipeline)) return false;
    if (query.pick !== undefined && query.pick.when === "after")
      pipeline.add(`${query.pick.end === "first" ? "head" : "tail"} -n ${query.pick.count}`);
    return extracted(show, pipeline, query.between, query.dropped);
  }
  const fields = show.every((one) => one.kind === "field") && !query.dropped;
  // What is parted otherwise than what is compared is cut out of what is left.
  const isOnePart = separatorOf(inAwk, show) !== false;
  if (inAwk.length > 0 && fields && isOnePart) return filtered(inAwk, drops ? "awk" : "none", query, pipeline, show);
  if (!filtered(inAwk, drops ? (inAwk.length > 0 ? "awk" : "tail") : "none", query, pipeline)) return false;
  return extracted(show, pipeline, query.between, query.dropped);
}

/** The lines that hold what columns must hold; with `show`, these of their columns. */
export function filtered(
  conditions: readonly Condition[],
  header: "awk" | "tail" | "none",
  query: LinesQuery,
  pipeline: Pipeline,
  show: readonly Column[] = [],
): boolean {
  if (header === "tail") pipeline.dropHeadings();
  if (conditions.length === 0) return true;
  const separator = separatorOf(conditions, show);
  if (separator === false) return false;
  const tests = conditions.map((one) => awkCondition(one, query));
  if (tests.some((one) => one === undefined)) return false;
  // A heading is no number, but awk compares it all the same.
  // Where a table without some lines is kept, its heading stays: it is none of the values.
  const isKept = query.target !== undefined && header !== "awk";
  const compares = conditions.some((one) => one.on === "column" && (isKept ? /[<>]/ : /[<>!]/).test(one.test));
  const first = header === "awk" || (query.format.header && compares) ? [pipeline.pastHeading] : [];
  const print = show.length === 0 ? "" : ` {${printed(show, query.between)}}`;
  pipeline.add(`awk${awkSeparator(separator)} ${quoted(`${[...first, ...tests].join(" && ")}${print}`)}`);
  return true;
}

/** By the column that was said, and among what is alike in it by another. */
export function sortedBy({ sort }: LinesQuery, pipeline: Pipeline): boolean {
  const column = sort?.column;
  if (sort === undefined || column?.kind !== "field") return false;
  const { then } = sort;
  if (then !== undefined && (then.kind !== "field" || then.separator !== column.separator)) return false;
  const keys = [column, then].flatMap((one) => (one?.kind === "field" ? [one] : []));
  const { separator } = column;
  const by =
    separator === undefined
      ? ""
      : separator === "\t"
        ? " -t$'\\t'"
        : ` -t${/^[,:]$/.test(separator) ? separator : quoted(separator)}`;
  const how = (numeric: boolean) =>
    `${numeric || sort.numeric ? "n" : sort.anyCase ? "f" : ""}${sort.reverse ? "r" : ""}`;
  pipeline.add(`sort${by}${keys.map(({ at, numeric }) => ` -k${at},${at}${how(numeric)}`).join("")}`);
  return true;
}

/** One separator for all of them; false where they differ. */
export function separatorOf(conditions: readonly Condition[], show: readonly Column[]): string | undefined | false {
  const columns = [...conditions.flatMap((one) => (one.on === "column" ? [one.column] : [])), ...show];
  const separators = new Set(
    columns.map((one) => (one.kind === "field" ? one.separator : one.kind === "quoted" ? '"' : undefined)),
  );
  if (separators.size === 0) return undefined;
  return separators.size === 1 ? [...separators][0] : false;
}

export function fieldName(column: Column): string {
  return column.kind === "field" && column.at > 0
    ? `$${column.at}`
    : column.kind === "quoted"
      ? `$${column.at}`
      : "$NF";
}

/** Columns cut out of each line that comes. */
export function extracted(show: readonly Column[], pipeline: Pipeline, between?: string, dropped = false): boolean {
  const [first] = show;
  if (first === undefined) return true;
  if (dropped) return allBut(show, pipeline);
  if (first.kind === "match") {
    if (show.length > 1) return false;
    pipeline.add(`grep -${pipeline.isSeveral ? "h" : ""}o${first.perl ? "P" : "E"} ${quoted(first.pattern)}`);
    return true;
  }
  if (first.kind === "key" || first.kind === "product") return false;
  if (first.kind === "setting") return show.length === 1 && settingValue(first, pipeline);
  if (first.kind === "quoted") {
    if (show.some((one) => one.kind !== "quoted")) return false;
    pipeline.add(`awk -F'"' ${quoted(`{${printed(show, between)}}`)}`);
    return true;
  }
  if (!show.every((one) => one.kind === "field" && one.separator === first.separator)) return false;
  const places = show.map((one) => (one.kind === "field" ? one.at : 0));
  const rises = places.every((at, index) => at > (places[index - 1] ?? 0));
  if (first.separator === undefined || !rises) {
    pipeline.add(`awk${awkSeparator(first.separator)} ${quoted(`{${printed(show, between)}}`)}`);
  } else pipeline.add(`cut${cutSeparator(first.separator)} -f${spans(places)}`);
  return true;
}

/** All columns but these, as cut(1) says it; what blanks part only has no first. */
function allBut(show: readonly Column[], pipeline: Pipeline): boolean {
  const [first] = show;
  const places = show.flatMap((one) => (one.kind === "field" ? [one.at] : [])).sort((a, b) => a - b);
  if (first?.kind !== "field" || first.separator === undefined || places.length < show.length) return false;
  const isFirst = places.length === 1 && places[0] === 1;
  pipeline.add(`cut${cutSeparator(first.separator)} ${isFirst ? "-f2-" : `--complement -f${spans(places)}`}`);
  return true;
}

/** Of awk, with what is to stand between them; a blank where nobody says. */
function printed(show: readonly Column[], between: string | undefined): string {
  const sign = between === undefined || between === " " ? ", " : ` ${awkString(between)} `;
  return `print ${show.map(fieldName).join(sign)}`;
}

function settingValue(
  { key, style, section, indented }: Extract<Column, { kind: "setting" }>,
  pipeline: Pipeline,
): boolean {
  if (section !== undefined) {
    if (style !== "=" && style !== " = ") return false;
    pipeline.add(
      `sed -n ${quoted(`/^\\[${basicPattern(section, "/")}\\]/,/^\\[/s/^${indented ? " *" : ""}${basicPattern(key, "/")} *= *//p`)}`,
    );
    return true;
  }
  const between = style === " " ? "\\s+" : style === ": " ? ":\\s*" : "\\s*=\\s*";
  pipeline.add(`grep -oP ${quoted(`^\\s*${extendedPattern(key)}${between}\\K.*`)}`);
  return true;
}

/** 1,2,3,5 as 1-3,5. */
function spans(places: readonly number[]): string {
  const found: [number, number][] = [];
  for (const at of places) {
    const last = found.at(-1);
    if (last && at === last[1] + 1 && places.length > 2) last[1] = at;
    else found.push([at, at]);
  }
  return found
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from},${to}` : `${from}-${to}`))
    .join(",");
}
