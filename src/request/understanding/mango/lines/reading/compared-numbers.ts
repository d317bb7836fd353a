import type { Column, Test } from "../lines-wish.ts";
import type { TakesCondition } from "./condition-taken.ts";
import type { Draft } from "./draft.ts";
import { isOfNamedNumbers } from "./named-numbers.ts";
import type { Found, Row } from "./phrase.ts";
import { byUnit } from "./units.ts";

/** More or less than a number: of a column that is named, or of what only its unit or a verb tells. */
export function readComparedNumbers(row: Row, draft: Draft, is: TakesCondition): void {
  const compared = (found: Found, test: Test): boolean => is(found.columns("c")[0], test, [found.text("n")]);
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
    row.take(
      `${where}${has}{c:C} (?:(?:es|sea|sean|is|are|was|de|of) )?(?:<the> )?${words} (?:(?:the|el) (?:value|valor) (?:de )?)?{n:N}(?: (?<u><unit>))?`,
      (found) => is(meant(found, draft), test, [found.text("n")]),
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
}

/** "Residents of Centro under 40": of the only thing that has numbers. */
export function readOnlyCompared(row: Row, draft: Draft, is: TakesCondition): void {
  for (const [words, test] of tests)
    row.take(
      `(?:<that> )?(?:(?:with|con|de|of) )?(?:${words}) {n:N}(?= (?:<of>|,|~|$|F|<and>|<descending>))`,
      (found) =>
        isOfNamedNumbers(draft)
          ? is({ kind: "field", at: 0, separator: undefined, numeric: true }, test, [found.text("n")])
          : (draft.known.format.kind === "table" || draft.known.format.kind === "json") &&
            is(onlyNumeric(draft), test, [found.text("n")]),
    );
}

/** What a condition may begin with. */
export const where = "(?:(?:<that>|<with>|con|where|whose|cuyo|cuya|cuyos|cuyas|y|and|donde|having|,) )?(?:<the> )?";

const has =
  "(?:(?:tenga|tengan|tiene|tienen|has|have|having|with a|with an|con|last|lasts|lasting|stay|stays|duran?|duren?|are|is|son|sean) )?(?:<the> )?(?:un |una |a |an )?";

/** What a number is counted in. */
export const unit = "(?: <unit>)?";

const tests: readonly [string, Test][] = [
  ["<atleast>", ">="],
  ["<atmost>", "<="],
  ["<more>", ">"],
  ["<less>", "<"],
];

/** "Recibos de más de 200 euros": what has a unit is no number that things are told apart by. */
function meant(found: Found, draft: Draft): Column | undefined {
  const [column] = found.columns("c");
  if (!found.has("u") || column?.kind !== "field" || column.at !== 1) return column;
  return byUnit(draft, found.text("u")) ?? onlyNumeric(draft) ?? column;
}

/** "Temp_max is column 3": the only number that is explained is the one that is meant. */
function onlyExplained({ explained }: Draft): Column | undefined {
  const numeric = explained.filter((column) => column.kind === "field" && column.numeric);
  return numeric.length === 1 ? numeric[0] : undefined;
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
