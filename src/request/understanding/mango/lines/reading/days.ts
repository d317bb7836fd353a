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
  const month = `(?<m>${Object.keys(months).join("|")})`;
  const named = (found: Found): boolean => {
    const day = Number(/^\d{1,2}/.exec(found.atoms("d")[0]?.text ?? "")?.[0] ?? found.number("d"));
    const at = months[found.text("m").toLowerCase()];
    const year = found.has("y") ? found.number("y") : undefined;
    if (!Number.isInteger(day) || day < 1 || day > 31 || at === undefined) return false;
    const written = writtenDay({ day, month: at, year }, head);
    return written !== undefined && keep([written.text], { at: written.at });
  };
  row.take(`${lead}(?<d>[NX]\\d+) (?:de |of |del )*${month}(?: (?:de |del |of |, )?(?<y>N\\d+))?(?= |$)`, named);
  row.take(`${lead}${month} (?<d>[NX]\\d+)(?: (?:, )?(?<y>N\\d+))?(?= |$)`, named);
}

type Day = { day: number; month: number; year: number | undefined };

/** As the lines of a file write it, whose beginning shows how; undefined where that is not to be seen. */
function writtenDay({ day, month, year }: Day, head = ""): { text: string; at: "any" | "start" } | undefined {
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
