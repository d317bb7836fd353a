import type { Column } from "../lines-wish.ts";
import type { KnownFile } from "../sources/known-file.ts";
import { wholeLines } from "../sources/table-of.ts";

/** What people say of the lines of a file instead of the name of a column: which column they mean, and whether its most or its least. */
export type Quality = { words: string; column: Column; reverse: boolean };

/** Those of which it is certain what they mean in a file: the first of their columns that it has, where it has no other like it. */
export function qualitiesOf(known: KnownFile): readonly Quality[] {
  return pairs.flatMap(({ most, least, names, isDate = false }): Quality[] => {
    const column = columnCalled(known, names, isDate);
    if (column === undefined) return [];
    return [
      { words: most, column, reverse: true },
      { words: least, column, reverse: false },
    ];
  });
}

/** Whether a column's values are days, which are in order as they are written. */
export function isDated(column: Column, { head }: KnownFile): boolean {
  const date = /^"?\d{4}-\d\d(?:-\d\d)?(?:[T ][\d:.Z+-]*)?"?$/;
  if (column.kind === "field") {
    const { at, separator } = column;
    const values = wholeLines(head)
      .slice(1)
      .flatMap((line) => line.split(separator ?? /\s+/)[at - 1]?.trim() || []);
    return values.length > 0 && values.every((value) => date.test(value));
  }
  if (column.kind !== "key") return false;
  const key = column.path.at(-1)?.replace(/[^\w-]/g, "") ?? "";
  return new RegExp(`"${key}"\\s*:\\s*"\\d{4}-\\d\\d-\\d\\d`).test(head ?? "");
}

/** A year of its own: numbers that are called so. */
export function isYear(column: Column, { columns }: KnownFile): boolean {
  if ((column.kind !== "field" && column.kind !== "key") || !column.numeric) return false;
  return columns.some((one) => one.column === column && one.names.some((name) => /^(?:ano|anio|year)s?$/.test(name)));
}

function columnCalled(known: KnownFile, names: readonly string[], isDate: boolean): Column | undefined {
  const fits = ({ column }: { column: Column }) =>
    isDate
      ? isDated(column, known) || isYear(column, known)
      : (column.kind === "field" || column.kind === "key") && column.numeric;
  const fitting = known.columns.filter(fits);
  const only = new Set(fitting.map(({ column }) => column)).size === 1;
  for (const name of names) {
    const found = fitting.filter((one) => one.names.some((own) => own.split(" ").includes(name)));
    if (new Set(found.map(({ column }) => column)).size === 1) return found[0]?.column;
    if (found.length > 1) return undefined;
  }
  return isDate && only ? fitting[0]?.column : undefined;
}

const pairs: readonly { most: string; least: string; names: readonly string[]; isDate?: boolean }[] = [
  {
    most: "mas viej[oa]s?|mas mayor|mayor|mas ancian[oa]s?|de mas edad|oldest|eldest|most senior",
    least: "mas joven|mas jovenes|mas pequen[oa]s?|youngest",
    names: ["edad", "age"],
  },
  {
    most: "mas nuev[oa]s?|mas recientes?|mas modern[oa]s?|newest|most recent|latest|mas tardi[oa]s?",
    least: "mas viej[oa]s?|mas antigu[oa]s?|oldest|earliest|mas tempran[oa]s?",
    names: ["fecha", "date", "alta", "ano", "year"],
    isDate: true,
  },
  {
    most: "mas car[oa]s?|most expensive|priciest|dearest|costliest|mas costos[oa]s?",
    least: "mas barat[oa]s?|cheapest|least expensive|mas economic[oa]s?",
    names: ["precio", "price", "coste", "cost", "tarifa", "rate", "importe", "amount", "cuota", "fee", "total"],
  },
  {
    most: "mas pesad[oa]s?|heaviest",
    least: "mas liger[oa]s?|mas livian[oa]s?|lightest",
    names: ["peso", "weight", "kg", "kilos"],
  },
  {
    most: "mejor pagad[oa]s?|que mas (?:cobran?|ganan?)|highest[- ]paid|best[- ]paid",
    least: "peor pagad[oa]s?|que menos (?:cobran?|ganan?)|lowest[- ]paid|worst[- ]paid",
    names: ["sueldo", "salary", "salario", "wage"],
  },
  {
    most: "mas lent[oa]s?|que (?:mas tardan?|mas tard(?:o|aron)|mas duran?)|slowest|longest[- ]running|longest|mas larg[oa]s?|most time-consuming",
    least: "mas rapid[oa]s?|que menos tardan?|fastest|quickest|shortest|mas cort[oa]s?",
    names: [
      "duracion",
      "duration",
      "ms",
      "segundos",
      "seconds",
      "secs",
      "latencia",
      "latency",
      "tiempo",
      "time",
      "minutos",
      "minutes",
      "dias",
      "days",
      "noches",
      "nights",
    ],
  },
  {
    most: "mas cargad[oa]s?|mas ocupad[oa]s?|busiest|most loaded|most heavily loaded",
    least: "menos cargad[oa]s?|mas desocupad[oa]s?|idlest|least busy|least loaded|quietest",
    names: ["carga", "load", "cpu", "uso", "usage"],
  },
  {
    most: "mejor valorad[oa]s?|mejor puntuad[oa]s?|best|best[- ]rated|top[- ]rated|mejores|mejor",
    least: "peor valorad[oa]s?|peor puntuad[oa]s?|worst[- ]rated|worst|peores|peor",
    names: ["nota", "score", "puntuacion", "rating", "valoracion", "puntos", "points"],
  },
  {
    most: "mas grandes?|biggest|largest|mas extens[oa]s?",
    least: "mas pequen[oa]s?|mas chic[oa]s?|smallest|tiniest",
    names: ["tamano", "size", "bytes", "kb", "mb", "gb", "superficie", "area", "poblacion", "population", "habitantes"],
  },
  {
    most: "mas grandes?|mas gord[oa]s?|biggest|largest|mayor|mayores|mas alt[oa]s?|mas elevad[oa]s?",
    least: "mas pequen[oa]s?|menor|menores|smallest|mas baj[oa]s?",
    names: ["total", "importe", "amount", "monto"],
  },
  { most: "mas alt[oa]s?|tallest", least: "mas baj[oa]s?", names: ["altura", "height", "estatura"] },
];
