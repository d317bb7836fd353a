import { type Column, type Condition, isSame, type LinesQuery } from "../lines-wish.ts";
import { awkCondition, isAwkCondition } from "./awk-conditions.ts";
import { extracted, fieldName, filtered, separatorOf, shown } from "./columns-shown.ts";
import type { Pipeline } from "./pipeline.ts";
import { awkSeparator, awkString, extendedPattern, quoted } from "./quoting.ts";

/** Sums and the like. */
export function figured(query: LinesQuery, inAwk: readonly Condition[], pipeline: Pipeline): boolean {
  const { figure, by, decimals, format } = query;
  if (figure === undefined || figure.what === "percent" || figure.what === "columns") return false;
  const { what } = figure;
  if (query.having !== undefined) return false;
  if (what === "longest-line") {
    if (by !== undefined || query.show.length > 0 || !shown(query, inAwk, pipeline)) return false;
    pipeline.add("awk 'length > m {m = length; l = $0} END {print l}'");
    return true;
  }
  if (what === "words" || what === "characters" || what === "longest") {
    if (by !== undefined || query.show.length > 0 || !shown(query, inAwk, pipeline)) return false;
    pipeline.add(
      { words: "wc -w", characters: "wc -m", longest: "wc -L" }[what].replace("-", figure.lines ? "-l" : "-"),
    );
    return true;
  }
  if (by === "words" || by === "lines" || query.show.length > 0) return false;
  const column: Column = figure.column ?? { kind: "field", at: 1, separator: undefined, numeric: true };
  const drops = query.skipHeader || format.header;
  if (isOrdered(what) && by === undefined) {
    if (
      !shown(
        {
          ...query,
          figure: { what: "count", column: undefined },
          show: figure.column === undefined ? [] : [column],
          skipHeader: drops,
          sort: undefined,
        },
        inAwk,
        pipeline,
      )
    )
      return false;
    pipeline.add("sort -n");
    pipeline.add(ofOrdered[what]);
    return true;
  }
  if (what === "median" || what === "extremes") return false;
  if (column.kind !== "field" && column.kind !== "product") {
    if (by !== undefined || !filtered(inAwk, "none", query, pipeline) || !extracted([column], pipeline)) return false;
    pipeline.add(`awk ${quoted(reckoning(what, "$1", undefined, decimals))}`);
    return true;
  }
  if (by !== undefined && by.kind !== "field") return false;
  const columns = [...(column.kind === "product" ? column.factors : [column]), ...(by === undefined ? [] : [by])];
  const separator = separatorOf(inAwk, columns);
  if (separator === false) return false;
  const tests = inAwk.map((one) => awkCondition(one, query));
  if (tests.some((one) => one === undefined)) return false;
  const when = [...(drops ? [pipeline.pastHeading] : []), ...tests].join(" && ");
  pipeline.add(
    `awk${awkSeparator(separator)} ${quoted(`${when}${when === "" ? "" : " "}${reckoning(what, reckonedValue(column), by && { value: fieldName(by), ...query }, decimals)}`)}`,
  );
  if (by !== undefined) {
    if (query.sort !== undefined) pipeline.add(eachSorted(query, by));
    if (query.pick !== undefined) pipeline.add(`head -n ${query.pick.count}`);
  }
  return true;
}

/** What is read off the numbers in order. */
const ofOrdered = {
  max: "tail -n 1",
  min: "head -n 1",
  extremes: "sed -n '1p;$p'",
  median: "awk '{a[NR] = $1} END {print (NR % 2 ? a[(NR+1)/2] : (a[NR/2] + a[NR/2+1]) / 2)}'",
} as const;

function isOrdered(what: string): what is keyof typeof ofOrdered {
  return what in ofOrdered;
}

function reckonedValue(column: Column): string {
  return column.kind === "product" ? column.factors.map(fieldName).join("*") : fieldName(column);
}

/** How many of a hundred lines are what the conditions say. */
export function percentage(query: LinesQuery, pipeline: Pipeline): boolean {
  const { conditions, by, show, format, decimals } = query;
  if (by !== undefined) return shares(query, pipeline);
  const separator = separatorOf(conditions, []);
  const isSeveral = format.header && pipeline.isSeveral;
  if (conditions.length === 0 || show.length > 0 || separator === false || isSeveral) return false;
  const tests = conditions.map((one) => (isAwkCondition(one) ? awkCondition(one, query) : textCondition(one)));
  if (tests.some((one) => one === undefined)) return false;
  const [first, all] = format.header ? ["NR>1 && ", "(NR-1)"] : ["", "NR"];
  const value = `n*100/${all}`;
  const print = decimals === undefined ? `print ${value}` : `printf "%.${decimals}f\\n", ${value}`;
  pipeline.add(`awk${awkSeparator(separator)} ${quoted(`${first}${tests.join(" && ")} {n++} END {${print}}`)}`);
  return true;
}

