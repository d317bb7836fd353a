import { type Column, type Condition, isSame, type LinesQuery } from "../lines-wish.ts";
import { isAwkCondition, timeCondition, valueCondition } from "./awk-conditions.ts";
import { grepStages } from "./grep.ts";
import { Pipeline } from "./pipeline.ts";
import { awkSeparator, basicPattern, cutSeparator, extendedPattern, place, quoted } from "./quoting.ts";

/** Lines of text files: which, what of each, reckoned, in order, so many; undefined where no plain pipeline says it. */
export function queryCommand(query: LinesQuery): string | undefined {
  const pipeline = new Pipeline(query);
  if (query.filesOnly !== undefined) return fileNames(query, pipeline);
  if (query.follows) {
    // What comes between two greps is not to wait for more.
    const stages = grepStages(query, { counts: false, isPlain: true, several: false });
    if (stages === undefined) return undefined;
    for (const [at, stage] of stages.entries())
      pipeline.add(at < stages.length - 1 ? stage.replace(/^grep /, "grep --line-buffered ") : stage);
    return pipeline.script();
  }
  if (query.perFile) return countPerFile(query, pipeline);
  const { pick, skip } = query;
  if (pick?.when === "before") pipeline.add(`${pick.end === "first" ? "head" : "tail"} -n ${pick.count}`);
  const ranged = rangeStage(query);
  if (ranged !== undefined) pipeline.add(ranged);
  if (skip !== undefined) pipeline.add(skip.end === "first" ? `tail -n +${skip.count + 1}` : `head -n -${skip.count}`);
  const rest = {
    ...query,
    conditions: query.conditions.filter(({ on }) => on !== "range"),
    numbered: query.numbered && ranged === undefined,
  };
  const isDone = reckoned(rest, pipeline);
  if (!isDone) return undefined;
  const script = pipeline.script();
  const { target } = query;
  return target === undefined ? script : `${script} ${target.append ? ">>" : ">"} ${place(target.path)}`;
}

/** From the lines that are looked at to what is shown of them. False where that cannot be said plainly. */
function reckoned(query: LinesQuery, pipeline: Pipeline): boolean {
  const { figure, by, distinct, show, letters } = query;
  const texts = query.conditions.filter((one) => !isAwkCondition(one));
  const inAwk = query.conditions.filter(isAwkCondition);
  const isCount = figure?.what === "count" && by === undefined;
  const isSeveral = pipeline.isSeveral;
  const ends = isCount && distinct === undefined && inAwk.length === 0 && show.length === 0 && !query.skipHeader;
  const greps = grepStages(
    { ...query, conditions: texts },
    { counts: ends, isPlain: inAwk.length === 0 && show.length === 0 && by === undefined, several: pipeline.isSeveral },
  );
  if (greps === undefined) return false;
  if (query.numbered && texts.length === 0) {
    if (inAwk.length > 0 || show.length > 0 || figure !== undefined || by !== undefined) return false;
    pipeline.add("cat -n");
  }
  for (const stage of greps) pipeline.add(stage);
  if (query.numbersOnly) {
    if (texts.length === 0 || figure !== undefined || show.length > 0) return false;
    pipeline.add("cut -d: -f1");
    return true;
  }
  if (ends && texts.length > 0 && !query.matchOnly && greps.length > 0 && !isSeveral) return letters === undefined;
  if (figure !== undefined && figure.what !== "count") return figured(query, inAwk, pipeline);
  if (by !== undefined) return grouped(query, inAwk, pipeline);
  if (!shown(query, inAwk, pipeline)) return false;
  if (letters !== undefined)
    pipeline.add(letters === "upper" ? "tr '[:lower:]' '[:upper:]'" : "tr '[:upper:]' '[:lower:]'", "<");
  if (isCount && distinct === undefined) {
    pipeline.add("wc -l", pipeline.isSeveral ? "cat" : undefined);
    return true;
  }
  ordered(query, pipeline);
  if (isCount) pipeline.add("wc -l");
  return true;
}

