import type { Language } from "../../../shared/language.ts";
import type { NumberRead } from "./number-read.ts";
import { readNumberEn } from "./numbers-en.ts";
import { readNumberEs } from "./numbers-es.ts";
import { readSign } from "./signs.ts";
import type { Word } from "./words.ts";

/** The one cardinal number that starts at `at`, spoken or in digits. "treinta y tres" is one, "ochenta ochenta" is two. */
export function readNumber(words: readonly Word[], at: number, language: Language): NumberRead | undefined {
  const word = words[at];
  if (!word || word.quoted) return undefined;
  if (/^\d+$/.test(word.folded)) return { value: Number(word.folded), digits: word.folded, next: at + 1, words: 1 };
  return language === "es" ? readNumberEs(words, at) : readNumberEn(words, at);
}

/**
 * Digits said in groups and written without a gap: "treinta y tres cero seis" → 3306, "one ninety two" → 192.
 * Undefined where the groups could also be one number ("ochenta dos").
 */
export function readDigitGroups(words: readonly Word[], at: number, language: Language): NumberRead | undefined {
  let digits = "";
  let next = at;
  let last: NumberRead | undefined;
  for (;;) {
    if (next > at && !words[next]?.joined) break;
    if (next > at && /^\d/.test(words[next]?.text ?? "") !== /^\d/.test(words[at]?.text ?? "")) break;
    if (next > at && readSign(words, next, language)) break;
    const group = readNumber(words, next, language);
    if (!group) break;
    if (last && isOpenTens(last) && group.value > 0 && group.value < 10 && language === "es") return undefined;
    if (last && /^\d/.test(words[at]?.text ?? "")) break;
    digits += group.digits;
    next = group.next;
    last = group;
  }
  if (!last) return undefined;
  return { value: Number(digits), digits, next, words: next - at };
}

function isOpenTens(number: NumberRead): boolean {
  return number.value >= 30 && number.value < 100 && number.value % 10 === 0;
}
