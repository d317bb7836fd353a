import type { Column, Test } from "../lines-wish.ts";
import { isSame } from "../lines-wish.ts";
import { readAges } from "./ages.ts";
import { readComparedNumbers, readOnlyCompared, unit, where } from "./compared-numbers.ts";
import { conditionTaken, knownValue, type TakesCondition } from "./condition-taken.ts";
import { readDateConditions } from "./date-conditions.ts";
import type { Draft } from "./draft.ts";
import { readHttp } from "./http-conditions.ts";
import type { Row } from "./phrase.ts";
import { readPartsOfValues, readSeenCodes, readSeenValues } from "./seen-values.ts";
import { readEmpty, readHeldIn, readSeenNames, readWritten } from "./stated-conditions.ts";
import { readStates } from "./states.ts";
import { isNumberless, readTruths } from "./truths.ts";
import { isSeenIn, readZero } from "./zero.ts";

/** What must be in a column: more or less than a number, a word, one of the values that are seen there. */
export function readColumnConditions(row: Row, draft: Draft): void {
  const is = conditionTaken(draft);
  readComparedNumbers(row, draft, is);
  readAges(row, draft, is);
  readDateConditions(row, draft, is);
  readOnlyCompared(row, draft, is);
  readStates(row, draft, is);
  readEmpty(row, draft, is);
  readHeldIn(row, draft, is);
  readStated(row, is);
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
  // "Los que pagan 150 de cuota".
  row.take(
    "(?:<that>|con|with|who) (?:[a-z]{3,} )?(?:<the> )?{n:N}(?: <unit>)? (?:de|of|in|en) (?:<the> )?{c:C}(?! (?:<most>|<least>|<frequent>|mas|menos))",
    (found) => !isNumberless(found.columns("c")[0]) && is(found.columns("c")[0], "=", [found.text("n")]),
  );
  row.take("(?:<the> )?{c:C} (?:=|==|igual a|equals|equal to|is|es|sea) (?:<the> )?{v:list}", (found) =>
    is(found.columns("c")[0], "=", found.texts("v")),
  );
  const later: (() => boolean)[] = [];
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
  readSeenCodes(row, draft, is);
  readWritten(row, draft, is);
  row.take("(?:<the> )?{c:C} {v:T}", (found) => is(found.columns("c")[0], "=", [found.text("v")]));
  readSeenValues(row, draft, is);
  readPartsOfValues(row, draft, is);
  readTruths(row, draft, is);
  // What is spelled out holds, whatever else was said of it.
  for (const add of later) add();
  // "More than 4 nights? column noches": which column was meant is told again.
  row.take(
    "(?:,|y|and|segun|according to|going by|mirando|looking at|per|in|en|of|de|by|por) (?:(?:es|is|en|in) )?(?:<the> )?(?:<column> {c:C}|{d:C} <column>)(?= (?:,|$|F|~|<of>))",
    (found) =>
      draft.conditions.some(
        (one) => one.on === "column" && isSame(one.column, [...found.columns("c"), ...found.columns("d")][0]),
      ),
  );
}

/** Of two numbers, by how it begins or ends, by what it is not. */
function readStated(row: Row, is: TakesCondition): void {
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
}

/** In a log a value behind a column's name may be anything; in a table it is one of those seen, a number, or written to the letter. */
function isValueOf(draft: Draft, column: Column, said: string): boolean {
  const isSeen = [...draft.known.values.values()].some((one) => one.column === column && one.value === said);
  const isWritten = /\d|[A-Z/]/.test(said);
  if (isSeen || isWritten || knownValue(draft, column, said) !== said) return true;
  return draft.known.head === undefined && column.kind !== "match";
}
