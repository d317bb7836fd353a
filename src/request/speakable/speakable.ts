import type { Language } from "../../shared/language.ts";
import { abbreviations } from "./abbreviations.ts";
import { codeAndTables } from "./code-and-tables.ts";
import { moments } from "./moments.ts";
import { quantities } from "./quantities.ts";
import { signs } from "./signs.ts";
import { spokenToken } from "./spoken-token.ts";
import { spokenWords } from "./spoken-words.ts";

export type SpeakableOptions = {
  /** What must not be said aloud, whatever the text: the code of a confirmation. */
  unspoken?: readonly string[];
  /** A longer text ends after the sentence that goes beyond, with a word that the rest is on the screen. */
  mostLetters?: number;
};

/**
 * A text as it can be listened to: paths, addresses, units, dates and abbreviations in words, code and tables not read but
 * told of. What it does not know it leaves as it is. Pure.
 */
export function speakable(text: string, language: Language, options: SpeakableOptions = {}): string {
  const { unspoken = [], mostLetters = 700 } = options;
  const hidden = unspoken.filter((word) => word !== "").reduce((rest, word) => rest.replaceAll(word, " "), text);
  const told = codeAndTables(hidden, language);
  const counted = abbreviations(quantities(moments(told, language), language), language);
  const said = counted
    .split(/(\s+)/)
    .map((part) => (/\S/.test(part) ? spokenToken(part, language) : part))
    .join("");
  return shortened(tidy(signs(said, language)), mostLetters, language);
}

/** No space before a comma, no two marks in a row, one space between words. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .replace(/ ([,.;:!?…])(?=\s|$)/g, "$1")
    .replace(/([,;:])(?:\s*[,;:])+/g, "$1")
    .replace(/^[\s,;:.]+/, "")
    .trim();
}

function shortened(text: string, mostLetters: number, language: Language): string {
  if (text.length <= mostLetters) return text;
  const end = text.slice(mostLetters).search(/[.!?…](\s|$)|\n/);
  const cut = end < 0 || end > mostLetters ? text.lastIndexOf(" ", mostLetters) : mostLetters + end + 1;
  if (text.slice(cut).trim() === "") return text;
  const kept = text.slice(0, cut).trim();
  return `${/[.!?…]$/.test(kept) ? kept : `${kept}.`} ${spokenWords[language].rest}`;
}
