import type { Column, Condition, Figure, LinesQuery } from "../lines-wish.ts";
import { Pipeline } from "./pipeline.ts";
import { place, quoted } from "./quoting.ts";

/** Objects of JSON by jq(1); undefined where it is not plainly said. */
export function jsonCommand(query: LinesQuery): string | undefined {
  const { format, conditions, show, figure, by, distinct, sort, pick, decimals, target, csv } = query;
  if (
    query.filesOnly !== undefined ||
    query.numbered ||
    query.backwards ||
    query.skip !== undefined ||
    query.letters !== undefined ||
    query.follows
  )
    return undefined;
  if (query.keys) return keysCommand(query);
  const tests = conditions.map(test);
  if (tests.some((one) => one === undefined)) return undefined;
  if (
    [...show, by, figure?.column, sort?.column].some(
      (one) => one !== undefined && (one === "words" || one === "lines" || one.kind !== "key"),
    )
  )
    return undefined;
  const columns = [
    ...show,
    ...conditions.flatMap((one) => (one.on === "column" ? [one.column] : [])),
    ...[by, figure?.column, sort?.column].flatMap((one) => (typeof one === "object" ? [one] : [])),
  ];
  const isAround = columns.map((one) => one.kind === "key" && one.within === undefined);
  const isNested = format.json === "nested" && !isAround.includes(true);
  if (format.json === "nested" && !isNested && isAround.includes(false)) return undefined;
  const isObject = format.json === "object" || (format.json === "nested" && !isNested);
  const list = isNested ? path({ kind: "key", path: [format.within ?? ""], numeric: false, boolean: false }) : "";
  const pipeline = new Pipeline(query);
  const select = tests.length === 0 ? "" : `select(${tests.join(" and ")})`;
  // Of one object after the other.
  const each = [
    ...(isNested ? [`${list}[]`] : format.json === "list" ? [".[]"] : []),
    ...(select === "" ? [] : [select]),
  ];
  // Of all of them as a list.
  const all = [list, select === "" ? "" : `map(${select})`].filter((part) => part !== "").join(" | ") || ".";
  const rounded = decimals === 0 ? " | floor" : "";
  const slurp = format.json === "lines" ? "s" : "";
  const flags = (letters: string) => (letters === "" ? "jq" : `jq -${letters}`);
  const finish = (): string =>
    target === undefined
      ? pipeline.script()
      : `${pipeline.script()} ${target.append ? ">>" : ">"} ${place(target.path)}`;
  if (by === "words" || by === "lines") return undefined;
  if (by !== undefined && figure !== undefined && figure.what !== "count") {
    const reckon = reckonings[figure.what];
    if (figure.column === undefined || reckon === undefined || figure.what === "extremes") return undefined;
    pipeline.add(
      `${flags(`${slurp}r`)} ${quoted(`${all === "." ? "" : `${all} | `}group_by(${path(by)})[] | "\\(.[0]${path(by)}) \\(map(${path(figure.column)}) | ${reckon}${rounded})"`)}`,
    );
    return finish();
  }
  if (by !== undefined) {
    pipeline.add(`${flags("r")} ${quoted([...each, path(by)].join(" | "))}`);
    pipeline.add("sort");
    pipeline.add("uniq -c");
    if (query.having !== undefined) pipeline.add(`awk '$1 ${query.having.test} ${query.having.count}'`);
    if (sort !== undefined) pipeline.add("sort -rn");
    if (pick !== undefined) pipeline.add(`head -n ${pick.count}`);
    return finish();
  }
  if (figure !== undefined && figure.what !== "count") {
    if (figure.column === undefined || isObject) return undefined;
    const reckon = reckonings[figure.what];
    if (reckon === undefined) return undefined;
    const map = select === "" ? `map(${path(figure.column)})` : `map(${select} | ${path(figure.column)})`;
    const values = list === "" ? map : `${list} | ${map}`;
    pipeline.add(`${flags(slurp)} ${quoted(`${values} | ${reckon}${rounded}`)}`);
    return finish();
  }
  // "How many departments": of a list within an object.
  const [lone, ...others] = show;
  const isList = isObject && lone?.kind === "key" && lone.list === true && others.length === 0;
  if (isList && figure?.what === "count" && distinct === undefined && conditions.length === 0) {
    pipeline.add(`jq ${quoted(`${path(lone)} | length`)}`);
    return finish();
  }
  if (figure !== undefined && show.length === 0) {
    if (isObject) return undefined;
    pipeline.add(`${flags(slurp)} ${quoted(all === "." ? "length" : `${all} | length`)}`);
    return finish();
  }
  const isWhole = query.pretty && show.length === 0 && conditions.length === 0 && sort === undefined;
  const steps = isWhole ? [] : [...each];
  let letters = "";
  if (sort?.column !== undefined) {
    if (isObject) return undefined;
    const limit = pick === undefined ? "" : pick.end === "first" ? `[:${pick.count}]` : `[-${pick.count}:]`;
    const by = `${all === "." ? "" : `${all} | `}sort_by(${path(sort.column)})${sort.reverse ? " | reverse" : ""}${limit === "" ? "" : ` | .${limit}`}`;
    steps.splice(0, steps.length, by, ".[]");
    letters = slurp;
  }
  const [first] = show;
  if (query.between !== undefined && show.length > 1) {
    const between = JSON.stringify(query.between).slice(1, -1);
    steps.push(`"${show.map((one) => `\\(${path(one)})`).join(between)}"`);
    letters += "r";
  } else if (csv || show.length > 1) {
    steps.push(`[${show.map(path).join(", ")}] | ${csv ? "@csv" : "@tsv"}`);
    letters += "r";
  } else if (first !== undefined) {
    steps.push(isList ? `${path(first)}[]` : path(first));
    letters += "r";
  } else if (format.json === "lines" && !query.pretty) letters = `c${letters}`;
  pipeline.add(`${flags(letters)} ${quoted(steps.length === 0 ? "." : steps.join(" | "))}`);
  if (distinct !== undefined)
    pipeline.add(
      distinct === "in-order" ? "awk '!seen[$0]++'" : distinct === "repeated" ? "sort | uniq -d" : "sort -u",
    );
  else if (sort !== undefined && sort.column === undefined)
    pipeline.add(`sort${sort.numeric ? " -n" : ""}${sort.reverse ? " -r" : ""}`);
  if (figure !== undefined) pipeline.add("wc -l");
  else if (pick !== undefined && sort?.column === undefined)
    pipeline.add(`${pick.end === "first" ? "head" : "tail"} -n ${pick.count}`);
  return finish();
}

