import type { Language } from "../../../shared/language.ts";
import { readNumber } from "./numbers.ts";
import type { Rewrite } from "./rewrite.ts";
import type { Word } from "./words.ts";

/** Times of day and dates as figures: "a las tres y media de la tarde" → a las 15:30, "cinco de mayo" → 5 de mayo. */
export function readMoment(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  return language === "es"
    ? (readDateEs(words, at) ?? readTimeEs(words, at))
    : (readDateEn(words, at) ?? readTimeEn(words, at));
}

function readDateEs(words: readonly Word[], at: number): Rewrite | undefined {
  const day = readNumber(words, at, "es");
  if (!day || day.value < 1 || day.value > 31 || word(words, day.next) !== "de") return undefined;
  if (!monthsEs.test(word(words, day.next + 1))) return undefined;
  const month = words[day.next + 1]?.text;
  const base = { text: `${day.value} de ${month}`, next: day.next + 2 };
  if (!/^del?$/.test(word(words, base.next)) || !words[base.next + 1]?.joined) return base;
  const year = readNumber(words, base.next + 1, "es");
  if (!year || year.value < 1900 || year.value > 2199) return base;
  return { text: `${base.text} ${words[base.next]?.text} ${year.value}`, next: year.next };
}

const monthsEs =
  /^(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/;

/** Begins at "las" or "la", as in "a las tres y media". */
function readTimeEs(words: readonly Word[], at: number): Rewrite | undefined {
  if (!/^las?$/.test(words[at]?.folded ?? "") || !words[at + 1]?.joined) return undefined;
  const hour = readNumber(words, at + 1, "es");
  if (!hour || hour.value > 24 || (words[at]?.folded === "la") !== (hour.value === 1)) return undefined;
  const clock = minutesEs(words, hour.next);
  const part = dayPartEs(words, clock?.next ?? hour.next);
  const next = part?.next ?? clock?.next ?? hour.next;
  // "a la una" is also said of doing something together.
  const spoken = !/^\d/.test(words[at + 1]?.text ?? "") && hour.value !== 1;
  if (!clock && !part && !(spoken && standsAsHour(words, at, hour.next))) return undefined;
  const minutes = clock?.minutes ?? 0;
  const total = hourOfDay(hour.value, part?.part) * 60 + minutes;
  const shown = (total + 24 * 60) % (24 * 60);
  const text = `${words[at]?.text} ${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`;
  return { text, next };
}

/** "y media", "menos cuarto", "y veinte", "treinta y cinco", "en punto". */
function minutesEs(words: readonly Word[], at: number): { minutes: number; next: number } | undefined {
  const first = word(words, at);
  const second = word(words, at + 1);
  if (first === "en" && second === "punto") return { minutes: 0, next: at + 2 };
  const sign = first === "y" ? 1 : first === "menos" ? -1 : 0;
  if (sign !== 0 && second === "cuarto") return { minutes: 15 * sign, next: at + 2 };
  if (sign === 1 && second === "media") return { minutes: 30, next: at + 2 };
  if (sign !== 0) {
    const minutes = second === "" ? undefined : readNumber(words, at + 1, "es");
    return minutes && minutes.value > 1 && minutes.value < 60
      ? { minutes: minutes.value * sign, next: minutes.next }
      : undefined;
  }
  const minutes = first === "" ? undefined : readNumber(words, at, "es");
  return minutes && minutes.value >= 10 && minutes.value < 60
    ? { minutes: minutes.value, next: minutes.next }
    : undefined;
}

function dayPartEs(words: readonly Word[], at: number): { part: string; next: number } | undefined {
  if (word(words, at) !== "de" || word(words, at + 1) !== "la") return undefined;
  const part = word(words, at + 2);
  return /^(manana|tarde|noche|madrugada)$/.test(part) ? { part, next: at + 3 } : undefined;
}

function hourOfDay(hour: number, part: string | undefined): number {
  if ((part === "tarde" || part === "noche") && hour < 12) return hour + 12;
  if (part === "madrugada" && hour === 12) return 0;
  return hour;
}

/** "a las tres" and nothing after that could be the thing counted ("a las tres máquinas"). */
function standsAsHour(words: readonly Word[], at: number, next: number): boolean {
  if (!words[at]?.joined || !/^(a|desde|hasta|de|sobre|hacia)$/.test(words[at - 1]?.folded ?? "")) return false;
  return /^(|de|del|hasta|para|en|con|hoy|ayer|manana|y|o|por|cada)$/.test(word(words, next));
}

const monthsEn = /^(january|february|march|april|june|july|august|september|october|november|december)$/;
const ordinals = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth"
).split(" ");