/** Of each value of a column, how many of a hundred lines have it. */
function shares({ conditions, by, show, sort, pick, format, decimals }: LinesQuery, pipeline: Pipeline): boolean {
  if (typeof by !== "object" || by.kind !== "field" || conditions.length + show.length > 0 || pick !== undefined)
    return false;
  const when = format.header ? `${pipeline.pastHeading} ` : "";
  const share = "n[k]*100/all";
  const print = decimals === undefined ? `print k, ${share}` : `printf "%s %.${decimals}f\\n", k, ${share}`;
  pipeline.add(
    `awk${awkSeparator(by.separator)} ${quoted(`${when}{n[${fieldName(by)}]++; all++} END {for (k in n) ${print}}`)}`,
  );
  if (sort !== undefined) pipeline.add(sort.reverse ? "sort -k2,2nr" : "sort");
  return true;
}

/** A text to the letter, as awk says it. */
function textCondition(condition: Condition): string | undefined {
  if (condition.on !== "text" || condition.at !== "any" || condition.anyCase || condition.isPattern) return undefined;
  const found = condition.texts.map((text) =>
    /^[\w .-]+$/.test(text) ? `/${extendedPattern(text)}/` : `index($0, ${awkString(text)})`,
  );
  const any = found.length === 1 ? found.join() : `(${found.join(" || ")})`;
  return condition.not ? `!${any}` : any;
}

function reckoning(
  what: "sum" | "mean" | "count" | "max" | "min",
  value: string,
  each: ({ value: string } & Pick<LinesQuery, "between" | "figureFirst">) | undefined,
  decimals: number | undefined,
): string {
  const sign = each?.between ?? " ";
  const both = (key: string, text: string, between: string) =>
    key === "" ? text : each?.figureFirst ? `${text}${between}${key}` : `${key}${between}${text}`;
  const rounded = (text: string, key = "") => {
    if (decimals === undefined || decimals === 0)
      return `print ${both(key, decimals === 0 ? `int(${text})` : text, sign === " " ? ", " : ` ${awkString(sign)} `)}`;
    return `printf ${awkString(`${both(key === "" ? "" : "%s", `%.${decimals}f`, sign)}\n`)}, ${both(key, text, ", ")}`;
  };
  const by = each?.value;
  if (by === undefined)
    return what === "sum" ? `{s += ${value}} END {${rounded("s")}}` : `{s += ${value}; n++} END {${rounded("s/n")}}`;
  if (what === "max" || what === "min")
    return `{if (!(${by} in m) || ${value} ${what === "max" ? ">" : "<"} m[${by}]) m[${by}] = ${value}} END {for (k in m) ${rounded("m[k]", "k")}}`;
  return what === "sum"
    ? `{s[${by}] += ${value}} END {for (k in s) ${rounded("s[k]", "k")}}`
    : `{s[${by}] += ${value}; n[${by}]++} END {for (k in s) ${rounded("s[k]/n[k]", "k")}}`;
}

/** Of "value figure" lines, by the figure or by the value. */
function eachSorted({ sort, between, figureFirst }: LinesQuery, by: Column): string {
  const isByValue = isSame(sort?.column, by);
  const at = (figureFirst === true) === isByValue ? 2 : 1;
  const parted = between === undefined || between === " " ? "" : ` -t${between === "\t" ? "$'\\t'" : quoted(between)}`;
  const isDown = sort?.reverse || (!isByValue && sort?.column === undefined);
  return `sort${parted} -k${at},${at}${isDown ? "r" : ""}${isByValue ? "" : "n"}`;
}

/** How often each value is there. */
export function grouped(query: LinesQuery, inAwk: readonly Condition[], pipeline: Pipeline): boolean {
  const { by, sort, pick, letters } = query;
  if (by === undefined || query.show.length > 0 || (letters !== undefined && by !== "words")) return false;
  if (by === "lines") {
    if (!filtered(inAwk, "none", query, pipeline)) return false;
  } else if (by === "words") {
    if (!filtered(inAwk, "none", query, pipeline)) return false;
    pipeline.add("grep -oE '\\w+'", pipeline.isSeveral ? "cat" : undefined);
    pipeline.add("tr '[:upper:]' '[:lower:]'");
  } else if (
    !shown(
      {
        ...query,
        show: [by],
        by: undefined,
        figure: undefined,
        sort: undefined,
        pick: undefined,
        skipHeader: query.skipHeader || query.format.header,
      },
      inAwk,
      pipeline,
    )
  )
    return false;
  pipeline.add("sort");
  pipeline.add("uniq -c");
  if (query.having !== undefined) pipeline.add(`awk '$1 ${query.having.test} ${query.having.count}'`);
  const isAlphabetic = sort !== undefined && !sort.reverse && !sort.numeric && sort.column !== undefined;
  // "The first three" of what was counted are those that are there most.
  const isTop = sort === undefined && pick !== undefined && pick.when === "after" && pick.end === "first";
  if (isTop) pipeline.add("sort -rn");
  if (sort !== undefined && !isAlphabetic) pipeline.add(sort.numeric && !sort.reverse ? "sort -n" : "sort -rn");
  if (pick !== undefined && pick.when === "after")
    pipeline.add(`${pick.end === "first" ? "head" : "tail"} -n ${pick.count}`);
  const sign = query.between ?? " ";
  if (query.figureFirst === false) pipeline.add(`sed -E ${quoted(`s/^ *([0-9]+) (.*)/\\2${sign}\\1/`)}`);
  else if (query.between !== undefined && query.between !== "\t")
    pipeline.add(`sed -E ${quoted(`s/^ *([0-9]+) /\\1${sign}/`)}`);
  return true;
}
