import type { Language } from "../../../../shared/language.ts";

/**
 * What a part is about, in its own words: what stands after its verb, without where it is to go ("copia los logs a /srv" →
 * "los logs") and without what only follows.
 */
export function phraseOf(part: string, language: Language): string {
  const [, after = ""] = /^\s*\S+\s*([\s\S]*)$/.exec(part.replace(lead[language], "")) ?? [];
  const phrase = after
    .replace(goes[language], "")
    .replace(/[\s.,;]+$/, "")
    .trim();
  return asked[language].reduce((text, [question, told]) => text.replace(question, told), phrase);
}

/** "Qué proceso usa el puerto 80" is the process that does. */
const asked: Record<Language, readonly (readonly [RegExp, string])[]> = {
  es: [
    [/^(?:qu[eé]|cu[aá]l)(?: es)?(?: el| la)? (\p{L}+a) (?:que )?(?=\p{L}+)/iu, "la $1 que "],
    [/^(?:qu[eé]|cu[aá]l)(?: es)?(?: el| la)? (\p{L}+s) (?:que )?(?=\p{L}+)/iu, "los $1 que "],
    [/^(?:qu[eé]|cu[aá]l)(?: es)?(?: el| la)? (\p{L}+) (?:que )?(?=\p{L}+)/iu, "el $1 que "],
    [/^(?:si |cu[aá]les son )/iu, ""],
  ],
  en: [
    [/^(?:which|what) (\p{L}+) (?=(?:is|are|uses?|has|takes?|holds?|listens?)\b)/iu, "the $1 that "],
    [/^(?:me )?(?:which|what) (?:is|are) /iu, ""],
  ],
};

const lead: Record<Language, RegExp> = {
  es: /^(?:(?:y|luego|despu[eé]s|tambi[eé]n|por favor|me|nos|quiero|necesito)\s+)+/iu,
  en: /^(?:(?:and|then|also|please|i want to|i need to)\s+)+/iu,
};

/** Where something goes or what it becomes; a place where it only is stays. */
const goes: Record<Language, RegExp> = {
  es: /\s+(?:(?:a|al|hacia|como|por|llamad[oa]s?|con el nombre|que se llame|con su)\s+\S.*|en\s+(?:un[oa]?\s+)?\S*\.(?:tar|tgz|zip|gz|xz|bz2|txt|log|csv|7z|sql)\b.*)$/iu,
  en: /\s+(?:(?:to|into|onto|as|with|called|named)\s+\S.*|in(?:to)?\s+(?:an?\s+)?\S*\.(?:tar|tgz|zip|gz|xz|bz2|txt|csv|7z|sql)\b.*)$/iu,
};
