import { fold } from "../../../text/fold.ts";
import { type Column, isSame, type Test } from "../lines-wish.ts";
import { valueNames } from "../sources/value-names.ts";
import type { Draft } from "./draft.ts";
import { readHttp } from "./http-conditions.ts";
import type { Found, Row } from "./phrase.ts";

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
  const has = "(?:(?:tenga|tengan|tiene|tienen|has|have|having|with a|with an|con) )?(?:<the> )?(?:un |una |a |an )?";
  const tests: readonly [string, Test][] = [
    ["<atleast>", ">="],
    ["<atmost>", "<="],
    ["<more>", ">"],
    ["<less>", "<"],
  ];
  // "Más de 40 años", "over 2500 ms" of something that is no column: the only number there is.
  for (const [words, test] of tests) {
    row.take(`${where}${has}{c:C} (?:(?:es|sea|sean|is|are|was|de|of) )?(?:<the> )?${words} {n:N}${unit}`, (found) =>
      compared(found, test),
    );
    row.take(`${where}${has}${words} {n:N} (?:<of> )?(?:<the> )?{c:C}`, (found) => compared(found, test));
    row.take(`${where}${has}${words} {n:N} <unit> (?:<of> )(?:<the> )?{c:C}`, (found) => compared(found, test));
    row.take(
      `(?:<that> )?(?:cobran|cobren|cobra|ganan|ganen|gana|cuestan|cuesten|cuesta|valen|valgan|tardaron|tardan|tarden|tardo|tarda|pesan|miden|earn|earns|earning|make|makes|making|cost|costs|costing|took|take|takes|taking|lasted|weigh|suman|sumen) ${words} {n:N}${unit}`,
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
  readAges(row, draft, is);
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
    "(?:(?:de|en|con|del|son|sean|que|from|in|with|of|at|for|the|el|la|los|las|only|solo|is|are|who are|that are|desde) )*{v:T}(?: (?:o|or|y|and|,) {w:T})?",
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
  row.take("(?:<the> )?{c:C} {v:T}", (found) => is(found.columns("c")[0], "=", [found.text("v")]));
  // A value that stands in a column says which: "clientes de Madrid", "los enviados".
  const values = [...draft.known.values.entries()];
  for (const [name, { column, value }] of values.sort(([a], [b]) => b.length - a.length)) {
    if (!/^[a-z][a-z0-9 /_.-]*$/.test(name) || name.length < 3) continue;
    const plural = valueNames(name);
    row.take(
      `(?:(?:de|en|con|del|with|in|of|from|the|el|la|los|las|who have|that have) )*(?:${plural}) {c:C}`,
      (found) => (found.columns("c")[0] === column ? is(column, "=", [value]) : false),
    );
    row.take(
      `(?:(?:<that>|pero|but|y|and|,) )*(?:no (?:son|sean|es|sea|estan|esten|viven|vivan)|(?:are |is )?not|excepto|except|menos|salvo|other than|excluding) (?:(?:de|en|del|from|in|of|for|the|el|la|los|las) )*(?:${plural})(?= )`,
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
}

/** "Los mayores de 40", "people over 30": of whom there is an age. */
function readAges(
  row: Row,
  draft: Draft,
  is: (column: Column | undefined, test: Test, values: readonly string[]) => boolean,
): void {
  const age = draft.known.columns.find(({ names }) => names.includes("edad") || names.includes("age"))?.column;
  if (age === undefined) return;
  const people =
    "(?:people|persons?|everyone|everybody|those|anyone|personas?|gente|quien(?:es)?|usuari[oa]s|users|emplead[oa]s|employees|alumn[oa]s|students|soci[oa]s|members|pacientes|patients|clientes|customers)";
  const lead = `(?:(?:<the> )?${people} )?(?:<that> )?(?:(?:tengan|tienen|sean|son|are|is|have|de|con|y|and) )*(?:<the> )?`;
  const end = "(?: (?:anos|years(?: old)?))?(?= (?:<of>|,|~|F|$|and|y|<only>|<show>|sorted|ordenad[oa]s))";
  for (const [words, test] of [
    ["mayor(?:es)? (?:de|que)|older than|over the age of|above the age of", ">"],
    ["menor(?:es)? (?:de|que)|younger than|under the age of|below the age of", "<"],
  ] as const)
    row.take(`${lead}(?:${words}) {n:N}${end}`, (found) => is(age, test, [found.text("n")]));
  for (const [words, test] of [
    ["<more>", ">"],
    ["<less>", "<"],
  ] as const)
    row.take(
      `(?:<the> )?${people} (?:<that> )?(?:(?:de|con|con edad de|aged|are|tienen|tengan) )?(?:${words}) {n:N}${end}`,
      (found) => is(age, test, [found.text("n")]),
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
      (column.kind === "key" || column.kind === "field") && column.numeric && !names.includes("id"),
  );
  return numeric.length === 1 ? numeric[0]?.column : undefined;
}

const unitNames: Readonly<Record<string, readonly string[]>> = {
  ms: ["ms", "duracion", "duration", "tiempo", "time", "latency", "latencia"],
  anos: ["edad", "age"],
  euros: ["precio", "price", "total", "importe", "amount", "sueldo", "salary", "coste", "cost"],
  bytes: ["bytes", "size", "tamano"],
  unidades: ["cantidad", "quantity", "stock", "unidades", "units"],
  puntos: ["nota", "puntos", "score", "puntuacion"],
  kg: ["peso", "weight"],
};

function byUnit({ known }: Draft, unit: string): Column | undefined {
  const kind = /^(?:ms|mili|segundo|second|sec|s$|min)/.test(unit)
    ? "ms"
    : /^(?:ano|year)/.test(unit)
      ? "anos"
      : /^(?:euro|eur|dol|usd|peso|sol|€)/.test(unit)
        ? "euros"
        : /^bytes?$/.test(unit)
          ? "bytes"
          : /^(?:unidad|unit)/.test(unit)
            ? "unidades"
            : /^(?:punto|point)/.test(unit)
              ? "puntos"
              : /^k/.test(unit)
                ? "kg"
                : "";
  const names = unitNames[kind] ?? [];
  const found = known.columns.filter(({ names: own }) => own.some((name) => names.includes(name)));
  return found.length === 1 ? found[0]?.column : undefined;
}
