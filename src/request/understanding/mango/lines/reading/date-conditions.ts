import type { Column, Test } from "../lines-wish.ts";
import type { Draft } from "./draft.ts";
import type { Found, Row } from "./phrase.ts";
import { isDated, isYear } from "./qualities.ts";

type Is = (column: Column | undefined, test: Test, values: readonly string[]) => boolean;

/** Before, since or in a day, a month or a year: of the column that is named, or the only one that holds days. */
export function readDateConditions(row: Row, draft: Draft, is: Is): void {
  const { known } = draft;
  const dated = [...new Set(known.columns.map(({ column }) => column))].filter(
    (column) => isDated(column, known) || isYear(column, known),
  );
  if (dated.length === 0) return;
  const columnOf = (found: Found): Column | undefined => {
    const [said] = found.columns("c");
    if (said !== undefined) return dated.includes(said) ? said : undefined;
    return dated.length === 1 ? dated[0] : undefined;
  };
  const add = (found: Found, way: Way): boolean => {
    const column = columnOf(found);
    const span = spanOf(found);
    if (column === undefined || span === undefined) return false;
    const [first, next] = span;
    // A year of its own is compared as a number.
    const at = (day: string) => (isYear(column, known) ? day.slice(0, 4) : day);
    if (isYear(column, known) && !(first.endsWith("-01-01") && next.endsWith("-01-01"))) return false;
    if (way === "before") return is(column, "<", [at(first)]);
    if (way === "until") return is(column, "<", [at(next)]);
    if (way === "since") return is(column, ">=", [at(first)]);
    if (way === "after") return is(column, ">=", [at(next)]);
    return isYear(column, known) ? is(column, "=", [at(first)]) : is(column, "starts", [prefixOf(first, next)]);
  };
  const lead =
    "(?:(?:<that>|con|with|cuy[oa]s?|whose|y|and|the|la|el|los|las|de|del|of|in|en|a|al) )*(?:{c:C} )?(?:(?:de|del|of|es|sea|sean|is|are|was|were|entraron|entro|joined|date[ds]?|fechad[oa]s?|a|al|on|el|en|hech[oa]s?|creado|creada|created|registrad[oa]s?|vencid[oa]s?|caducad[oa]s?|caduquen?|caducan?|venzan?|vencen?|expir(?:e|es|ed|ing)|publicad[oa]s?|published|emitid[oa]s?|issued|dad[oa]s? de alta|signed up|registered|made|placed) )*";
  const day =
    "(?:(?:el|la|the|dia|day|fecha|date|ano|year|mes|month|de|of|del|end|principios|start) ){0,3}(?:(?<d>X\\d+)|(?:(?<dn>N\\d+) (?:de |of )?)?(?<m>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)(?: (?<em>N\\d+))?(?: (?:de |of |del )?(?<y>N\\d+))|(?<n>N\\d+))(?! (?:de|of) N)";
  const end =
    "(?= (?:,|~|$|F|<of>|<and>|y|and|o|or|por|by|que|con|sin|with|for|para|<sorted>|<show>|(?:pas|super|exced|cuest|val|tien|hay|est)[a-z]*|cost|costs|exceed|have|has|are|is))";
  // "Entre el 5 y el 8": both days are in.
  const to = "(?:y|al?|and|to|through|until|hasta)";
  row.take(
    `${lead}(?:entre|between|del?|desde|from) (?:(?:el|los|las|the|dias|fechas|dates|days) )*(?<a>X\\d+) ${to} (?:(?:el|the) )?(?<b>X\\d+)(?:,? (?:ambos(?: dias)? (?:incluidos|inclusive)|both (?:included|inclusive)|inclusive|incluid[oa]s?))?`,
    (found) => {
      const column = columnOf(found);
      const [from, until] = [found.text("a"), found.text("b")];
      const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
      if (column === undefined || isYear(column, known) || !isDay(from) || !isDay(until) || from > until) return false;
      return is(column, ">=", [from]) && is(column, "<=", [until]);
    },
  );
  for (const [words, after, way] of [
    [
      "(?:antes (?:de|del)|anterior(?:es)? (?:a|al)|previ[oa]s? (?:a|al)|before|prior to|earlier than|older than)",
      "",
      "before",
    ],
    ["(?:hasta|until|till|through|up to)", "", "until"],
    ["(?:despues (?:de|del)|posterior(?:es)? (?:a|al)|after|later than|newer than|pasado)", "", "after"],
    [
      "(?:desde|a partir (?:de|del)|since|from|as of|de)",
      "(?: (?:en adelante|on|onwards?|o (?:despues|posterior(?:es)?)|or later|para aca|hacia adelante))",
      "since",
    ],
    ["(?:desde|a partir (?:de|del)|since|from|as of|starting)", "", "since"],
    ["", "(?: (?:en adelante|onwards?|o (?:despues|posterior(?:es)?)|or later|and later|and after))", "since"],
    [
      "(?<!(?:mas|menos|mayor|mayores|menor|menores|more|less|superior|superiores|inferior|inferiores|antes|despues|partir|encima|debajo|before|after|N\\d+) )(?:en|in|de|del|during|durante|from|for|of|on|el dia|el)",
      "",
      "in",
    ],
  ] as const)
    row.take(`${lead}${words}${words === "" ? "" : " "}${day}${after}${end}`, (found) => add(found, way));
}

type Way = "before" | "until" | "after" | "since" | "in";

/** The first day of what is said, and the first after it; undefined where it is none. */
function spanOf(found: Found): readonly [string, string] | undefined {
  if (found.has("m")) {
    const month = monthOf(found.text("m"));
    const year = Number(found.text("y"));
    const daySaid = found.has("dn") ? found.number("dn") : found.has("em") ? found.number("em") : undefined;
    if (!isYearNumber(year)) return undefined;
    return daySaid === undefined
      ? [dayText(year, month, 1), month === 12 ? dayText(year + 1, 1, 1) : dayText(year, month + 1, 1)]
      : dayOf(year, month, daySaid);
  }
  if (found.has("n")) {
    const year = found.number("n");
    return isYearNumber(year) ? [dayText(year, 1, 1), dayText(year + 1, 1, 1)] : undefined;
  }
  const [, year, month, date] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(found.text("d")) ?? [];
  if (year === undefined || month === undefined) return undefined;
  if (date !== undefined) return dayOf(Number(year), Number(month), Number(date));
  return [
    dayText(Number(year), Number(month), 1),
    month === "12" ? dayText(Number(year) + 1, 1, 1) : dayText(Number(year), Number(month) + 1, 1),
  ];
}

function dayOf(year: number, month: number, date: number): readonly [string, string] | undefined {
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  const first = new Date(Date.UTC(year, month - 1, date));
  if (Number.isNaN(first.getTime()) || first.getUTCDate() !== date) return undefined;
  return [first.toISOString().slice(0, 10), next.toISOString().slice(0, 10)];
}

function dayText(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** What all days of a year, a month or a day begin with. */
function prefixOf(first: string, next: string): string {
  if (first.endsWith("-01-01") && next.endsWith("-01-01")) return first.slice(0, 4);
  return first.endsWith("-01") && next.endsWith("-01") ? first.slice(0, 7) : first;
}

function isYearNumber(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year < 2200;
}

const months =
  "enero january|febrero february|marzo march|abril april|mayo may|junio june|julio july|agosto august|septiembre september|octubre october|noviembre november|diciembre december"
    .split("|")
    .map((pair) => pair.split(" "));

function monthOf(name: string): number {
  return months.findIndex((pair) => pair.includes(name.toLowerCase())) + 1;
}
