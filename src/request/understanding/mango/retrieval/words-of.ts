import type { Language } from "../../../../shared/language.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";

/** The words of weight of a sentence, stemmed; slots and values in braces are none. */
export function wordsOf(text: string, language: Language): string[] {
  return text
    .replace(/\{[a-z]+(?::\d)?\}/g, " ")
    .split(/\s+/)
    .flatMap((piece) => wordsOfPiece(piece, language));
}

/** What stands between blanks, with its commas and quotes. */
function wordsOfPiece(piece: string, language: Language): readonly string[] {
  const known = pieces[language].get(piece);
  if (known !== undefined) return known;
  const words = fold(piece)
    .split(/[^a-z0-9_+]+/)
    .filter((word) => word.length > 1 && !isFunctionWord(word, language) && !courtesy[language].has(word))
    .map((word) => stem(word, language));
  if (pieces[language].size < mostPieces) pieces[language].set(piece, words);
  return words;
}

/** The corpus says a few thousand words again and again: folding and stemming each once is most of what reading it takes. */
const pieces: Record<Language, Map<string, readonly string[]>> = { es: new Map(), en: new Map() };

/** Twice what the corpus has; what requests name must not fill the memory of a service. */
const mostPieces = 60_000;

/** Said to whoever is asked, and of no weight for what. */
const courtesy: Record<Language, ReadonlySet<string>> = {
  es: new Set(
    "favor porfa porfavor quiero quisiera necesito puedes podrias puede dame dime oye neo gracias hola ahorita".split(
      " ",
    ),
  ),
  en: new Set("please want need would could can give tell hey neo thanks hello".split(" ")),
};
