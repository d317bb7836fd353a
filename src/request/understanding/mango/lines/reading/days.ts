import type { Draft } from "./draft.ts";
import type { Keep } from "./levels.ts";
import type { Found, Row } from "./phrase.ts";

/** "The errors from 2026-11-25", "lo del 26 de noviembre": of logs and notes, whose lines say the day. */
export function readDays(row: Row, { known: { head, format } }: Draft, keep: Keep): void {
  if (format.kind === "table" || format.kind === "json") return;
  const lead =
    "(?:(?:<of>|<in>|del?|el|la|los|las|dia|fecha|day|date|dated|from|on|for|que paso|lo que paso|what happened|ocurrid[oa]s?|happened|the|C\\d+|con|with|and|y|a|,) )*";
  row.take(`${lead}{v:X}(?: (?:segun|according to))?`, (found) => {
    const day = found.text("v");
    if (/^\d\d\/[A-Z][a-z]{2}\/\d{4}$/.test(day))
      return /\[\d\d\/[A-Z][a-z]{2}\/\d{4}:/.test(head ?? "") && keep([day]);
    return /^\d{4}[-/]\d\d(?:[-/]\d\d)?$/.test(day) && (head === undefined || head.includes(day)) && keep([day]);
  });
  const month = `(?<m>${monthNames})`;
  const named = (found: Found): boolean => {
    const day = Number(/^\d{1,2}/.exec(found.atoms("d")[0]?.text ?? "")?.[0] ?? found.number("d"));
    const at = months[found.text("m").toLowerCase()];
    const year = found.has("y") ? found.number("y") : undefined;
    if (!Number.isInteger(day) || day < 1 || day > 31 || at === undefined) return false;
    const written = writtenDay({ day, month: at, year }, head);
    return written !== undefined && keep([written.text], { at: written.at });
  };
  row.take(`${lead}(?<d>[NX]\\d+) (?:de |of |del )*${month}(?: (?:de |del |of |, )?(?<y>N\\d+))?(?= |$)`, named);
  // "The 25th" alone, where the file has one such day.
  row.take(
    "(?:(?:lo |que |paso |what |happened |hay |hubo )*(?:el dia|del dia|dia|on the|of the|from the|the|el|del) )(?<d>[NX]\\d+)(?= (?:,|~|$|F|<of>|a las|at|<and>))",
    (found) => {
      const day = /^(\d{1,2})(?:st|nd|rd|th|º)?$/.exec(found.atoms("d")[0]?.text ?? "")?.[1];
      const text = day === undefined ? undefined : onlyDay(head ?? "", day.padStart(2, "0"));
      return text !== undefined && keep([text]);
    },
  );
  row.take(`${lead}${month} (?<d>[NX]\\d+)(?: (?:, )?(?<y>N\\d+))?(?= |$)`, named);
}

/** As it is written; undefined where the beginning of the file has none, or several of different months. */
function onlyDay(head: string, day: string): string | undefined {
  const found = new Set([
    ...[...head.matchAll(/\b20\d\d([-/])\d\d\1(\d\d)(?!\d)/g)].flatMap(([text, , at]) => (at === day ? [text] : [])),
    ...[...head.matchAll(/\b(\d\d)\/[A-Z][a-z]{2}\/20\d\d/g)].flatMap(([text, at]) => (at === day ? [text] : [])),
    ...[...head.matchAll(/^[A-Z][a-z]{2} ([ \d]\d) (?=\d\d:)/gm)].flatMap(([text, at]) =>
      at?.trim().padStart(2, "0") === day ? [text] : [],
    ),
  ]);
  return found.size === 1 ? [...found][0] : undefined;
}

type Day = { day: number; month: number; year: number | undefined };

/** As the lines of a file write it, whose beginning shows how; undefined where that is not to be seen. */
export function writtenDay({ day, month, year }: Day, head = ""): { text: string; at: "any" | "start" } | undefined {
  const [two, padded] = [String(day).padStart(2, "0"), String(month).padStart(2, "0")];
  const name = short[month - 1] ?? "";
  const years = new Set(
    [...head.matchAll(/\b(20\d\d)[-/]\d\d[-/]|\/[A-Z][a-z]{2}\/(20\d\d):/g)].map(([, a, b]) => a ?? b),
  );
  const [only] = years;
  const of = year ?? (years.size === 1 ? only : undefined);
  if (/\[\d\d\/[A-Z][a-z]{2}\/\d{4}:/.test(head))
    return { text: of === undefined ? `${two}/${name}/` : `${two}/${name}/${of}`, at: "any" };
  const [, sign] = /^\[?\d{4}([-/])\d\d[-/]\d\d/.exec(head) ?? [];
  if (sign !== undefined) {
    const isFirst = !head.startsWith("[");
    return of === undefined
      ? { text: `${sign}${padded}${sign}${two}`, at: "any" }
      : { text: `${of}${sign}${padded}${sign}${two}`, at: isFirst ? "start" : "any" };
  }
  // No year is in these lines.
  if (/^[A-Z][a-z]{2} [ \d]\d \d\d:/.test(head))
    return { text: `${name} ${String(day).padStart(2, " ")} `, at: "start" };
  return undefined;
}

const short = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** By its number; undefined where it is none. */
export function monthOf(name: string): number | undefined {
  return months[name.toLowerCase()];
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "enero january jan ene",
    "febrero february feb",
    "marzo march mar",
    "abril april apr abr",
    "mayo may",
    "junio june jun",
    "julio july jul",
    "agosto august aug ago",
    "septiembre setiembre september sep sept set",
    "octubre october oct",
    "noviembre november nov",
    "diciembre december dec dic",
  ].flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);

/** Of both languages, long and short. */
export const monthNames = Object.keys(months).join("|");
