import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";

export type Times = { since?: string; until?: string };

/** From when and until when, as journalctl(1) takes it and as near to what was said as can be. */
export function readTimes(sentence: Sentence): Times | undefined {
  const found: Times = {};
  let twice = false;
  const set = (since: string | undefined, until?: string) => {
    twice ||=
      (since !== undefined && found.since !== undefined && found.since !== "today" && since !== "today") ||
      (until !== undefined && found.until !== undefined);
    if (since !== undefined && !(since === "today" && found.since !== undefined)) found.since = since;
    if (until !== undefined) found.until = until;
  };
  const from = "desde|from|since|between|entre|starting(?: at| from)?|a partir de|after|despues de|de";
  const to = "hasta|until|till|to|and|y|a|up to|through|before|antes de";
  // "Hoy entre las 9 y las 10".
  sentence.take(`{a:moment} (?:{~}(?:${from}) )+{~}{a:moment} (?:(?:${to}) )+{~}{a:moment}`, (day, start, end) => {
    const on = dayAlone(day);
    if (on === undefined || !isClock(start) || !isClock(end)) return false;
    const before = on === "today" ? "" : `${on} `;
    return set(`${before}${momentOf(start)}`, `${before}${momentOf(end)}`);
  });
  // "Entre el 10 y el 12 de noviembre".
  sentence.take(`(?:{~}(?:${from}|del) )+{~}{a:number} (?:(?:${to}|al) )+{~}{a:moment}`, (day, end) => {
    const last = dayAlone(end);
    const count = Number(day.values.n);
    if (last === undefined || !/^\d{4}-/.test(last) || count < 1 || count > 31) return false;
    return set(`${last.slice(0, 8)}${String(count).padStart(2, "0")}`, last);
  });
  sentence.take(
    `(?:{~}(?:${from}) )+{~}{a:moment} (?:(?:${to}) )+{~}{a:moment}(?: {~}{a:moment})?`,
    (start, end, day) => {
      const ofDay = day === undefined ? "" : dayAlone(day);
      if (ofDay === undefined || (ofDay !== "" && (!isClock(start) || !isClock(end)))) return false;
      const on = ofDay === "" || ofDay === "today" ? "" : `${ofDay} `;
      const startDay = isClock(end) && !isClock(start) ? dayAlone(start) : undefined;
      return set(
        `${on}${momentOf(start)}`,
        startDay === undefined ? `${on}${momentOf(end)}` : `${startDay} ${momentOf(end)}`,
      );
    },
  );
  sentence.take(
    "(?:(?:since|starting(?: at| from)?|desde|a partir de|after|despues de|posterior(?:es)? a|no older than|newer than)(?: de)? )+{~}{a:moment}(?: (?:para (?:aca|aqui|adelante)|hasta (?:ahora|hoy)|until now|to now|onwards?|en adelante|forward))?",
    (start) => {
      if (isBoot(start)) return false;
      return set(momentOf(start));
    },
  );
  sentence.take(
    "(?:(?:until|till|before|hasta|antes de|up to|older than|anterior(?:es)? a|previos? a|prior to) )+{~}{a:moment}",
    (end) => (isBoot(end) ? false : set(undefined, momentOf(end))),
  );
  sentence.take(
    "(?:(?:{~}(?:de|del|en|durante|of|from|for|during|over|in|within|on|dentro de|para|por) )*{~})?{a:moment}(?: (?:para (?:aca|aqui)|hasta (?:ahora|aqui)|a esta parte))?",
    (one) => {
      if (isBoot(one)) return false;
      const day = /^(?:since|desde|from|starting)\b/.test(one.folded) ? undefined : dayAlone(one);
      if (day === undefined) return set(momentOf(one));
      if (day === "today") return found.since === undefined ? set("today") : undefined;
      if (day === "yesterday") return set("yesterday", "today");
      return set(day, dayAfter(day));
    },
  );
  sentence.take(
    "(?:{~}(?:de|en|durante|of|from|for|during|over|in|within) )*(?:{~}(?:ultim[oa]s?|last|past) )+{a:span}",
    (one) => set(agoOf(one)),
  );
  return twice ? undefined : found;
}

function isBoot(term: Term): boolean {
  return term.values.y === "boot";
}

/** "Las 14:30": an hour of no day. */
function isClock({ folded, values }: Term): boolean {
  return / \d\d:\d\d/.test(values.y ?? "") && !namesDay.test(folded);
}

const namesDay =
  /\b(?:hoy|ayer|anteayer|antier|antes de ayer|today|yesterday|anoche|last night|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\w+day|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december|semana|week|mes|month)\b|\d[/-]\d/;

/** A day as it is said to journalctl(1), of one that has no hour. */
function dayAlone(term: Term): string | undefined {
  const moment = term.values.y ?? "";
  return /^(?:today|yesterday|\d{4}-\d\d-\d\d)$/.test(moment) && !isSpanOfDays(term) ? moment : undefined;
}

/** "Esta semana" begins with a day and is no day. */
function isSpanOfDays({ folded }: Term): boolean {
  return /seman|week|mes\b|month/.test(folded);
}

function momentOf(term: Term): string {
  const moment = term.values.y ?? "";
  if (/^-\d+s$/.test(moment)) return agoOf(term);
  const [day = "", time] = moment.split(" ");
  if (time === undefined) return moment;
  // What is said of no day is said so to journalctl(1) as well: it takes today.
  if (isClock(term)) return time;
  if (/\b(?:hoy|today)\b/.test(term.folded)) return `today ${time}`;
  if (/\b(?:ayer|yesterday|anoche|last night)\b/.test(term.folded)) return `yesterday ${time}`;
  return `${day} ${time}`;
}

/** "Hace dos horas": 2 hours ago. */
function agoOf({ folded, values }: Term): string {
  const seconds = Number(values.t ?? 0);
  const unit = units.find(([said]) => said.test(folded)) ?? units.find(([, , each]) => seconds % each === 0);
  const [, name, each] = unit !== undefined && seconds % unit[2] === 0 ? unit : (["", "second", 1] as const);
  const count = seconds / each;
  return `${count} ${name}${count === 1 ? "" : "s"} ago`;
}

const units: readonly (readonly [RegExp, string, number])[] = [
  [/\b(?:mes|meses|months?)\b/, "month", 2_592_000],
  [/\b(?:semanas?|weeks?)\b/, "week", 604_800],
  [/\b(?:dias?|days?)\b/, "day", 86_400],
  [/\b(?:horas?|hours?|h|hrs?)\b/, "hour", 3_600],
  [/\b(?:minutos?|minutes?|mins?)\b/, "minute", 60],
  [/\b(?:segundos?|seconds?|secs?)\b/, "second", 1],
];

function dayAfter(day: string): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
