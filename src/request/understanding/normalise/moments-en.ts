import { readNumber } from "./numbers.ts";
import type { Rewrite } from "./rewrite.ts";
import { type Word, joinedWord as word } from "./words.ts";

const monthsEn = /^(january|february|march|april|june|july|august|september|october|november|december)$/;
const ordinals = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth"
).split(" ");

/** "march third", "march third twenty twenty four", "the third of march". */
export function readDateEn(words: readonly Word[], at: number): Rewrite | undefined {
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
  return month.folded === "may" && /^(since|on|from|to|through|until|before|after)$/.test(words[at - 1]?.folded ?? "");
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

/** "half past three", "twenty to six", "ten thirty", "three pm", "six o'clock". */
export function readTimeEn(words: readonly Word[], at: number): Rewrite | undefined {
  const turned = readTurnedTimeEn(words, at);
  if (turned) return turned;
  if (/^\d/.test(words[at]?.text ?? "")) return undefined;
  const hour = readNumber(words, at, "en");
  if (!hour || hour.value < 1 || hour.value > 23) return undefined;
  const minutes = words[hour.next]?.joined ? readNumber(words, hour.next, "en") : undefined;
  const exact = minutes && minutes.value >= 10 && minutes.value < 60 ? minutes : undefined;
  const half = halfOfDay(words, exact?.next ?? hour.next);
  const atTime = isAfterPreposition(words, at);
  if (/^o['’]clock$/.test(word(words, hour.next)) && atTime) {
    const part = halfOfDay(words, hour.next + 1);
    return { text: `${hour.value}:00${part?.text ?? ""}`, next: part?.next ?? hour.next + 1 };
  }
  const clock = exact ? `:${exact.value}` : "";
  if (half) return { text: `${hour.value}${clock}${half.text}`, next: half.next };
  if (exact && atTime && word(words, exact.next) === "") return { text: `${hour.value}${clock}`, next: exact.next };
  return undefined;
}

/** "half past three", "quarter to five"; minutes in figures only where a time must follow: "at twenty to six". */
function readTurnedTimeEn(words: readonly Word[], at: number): Rewrite | undefined {
  const named = { half: 30, quarter: 15 }[words[at]?.folded ?? ""];
  const number = named === undefined && isTimeAhead(words, at) ? readNumber(words, at, "en") : undefined;
  const minutes = named ?? (number && number.value % 5 === 0 && number.value < 30 ? number.value : undefined);
  const turn = number?.next ?? at + 1;
  if (!minutes || !/^(past|to)$/.test(word(words, turn)) || !words[turn + 1]?.joined) return undefined;
  const hour = readNumber(words, turn + 1, "en");
  if (!hour || hour.value > 12 || hour.value < 1) return undefined;
  const half = halfOfDay(words, hour.next);
  // "by five to ten percent" is no time.
  if (number && !half && !/^(|and|or|on|today|yesterday|tomorrow)$/.test(word(words, hour.next))) return undefined;
  const total = hour.value * 60 + (word(words, turn) === "to" ? -minutes : minutes);
  const time = `${Math.floor(total / 60) || 12}:${String(total % 60).padStart(2, "0")}`;
  return { text: time + (half?.text ?? ""), next: half?.next ?? hour.next };
}

/** Not "from" nor "by": "from five to six" are two hours. */
function isTimeAhead(words: readonly Word[], at: number): boolean {
  return words[at]?.joined === true && /^(at|since|until|before|after)$/.test(words[at - 1]?.folded ?? "");
}

function isAfterPreposition(words: readonly Word[], at: number): boolean {
  return words[at]?.joined === true && /^(at|since|until|from|by)$/.test(words[at - 1]?.folded ?? "");
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
