import { fold } from "../../../text/fold.ts";
import type { Column, Test } from "../lines-wish.ts";
import { namesFor } from "../sources/column-names.ts";
import { wholeLines } from "../sources/table-of.ts";
import { valueNames } from "../sources/value-names.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

type Is = (column: Column | undefined, test: Test, values: readonly string[]) => boolean;

/** "Sin pagar", "not returned yet", "unpaid": of a column that only says yes or no, whatever its two words for it are. */
export function readStates(row: Row, draft: Draft, is: Is): void {
  const be =
    "(?:(?:<that>|the ones|los|las|lo|the|que|aun|todavia|still|siguen?|quedan?|continuan?|permanecen?|remain|remains|estan?|esten?|son|sean|es|is|are|was|were|de|con|y|and|pero|but) )*";
  for (const { column, yes, no, heading } of statesOf(draft)) {
    const done = doneWords(heading);
    const does = infinitives(done);
    const said = `(?:{c:C}|${done})`;
    const isIt = (found: Found) => !found.has("c") || found.columns("c")[0] === column;
    // "Los pagados y los no pagados por separado".
    const not = `(?:(?:no|not|sin) (?:C\\d+|${done})|un(?:${done})${does.length === 0 ? "" : `|sin (?:${does.join("|")})`})`;
    row.take(
      `(?:(?:de|of|for|los|las|lo|the|que|estan|are|is|that) )*${said} (?:y|and|,|frente a|versus|vs) (?:(?:de|of|for|los|las|lo|the|que|estan|are) )*${not}(?: (?:por separado|separately|cada uno por su lado|aparte|apart))?`,
      (found) => {
        if (!isIt(found) || draft.by !== undefined || draft.figure === undefined) return false;
        draft.by = column;
        return true;
      },
    );
    row.take(
      `${be}(?:no (?:(?:l[oae]s? |se |nos )?(?:han?|hayan?|esta|estan|este|esten|son|sean|fue|fueron|es|sea) )?(?:sido )?|not (?:yet )?(?:been )?|(?:have|has|had|were|was|are|is|did) not (?:yet )?(?:been )?|never |sin (?:ser |estar |haber sido )?|yet to be |still to be |pendientes? de ser )${said}(?: (?:aun|todavia|yet|ya|so far))?`,
      (found) => isIt(found) && is(column, "=", [no]),
    );
    if (does.length > 0)
      row.take(
        `${be}(?:sin|por|pendientes? de|falta(?:n)? (?:por )?|a falta de) (?:${does.join("|")})(?: (?:aun|todavia))?`,
        () => is(column, "=", [no]),
      );
    row.take(`${be}un(?:${done})`, () => is(column, "=", [no]));
    // The column itself may be what is asked for ("nombre y pagado").
    row.take(
      `(?:(?:<that> (?:ya |already )?(?:estan?|esten?|son|sean|se han?|han?|hayan?|is|are|was|were|have|has)(?: (?:sido|been|already|ya))?|already|ya) )${said}(?: (?:ya|already))?`,
      (found) => isIt(found) && is(column, "=", [yes]),
    );
  }
}

/** What must be so of what "has been paid", where a column says of each whether it has. */
export function yesOf(draft: Draft, verb: string): { column: Column; value: string } | undefined {
  const found = statesOf(draft).find(({ heading }) => new RegExp(`^(?:${doneWords(heading)})$`).test(verb));
  return found && { column: found.column, value: found.yes };
}

type State = { column: Column; yes: string; no: string; heading: string };

/** What has but two values, one of them a word for yes and the other for no. */
function statesOf({ known: { columns, head } }: Draft): readonly State[] {
  const lines = wholeLines(head).slice(1);
  return columns.flatMap(({ column, names }): State[] => {
    const heading = names[0] ?? "";
    if (column.kind === "key" && column.boolean) return [{ column, yes: "true", no: "false", heading }];
    if (column.kind !== "field" || column.separator === undefined) return [];
    const { at, separator } = column;
    const values = [...new Set(lines.map((line) => line.split(separator)[at - 1]?.trim() ?? ""))].filter(
      (one) => one !== "",
    );
    const yes = values.find((value) => /^(?:si|yes|true|y|s|verdadero)$/.test(fold(value)));
    const no = values.find((value) => /^(?:no|false|n|falso)$/.test(fold(value)));
    return values.length <= 2 && (no !== undefined || yes !== undefined)
      ? [{ column, yes: yes ?? "si", no: no ?? "no", heading }]
      : [];
  });
}

/** "Pagado" is said of more than one, of both genders, and in the other language. */
function doneWords(heading: string): string {
  const names = namesFor(heading).filter((name) => /^[a-z]+$/.test(name));
  return [...new Set(names.map(valueNames))].join("|");
}

/** "(?:pag|cobr)ad[oa]" written out. */
function doneForms(done: string): string {
  return done.replace(/\(\?:([a-z|]+)\)(ad|id)\[oa\]/g, (_, stems: string, end: string) =>
    stems
      .split("|")
      .map((stem) => `${stem}${end}[oa]`)
      .join("|"),
  );
}

/** Of what has been done, how doing it is called. */
function infinitives(done: string): string[] {
  return [...doneForms(done).matchAll(/([a-z]+?)(ad|id|uelt|iert|rit)\[oa\]/g)].flatMap(([, before = "", how]) => {
    switch (how) {
      case "ad":
        return [`${before}ar`, `${before}arse`];
      case "id":
        return [`${before}er`, `${before}ir`, `${before}irse`];
      case "uelt":
        return [`${before}olver`, `${before}olverse`];
      case "iert":
        return [`${before}rir`];
      default:
        return [`${before}ribir`];
    }
  });
}
