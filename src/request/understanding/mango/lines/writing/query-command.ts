import { isSame, type LinesQuery } from "../lines-wish.ts";
import { isAwkCondition } from "./awk-conditions.ts";
import { fieldName, filtered, shown, sortedBy } from "./columns-shown.ts";
import { figured, grouped, percentage } from "./figures-reckoned.ts";
import { grepStages } from "./grep.ts";
import { isPlaced, placedStage } from "./lines-placed.ts";
import { Pipeline } from "./pipeline.ts";
import { awkSeparator, awkString, place, quoted, sourcePlace } from "./quoting.ts";

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
  if (query.perFile) return endsOfEach(query) ?? countPerFile(query, pipeline);
  const { pick, skip } = query;
  if (query.keepHeader) return underHeader(query);
  const ends = endsOfEach(query);
  if (ends !== undefined) return ends;
  if (pick?.when === "before") pipeline.add(`${pick.end === "first" ? "head" : "tail"} -n ${pick.count}`);
  const ranged = placedStage(query);
  if (ranged !== undefined) pipeline.add(ranged);
  if (skip !== undefined) pipeline.add(skip.end === "first" ? `tail -n +${skip.count + 1}` : `head -n -${skip.count}`);
  const rest = {
    ...query,
    conditions: query.conditions.filter((one) => !isPlaced(one)),
    numbered: query.numbered && ranged === undefined,
  };
  const isDone = reckoned(withoutListed(rest, pipeline), pipeline);
  if (!isDone) return undefined;
  const script = pipeline.script();
  const { target } = query;
  // What is written is seen by tee(1) on its way.
  if (target !== undefined && query.countsWritten)
    return `${script} | tee ${target.append ? "-a " : ""}${place(target.path)} | wc -l`;
  return target === undefined ? script : `${script} ${target.append ? ">>" : ">"} ${place(target.path)}`;
}

/** Lines by what another file lists come first; the heading is none of them. */
function withoutListed(query: LinesQuery, pipeline: Pipeline): LinesQuery {
  const listed = query.conditions.filter((one) => one.on === "listed");
  if (listed.length === 0) return query;
  for (const { column, list, not } of listed) {
    const isIn = `${fieldName(column)} in listed`;
    const test = not ? `${query.format.header ? "FNR>1 && " : ""}!(${isIn})` : isIn;
    const separator = quoted((column.separator ?? " ").replace("\t", "\\t"));
    pipeline.add(
      `awk ${quoted(`NR==FNR {listed[$0]; next} ${test}`)} ${sourcePlace(list)} FS=${column.separator === "," ? "," : separator}`,
    );
  }
  return {
    ...query,
    conditions: query.conditions.filter(({ on }) => on !== "listed"),
    skipHeader: false,
    format: { ...query.format, header: false },
  };
}

/** From the lines that are looked at to what is shown of them. False where that cannot be said plainly. */
function reckoned(query: LinesQuery, pipeline: Pipeline): boolean {
  const { figure, by, distinct, distinctBy, show, letters } = query;
  // A line for each value of something is a whole line, and nothing is reckoned of it.
  if (distinctBy !== undefined && (distinctBy.kind !== "field" || distinct !== undefined || figure !== undefined))
    return false;
  if (distinctBy !== undefined && query.sort?.column !== undefined) return firstOfEach(query, pipeline);
  if (distinctBy !== undefined && (by !== undefined || show.length > 0 || query.sort !== undefined)) return false;
  if (figure?.what === "percent") return percentage(query, pipeline);
  if (figure?.what === "columns") return columnsCounted(query, pipeline);
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
    const { between } = query;
    pipeline.add(between === undefined ? "cat -n" : `awk ${quoted(`{print NR ${awkString(between)} $0}`)}`);
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
  part(query, pipeline);
  if (letters !== undefined) addLetters(letters, query, pipeline);
  if (isCount && distinct === undefined) {
    pipeline.add("wc -l", pipeline.isSeveral ? "cat" : undefined);
    return true;
  }
  ordered(query, pipeline);
  if (query.pretty && !aligned(query, inAwk.length > 0, pipeline)) return false;
  if (isCount) pipeline.add("wc -l");
  else if (query.between !== undefined && show.length === 1)
    pipeline.add(
      `paste -sd${/^[,:]$/.test(query.between) ? query.between : quoted(query.between.replace("\t", "\\t"))}`,
    );
  return true;
}

