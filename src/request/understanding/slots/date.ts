import type { Language } from "../../../shared/language.ts";
import { foldedText, type Token } from "../templates/tokens.ts";
import { durationSeconds } from "./figures.ts";
import { meant, none, type SlotContext, type SlotReader } from "./slot-read.ts";

/**
 * A moment as journalctl(1) and find(1) take it: "today", "yesterday", "-7200s" (so long ago), "2026-03-05" or
 * "2026-03-05 10:00".
 */
export const date: SlotReader = {
  width: 9,
  read: (tokens, context) => {
    const value = readDate(tokens, context);
    return value === undefined ? none : meant(value);
  },
};

function readDate(tokens: readonly Token[], context: SlotContext): string | undefined {
  const text = foldedText(tokens).replace(/^(el|on|desde|since|from|at|a|del|de) (?=.)/, "");
  const named = namedDay(text, context);
  if (named !== undefined) return named;
  const ago =
    /^(?:hace|haces) (.+)$|^(.+) (?:ago|atras)$|^(?:en )?(?:la |las |el |los |the )?(?:ultim[oa]s? |last |past )(.+)$/.exec(
      text,
    );
  const span = ago?.[1] ?? ago?.[2] ?? ago?.[3];
  if (span !== undefined) {
    const seconds = durationSeconds(asTokens(span), context);
    return seconds === undefined ? undefined : `-${seconds}s`;
  }
  const iso = /^\d{4}-\d{2}-\d{2}( \d{1,2}:\d{2}(:\d{2})?)?$/.exec(text);
  if (iso) return text;
  return calendarDay(text, context) ?? clockTime(text, context);
}

function namedDay(text: string, context: SlotContext): string | undefined {
  const [day, ...rest] = text.split(" ");
  const time = rest.length === 0 ? undefined : clock(rest.join(" "));
  if (/^(hoy|today)$/.test(text) || /^(esta manana|this morning|este dia)$/.test(text)) return "today";
  if (/^(ayer|yesterday)$/.test(text)) return "yesterday";
  if (/^(anoche|last night|ayer (noche|tarde|por la (noche|tarde))|yesterday (evening|night|afternoon))$/.test(text))
    return `${dayBefore(context, 1)} 18:00`;
  if (/^(anteayer|antier|antes de ayer|the day before yesterday)$/.test(text)) return dayBefore(context, 2);
  if (/^(esta semana|this week)$/.test(text)) return dayBefore(context, (new Date(context.now).getDay() + 6) % 7);
  if (/^(la semana pasada|semana pasada|last week)$/.test(text)) return "-604800s";
  if (/^(el mes pasado|mes pasado|last month)$/.test(text)) return "-2592000s";
  if (/^(este mes|this month)$/.test(text)) return dayBefore(context, new Date(context.now).getDate() - 1);
  if (
    /^(el (ultimo )?(arranque|inicio|reinicio)|(ultimo )?(arranque|reinicio)|(the )?(last )?(boot|reboot))$/.test(text)
  )
    return "boot";
  if (time !== undefined && /^(hoy|today)$/.test(day ?? "")) return `${dayBefore(context, 0)} ${time}`;
  if (time !== undefined && /^(ayer|yesterday)$/.test(day ?? "")) return `${dayBefore(context, 1)} ${time}`;
  const weekday = weekdays[context.language].indexOf(text.replace(/^(last|el|este|pasado) | pasado$/g, ""));
  if (weekday < 0) return undefined;
  const back = (new Date(context.now).getDay() - weekday + 7) % 7 || 7;
  return dayBefore(context, back);
}

const weekdays: Record<Language, readonly string[]> = {
  es: ["domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado"],
  en: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
};

/** "5 de mayo [de 2024] [a las 10:00]", "march 3 2024", "05/03/2026" (day first in Spanish). */
function calendarDay(text: string, context: SlotContext): string | undefined {
  const [front = "", time] = text.split(/ (?:a las?|at) (?=\S+$)/);
  const spanish = /^(\d{1,2}) de ([a-z]+)(?: del? (\d{4}))?$/.exec(front);
  const english =
    /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$|^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)(?: (\d{4}))?$/.exec(
      front,
    );
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(front);
  const at = time === undefined ? "" : clock(time);
  if (at === undefined) return undefined;
  const suffix = at === "" ? "" : ` ${at}`;
  if (slashed) {
    const [, one = "", two = "", year = ""] = slashed;
    const [day, month] = context.language === "es" ? [one, two] : [two, one];
    return validDay(Number(year), Number(month), Number(day), suffix);
  }
  const dayText = spanish?.[1] ?? english?.[2] ?? english?.[4];
  const monthText = spanish?.[2] ?? english?.[1] ?? english?.[5];
  const yearText = spanish?.[3] ?? english?.[3] ?? english?.[6];
  const month = months.findIndex((names) => names.includes(monthText ?? "")) + 1;
  if (dayText === undefined || month === 0) return undefined;
  return validDay(
    yearText ? Number(yearText) : lastYearWith(month, Number(dayText), context),
    month,
    Number(dayText),
    suffix,
  );
}

/** Without a year it is the last such day. */
function lastYearWith(month: number, day: number, { now }: SlotContext): number {
  const today = new Date(now);
  const later = month > today.getMonth() + 1 || (month === today.getMonth() + 1 && day > today.getDate());
  return today.getFullYear() - (later ? 1 : 0);
}

const months = [
  "enero january",
  "febrero february",
  "marzo march",
  "abril april",
  "mayo may",
  "junio june",
  "julio july",
  "agosto august",
  "septiembre setiembre september",
  "octubre october",
  "noviembre november",
  "diciembre december",
].map((names) => names.split(" "));

function validDay(year: number, month: number, day: number, suffix: string): string | undefined {
  const made = new Date(year, month - 1, day);
  return made.getMonth() === month - 1 && made.getDate() === day ? isoDay(made) + suffix : undefined;
}

/** "las 10:30", "10 am": the last time the clock showed it. */
function clockTime(text: string, context: SlotContext): string | undefined {
  const time = clock(text);
  if (time === undefined) return undefined;
  const [hour, minute] = time.split(":").map(Number);
  const today = new Date(context.now);
  const later = (hour ?? 0) * 60 + (minute ?? 0) > today.getHours() * 60 + today.getMinutes();
  return `${dayBefore(context, later ? 1 : 0)} ${time}`;
}

function clock(text: string): string | undefined {
  const match = /^(?:a )?(?:las? )?(\d{1,2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?$/.exec(text.replace(/^at /, ""));
  if (!match || (match[2] === undefined && match[3] === undefined && !/las? /.test(text))) return undefined;
  const hour = (Number(match[1]) % (match[3] ? 12 : 24)) + (match[3] === "p" ? 12 : 0);
  const minute = Number(match[2] ?? 0);
  return minute < 60 ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : undefined;
}

function dayBefore({ now }: SlotContext, days: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() - days);
  return isoDay(day);
}

function isoDay(day: Date): string {
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
}

function asTokens(text: string): Token[] {
  return text.split(" ").map((word) => ({ text: word, folded: word, start: 0, end: 0, quoted: false }));
}