/** Columns, by awk where there is something to compare and by cut where there is not. */
function shown(query: LinesQuery, inAwk: readonly Condition[], pipeline: Pipeline): boolean {
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
    return extracted(show, pipeline);
  }
  const fields = show.every((one) => one.kind === "field");
  if (inAwk.length > 0 && fields) return filtered(inAwk, drops ? "awk" : "none", query, pipeline, show);
  if (!filtered(inAwk, drops ? (inAwk.length > 0 ? "awk" : "tail") : "none", query, pipeline)) return false;
  return extracted(show, pipeline);
}

/** The lines that hold what columns must hold; with `show`, these of their columns. */
function filtered(
  conditions: readonly Condition[],
  header: "awk" | "tail" | "none",
  query: LinesQuery,
  pipeline: Pipeline,
  show: readonly Column[] = [],
): boolean {
  if (header === "tail") pipeline.add("tail -n +2");
  if (conditions.length === 0) return true;
  const separator = separatorOf(conditions, show);
  if (separator === false) return false;
  const tests = conditions.map((one) =>
    one.on === "time" ? timeCondition(one, query) : one.on === "column" ? valueCondition(one) : undefined,
  );
  if (tests.some((one) => one === undefined)) return false;
  // A heading is no number, but awk compares it all the same.
  const compares = conditions.some((one) => one.on === "column" && /[<>!]/.test(one.test));
  const first = header === "awk" || (query.format.header && compares) ? ["NR>1"] : [];
  const printed = show.length === 0 ? "" : ` {print ${show.map(fieldName).join(", ")}}`;
  pipeline.add(`awk${awkSeparator(separator)} ${quoted(`${[...first, ...tests].join(" && ")}${printed}`)}`);
  return true;
}

/** One separator for all of them; false where they differ. */
function separatorOf(conditions: readonly Condition[], show: readonly Column[]): string | undefined | false {
  const columns = [...conditions.flatMap((one) => (one.on === "column" ? [one.column] : [])), ...show];
  const separators = new Set(
    columns.map((one) => (one.kind === "field" ? one.separator : one.kind === "quoted" ? '"' : undefined)),
  );
  if (separators.size === 0) return undefined;
  return separators.size === 1 ? [...separators][0] : false;
}

function fieldName(column: Column): string {
  return column.kind === "field" && column.at > 0
    ? `$${column.at}`
    : column.kind === "quoted"
      ? `$${column.at}`
      : "$NF";
}

/** Columns cut out of each line that comes. */
function extracted(show: readonly Column[], pipeline: Pipeline): boolean {
  const [first] = show;
  if (first === undefined) return true;
  if (first.kind === "match") {
    if (show.length > 1) return false;
    pipeline.add(`grep -${pipeline.isSeveral ? "h" : ""}o${first.perl ? "P" : "E"} ${quoted(first.pattern)}`);
    return true;
  }
  if (first.kind === "key") return false;
  if (first.kind === "setting") return show.length === 1 && settingValue(first, pipeline);
  if (first.kind === "quoted") {
    if (show.some((one) => one.kind !== "quoted")) return false;
    pipeline.add(`awk -F'"' ${quoted(`{print ${show.map(fieldName).join(", ")}}`)}`);
    return true;
  }
  if (!show.every((one) => one.kind === "field" && one.separator === first.separator)) return false;
  const places = show.map((one) => (one.kind === "field" ? one.at : 0));
  const rises = places.every((at, index) => at > (places[index - 1] ?? 0));
  if (first.separator === undefined || !rises) {
    pipeline.add(`awk${awkSeparator(first.separator)} ${quoted(`{print ${show.map(fieldName).join(", ")}}`)}`);
  } else pipeline.add(`cut${cutSeparator(first.separator)} -f${spans(places)}`);
  return true;
}

