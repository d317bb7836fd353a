import type { Condition, LinesQuery } from "../lines-wish.ts";
import { awkString, extendedPattern } from "./quoting.ts";

/** Whether only awk(1) can tell. */
export function isAwkCondition(condition: Condition): boolean {
  return (
    condition.on === "time" ||
    condition.on === "length" ||
    (condition.on === "column" && (condition.column.kind !== "match" || keyOf(condition.column.pattern) !== undefined))
  );
}

/** What a line must be, as awk says it; undefined where it does not. */
export function awkCondition(condition: Condition, query: Pick<LinesQuery, "format">): string | undefined {
  if (condition.on === "time") return timeCondition(condition, query);
  if (condition.on === "length") return `length ${condition.test} ${condition.letters}`;
  return condition.on === "column" ? valueCondition(condition) : undefined;
}

/** Of a field, as awk says it; undefined of what is no field. */
function valueCondition({ column, test, values }: Extract<Condition, { on: "column" }>): string | undefined {
  if (column.kind === "match") return keyCondition(keyOf(column.pattern), test, values);
  if (column.kind !== "field" && column.kind !== "quoted") return undefined;
  const field = column.kind === "field" && column.at === 0 ? "$NF" : `$${column.at}`;
  const numeric = column.kind === "field" && (column.numeric || /[<>]/.test(test));
  const literal = (value: string) => (numeric && /^-?\d+(?:\.\d+)?$/.test(value) ? value : awkString(value));
  const tests = values.map((value) => {
    switch (test) {
      case "has":
        return `index(${field}, ${awkString(value)})`;
      case "starts":
        return `${field} ~ /^${slashed(value)}/`;
      case "ends":
        return `${field} ~ /${slashed(value)}$/`;
      case "=":
        return `${field} == ${literal(value)}`;
      default:
        return `${field} ${test} ${literal(value)}`;
    }
  });
  if (values.some((value) => /\n/.test(value))) return undefined;
  if (tests.length === 1) return tests[0];
  return `(${tests.join(test === "!=" ? " && " : " || ")})`;
}

/** Of "key=value" somewhere in a line. */
function keyCondition(key: string | undefined, test: string, values: readonly string[]): string | undefined {
  const [value, ...more] = values;
  if (key === undefined || value === undefined || more.length > 0) return undefined;
  if (/[<>]/.test(test))
    return `match($0, /${key}=[0-9.]+/) && substr($0, RSTART+${key.length + 1}, RLENGTH-${key.length + 1})+0 ${test} ${value}`;
  return test === "=" && /^[\w.:-]+$/.test(value)
    ? `/${key}=${extendedPattern(value).replaceAll("/", "\\/")}([ ,;]|$)/`
    : undefined;
}

function keyOf(pattern: string): string | undefined {
  return /^\\b(\w+)=\\K\[\^ ,;\]\+$/.exec(pattern)?.[1];
}

function slashed(text: string): string {
  return extendedPattern(text).replaceAll("/", "\\/");
}

/** Between two hours of the day, where the lines say them. */
function timeCondition(
  { from, to }: Extract<Condition, { on: "time" }>,
  { format: { time } }: Pick<LinesQuery, "format">,
): string | undefined {
  if (time === undefined) return undefined;
  const tests = [
    ...(from === undefined ? [] : [`${time} >= "${from}"`]),
    // Until 9:59 is the whole of that minute.
    ...(to === undefined ? [] : [`${time} <= "${to}${to.endsWith(":59") ? ":59" : ""}"`]),
  ];
  return tests.join(" && ");
}
