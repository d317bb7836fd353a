import type { Column, Test } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Row } from "./phrase.ts";

type Is = (column: Column | undefined, test: Test, values: readonly string[]) => boolean;

/** "Los mayores de 40", "people over 30": of whom there is an age. */
export function readAges(row: Row, draft: Draft, is: Is): void {
  const age = ageOf(draft);
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

/** "Menores de edad", "adults": nothing of theirs is the least. */
export function readFullAge(row: Row, draft: Draft): void {
  const age = ageOf(draft);
  if (age === undefined) return;
  for (const [words, test] of [
    ["menores de (?:edad|C\\d+)|minors|under-?age(?: people)?|under age", "<"],
    ["mayores de (?:edad|C\\d+)|adult[oa]s|adults|grown-?ups|of (?:legal )?age", ">="],
  ] as const)
    row.take(
      `(?:(?:<the>|that are|que sean|que son|son|sean|are|gente|people|personas) )*(?:${words})(?= (?:,|~|$|F|<of>|<and>|<many>|<that>|[a-z]))`,
      (found) => {
        if (draft.conditions.some((one) => one.on === "column" && one.column === age)) return false;
        draft.conditions.push({ on: "column", column: age, test, values: ["18"] });
        return found !== undefined;
      },
    );
}

function ageOf({ known }: Draft): Column | undefined {
  return known.columns.find(({ names }) => names.includes("edad") || names.includes("age"))?.column;
}
