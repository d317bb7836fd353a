import { fold } from "../../../text/fold.ts";
import type { Draft } from "./draft.ts";
import type { Figuring } from "./figuring.ts";
import { isOfNamedNumbers } from "./named-numbers.ts";
import type { Row } from "./phrase.ts";
import { isNumber } from "./totals.ts";

/** Sums and means, of a column or of the file's only one, each for itself or for each value of another. */
export function readSums(row: Row, { figure }: Figuring): void {
  for (const [words, what] of reckonings) {
    row.take(
      `(?:<show> |calcula |calcular |calculame |calculate |compute |work out |haz |saca |find |hazme |obten |dime )?(?:<the> )?(?:${words})(?: (?:de|del|of|the|los|las|el|la|todos|todas|all|up|every|each|cada|valores|values|numbers|numeros|cifras|vendid[oa]|for|in|y|valor)){0,4} (?:columna |column |campo |field |valor de |valores de )?{c:C}(?: (?:column|field|columna))?`,
      (found) => figure(what, found.columns("c")[0]),
    );
    // "Sum of the unpaid amounts".
    row.take(
      `(?:<show> )?(?:<the> )?(?:${words})(?: (?:de|del|of))?(?: <the>)?(?= [a-z-]+ (?<c>C\\d+) )`,
      (found) => isNumber(found.columns("c")[0]) && figure(what, found.columns("c")[0]),
    );
    row.take(
      `{c:C} (?:${words.replace("<sum>", "total|totales|acumulad[oa]|sumad[oa]|in total|en total|add up to|adds up to").replace("<mean>", "medi[oa]|promedio|average|mean").replace("<median>", "median[oa]?")})`,
      (found) => figure(what, found.columns("c")[0]),
    );
    if (what === "mean")
      row.take(
        `(?:<show> )?(?:<the> )?(?:average|mean) [a-z]{3,} {c:C}(?= (?:<of>|~|F|,|$))`,
        (found) => isNumber(found.columns("c")[0]) && figure("mean", found.columns("c")[0]),
      );
    row.take(`(?:average|mean|total) {c:C}`, (found) =>
      what === (row.has("total") ? "sum" : "mean")
        ? figure(row.has("total") ? "sum" : "mean", found.columns("c")[0])
        : false,
    );
  }
}

const reckonings = [
  ["<sum>", "sum"],
  ["<mean>", "mean"],
  ["<median>", "median"],
] as const;

/** Of what only its unit, the lines or the words of a bill say what it is of; read after all that is named. */
export function readUnnamedSums(row: Row, draft: Draft, { figure }: Figuring): void {
  // "Average build time", of what is counted in seconds.
  const lasting = [
    ...new Set(
      draft.known.columns
        .filter(({ names }) =>
          names.some((name) => /^(?:segundos|seconds|secs|ms|minutos|minutes|duracion|duration)$/.test(name)),
        )
        .map(({ column }) => column),
    ),
  ];
  if (lasting.length === 1 && isNumber(lasting[0]))
    for (const [words, what] of [
      ["<sum>", "sum"],
      ["<mean>", "mean"],
    ] as const)
      row.take(
        `(?:<show> )?(?:<the> )?(?:(?:${words}) (?:de |of )?(?:[a-z]+ )?(?:time|tiempo|duration|duracion)|(?:tiempo|duracion) (?:${words.replace("<mean>", "medi[oa]|promedio").replace("<sum>", "total")}))(?: (?:de|of|spent|en|on|in))?(?= )`,
        () => figure(what, lasting[0]),
      );
  // "Suma de los sueldos" of lines that are a name and a number.
  if (isOfNamedNumbers(draft))
    for (const [words, what] of [
      ["<sum>", "sum"],
      ["<mean>", "mean"],
      ["<most>", "max"],
      ["<least>", "min"],
    ] as const)
      row.take(
        `(?:<show> )?(?:<the> )?(?:${words})(?: (?:de|del|of|in|los|las|the))* [a-z]{3,}(?= (?:<of>|~|F|,|$))`,
        () => figure(what),
      );
  // "Media de noches por reserva" of the bookings: a mean is always for each line.
  if (draft.figure?.what === "mean")
    row.take(
      "(?:por cada|de cada|por|per|for each|for every|of each|each) (?:<line>|(?<w>[a-z]{4,}))(?= (?:<of>|~|F|,|$))",
      (found) => !found.has("w") || isCalledSo(draft, found.text("w")),
    );
  row.take(
    `(?:<show> |calcula |calculate |compute |haz |saca |find )?(?:<the> )?(?:<sum>) (?:facturad[oa]s?|vendid[oa]s?|cobrad[oa]s?|gastad[oa]s?|recaudad[oa]s?|ingresad[oa]s?|billed|invoiced|sold|spent|collected|earned)(?= (?:de|en|in|of|for|~|F|,|$|por|per))`,
    () => figure("sum"),
  );
  row.take(
    `(?:<show> |calcula |calculate |compute |haz |saca |find )?(?:<the> )?(?:<mean>)(?: (?:de|del|of|los|las|the|all|todos|numeros|numbers|valores|values|in|en|for))*(?= (?:F|~|$))`,
    () => figure("mean"),
  );
  row.take(
    `(?:<show> |calcula |calculate |compute |haz |saca |find )?(?:<the> )?(?:<sum>)(?: (?:de|del|of|los|las|the|all|todos|todas|numeros|numbers|valores|values|in|en|up|cantidades|amounts|for))*(?= (?:F|~|$))`,
    () => (row.has("<lines>") ? false : figure("sum")),
  );
}

/** What the folder or the file is called, its lines are. */
function isCalledSo({ sources }: Draft, word: string): boolean {
  const stem = fold(word).replace(/e?s$/, "");
  const words = sources.flatMap(({ path }) => fold(path).split(/[^a-z]+/));
  return stem.length >= 4 && words.some((one) => one.replace(/e?s$/, "") === stem);
}
