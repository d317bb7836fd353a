import type { Column, Condition } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

/** Between two hours of the day. */
export function readTimes(row: Row, draft: Draft): void {
  const at = "(?:(?:las|la|the|at) )?";
  const time = (found: Found, name: string): string | undefined => {
    const [atom] = found.atoms(name);
    if (atom?.mark === "Z") return atom.value?.slice(0, 5);
    const hour = Number(atom?.value);
    return Number.isInteger(hour) && hour >= 0 && hour <= 24 ? `${String(hour).padStart(2, "0")}:00` : undefined;
  };
  const clock = clockColumn(draft);
  const add = (from: string | undefined, to: string | undefined): boolean => {
    if (from === undefined && to === undefined) return false;
    if (clock !== undefined) {
      if (from !== undefined) draft.conditions.push({ on: "column", column: clock, test: ">=", values: [from] });
      if (to !== undefined) draft.conditions.push({ on: "column", column: clock, test: "<=", values: [to] });
      return true;
    }
    draft.conditions.push({ on: "time", from, to } satisfies Condition);
    return true;
  };
  row.take(`(?:between|entre|from|de|desde) ${at}{a:Z} (?:and|y|to|a|hasta|until) ${at}{b:Z}`, (found) =>
    add(time(found, "a"), time(found, "b")),
  );
  row.take("(?:entre|de|desde) las {a:N} (?:y|a|hasta) las {b:N}(?: horas)?", (found) =>
    add(time(found, "a"), time(found, "b")),
  );
  row.take(
    `(?:after|despues de|a partir de|since|from|desde|pasadas) ${at}{a:Z}(?: (?:on|onwards|en adelante))?`,
    (found) => add(time(found, "a"), undefined),
  );
  // "At 09:15": the minute, as lines write it.
  row.take(
    `(?:(?:was there|is there|hubo|habia|hay|what|que|lo que|anything|algo|paso|happened|pasaba|pasado) )*(?:at|a|sobre|around|about|hacia) (?:<the> )?{a:Z}(?= (?:,|~|$|F|<of>|<and>|on|el|del?))`,
    (found) => {
      const [atom] = found.atoms("a");
      const text = atom?.value ?? "";
      const { time, kind } = draft.known.format;
      if (kind !== "log" || time === undefined) return false;
      draft.conditions.push({
        on: "text",
        texts: [
          `${/^\[?\d{4}-\d\d-\d\dT/.test(draft.known.head ?? "") ? "T" : /\/20\d\d:\d\d:/.test(draft.known.head ?? "") ? ":" : " "}${text}`,
        ],
        at: "any",
        not: false,
        anyCase: false,
      });
      return true;
    },
  );
  row.take(`(?:before|antes de|until|hasta) ${at}{b:Z}`, (found) => add(undefined, time(found, "b")));
}

/** The only column of a table that holds hours ("09:30"). */
function clockColumn({ known: { format, columns, head } }: Draft): Column | undefined {
  if (format.kind !== "table") return undefined;
  const rows = wholeLines(head).slice(1);
  const found = columns.filter(({ column }) => {
    if (column.kind !== "field" || rows.length === 0) return false;
    const { at, separator } = column;
    return rows.every((line) => /^\d\d:\d\d(?::\d\d)?$/.test(line.split(separator ?? /\s+/)[at - 1]?.trim() ?? ""));
  });
  return found.length === 1 ? found[0]?.column : undefined;
}
