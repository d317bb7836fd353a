import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import { fold } from "../../../text/fold.ts";
import type { Column, Format } from "../lines-wish.ts";
import { namesFor } from "./column-names.ts";
import { countryNames } from "./country-names.ts";
import { jsonOf } from "./json-of.ts";
import { knownTable } from "./known-tables.ts";
import { type LogFormat, logColumns, logFormat, type NamedColumn } from "./log-formats.ts";
import { tableOf, wholeLines } from "./table-of.ts";
import { writtenColumns } from "./written-columns.ts";

/** What is known of a file before anything is done with it. Its content is data: it only says where columns are. */
export type KnownFile = {
  format: Format;
  log: LogFormat | undefined;
  columns: readonly NamedColumn[];
  /** Words that stand as whole values in a column, folded, and as they are written there. */
  values: ReadonlyMap<string, { column: Column; value: string }>;
  head: string | undefined;
};

export function knownFile(path: string, machine: MachineSnapshot): KnownFile {
  const head = machine.head(path);
  const known = jsonFile(path, head) ?? tableFile(path, head) ?? listedTable(path, head) ?? textFile(path, head);
  return { ...known, format: { ...known.format, accents: /(?=\P{ASCII})\p{L}/u.test(head ?? "") } };
}

function textFile(path: string, head: string | undefined): KnownFile {
  const log = logFormat(path, head);
  const isSettings = /\.(?:conf|cnf|ini|cfg|properties|env|toml)(?:$|\.)|(?:^|\/)(?:sshd?_config|\.env)$/.test(path);
  return {
    format: { ...plain, kind: log !== undefined ? "log" : isSettings ? "settings" : "text", time: timeOf(log, head) },
    log,
    columns: [...writtenColumns(path, head), ...logColumns(path, head)],
    values: new Map(),
    head,
  };
}

const plain = { separator: undefined, header: false, json: undefined, time: undefined, accents: false } as const;

function jsonFile(path: string, head: string | undefined): KnownFile | undefined {
  const json = jsonOf(path, head);
  if (json === undefined) return undefined;
  const columns: NamedColumn[] = [];
  const values = new Map<string, { column: Column; value: string }>();
  const seen = new Map<string, Column>();
  const walk = (object: Readonly<Record<string, unknown>>, above: readonly string[], within?: string): void => {
    for (const [key, value] of Object.entries(object)) {
      const at = [...above, key];
      const name = [within ?? "", ...at].join("\0");
      const column: Column = seen.get(name) ?? {
        kind: "key",
        path: at,
        numeric: typeof value === "number",
        boolean: typeof value === "boolean",
        ...(Array.isArray(value) && value.every((one) => typeof one !== "object") ? { list: true } : {}),
        ...(within === undefined ? {} : { within }),
      };
      if (!seen.has(name)) {
        seen.set(name, column);
        columns.push({
          names: above.length === 0 ? namesFor(key) : [...namesFor(key), fold(at.join(".")), fold(at.join(" "))],
          column,
        });
      }
      if (typeof value === "string" && !values.has(fold(value))) values.set(fold(value), { column, value });
      if (typeof value === "object" && value !== null && !Array.isArray(value) && at.length < deepest)
        walk(value as Record<string, unknown>, at, within);
    }
  };
  for (const example of json.examples) walk(example, [], json.within?.key);
  if (json.within) walk(json.within.around, []);
  const within = json.within?.key;
  const format = { ...plain, kind: "json" as const, json: json.shape, ...(within === undefined ? {} : { within }) };
  return { format, log: undefined, columns, values, head };
}

const deepest = 4;

function tableFile(path: string, head: string | undefined): KnownFile | undefined {
  if (logFormat(path, head) !== undefined) return undefined;
  const table = tableOf(path, head);
  if (table === undefined || (table.headings === undefined && !/\.(?:csv|tsv|tab|psv)\b/i.test(path))) return undefined;
  const { separator, headings, rows } = table;
  const numeric = (at: number) => rows.length > 0 && rows.every((row) => /^-?\d+(?:\.\d+)?$|^$/.test(row[at] ?? ""));
  const isDay = (at: number) => rows.length > 0 && rows.every((row) => /^\d{4}-\d\d-\d\d/.test(row[at] ?? ""));
  // What alone holds days is the date, whatever it is called.
  const days = (headings ?? []).flatMap((_, at) => (isDay(at) ? [at] : []));
  const isCalledDate = (headings ?? []).some((heading) => namesFor(heading).includes("date"));
  const columns = (headings ?? []).map(
    (heading, at): NamedColumn => ({
      names: [...namesFor(heading), ...(days.length === 1 && days[0] === at && !isCalledDate ? namesFor("date") : [])],
      column: { kind: "field", at: at + 1, separator, numeric: numeric(at) },
    }),
  );
  nameFirst(columns, days);
  const values = new Map<string, { column: Column; value: string }>();
  for (const row of rows)
    for (const [at, value] of row.entries()) {
      const column = columns[at]?.column;
      if (column !== undefined && /\p{L}/u.test(value) && !values.has(fold(value)))
        values.set(fold(value), { column, value });
    }
  // "Los de España" of a column of countries.
  for (const { column, value } of [...values.values()])
    if (columns.some((one) => one.column === column && one.names.includes("country")))
      for (const name of countryNames[value] ?? []) if (!values.has(name)) values.set(name, { column, value });
  return {
    // What cannot be read is taken for a table with headings: nearly all that are called so are.
    format: { ...plain, kind: "table", separator, header: headings !== undefined || head === undefined },
    log: undefined,
    columns,
    values,
    head,
  };
}

/** The first column of words is what its lines are called by, where no other is. */
function nameFirst(columns: NamedColumn[], days: readonly number[]): void {
  if (columns.some(({ names }) => names.includes("name"))) return;
  const at = columns.findIndex(
    ({ column }, index) => column.kind === "field" && !column.numeric && !days.includes(index),
  );
  const first = columns[at];
  if (first !== undefined) columns[at] = { ...first, names: [...first.names, ...namesFor("name")] };
}

function listedTable(path: string, head: string | undefined): KnownFile | undefined {
  const table = knownTable(path);
  if (table === undefined) return undefined;
  const { separator, columns } = table;
  const values = new Map<string, { column: Column; value: string }>();
  const split = separator ?? /\s+/;
  for (const line of wholeLines(head))
    for (const [at, value] of line.split(split).entries()) {
      const column = columns[at]?.column;
      if (column === undefined || line.startsWith("#") || !/\p{L}/u.test(value)) continue;
      for (const name of [
        fold(value),
        ...(/^\/(?:usr\/)?s?bin\//.test(value) ? [fold(value.replace(/^.*\//, ""))] : []),
      ])
        if (!values.has(name)) values.set(name, { column, value });
    }
  return { format: { ...plain, kind: "table", separator }, log: undefined, columns, values, head };
}

/** Where the first line has its hour; of a usual log where they all do. */
function timeOf(log: LogFormat | undefined, head: string | undefined): string | undefined {
  const words = (wholeLines(head)[0] ?? "").split(/\s+/);
  const at = words.findIndex((word) => /^\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?$/.test(word));
  if (log === "access") return "substr($4, 14, 8)";
  if (at >= 0 && at < 4) return `$${at + 1}`;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(words[0] ?? "")) return "substr($1, 12, 8)";
  return log === "auth" || log === "syslog" ? "$3" : undefined;
}
