import { fold } from "../../../text/fold.ts";
import { type Column, isSame, type Test } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** Takes down what must be in a column; false where that cannot be. */
type Condition = (column: Column | undefined, test: Test, values: readonly string[]) => boolean;

/** "Cliente Eva Ruiz": of a value of several words no part is one. */
export function readSeenNames(row: Row, draft: Draft, is: Condition): void {
  for (const [name, { column, value }] of draft.known.values) {
    if (!/^[a-z][a-z0-9]*(?: [a-z][a-z0-9]*)+$/.test(name)) continue;
    row.take(
      `(?:(?:<that>|<with>|de|del|en|con|of|in|from|for|by|the|el|la|los|las|are|is|es|son|belongs?|pertenecen?|a|al|to) )*{c:C} (?:(?:is|es|sea|de|of|called|llamad[oa]) )*(?:${name})(?= )`,
      (found) => isSame(found.columns("c")[0], column) && is(column, "=", [value]),
    );
  }
}

/** "(Pagada=no)", "edad>=30": a condition as programs write it. */
export function readWritten(row: Row, draft: Draft, is: Condition): void {
  row.take("(?:(?:con|with|where|donde|de|que|si|if|o sea|es decir|ie|i e|,) )*{v:X}", (found) => {
    const [, name = "", sign, value = ""] =
      /^([\p{L}_][\p{L}\w.-]*)(==?|!=|>=|<=|>|<)([\p{L}\p{N}_./:-]+)$/u.exec(found.text("v")) ?? [];
    const column = draft.known.columns.find(({ names }) => names.includes(fold(name)))?.column;
    if (sign === undefined || column === undefined || column.kind === "match" || column.kind === "setting")
      return false;
    return is(column, sign === "==" ? "=" : (sign as Test), [value]);
  });
}

/** "Sin correo", "whose phone is missing": where some lines are seen to have nothing there. */
export function readEmpty(row: Row, draft: Draft, is: Condition): void {
  const lacks = (found: Found): Column | undefined => {
    const [column] = found.columns("c");
    return column !== undefined && hasGaps(draft, column) ? column : undefined;
  };
  const empty = "(?:vaci[oa]s?|en blanco|missing|empty|blank|sin rellenar|sin poner|not set|not filled in)";
  row.take(
    `(?:(?:a|<that>|quien(?:es)?|cual(?:es)?|alguien|algun[oa]s?|y|and|the ones|los|las|whose|cuy[oa]s?) )*(?:(?:les? )?(?:falta|falte|faltan)|(?:no (?:tienen?|tengan?|hay|figura|consta)|sin|without|with no|missing|lacks?|lacking|have no|has no|do not have|does not have|are missing|is missing)) (?:(?:el|la|su|un|una|ningun[oa]?|an?|any|the|their) )?{c:C}(?! (?:${empty}))`,
    (found) => lacks(found) !== undefined && is(lacks(found), "=", [""]),
  );
  row.take(
    `(?:(?:<that>|con|with|whose|cuy[oa]s?|y|and|el|la|the|where|donde) )*{c:C} (?:(?:es|esta|este|is|are|sea|left|viene|venga|was) )*${empty}`,
    (found) => (isUnseen(draft, found) || lacks(found) !== undefined) && is(found.columns("c")[0], "=", [""]),
  );
  row.take(
    `(?:(?:<that>|con|with|whose|cuy[oa]s?|y|and|el|la|the|where|donde) )*{c:C} (?:(?:no (?:es|esta|este|sea)|(?:is|are) not|not|isn't) )+${empty}`,
    (found) => is(found.columns("c")[0], "!=", [""]),
  );
}

/** Of what cannot be looked at, any column may have gaps. */
function isUnseen({ known: { head, format } }: Draft, found: Found): boolean {
  return head === undefined && format.kind !== "json" && found.columns("c")[0]?.kind === "field";
}

/** "Tienen ERROR en la segunda columna", "with Madrid in the city column". */
export function readHeldIn(row: Row, draft: Draft, is: Condition): void {
  row.take(
    "(?:(?:<that>|y|and) )*(?<verb><contain>|con|with|tienen|tengan|has|have|having|pone|ponga|aparece|aparezca|sale|salga|figura|is|are|hay|haya) (?:<the> )?(?:<word> )?(?<v>[TXN]\\d+|[a-z][a-z_-]+) (?:en|in|on|as|como) (?:<the> )?(?:<column> )?{c:C}(?: <column>)?",
    (found) => {
      const [column] = found.columns("c");
      if (column === undefined || column.kind === "match" || column.kind === "setting") return false;
      const [value] = found.atoms("v");
      const isWord = value?.mark === "word";
      if (isWord && draft.known.values.get(fold(found.text("v")))?.column !== column) return false;
      const isPart = /^(?:contien|conteng|contain|includ|incluy|mention|mencion)/.test(
        found.atoms("verb")[0]?.word ?? "",
      );
      return is(column, isPart ? "has" : "=", [found.text("v")]);
    },
  );
}

function hasGaps({ known: { head } }: Draft, column: Column): boolean {
  if (column.kind !== "field" || column.separator === undefined) return false;
  const { at, separator } = column;
  return wholeLines(head).some((line) => line.split(separator)[at - 1]?.trim() === "");
}
