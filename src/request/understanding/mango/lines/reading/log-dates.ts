import type { Column } from "../lines-wish.ts";
import { wholeLines } from "../sources/table-of.ts";
import { monthNames, monthOf, writtenDay } from "./days.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";

type Day = { day: number; month: number; year: number | undefined };

/** "Desde el 13 de octubre", "before 2026-11-03", "between Nov 2 and Nov 4": of logs, whose lines begin with their day. */
export function readLogDates(row: Row, draft: Draft): void {
  const { head, format } = draft.known;
  if (format.kind !== "log" || head === undefined) return;
  const isIso = wholeLines(head).every((line) => /^\d{4}-\d\d-\d\d[T ]/.test(line));
  const years = new Set(
    [...head.matchAll(/\b(20\d\d)[-/]\d\d[-/]|\/[A-Z][a-z]{2}\/(20\d\d):/g)].map(([, a, b]) => a ?? b),
  );
  const usual = years.size === 1 ? Number([...years][0]) : undefined;
  const column: Column = { kind: "field", at: 1, separator: undefined, numeric: false };
  const keep = (test: ">=" | "<" | "<=", day: Day, later = 0): boolean => {
    const year = day.year ?? usual;
    if (year === undefined) return false;
    const date = new Date(Date.UTC(year, day.month - 1, day.day + later));
    draft.conditions.push({ on: "column", column, test, values: [date.toISOString().slice(0, 10)] });
    return true;
  };
  /** From the first line of that day on. */
  const fromThere = (day: Day): boolean => {
    const written = writtenDay(day, head);
    if (written === undefined || !head.includes(written.text) || draft.conditions.some(({ on }) => on === "marks"))
      return false;
    draft.conditions.push({ on: "marks", from: written.text.trimEnd(), to: undefined, inner: false });
    return true;
  };
  const date = (name: string) =>
    `(?:(?:el|la|the|dia|day|fecha|date|of) )*(?:(?<${name}x>X\\d+)|(?<${name}d>[NX]\\d+) (?:de |of |del )*(?<${name}m>${monthNames})(?: (?:de |del |of |, )?(?<${name}y>N\\d+))?|(?<${name}n>${monthNames}) (?:the )?(?<${name}e>[NX]\\d+)(?: (?:, )?(?<${name}z>N\\d+))?)`;
  const end = "(?= (?:,|~|$|F|<of>|<and>|y|and|segun|according|inclusive|incluid[oa]s?))";
  const lead =
    "(?:(?:<show>|<the>|<lines>|lo|todo|everything|que|what|hay|paso|happened|solo|only|from|of|con|dated|registrado|logged|written|escrit[oa]s?) )*";
  for (const [words, way] of [
    ["(?:desde|a partir (?:de|del)|since|from|as of|starting(?: (?:on|from))?|del)", "since"],
    ["(?:despues (?:de|del)|posterior(?:es)? (?:a|al)|after|later than|newer than)", "after"],
    ["(?:antes (?:de|del)|anterior(?:es)? (?:a|al)|before|earlier than|older than|prior to)", "before"],
    ["(?:hasta|until|till|through|up to)", "until"],
  ] as const)
    row.take(
      `${lead}${words} ${date("a")}${way === "since" && words.includes("del)") ? "(?<on> (?:en adelante|on|onwards?|hasta (?:hoy|ahora)|until (?:now|today)|to (?:date|today)))?" : ""}${end}`,
      (found) => {
        const day = dayOf(found, "a");
        if (day === undefined) return false;
        // "Del 13 de octubre" alone is that day.
        if (way === "since" && !found.has("on") && isOfOneDay(row, found)) return false;
        if (!isIso) return way === "since" && fromThere(day);
        if (way === "since") return keep(">=", day);
        if (way === "after") return keep(">=", day, 1);
        return way === "before" ? keep("<", day) : keep("<", day, 1);
      },
    );
  row.take(
    `${lead}(?:entre|between|desde|from|del?) ${date("a")} (?:y|and|al?|to|hasta|until|through) ${date("b")}${end}`,
    (found) => {
      const [first, last] = [dayOf(found, "a"), dayOf(found, "b")];
      if (!isIso || first === undefined || last === undefined) return false;
      return keep(">=", first) && keep("<", last, 1);
    },
  );
}

/** "Del 13", "from the 13th": of that day, and not since. */
function isOfOneDay(row: Row, found: Found): boolean {
  const [first] = ["ax", "ad", "an"].flatMap((name) => found.atoms(name));
  const all = row.all();
  const words = all.slice(0, first === undefined ? 0 : all.indexOf(first)).map(({ word }) => word);
  const last = words.findLast((word) => /^(?:desde|partir|since|from|as|starting|del)$/.test(word));
  return last === "del" ? words.at(-1) === "del" && words.at(-2) !== "partir" : last === "from";
}

function dayOf(found: Found, name: string): Day | undefined {
  if (found.has(`${name}x`)) {
    const [, year, month, day] = /^(\d{4})[-/](\d\d)[-/](\d\d)$/.exec(found.text(`${name}x`)) ?? [];
    return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
  }
  const [d, m, y] = found.has(`${name}d`) ? ["d", "m", "y"] : ["e", "n", "z"];
  const day = Number(/^\d{1,2}/.exec(found.atoms(`${name}${d}`)[0]?.text ?? "")?.[0]);
  const month = monthOf(found.text(`${name}${m}`));
  if (!Number.isInteger(day) || day < 1 || day > 31 || month === undefined) return undefined;
  return { day, month, year: found.has(`${name}${y}`) ? found.number(`${name}${y}`) : undefined };
}
