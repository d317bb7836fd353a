import { fold } from "../../../text/fold.ts";
import { type Column, isSame, type Test } from "../lines-wish.ts";
import { valueNames } from "../sources/value-names.ts";
import { readAges } from "./ages.ts";
import { readDateConditions } from "./date-conditions.ts";
import type { Draft } from "./draft.ts";
import { readHttp } from "./http-conditions.ts";
import { isOfNamedNumbers } from "./named-numbers.ts";
import type { Found, Row } from "./phrase.ts";
import { readEmpty, readSeenNames, readWritten } from "./stated-conditions.ts";
import { readStates } from "./states.ts";
import { byUnit } from "./units.ts";
import { isSeenIn, readZero } from "./zero.ts";

/** What must be in a column: more or less than a number, a word, one of the values that are seen there. */
export function readColumnConditions(row: Row, draft: Draft): void {
  const is = (column: Column | undefined, test: Test, values: readonly string[]): boolean => {
    if (column === undefined || values.length === 0) return false;
    // What has been seen to hold words is not more than a number.
    if (/[<>]/.test(test) && column.kind === "key" && !column.numeric) return false;
    if (/[<>]/.test(test) && hasWords(draft, column)) return false;
    const one = {
      on: "column" as const,
      column,
      test,
      values: values.map((value) => knownValue(draft, column, value)),
    };
    // "Los frágiles (frágil true)": said twice, meant once; of two that cannot both be, what is spelled out.
    const other = draft.conditions.findIndex(
      (known) => known.on === "column" && test === "=" && known.test === "=" && isSame(known.column, column),
    );
    const before = draft.conditions[other];
    const isExcluded = draft.conditions.some(
      (known) =>
        known.on === "column" &&
        known.test === "!=" &&
        test === "=" &&
        isSame(known.column, column) &&
        known.values.join() === one.values.join(),
    );
    if (isExcluded) return true;
    const isEither =
      before?.on === "column" && !/^(?:true|false|[\d.]+)$/.test([...before.values, ...one.values].join(""));
    // "De Chile o Perú": nothing is both.
    if (isEither) draft.conditions[other] = { ...one, values: [...new Set([...before.values, ...one.values])] };
    else if (other >= 0) draft.conditions[other] = one;
    else draft.conditions.push(one);
    return true;
  };
  const compared = (found: Found, test: Test): boolean => is(found.columns("c")[0], test, [found.text("n")]);
  const later: (() => boolean)[] = [];
  const unit = "(?: <unit>)?";
  const where = "(?:(?:<that>|<with>|con|where|whose|cuyo|cuya|cuyos|cuyas|y|and|donde|having|,) )?(?:<the> )?";
  const has =
    "(?:(?:tenga|tengan|tiene|tienen|has|have|having|with a|with an|con|last|lasts|lasting|stay|stays|duran?|duren?|are|is|son|sean) )?(?:<the> )?(?:un |una |a |an )?";
  const tests: readonly [string, Test][] = [
    ["<atleast>", ">="],
    ["<atmost>", "<="],
    ["<more>", ">"],
    ["<less>", "<"],
  ];
  // "UID de 1000 para arriba", "3 or more copies".
  for (const [words, test] of [
    [
      "para arriba|en adelante|o mas|o mayor(?:es)?|o superior(?:es)?|or more|or above|or higher|or over|or greater|and up|and above|upwards?",
      ">=",
    ],
    ["para abajo|o menos|o menor(?:es)?|o inferior(?:es)?|or less|or fewer|or below|or lower|or under|and below", "<="],
  ] as const) {
    row.take(
      `${where}${has}{c:C} (?:(?:es|sea|sean|is|are|was|de|of|del|a partir de) )*(?:<the> )?{n:N}${unit} (?:${words})`,
      (found) => compared(found, test),
    );
    row.take(`${where}${has}{n:N} (?:${words}) (?:<unit> )?(?:<of> )?(?:<the> )?{c:C}`, (found) =>
      compared(found, test),
    );
  }
  // "Más de 40 años", "over 2500 ms" of something that is no column: the only number there is.
  for (const [words, test] of tests) {
    row.take(`${where}${has}{c:C} (?:(?:es|sea|sean|is|are|was|de|of) )?(?:<the> )?${words} {n:N}${unit}`, (found) =>
      compared(found, test),
    );
    row.take(`${where}${has}${words} {n:N} (?:<of> )?(?:<the> )?{c:C}`, (found) => compared(found, test));
    row.take(`${where}${has}${words} {n:N} <unit> (?:<of> )(?:<the> )?{c:C}`, (found) => compared(found, test));
    row.take(
      `(?:<that> )?(?:cobran|cobren|cobra|ganan|ganen|gana|cuestan|cuesten|cuesta|valen|valgan|tardaron|tardan|tarden|tardo|tarda|pesan|miden|earn|earns|earning|make|makes|making|cost|costs|costing|took|take|takes|taking|lasted|weigh|suman|sumen|last|lasts|stay|stays|are|is) ${words} {n:N}${unit}(?! C)`,
      (found) => is(onlyNumeric(draft), test, [found.text("n")]),
    );
    row.take(
      `(?:<that> )?(?:<with> )?(?:(?:tengan|tienen|tenga|tiene|have|has) )?${words} {n:N}(?: {u:unit})`.replace(
        "{u:unit}",
        "(?<u><unit>)",
      ),
      (found) => {
        const column = onlyExplained(draft) ?? byUnit(draft, found.text("u")) ?? onlyNumeric(draft);
        return is(column, test, [found.text("n")]);
      },
    );
  }
  // "Facturas que pasan de 100", "superan los 300 euros".
  row.take(
    `(?:(?:<that>|y|and) )*(?:pas[ae]n? de|super[ae]n?|exced[ae]n?|rebas[ae]n?|exceed|exceeds|exceeding|top|tops|go over|goes over) (?:los |las |the )?{n:N}${unit}(?! (?:veces|times|[a-z]*s)(?= (?:de|of|en|in|F|$)))(?! C)`,
    (found) => is(onlyExplained(draft) ?? onlyNumeric(draft), ">", [found.text("n")]),
  );
  readAges(row, draft, is);
  readDateConditions(row, draft, is);
  // "Residents of Centro under 40": of the only thing that has numbers.
  for (const [words, test] of tests)
    row.take(
      `(?:<that> )?(?:(?:with|con|de|of) )?(?:${words}) {n:N}(?= (?:<of>|,|~|$|F|<and>|<descending>))`,
      (found) =>
        isOfNamedNumbers(draft)
          ? is({ kind: "field", at: 0, separator: undefined, numeric: true }, test, [found.text("n")])
          : (draft.known.format.kind === "table" || draft.known.format.kind === "json") &&
            is(onlyNumeric(draft), test, [found.text("n")]),
    );
  readStates(row, draft, is);
  readEmpty(row, draft, is);
  row.take(
    `${where}(?:<the> )?{c:C} (?:este |esta |sea |es |is |are )?(?:between|entre) {a:N} (?:and|y) {b:N}${unit}`,
    (found) => {
      const [column] = found.columns("c");
      return is(column, ">=", [found.text("a")]) && is(column, "<=", [found.text("b")]);
    },
  );
  row.take(`${where}(?:<the> )?{c:C} (?:<begin>|que <begin>) (?:<the> )?(?:<word> )?{v:value}`, (found) =>
    is(found.columns("c")[0], "starts", [found.text("v")]),
  );
  row.take(`${where}(?:<the> )?{c:C} (?:que )?(?:<end>) (?:<the> )?(?:<word> )?{v:value}`, (found) =>
    is(found.columns("c")[0], "ends", [found.text("v")]),
  );
  row.take(
    `${where}(?:<the> )?{c:C} (?:no sea|no es|distint[oa] de|diferente de|other than|is not|not|no|isn't) (?:<the> )?(?:igual a )?{v:value}`,
    (found) => is(found.columns("c")[0], "!=", [found.text("v")]),
  );
  row.take(
    `${where}(?:<the> )?{c:C} (?:que )?(?:contiene|contenga|contengan|containing|contains|contain|incluya|includes) (?:<word> )?{v:value}`,
    (found) => is(found.columns("c")[0], "has", [found.text("v")]),
  );
  readHttp(row, draft, is);
  // "Pagada = no": with blanks around the sign.
  row.take(
    "(?:(?:con|with|where|donde|de|que|si|if|o sea|es decir|,) )*{c:C} {s:X} (?:<the> )?(?<v>[FTXNZC]\\d+|[a-z][a-z_-]*)",
    (found) => {
      const [, sign] = /^(==?|!=|>=|<=|>|<)$/.exec(found.text("s")) ?? [];
      const [column] = found.columns("c");
      if (sign === undefined || column === undefined || column.kind === "match" || column.kind === "setting")
        return false;
      return is(column, sign === "==" ? "=" : (sign as Test), [found.text("v")]);
    },
  );
  readSeenNames(row, draft, is);
  row.take(
    "(?:<that> |<with> |<by> |con |de |y |and |where |whose |cuyo |cuya |cuyos |cuyas |en |in |donde |for |with |having |from |tengan |tienen |sean |from the )+(?:<the> )?{c:C} (?:(?:es|sea|sean|igual a|=|==|is|are|equals|equal to|of|de|a|as|esta en|este en|set to) )*(?:<the> )?{v:list}".replace(
      "<by>",
      "por",
    ),
    (found) => {
      const [column] = found.columns("c");
      const values = found.atoms("v");
      if (values.some(({ mark }) => mark === "C" || mark === "F" || (mark === "N" && column?.kind === "match")))
        return false;
      const texts = found.texts("v");
      if (column === undefined || !texts.every((text) => isValueOf(draft, column, text))) return false;
      return is(column, "=", texts);
    },
  );
  row.take(
    "(?:(?:,|<that>|con|with|where|donde|whose|cuy[oa]s?|y|and) )*(?:<the> )?(?:(?:<column>|valor de|value of) )?{c:C} (?:(?:says?|reads?|is|dice[n]?|diga[n]?|pone[n]?|ponga[n]?|es|sea|este|esta|en|=|igual a|set to|a|contains|has|tiene|tenga) )+(?:<the> )?(?<v>no|si|yes|not|y|n)(?= (?:,|~|$|F|<of>|<and>))",
    (found) =>
      isSeenIn(draft, found.columns("c")[0], found.text("v")) && is(found.columns("c")[0], "=", [found.text("v")]),
  );
  row.take(
    "(?:<the> )?(?:<column> )?{c:C} (?:(?:says?|reads?|dice[n]?|diga[n]?|pone[n]?|ponga[n]?) )(?:<the> )?{v:value}",
    (found) => is(found.columns("c")[0], "=", [found.text("v")]),
  );
  readZero(row, draft, is);
  row.take("(?:<the> )?{c:C} (?:=|==|igual a|equals|equal to|is|es|sea) (?:<the> )?{v:list}", (found) =>
    is(found.columns("c")[0], "=", found.texts("v")),
  );
  // "(Activo true)", "units 0", "con cantidad a cero".
  row.take(
    "(?:<the> )?{c:C} (?:(?:a|en|is|es|are|at|=|:|igual a|with|set to|sea) )*(?<v>true|false|N\\d+)(?= (?:,|$|~|F|y|and|with|con|en|in|de|from|of))",
    (found) => {
      const [column] = found.columns("c");
      if (column?.kind === "match" || column?.kind === "setting") return false;
      const isTruth = /^(?:true|false)$/.test(found.text("v"));
      if (isTruth ? column?.kind === "key" && !column.boolean : isNumberless(column)) return false;
      later.push(() => is(column, "=", [found.text("v")]));
      return true;
    },
  );
  row.take(
    "(?:(?:de|en|con|del|son|sean|que|from|in|with|of|at|for|the|el|la|los|las|only|solo|is|are|who are|that are|desde|producto|product|item|articulo|codigo|code|referencia) )*(?<v>[TX]\\d+)(?: (?:o|or|y|and|,) (?<w>[TX]\\d+))?",
    (found) => {
      const texts = ["v", "w"].flatMap((name) => (found.has(name) ? [found.text(name)] : []));
      const known = texts.map((text) => draft.known.values.get(fold(text)));
      const [first] = known;
      if (
        first === undefined ||
        known.some((one, at) => !isSame(one?.column, first.column) || one?.value !== texts[at])
      )
        return false;
      return is(first.column, "=", texts);
    },
  );
  readWritten(row, draft, is);
  row.take("(?:<the> )?{c:C} {v:T}", (found) => is(found.columns("c")[0], "=", [found.text("v")]));
  // A value that stands in a column says which: "clientes de Madrid", "los enviados".
  const values = [...draft.known.values.entries()];
  const without = draft.deletes ? "excepto|except" : "<without>";
  for (const [name, { column, value }] of values.sort(([a], [b]) => b.length - a.length)) {
    if (!/^[a-z][a-z0-9 /_.-]*$/.test(name) || name.length < 3) continue;
    const plural = valueNames(name);
    row.take(
      `(?:(?:de|en|con|del|with|in|of|from|the|el|la|los|las|who have|that have) )*(?:${plural}) {c:C}`,
      (found) => (found.columns("c")[0] === column ? is(column, "=", [value]) : false),
    );
    row.take(
      `(?:(?:<that>|pero|but|y|and|,) )*(?:no (?:son|sean|es|sea|estan|esten|viven|vivan)|(?:are |is |were |was )?not|other than|${without}) (?:(?:de|en|del|from|in|of|for|the|el|la|los|las|ones|all|todas|todos|every|<lines>|contar|incluir|marked|marcad[oa]s|como|as|those|lo) )*(?:${plural})(?= )`,
      () => is(column, "!=", [value]),
    );
    // "Del grupo doctorado", "hotel Mar".
    row.take(
      `(?:(?:de|en|con|del|with|in|of|from|the|el|la|los|las|son|sean|que|y) )*{c:C} (?:${plural})(?= )`,
      (found) => (found.columns("c")[0] === column ? is(column, "=", [value]) : false),
    );
    row.take(
      `(?:(?:de|en|con|del|son|sean|que|from|in|with|of|at|for|the|el|la|los|las|service|servicio|cuyo|cuya|is|are|who are|that are) )*(?:${plural})(?= )`,
      () => is(column, "=", [value]),
    );
  }
  const spelledOut = () => {
    for (const add of later) add();
  };
  // "Los activos", "not active": what is true or false of an object.
  for (const { names, column } of draft.known.columns) {
    if (column.kind !== "key" || !column.boolean) continue;
    const name = names.join("|");
    row.take(
      `(?:<that> )?(?:no (?:estan|esten|sean|son) |not |no |inactive |que no (?:estan|esten|son|sean) )(?:{c:C})`,
      (found) => found.columns("c").some((one) => one === column) && is(column, "=", ["false"]),
    );
    // "Con alergia grave": what stands before it only says whose it is.
    row.take("(?:con|with) (?:(?:un|una|a|an) )?{o:C} {c:C}", (found) => {
      const [whose] = found.columns("o");
      return found.columns("c")[0] === column && whose?.kind === "key" && !whose.boolean && is(column, "=", ["true"]);
    });
    row.take(
      `(?:<that> )?(?:<the> )?(?:estan |esten |sean |son |are |is )?{c:C}`,
      (found) => found.columns("c").some((one) => one === column) && name !== "" && is(column, "=", ["true"]),
    );
  }
  spelledOut();
  // "More than 4 nights? column noches": which column was meant is told again.
  row.take("(?:,|y|and) (?:(?:es|is|en|in) )?(?:<the> )?<column> {c:C}(?= (?:,|$))", (found) =>
    draft.conditions.some((one) => one.on === "column" && isSame(one.column, found.columns("c")[0])),
  );
}

