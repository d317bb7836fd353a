import { fold } from "../../../text/fold.ts";
import { type Column, type Figure, isSame } from "../lines-wish.ts";
import { readCountsForEach } from "./counts-for-each.ts";
import type { Draft } from "./draft.ts";
import { isOfNamedNumbers } from "./named-numbers.ts";
import { readNthColumns } from "./nth-columns.ts";
import type { Found, Row } from "./phrase.ts";
import { isNumber, readTop, readTotals } from "./totals.ts";

/** What is reckoned of columns: of what most, sums and means, each for all or for each value of another. */
export function readFigures(row: Row, draft: Draft): void {
  const by = (column: Draft["by"]): boolean => {
    if (column === undefined || draft.by !== undefined) return false;
    draft.by = column;
    draft.figure ??= { what: "count", column: undefined };
    return true;
  };
  const figure = (what: Figure, column?: Column): boolean => {
    const { figure: other } = draft;
    if ((what === "sum" || what === "mean") && column === undefined && isWordy(draft)) return false;
    // "El total y el nombre" of what is added up already.
    if (other?.column !== undefined && column?.kind === "field" && !column.numeric) return false;
    const isAgain =
      other?.what === what && (other.column === undefined || column === undefined || isSame(other.column, column));
    if (other !== undefined && other.what !== "count" && !isAgain) draft.unclear = true;
    draft.figure = { what, column: column ?? draft.figure?.column };
    return true;
  };
  readNthColumns(row, draft);
  readDecimals(row, draft);
  const words = "(?:palabras?|words?)";
  row.take(
    `(?:<show> )?(?:<the> )?(?:{n:N} )?(?:${words} (?:<frequent>)|(?:<frequent>) (?:{m:N} )?${words})`,
    (found) => {
      draft.pick ??= {
        end: "first",
        count: found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : 1,
        when: "after",
      };
      draft.sort = { column: undefined, numeric: true, reverse: true };
      return by("words");
    },
  );
  const often = "(?:how often|how many times|with what frequency|con que frecuencia|<count> <times>)";
  for (const [what, names] of [
    ["words", "palabra|word"],
    ["lines", "linea|line"],
  ] as const)
    row.take(
      `${often} (?:(?:does|do|is|sale|aparece|se repite|esta) )?(?:cada|each|every) (?:${names})(?: (?:appears?|occurs?|is used|comes up|shows up|sale|aparece|se repite|is there))?`,
      () => by(what),
    );
  row.take(
    `<count> ${words} (?:y|and|,) (?:<count> )?(?:lineas|lines)(?: <many>)?|<count> (?:lineas|lines) (?:y|and|,) (?:<count> )?${words}(?: <many>)?`,
    () => {
      draft.figure = { what: "words", column: undefined, lines: true };
    },
  );
  row.take(
    "(?:<show> )?(?:(?:que|el|un|cual es el|what|the|what is the) )*(?:porcentaje|tanto por ciento|percentage|percent)(?: (?:de|of) (?:<the> )?<lines>)?",
    () => figure("percent"),
  );
  row.take(`(?:<count> )(?:<times> )(?:<many> )?(?:cada (?:palabra)|each word|every word)(?: <many>)?`, () =>
    by("words"),
  );
  row.take(`<count> (?:<of> )?(?:<the> )?${words}(?: <many>)?`, () => figure("words"));
  row.take(
    "(?:<count>|(?<n>C\\d+) (?:de|of)) (?:<of> )?(?:<the> )?<columns>(?: <many>)?(?= (?:<of>|~|F|,|$))",
    (found) => {
      if (found.has("n") && !/^(?:numero|number|cantidad)$/.test(found.atoms("n")[0]?.word ?? "")) return false;
      const { kind, separator } = draft.known.format;
      if (kind === "table" && separator !== undefined) return figure("columns");
      draft.unclear = true;
      return true;
    },
  );
  row.take(
    "<count> (?:<the> )?(?:caracteres|letras|characters|chars|letters)(?! (?:[b-df-np-xz]|[aeo] (?:hay|tiene)|[TX]\\d+) )(?: <many>)?",
    () => figure("characters"),
  );
  const long = "(?:<the> )?(?:<line> mas larga|longest <line>)";
  row.take(
    `(?:(?:<show> )?(?:(?:cuanto|que|cual es|what is|what) )*(?:how long is|how many (?:characters|chars) (?:has|does|are in)|length of|the length of|(?:mide|ocupa|tiene)|(?:la )?longitud (?:de|que tiene|tiene)|largo de|(?:<count> )?(?:caracteres|letras) (?:tiene|mide|hay en)) )${long}(?: (?:have|has|tiene|mide))?`,
    () => figure("longest"),
  );
  row.take(`(?:<show> )?(?:cual es |which is |what is )?${long}(?= (?:<of>|~|F|,|$))`, () => figure("longest-line"));

  // A column that is itself called so: "the total of orders".
  row.take(
    "(?:<show> )?(?:<the> )?{c:C} (?:<of>)(?! (?:cada|each|every) ) (?:(?:<the> )?(?:C\\d+|todos|todas|all)|(?:los|las|the|lo)(?= [a-z]+s? ))",
    (found) => {
      const [atom] = found.atoms("c");
      return atom !== undefined && /^total$/.test(atom.word) && isNumber(atom.column)
        ? figure("sum", atom.column)
        : false;
    },
  );
  row.take("(?:<show> )?(?:<the> )?(?:{n:N} )?<lines> (?:<frequent>)(?:,? (?:<counts>))?", (found) => {
    if (draft.known.log !== undefined || found.atoms("n").length > 1 || !by("lines")) return false;
    draft.sort = { column: undefined, numeric: true, reverse: true };
    draft.pick ??= { end: "first", count: found.has("n") ? found.number("n") : 1, when: "after" };
    return true;
  });
  row.take("{a:C} (?:de|of) (?:los|las|the|todos los|todas las|all the) {b:C}", (found) => {
    // "Los homes de los usuarios": whose they are is no column to be shown.
    const [whose] = found.columns("b");
    if (whose?.kind !== "field" || whose.at !== 1 || draft.known.format.kind !== "table") return false;
    draft.show.push(...found.columns("a"));
    return true;
  });
  const most = (found: Found): boolean => {
    const column = found.columns("c")[0];
    const count = found.has("n") ? found.number("n") : found.has("m") ? found.number("m") : undefined;
    if (!by(column)) return false;
    draft.sort = { column: undefined, numeric: true, reverse: !found.has("less") };
    if (count !== undefined) draft.pick ??= { end: "first", count, when: "after" };
    else if (isSingular(found.atoms("c")[0]?.text ?? "")) draft.pick ??= { end: "first", count: 1, when: "after" };
    return true;
  };
  const counts = "(?:,? ?(?:<counts>))?";
  row.take(
    `(?:<show> )?(?:<the> )?(?:{n:N} )?(?:<once> )?{c:C} (?:(?:<frequent>)|(?<less><least_frequent>))${counts}`,
    most,
  );
  row.take(
    `(?:<show> )?(?:<the> )?(?:(?:<frequent>)|(?<less><least_frequent>)) (?:{m:N} )?(?:(?:de|of|the|las|los|requested|visited|pedidas|pedidos|solicitadas|used|seen|common) )*(?:<once> )?{c:C}${counts}`,
    most,
  );
  row.take(`(?:<show> )?(?:<the> )?(?:<first>) {n:N} {c:C} (?:<frequent>)${counts}`, most);
  row.take(`(?:<show> )?(?:<the> )?{n:N} (?:<frequent>) {c:C}${counts}`, most);
  row.take("{c:C}(?: (?:que|hay|~+|en|in|that|are|de|haya|,))* (?:<counts>)", (found) => by(found.columns("c")[0]));
  // "How many events of each type": the type is the event.
  row.take(
    "<count> {c:C} (?:(?:que hay|hay|are there|there are) )?(?:de cada|por|of each|per|by|of every) (?:tipo|clase|type|kind|sort)(?: (?:hay|are there|there are))?(?= (?:<of>|~|F|,|$))",
    (found) => by(found.columns("c")[0]),
  );
  // "Los 5 importes más altos con su fila entera".
  const isOfLines =
    /(?:filas?|lineas?|registros?) (?:enter|complet)[oa]s?|(?:whole|full|entire|complete) (?:row|line|record)/.test(
      row
        .all()
        .map(({ word }) => word)
        .join(" "),
    );
  const largest =
    (reverse: boolean) =>
    (found: Found): boolean => {
      const [column] = found.columns("c");
      if (!isNumber(column) || column === undefined || draft.pick !== undefined) return false;
      draft.sort = { column, numeric: true, reverse };
      draft.pick = { end: "first", count: found.number("n"), when: "after" };
      if (!found.has("rows") && !isOfLines) draft.show.push(column);
      return true;
    };
  for (const [words, reverse] of [
    ["<most>", true],
    ["<least>", false],
  ] as const) {
    // "El socio con la cuota más alta": the line, and not the number.
    row.take(
      `(?:con|with|that has|que tiene|de) (?:<the> )?(?:{c:C} (?:${words})|(?:${words}) {d:C})(?! (?:que|de|a|al|than|o|or|N\\d+) )`,
      (found) => {
        const column = found.columns("c")[0] ?? found.columns("d")[0];
        if (!isNumber(column) || column === undefined || draft.pick !== undefined || draft.figure !== undefined)
          return false;
        draft.sort = { column, numeric: true, reverse };
        draft.pick = { end: "first", count: 1, when: "after" };
        return true;
      },
    );
    row.take(`(?:<show> )?(?:<the> )?{n:N} (?:${words}) {c:C}`, largest(reverse));
    row.take(`(?:<show> )?(?:<the> )?{n:N} {c:C} (?:${words})`, largest(reverse));
  }
  if (isOfLines && draft.sort?.column !== undefined)
    row.take(
      "(?:con|with) (?:(?:su|sus|la|las|the|their|its) )?(?:<lines> (?:enter|complet)[oa]s?|(?:whole|full|entire|complete) <lines>)",
    );
  readTop(row, draft);
  row.take(
    "(?:<show> )?(?:<the> )?top {n:N} (?<rows><lines>)(?: (?:~+|of|de|en|in))* (?:by|por|segun) {c:C}",
    largest(true),
  );
  readTotals(row, draft, figure);
  // Sums and the like, of a column or of the file's only one, each for itself or for each value of another.
  for (const [words, what] of [
    ["<sum>", "sum"],
    ["<mean>", "mean"],
  ] as const) {
    row.take(
      `(?:<show> |calcula |calcular |calculame |calculate |compute |work out |haz |saca |find |hazme |obten |dime )?(?:<the> )?(?:${words})(?: (?:de|del|of|the|los|las|el|la|todos|todas|all|up|every|each|cada|valores|values|vendid[oa]|for|in|y|valor)){0,4} (?:columna |column |campo |field |valor de |valores de )?{c:C}(?: (?:column|field|columna))?`,
      (found) => figure(what, found.columns("c")[0]),
    );
    // "Sum of the unpaid amounts".
    row.take(
      `(?:<show> )?(?:<the> )?(?:${words})(?: (?:de|del|of))?(?: <the>)?(?= [a-z-]+ (?<c>C\\d+) )`,
      (found) => isNumber(found.columns("c")[0]) && figure(what, found.columns("c")[0]),
    );
    row.take(
      `{c:C} (?:${words.replace("<sum>", "total|totales|acumulad[oa]|sumad[oa]|in total|en total|add up to|adds up to").replace("<mean>", "medi[oa]|promedio|average|mean")})`,
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
  const extreme =
    (what: "max" | "min") =>
    (found: Found): boolean =>
      isNumber(found.columns("c")[0]) && figure(what, found.columns("c")[0]);
  for (const [words, what] of [
    ["<most>", "max"],
    ["<least>", "min"],
  ] as const) {
    row.take(
      `(?:<show> )?(?:cual es |what is |which is )?(?:<the> )?(?:${words}) (?:valor |value )?(?:de |of |in |en )?(?:<the> )?(?:columna |column |campo )?{c:C}`,
      extreme(what),
    );
    row.take(
      `(?:<show> )?(?:cual es |what is |which is )?(?:<the> )?{c:C} (?:${words})(?= (?:<of>|~|,|F|$|de))`,
      extreme(what),
    );
    row.take(
      `(?:<show> )?(?:cual es |what is |which is )?(?:<the> )?(?:(?:numero|number|valor|value|cifra|figure) (?:${words})|(?:${words}) (?:numero|number|valor|value|cifra|figure|uno|one)|(?:${words}))(?= (?:<of>|~|F|$))(?! (?:de|que|a|than|of) N)`,
      () => (draft.sort === undefined && draft.by === undefined ? figure(what) : false),
    );
  }
  readTold(row, draft, figure);
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
  readCountsForEach(row, draft, by);
}

/** What the folder or the file is called, its lines are. */
function isCalledSo({ sources }: Draft, word: string): boolean {
  const stem = fold(word).replace(/e?s$/, "");
  const words = sources.flatMap(({ path }) => fold(path).split(/[^a-z]+/));
  return stem.length >= 4 && words.some((one) => one.replace(/e?s$/, "") === stem);
}

/** "Maximum pressure (second column)": what a column is called that only its number names. */
function readTold(row: Row, draft: Draft, figure: (what: Figure) => boolean): void {
  if (draft.told.length !== 1 || draft.figure?.column !== undefined) return;
  for (const [words, what] of [
    ["<sum>", "sum"],
    ["<mean>", "mean"],
    ["<most>", "max"],
    ["<least>", "min"],
  ] as const)
    row.take(
      `(?:<show> )?(?:<the> )?(?:(?:${words})(?: (?:de|del|of|the|la|el|los|las))* [a-z]{3,}|[a-z]{3,} (?:${words}))(?= (?:<of>|~|F|,|$))`,
      () => draft.figure?.what !== what && figure(what),
    );
}

function readDecimals(row: Row, draft: Draft): void {
  row.take(
    "(?:<and> )?(?:(?:con|with|a|to|redondead[oa] a|rounded to|redondea a|redondeando a) )?{n:N} (?:decimales|decimals|decimal places|cifras decimales|decimal digits|decimal)",
    (found) => {
      draft.decimals = found.number("n");
    },
  );
  row.take(
    "(?:<and> )?(?:con|with|a|to|redondead[oa] a|rounded to) (?:un|one|a|1) (?:decimal|decimal place|cifra decimal)(?= )",
    () => {
      draft.decimals = 1;
    },
  );
  row.take(
    "(?:<and> )?(?:sin decimales|without decimals|rounded down|redondead[oa] hacia abajo|redondeando hacia abajo|truncad[oa]|entero|no decimals|como entero|as an integer|truncated)",
    () => {
      draft.decimals = 0;
    },
  );
}

/** A text that is seen to have no numbers adds up to nothing. */
function isWordy({ known: { format, head } }: Draft): boolean {
  return (
    (format.kind === "text" || format.kind === "settings") &&
    head !== undefined &&
    !/(?:^|\s)-?\d+(?:[.,]\d+)?(?:\s|$)/.test(head)
  );
}

function isSingular(word: string): boolean {
  return !/s$/i.test(word);
}