/** In order, the first line of each value of a column. */
function firstOfEach(query: LinesQuery, pipeline: Pipeline): boolean {
  const { distinctBy, by, show, conditions, format } = query;
  if (distinctBy === undefined || by !== undefined || show.length > 0 || !conditions.every(isAwkCondition))
    return false;
  const header = !format.header ? "none" : conditions.length > 0 ? "awk" : "tail";
  if (!filtered(conditions, header, query, pipeline) || !sortedBy(query, pipeline)) return false;
  pipeline.add(
    `awk${awkSeparator(distinctBy.kind === "field" ? distinctBy.separator : undefined)} ${quoted(`!seen[${fieldName(distinctBy)}]++`)}`,
  );
  return true;
}

/** How many the first line of one table has. */
function columnsCounted({ sources, format, conditions, by, show, sort }: LinesQuery, pipeline: Pipeline): boolean {
  const isPlain = [by, sort].every((one) => one === undefined) && conditions.length + show.length === 0;
  if (sources.length !== 1 || pipeline.isSeveral || !isPlain) return false;
  pipeline.add("head -n 1");
  pipeline.add(`awk${awkSeparator(format.separator)} '{print NF}'`);
  return true;
}

/** The columns of a table under each other. False where they are none, or nobody knows any more what parts them. */
function aligned({ format, show, figure, between }: LinesQuery, isAwk: boolean, pipeline: Pipeline): boolean {
  if (format.kind !== "table" || figure !== undefined) return false;
  const { separator } = format;
  if (between !== undefined && between !== separator) return false;
  const sign = separator === "\t" ? "$'\\t'" : /^[,:]$/.test(separator ?? ",") ? separator : quoted(separator ?? "");
  pipeline.add(
    separator === undefined || (isAwk && show.length > 1 && between === undefined)
      ? "column -t"
      : `column -t -s ${sign}`,
  );
  return true;
}

/** "The last 5 lines of a and b": of each, under its name. "Line 2 of every a": one of each. */
function endsOfEach(query: LinesQuery): string | undefined {
  const within = query.sources.flatMap((one) =>
    one.isFolder && query.include.length > 0
      ? query.include.map((name) => ({ path: `${one.path}/${name}`, isGlob: true, isFolder: false, packed: undefined }))
      : [one],
  );
  const numbers = query.conditions.flatMap((one) => (one.on === "range" && one.from > 0 ? [one] : []));
  if (query.perFile && numbers.length > 0 && numbers.length === query.conditions.length) {
    const isMore = query.show.length > 0 || query.numbered || query.backwards || query.target !== undefined;
    if (isMore || query.pick !== undefined || query.figure !== undefined || query.sort !== undefined) return undefined;
    const tests = numbers.map(({ from, to }) =>
      from === to ? `FNR==${from}` : `FNR>=${from}${to === undefined ? "" : ` && FNR<=${to}`}`,
    );
    return `awk ${quoted(tests.join(" || "))} ${within.map(sourcePlace).join(" ")}`;
  }
  const { sources, pick, conditions, show, figure, by, sort, distinct, distinctBy, skip, target } = query;
  const isMore = [figure, by, sort, distinct, distinctBy, skip, target].some((one) => one !== undefined);
  const isPlain =
    sources.every(({ packed }) => packed === undefined) && !query.numbered && !query.backwards && !query.shuffled;
  if (
    sources.length + (query.perFile ? 1 : 0) < 2 ||
    pick?.when !== "after" ||
    isMore ||
    !isPlain ||
    query.letters !== undefined
  )
    return undefined;
  if (conditions.length + show.length > 0 || query.skipHeader) return undefined;
  const files = within.map((one) => (one.isFolder ? `${sourcePlace(one)}/*` : sourcePlace(one))).join(" ");
  return `${pick.end === "first" ? "head" : "tail"} -n ${pick.count} ${files}`;
}