/** Of a list of numbers, as jq says it. */
const reckonings: Partial<Record<Figure, string>> = {
  sum: "add",
  mean: "add / length",
  max: "max",
  min: "min",
  extremes: "min, max",
  median: "sort | (.[(length-1)/2|floor] + .[length/2|floor]) / 2",
};

/** What the keys are called: of the object itself, or of what one of its keys holds. */
function keysCommand(query: LinesQuery): string | undefined {
  const { format, conditions, show, figure, by, sort, pick, distinct } = query;
  const [only, ...more] = show;
  const isMore = [by, sort, pick, distinct].some((one) => one !== undefined) || conditions.length + more.length > 0;
  if (isMore || (figure !== undefined && figure.what !== "count")) return undefined;
  const of = only !== undefined ? path(only) : format.json === "list" ? ".[0]" : "";
  const keys = figure === undefined ? "keys[]" : "keys | length";
  const pipeline = new Pipeline(query);
  pipeline.add(`jq -r ${quoted(of === "" ? keys : `${of} | ${keys}`)}`);
  return pipeline.script();
}

function path(column: Column): string {
  if (column.kind !== "key") return ".";
  return column.path.map((key) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `.${JSON.stringify(key)}`)).join("");
}

function test(condition: Condition): string | undefined {
  if (condition.on !== "column" || condition.column.kind !== "key") return undefined;
  const { column, values } = condition;
  const at = path(column);
  const literal = (value: string) =>
    (column.numeric && /^-?\d+(?:\.\d+)?$/.test(value)) || (column.boolean && /^(?:true|false)$/.test(value))
      ? value
      : JSON.stringify(value);
  const tests = values.map((value) => {
    switch (condition.test) {
      case "=":
        return column.boolean && value === "true"
          ? at
          : column.boolean && value === "false"
            ? `(${at} | not)`
            : `${at} == ${literal(value)}`;
      case "has":
        return `(${at} | contains(${JSON.stringify(value)}))`;
      case "starts":
        return `(${at} | startswith(${JSON.stringify(value)}))`;
      case "ends":
        return `(${at} | endswith(${JSON.stringify(value)}))`;
      default:
        return /^-?\d+(?:\.\d+)?$/.test(value)
          ? `${at} ${condition.test} ${value}`
          : `${at} ${condition.test} ${literal(value)}`;
    }
  });
  return tests.length === 1 ? tests[0] : `(${tests.join(" or ")})`;
}