/** "march third", "march third twenty twenty four", "the third of march". */
function readDateEn(words: readonly Word[], at: number): Rewrite | undefined {
  const first = words[at]?.folded ?? "";
  if (isMonthEn(words, at)) {
    const day = words[at + 1]?.joined ? readDayEn(words, at + 1) : undefined;
    if (!day) return undefined;
    const year = readYearEn(words, day.next);
    return { text: `${words[at]?.text} ${day.value}${year ? ` ${year.value}` : ""}`, next: year?.next ?? day.next };
  }
  if (!/^[a-z]/.test(first)) return undefined;
  const day = readDayEn(words, at);
  if (!day || word(words, day.next) !== "of" || !words[day.next + 1]?.joined) return undefined;
  const month = words[day.next + 1];
  if (!month || !(monthsEn.test(month.folded) || month.folded === "may")) return undefined;
  const year = readYearEn(words, day.next + 2);
  const text = `${ordinal(day.value)} of ${month.text}${year ? ` ${year.value}` : ""}`;
  return { text, next: year?.next ?? day.next + 2 };
}

/** "may" is a month only where a date can be. */
function isMonthEn(words: readonly Word[], at: number): boolean {
  const month = words[at];
  if (!month || month.quoted) return false;
  if (monthsEn.test(month.folded)) return true;
  return month.folded === "may" && /^(since|on|from|until|before|after)$/.test(words[at - 1]?.folded ?? "");
}

function readDayEn(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  const plain = ordinals.indexOf(words[at]?.folded ?? "") + 1;
  if (plain > 0) return { value: plain, next: at + 1 };
  const tens = { twenty: 20, thirty: 30 }[words[at]?.folded ?? ""];
  const unit = ordinals.indexOf(word(words, at + 1)) + 1;
  if (tens !== undefined && unit > 0 && unit < 10) return { value: tens + unit, next: at + 2 };
  if (words[at]?.folded === "thirtieth") return { value: 30, next: at + 1 };
  const number = /^\d/.test(words[at]?.text ?? "") ? undefined : readNumber(words, at, "en");
  return number && number.value >= 1 && number.value <= 31 ? number : undefined;
}

function readYearEn(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  if (!words[at]?.joined) return undefined;
  const century = readNumber(words, at, "en");
  if (!century) return undefined;
  if (century.value >= 1900 && century.value < 2200) return century;
  if (century.value !== 19 && century.value !== 20) return undefined;
  const rest = words[century.next]?.joined ? readNumber(words, century.next, "en") : undefined;
  return rest && rest.value >= 10 && rest.value < 100
    ? { value: century.value * 100 + rest.value, next: rest.next }
    : undefined;
}

function ordinal(day: number): string {
  const ending =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return `${day}${ending}`;
}

/** "half past three", "quarter to five", "ten thirty", "three pm". */
function readTimeEn(words: readonly Word[], at: number): Rewrite | undefined {
  const first = words[at]?.folded ?? "";
  const shift = { half: 30, quarter: 15 }[first];
  if (shift !== undefined && /^(past|to)$/.test(word(words, at + 1)) && words[at + 2]?.joined) {
    const hour = readNumber(words, at + 2, "en");
    if (!hour || hour.value > 12 || hour.value < 1) return undefined;
    const back = word(words, at + 1) === "to";
    const total = hour.value * 60 + (back ? -shift : shift);
    const time = `${Math.floor(total / 60) || 12}:${String(total % 60).padStart(2, "0")}`;
    const half = halfOfDay(words, hour.next);
    return { text: time + (half?.text ?? ""), next: half?.next ?? hour.next };
  }
  if (/^\d/.test(words[at]?.text ?? "")) return undefined;
  const hour = readNumber(words, at, "en");
  if (!hour || hour.value < 1 || hour.value > 23) return undefined;
  const minutes = words[hour.next]?.joined ? readNumber(words, hour.next, "en") : undefined;
  const exact = minutes && minutes.value >= 10 && minutes.value < 60 ? minutes : undefined;
  const half = halfOfDay(words, exact?.next ?? hour.next);
  const atTime = words[at]?.joined && /^(at|since|until|from|by)$/.test(words[at - 1]?.folded ?? "");
  const clock = exact ? `:${exact.value}` : "";
  if (half) return { text: `${hour.value}${clock}${half.text}`, next: half.next };
  if (exact && atTime && word(words, exact.next) === "") return { text: `${hour.value}${clock}`, next: exact.next };
  return undefined;
}

function halfOfDay(words: readonly Word[], at: number): Rewrite | undefined {
  const first = word(words, at);
  if (/^[ap]m$/.test(first) || /^[ap]\.m$/.test(first)) return { text: ` ${first.replace(".", "")}`, next: at + 1 };
  if (/^[ap]$/.test(first) && word(words, at + 1) === "m") return { text: ` ${first}m`, next: at + 2 };
  const part = /^(this|in the) (morning|afternoon|evening)$/.exec(
    first === "in" ? `in the ${word(words, at + 2)}` : `${first} ${word(words, at + 1)}`,
  );
  if (part) return { text: part[2] === "morning" ? " am" : " pm", next: at + (first === "in" ? 3 : 2) };
  return undefined;
}

function word(words: readonly Word[], at: number): string {
  const found = words[at];
  return found?.joined && !found.quoted ? found.folded : "";
}
