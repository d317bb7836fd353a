import type { Language } from "../../../shared/language.ts";
import { readDateEn, readTimeEn } from "./moments-en.ts";
import { readDateEs, readTimeEs } from "./moments-es.ts";
import type { Rewrite } from "./rewrite.ts";
import type { Word } from "./words.ts";

/** Times of day and dates as figures: "a las tres y media de la tarde" → a las 15:30, "cinco de mayo" → 5 de mayo. */
export function readMoment(words: readonly Word[], at: number, language: Language): Rewrite | undefined {
  return language === "es"
    ? (readDateEs(words, at) ?? readTimeEs(words, at))
    : (readDateEn(words, at) ?? readTimeEn(words, at));
}
