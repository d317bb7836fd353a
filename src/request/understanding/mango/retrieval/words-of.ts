import type { Language } from "../../../../shared/language.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";

/** The words of weight of a sentence, stemmed; slots and values in braces are none. */
export function wordsOf(text: string, language: Language): string[] {
  return fold(text.replace(/\{[a-z]+(?::\d)?\}/g, " "))
    .split(/[^a-z0-9_+]+/)
    .filter((word) => word.length > 1 && !isFunctionWord(word, language) && !courtesy[language].has(word))
    .map((word) => stemOf(word, language));
}

function stemOf(word: string, language: Language): string {
  const known = stems[language].get(word) ?? stem(word, language);
  stems[language].set(word, known);
  return known;
}

/** The corpus says a few thousand words again and again. */
const stems: Record<Language, Map<string, string>> = { es: new Map(), en: new Map() };

/** Said to whoever is asked, and of no weight for what. */
const courtesy: Record<Language, ReadonlySet<string>> = {
  es: new Set(
    "favor porfa porfavor quiero quisiera necesito puedes podrias puede dame dime oye neo gracias hola ahorita".split(
      " ",
    ),
  ),
  en: new Set("please want need would could can give tell hey neo thanks hello".split(" ")),
};
