import { readNumber } from "./numbers.ts";
import type { Rewrite } from "./rewrite.ts";
import { type Word, joinedWord as word } from "./words.ts";

/** "cinco de mayo", "primero de enero de dos mil veinticinco", "tres y el cinco de junio". */
export function readDateEs(words: readonly Word[], at: number): Rewrite | undefined {
  const day = readDayEs(words, at);
  if (!day) return undefined;
  if (word(words, day.next) !== "de") return readDaysEs(words, at, day);
  if (!monthsEs.test(word(words, day.next + 1))) return undefined;
  const month = words[day.next + 1]?.text;
  const base = { text: `${day.value} de ${month}`, next: day.next + 2 };
  if (!/^del?$/.test(word(words, base.next)) || !words[base.next + 1]?.joined) return base;
  const year = readNumber(words, base.next + 1, "es");
  if (!year || year.value < 1900 || year.value > 2199) return base;
  return { text: `${base.text} ${words[base.next]?.text} ${year.value}`, next: year.next };
}

function readDayEs(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  const first = words[at];
  if (first?.folded === "primero" && !first.quoted) return { value: 1, next: at + 1 };
  const day = readNumber(words, at, "es");
  return day && day.value >= 1 && day.value <= 31 ? day : undefined;
}

/** Two days of one month: "entre el tres y el cinco de junio", "del uno al diez de mayo". */
function readDaysEs(words: readonly Word[], at: number, day: { value: number; next: number }): Rewrite | undefined {
  if (!words[at]?.joined || !/^(el|del|dia)$/.test(words[at - 1]?.folded ?? "")) return undefined;
  const joiner = word(words, day.next);
  const article = /^(y|hasta)$/.test(joiner) && word(words, day.next + 1) === "el";
  if (!article && joiner !== "al") return undefined;
  const from = day.next + (article ? 2 : 1);
  const last = words[from]?.joined ? readDateEs(words, from) : undefined;
  return last && { text: `${day.value} ${joiner}${article ? " el" : ""} ${last.text}`, next: last.next };
}

const monthsEs =
  /^(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/;

/** Begins at "las" or "la", as in "a las tres y media". */
export function readTimeEs(words: readonly Word[], at: number): Rewrite | undefined {
  if (!/^las?$/.test(words[at]?.folded ?? "") || !words[at + 1]?.joined) return undefined;
  const hour = readNumber(words, at + 1, "es");
  if (!hour || hour.value > 24 || (words[at]?.folded === "la") !== (hour.value === 1)) return undefined;
  const clock = minutesEs(words, hour.next);
  const part = dayPartEs(words, clock?.next ?? hour.next);
  const next = part?.next ?? clock?.next ?? hour.next;
  // "a la una" is also said of doing something together.
  const spoken = !/^\d/.test(words[at + 1]?.text ?? "") && (hour.value !== 1 || words[at - 1]?.folded === "entre");
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
  if (word(words, at) === "del" && word(words, at + 1) === "mediodia") return { part: "mediodia", next: at + 2 };
  if (word(words, at) !== "de" || word(words, at + 1) !== "la") return undefined;
  const part = word(words, at + 2);
  return /^(manana|tarde|noche|madrugada)$/.test(part) ? { part, next: at + 3 } : undefined;
}

function hourOfDay(hour: number, part: string | undefined): number {
  if ((part === "tarde" || part === "noche") && hour < 12) return hour + 12;
  if ((part === "madrugada" || part === "noche") && hour === 12) return 0;
  if (part === "mediodia" && hour < 4) return hour + 12;
  return hour;
}

/** "a las tres" and nothing after that could be the thing counted ("a las tres máquinas"). */
function standsAsHour(words: readonly Word[], at: number, next: number): boolean {
  const before = words[at]?.joined ? (words[at - 1]?.folded ?? "") : "";
  if (before === "de") return isOfHour(words, at, next);
  if (before === "entre" || before === "y") return isBetween(words, before === "y" ? at : next + 1);
  if (!/^(a|desde|hasta|sobre|hacia)$/.test(before)) return false;
  return afterHour.test(word(words, next));
}

const afterHour = /^(|de|del|hasta|para|en|con|hoy|ayer|manana|y|o|por|cada)$/;

/** "la copia de las tres", "antes de las tres", "de las tres a las cinco"; "la mejor de las tres" is one of so many. */
function isOfHour(words: readonly Word[], at: number, next: number): boolean {
  if (/^(a|hasta)$/.test(word(words, next)) && word(words, next + 1) === "las") return true;
  return timed.test(words[at - 1]?.joined ? (words[at - 2]?.folded ?? "") : "") && afterHour.test(word(words, next));
}

const timed =
  /^(antes|despues|partir|alrededor|cerca|copia|respaldo|backup|tarea|reunion|corte|fallo|caida|reinicio|cron|log|registro)$/;

/** "entre las nueve y las diez" with the second "las" at `second`. */
function isBetween(words: readonly Word[], second: number): boolean {
  if (word(words, second - 1) !== "y" || word(words, second) !== "las") return false;
  const last = words[second + 1]?.joined ? readNumber(words, second + 1, "es") : undefined;
  if (!last || last.value < 2 || last.value > 24 || !afterHour.test(word(words, last.next))) return false;
  for (let at = second - 2; at >= second - 5 && at >= 0; at--) {
    if (words[at]?.folded === "entre") return /^las?$/.test(words[at + 1]?.folded ?? "");
  }
  return false;
}
