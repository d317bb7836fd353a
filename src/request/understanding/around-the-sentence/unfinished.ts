import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";

/** Whether a sentence breaks off: "the permissions on the", "y luego el directorio que", "something about grep and". */
export function isUnfinished(text: string, language: Language): boolean {
  const said = fold(text);
  if (onlySubject[language].test(said) || noVerb[language].test(said)) return true;
  const words = text.trim().split(/\s+/);
  const [before = "", last = ""] = words.slice(-2);
  // "Para qué", "termina en o", `called "the"`: these end so.
  if (words.length < 3 || !/^\p{L}+$/u.test(last) || /^qu[eé]$/iu.test(before)) return false;
  return goesOn[language].test(last.toLowerCase()) && !ends[language].test(fold(before));
}

/** "Lo que pasa es que la carpeta": and nothing said of it. */
const onlySubject: Record<Language, RegExp> = {
  es: /(?:^|[\s,])(?:lo que (?:pasa|ocurre|sucede) es|resulta) que (?:el|la|los|las|mi|mis|un|una) [a-z]+[.…\s]*$/,
  en: /(?:^|[\s,])(?:the thing is|what happens is)(?: that|,)? (?:the|my|our|an?) [a-z]+[.…\s]*$/,
};

/** "The group of people who can": what they can is missing. */
const noVerb: Record<Language, RegExp> = {
  es: /\s(?<!\blo )que (?:pueden?|deben?|suelen?|quieren?)[.…\s]*$/,
  en: /\s(?:who|that|which) (?:can|could|should|must|may|might|would)[.…\s]*$/,
};

/** What must be followed by something; "él", "mí" and "qué" need not. */
const goesOn: Record<Language, RegExp> = {
  es: /^(?:el|la|los|las|un|unos|unas|del|al|de|y|que|con|por|desde|hasta|sobre|hacia|cuyo|cuya|mi|su)$/,
  en: /^(?:the|an|and|or|my|your|our|their|than|because)$/,
};

/** After these the last word is a value or a question: "por que", "named the". */
const ends: Record<Language, RegExp> = {
  es: /^(?:por|para|de|con|en|a|al|lo|letra|palabra|llamad[oa]|como|tal|es|desde|punto)$/,
  en: /^(?:called|named|word|with|letter|say|says|is|me|by)$/,
};
