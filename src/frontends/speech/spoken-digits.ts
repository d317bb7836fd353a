import { fold } from "../../request/understanding/text/fold.ts";
import type { Language } from "../../shared/language.ts";
import type { Expected } from "./expected-hearing.ts";

/** A code said digit by digit, and nothing else, in either language: "siete tres uno nueve" is 7319. Undefined otherwise. */
export function spokenDigits(text: string): string | undefined {
  const words = fold(text)
    .split(/[\s,.;-]+/)
    .filter((word) => word !== "");
  const digits = words.map((word) => (/^\d+$/.test(word) ? word : digitWords[word]));
  return digits.length === 0 || digits.includes(undefined) ? undefined : digits.join("");
}

/** A code of so many digits, for a recogniser that is to hear nothing else: "uno" alone is "un no" to one that knows all words. */
export function expectedCode(language: Language, digits: number): Expected {
  return {
    phrases: Object.keys(wordsOf[language]),
    take: (text) => (spokenDigits(text)?.length === digits ? text : undefined),
  };
}

const wordsOf: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    ...{ cero: "0", uno: "1", un: "1", una: "1", dos: "2", tres: "3", cuatro: "4" },
    ...{ cinco: "5", seis: "6", siete: "7", ocho: "8", nueve: "9" },
  },
  en: {
    ...{ zero: "0", oh: "0", one: "1", two: "2", three: "3", four: "4" },
    ...{ five: "5", six: "6", seven: "7", eight: "8", nine: "9" },
  },
};
const digitWords: Readonly<Record<string, string>> = { ...wordsOf.es, ...wordsOf.en };