function hasWords({ known }: Draft, column: Column): boolean {
  return column.kind === "field" && [...known.values.values()].some((one) => isSame(one.column, column));
}

/** "Temp_max is column 3": the only number that is explained is the one that is meant. */
function onlyExplained({ explained }: Draft): Column | undefined {
  const numeric = explained.filter((column) => column.kind === "field" && column.numeric);
  return numeric.length === 1 ? numeric[0] : undefined;
}

/** What holds words is no number, whatever stands beside it. */
function isNumberless(column: Column | undefined): boolean {
  return column === undefined || ((column.kind === "key" || column.kind === "field") && !column.numeric);
}

/** As the column writes it: a request is rarely careful with capitals and accents. */
function knownValue({ known }: Draft, column: Column, said: string): string {
  const folded = said
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const found = known.values.get(folded);
  return found !== undefined && found.column === column ? found.value : said;
}

/** In a log a value behind a column's name may be anything; in a table it is one of those seen, a number, or written to the letter. */
function isValueOf(draft: Draft, column: Column, said: string): boolean {
  const isSeen = [...draft.known.values.values()].some((one) => one.column === column && one.value === said);
  const isWritten = /\d|[A-Z/]/.test(said);
  if (isSeen || isWritten || knownValue(draft, column, said) !== said) return true;
  return draft.known.head === undefined && column.kind !== "match";
}

function onlyNumeric({ known }: Draft): Column | undefined {
  const numeric = known.columns.filter(
    ({ column, names }) =>
      (column.kind === "key" || column.kind === "field") &&
      column.numeric &&
      !names.some((name) =>
        /^ids?$| ids?$|^(?:telefonos?|phones?|anos?|years?|numero|number|cp|zip|recibo|codigo|code)$/.test(name),
      ),
  );
  return numeric.length === 1 ? numeric[0]?.column : undefined;
}
