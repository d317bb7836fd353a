import type { Language } from "../../../../../shared/language.ts";
import { fold } from "../../../text/fold.ts";

/**
 * Whether a step would take away a file where only something in it was spoken of: "a.txt tiene líneas vacías, bórralas del
 * fichero", "it has trailing spaces, remove them". `before`: what was said up to it.
 */
export function takesPartsForWhole(script: string, text: string, before: string, language: Language): boolean {
  if (!takesAway.test(script)) return false;
  const said = fold(text);
  if (outOfText[language].test(said)) return true;
  return partsOfText.test(fold(before)) && points[language].test(said) && !namesFile.test(text);
}

const takesAway =
  /(?:^|[;&|] ?)(?:sudo )?(?:rm|rmdir|unlink|shred|truncate|wipe)\b|(?:^|[;&|] ?)(?:sudo )?: ?> | -delete\b/;

/** "Quítalos del archivo", "remove them from the file". */
const outOfText: Record<Language, RegExp> = {
  es: /[a-z]l[oa]s? (?:de(?:l| ese| este| la| los)|en (?:el|ese)) (?:mism[oa] |propi[oa] )?(?:archivo|fichero|documento|texto|csv|log|registro|tabla|script|listado)\b(?! (?:de|del) )/,
  en: /\b(?:it|them|those|these|that) (?:from|out of|in) (?:the|that|this) (?:same |very )?(?:file|document|text|csv|log|table|script|list)\b/,
};

const partsOfText =
  /\b(?:lineas?|renglon(?:es)?|filas?|espacios?|blancos?|tabulador(?:es)?|comentarios?|columnas?|palabras?|caracteres|retornos?|duplicad[oa]s|repetid[oa]s|lines?|rows?|spaces?|blanks?|whitespace|tabs?|comments?|columns?|words?|characters|duplicates)\b/;

const points: Record<Language, RegExp> = {
  es: /[a-z](?:l[oa]s)\b|\b(?:es[oa]s|est[oa]s)\b/,
  en: /\b(?:them|those|these)\b/,
};

const namesFile = /[\w-]\.[A-Za-z]\w*|\//;