function settingValue({ key, style, section }: Extract<Column, { kind: "setting" }>, pipeline: Pipeline): boolean {
  if (section !== undefined) {
    if (style !== "=" && style !== " = ") return false;
    pipeline.add(
      `sed -n ${quoted(`/^\\[${basicPattern(section, "/")}\\]/,/^\\[/s/^${basicPattern(key, "/")} *= *//p`)}`,
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

/** Sums and the like. */
function figured(query: LinesQuery, inAwk: readonly Condition[], pipeline: Pipeline): boolean {
  const { figure, by, decimals, format } = query;
  if (figure === undefined) return false;
  const { what } = figure;
  if (what === "words" || what === "characters" || what === "longest") {
    if (by !== undefined || query.show.length > 0 || !shown(query, inAwk, pipeline)) return false;
    pipeline.add({ words: "wc -w", characters: "wc -m", longest: "wc -L" }[what]);
    return true;
  }
  if (by === "words" || by === "lines" || query.show.length > 0) return false;
  const column: Column = figure.column ?? { kind: "field", at: 1, separator: undefined, numeric: true };
  const drops = query.skipHeader || format.header;
  if (what === "max" || what === "min") {
    if (by !== undefined) return false;
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
    pipeline.add(what === "max" ? "tail -n 1" : "head -n 1");
    return true;
  }
  if (column.kind !== "field") {
    if (by !== undefined || !filtered(inAwk, "none", query, pipeline) || !extracted([column], pipeline)) return false;
    pipeline.add(`awk ${quoted(reckoning(what, "$1", undefined, decimals))}`);
    return true;
  }
  if (by !== undefined && by.kind !== "field") return false;
  const columns = by === undefined ? [column] : [column, by];
  const separator = separatorOf(inAwk, columns);
  if (separator === false) return false;
  const tests = inAwk.map((one) =>
    one.on === "time" ? timeCondition(one, query) : one.on === "column" ? valueCondition(one) : undefined,
  );
  if (tests.some((one) => one === undefined)) return false;
  const when = [...(drops ? ["NR>1"] : []), ...tests].join(" && ");
  pipeline.add(
    `awk${awkSeparator(separator)} ${quoted(`${when}${when === "" ? "" : " "}${reckoning(what, fieldName(column), by && fieldName(by), decimals)}`)}`,
  );
  if (by !== undefined) {
    if (query.sort !== undefined)
      pipeline.add(query.sort.reverse || query.sort.column === undefined ? "sort -k2,2rn" : "sort -k2,2n");
    if (query.pick !== undefined) pipeline.add(`head -n ${query.pick.count}`);
  }
  return true;
}

function reckoning(
  what: "sum" | "mean" | "count",
  value: string,
  by: string | undefined,
  decimals: number | undefined,
): string {
  const rounded = (text: string, key = "") =>
    decimals === undefined
      ? `print ${key === "" ? "" : `${key}, `}${text}`
      : decimals === 0
        ? `print ${key === "" ? "" : `${key}, `}int(${text})`
        : `printf "${key === "" ? "" : "%s "}%.${decimals}f\\n", ${key === "" ? "" : `${key}, `}${text}`;
  if (by === undefined)
    return what === "sum" ? `{s += ${value}} END {${rounded("s")}}` : `{s += ${value}; n++} END {${rounded("s/n")}}`;
  return what === "sum"
    ? `{s[${by}] += ${value}} END {for (k in s) ${rounded("s[k]", "k")}}`
    : `{s[${by}] += ${value}; n[${by}]++} END {for (k in s) ${rounded("s[k]/n[k]", "k")}}`;
}

/** How often each value is there. */
function grouped(query: LinesQuery, inAwk: readonly Condition[], pipeline: Pipeline): boolean {
  const { by, sort, pick } = query;
  if (by === undefined || query.show.length > 0) return false;
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
  const isAlphabetic = sort !== undefined && !sort.reverse && !sort.numeric && sort.column !== undefined;
  if (sort !== undefined && !isAlphabetic) pipeline.add(sort.numeric && !sort.reverse ? "sort -n" : "sort -rn");
  if (pick !== undefined && pick.when === "after")
    pipeline.add(`${pick.end === "first" ? "head" : "tail"} -n ${pick.count}`);
  return true;
}

function sortedBy({ sort }: LinesQuery, pipeline: Pipeline): boolean {
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

/** Once each, sorted, backwards, so many. */
function ordered({ distinct, sort, backwards, shuffled, pick, show }: LinesQuery, pipeline: Pipeline): void {
  const [only] = show;
  const whole = sort !== undefined && (sort.column === undefined || (show.length === 1 && isSame(only, sort.column)));
  const numeric = whole && (sort.numeric || (only?.kind === "field" && only.numeric));
  const flags = `${numeric ? "n" : ""}${whole && sort.anyCase ? "f" : ""}${whole && sort.reverse ? "r" : ""}`;
  if (distinct === "in-order") pipeline.add("awk '!seen[$0]++'");
  else if (distinct === "once") pipeline.add(`sort -${flags}u`);
  else if (distinct === "repeated") {
    pipeline.add("sort");
    pipeline.add("uniq -d");
  }
  if (whole && (distinct === undefined || distinct === "in-order"))
    pipeline.add(`sort${flags === "" ? "" : ` -${flags}`}`);
  if (shuffled) {
    pipeline.add(pick === undefined ? "shuf" : `shuf -n ${pick.count}`);
    return;
  }
  const isTaken = sort?.column !== undefined && !whole;
  if (pick !== undefined && pick.when === "after" && !isTaken)
    pipeline.add(`${pick.end === "first" ? "head" : "tail"} -n ${pick.count}`);
  if (backwards) pipeline.add("tac");
}

function rangeStage({ conditions, numbered }: LinesQuery): string | undefined {
  const ranges = conditions.flatMap((one) => (one.on === "range" ? [one] : []));
  const [range] = ranges;
  if (range === undefined) return undefined;
  const { from, to } = range;
  if (numbered) return `awk ${quoted(`NR>=${from}${to === undefined ? "" : ` && NR<=${to}`} {print NR, $0}`)}`;
  if (to === undefined) return `tail -n +${from}`;
  return ranges.length > 1
    ? `sed -n ${quoted(ranges.map((one) => `${one.from},${one.to ?? "$"}p`).join(";"))}`
    : `sed -n ${quoted(from === to ? `${from}p` : `${from},${to}p`)}`;
}

function fileNames(query: LinesQuery, pipeline: Pipeline): string | undefined {
  const texts = query.conditions.filter(({ on }) => on === "text");
  if (texts.length !== 1 || query.conditions.length !== 1 || query.show.length > 0 || query.by !== undefined)
    return undefined;
  const stages = grepStages(query, {
    counts: false,
    isPlain: true,
    several: pipeline.isSeveral,
    names: query.filesOnly === "without" ? "L" : "l",
  });
  if (stages === undefined) return undefined;
  for (const stage of stages) pipeline.add(stage);
  if (query.figure?.what === "count") pipeline.add("wc -l");
  return pipeline.script();
}

function countPerFile(query: LinesQuery, pipeline: Pipeline): string | undefined {
  const texts = query.conditions.filter(({ on }) => on === "text");
  if (query.by !== undefined || query.show.length > 0 || query.figure?.what !== "count") return undefined;
  if (texts.length === 0 && query.conditions.length === 0) {
    return pipeline.countedEach();
  }
  if (query.conditions.length !== 1) return undefined;
  const stages = grepStages({ ...query, matchOnly: false }, { counts: true, isPlain: true, several: false });
  if (stages === undefined) return undefined;
  for (const stage of stages) pipeline.add(stage);
  return pipeline.script();
}