/** The heading first, and then what becomes of all the others. */
function underHeader(query: LinesQuery): string | undefined {
  const { sources, format, sort, target, show, figure, by, pick, distinct, conditions } = query;
  const [only] = sources;
  const isPlain = [figure, by, distinct, target].every((one) => one === undefined) && conditions.length === 0;
  if (only === undefined || sources.length > 1 || only.isGlob || only.isFolder || only.packed !== undefined)
    return undefined;
  if (!format.header || !isPlain || show.length > 0) return undefined;
  const rest = queryCommand({ ...query, keepHeader: false, skipHeader: true });
  if (rest === undefined || (sort === undefined && pick === undefined) || !/^tail -n \+2 /.test(rest)) return undefined;
  return `(head -n 1 ${place(only.path)}; ${rest})`;
}

/** Columns that were cut out, with another sign between them than the file has. */
function part({ between, show }: LinesQuery, pipeline: Pipeline): void {
  const [first] = show;
  if (between === undefined || show.length === 1 || first?.kind !== "field" || first.separator === undefined) return;
  if (between === first.separator || !/^cut /.test(pipeline.last)) return;
  const [from, into] = [first.separator, between].map((sign) => quoted(sign.replace("\t", "\\t")));
  pipeline.add(`tr ${from} ${into}`);
}

/** To tr(1) é is no letter. */
function addLetters(letters: "upper" | "lower", { format }: LinesQuery, pipeline: Pipeline): void {
  if (format.accents) pipeline.add(letters === "upper" ? "sed 's/.*/\\U&/'" : "sed 's/.*/\\L&/'");
  else pipeline.add(letters === "upper" ? "tr '[:lower:]' '[:upper:]'" : "tr '[:upper:]' '[:lower:]'", "<");
}

/** Once each, sorted, backwards, so many. */
function ordered(
  { distinct, distinctBy, sort, byLength, backwards, shuffled, pick, show }: LinesQuery,
  pipeline: Pipeline,
): void {
  const [only] = show;
  const whole = sort !== undefined && (sort.column === undefined || (show.length === 1 && isSame(only, sort.column)));
  const numeric = whole && (sort.numeric || (only?.kind === "field" && only.numeric));
  const flags = `${numeric ? "n" : ""}${whole && sort.anyCase ? "f" : ""}${whole && sort.reverse ? "r" : ""}`;
  if (distinctBy?.kind === "field")
    pipeline.add(`awk${awkSeparator(distinctBy.separator)} ${quoted(`!seen[${fieldName(distinctBy)}]++`)}`);
  if (byLength !== undefined) {
    if (distinct === "in-order") pipeline.add("awk '!seen[$0]++'");
    else if (distinct !== undefined) pipeline.add("sort -u");
    pipeline.add("awk '{print length, $0}'");
    pipeline.add(byLength.reverse ? "sort -nr" : "sort -n");
    if (pick?.when === "after") pipeline.add(`${pick.end === "first" ? "head" : "tail"} -n ${pick.count}`);
    pipeline.add("cut -d' ' -f2-");
    return;
  }
  if (distinct === "in-order") pipeline.add("awk '!seen[$0]++'");
  else if (distinct === "once") pipeline.add(`sort -${flags}u`);
  else if (distinct === "singles") {
    pipeline.add("sort");
    pipeline.add("uniq -u");
  } else if (distinct === "repeated") {
    pipeline.add(sort?.anyCase ? "sort -f" : "sort");
    pipeline.add(sort?.anyCase ? "uniq -di" : "uniq -d");
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
    if (query.nonZero) return undefined;
    const counted = pipeline.countedEach();
    if (query.sort === undefined) return counted;
    return `${counted} | grep -v ' total$' | sort -n${query.sort.reverse ? "r" : ""}`;
  }
  if (query.sort !== undefined) return undefined;
  if (query.conditions.length !== 1) return undefined;
  const stages = grepStages({ ...query, matchOnly: false }, { counts: true, isPlain: true, several: false });
  if (stages === undefined) return undefined;
  for (const stage of stages) pipeline.add(stage);
  if (query.nonZero) pipeline.add("grep -v ':0$'");
  return pipeline.script();
}
