import type { Language } from "../../../../../shared/language.ts";

/**
 * What a part is about, in its own words: what stands after its verb, without where it is to go ("copia los logs a /srv" →
 * "los logs") and without what only follows.
 */
export function phraseOf(part: string, language: Language): string {
  const [, after = ""] =
    /^\s*\S+\s*(?:out\s+(?=which|what|who))?([\s\S]*)$/.exec(named(part.replace(lead[language], ""), language)) ?? [];
  const phrase = after
    .replace(goes[language], "")
    .replace(/[\s.,;]+$/, "")
    .trim();
  return asked[language].reduce((text, [question, told]) => text.replace(question, told), phrase);
}

/** "Quién tiene cogido el puerto 80" is asked of a process. */
function named(part: string, language: Language): string {
  return language === "es"
    ? part.replace(
        /^[¿\s]*(?:(?:dime|mira|averigua|busca|ve|mu[eé]strame|ens[eé][nñ]ame|comprueba)\s+)?qui[eé]n (?:(?:me )?est[aá] (?:usando|ocupando|escuchando en)|tiene (?:cogido|pillado|ocupado|tomado|agarrado|abierto)|ocupa|usa|escucha en|tiene) (?=el puerto|ese puerto)/iu,
        "x el proceso que usa ",
      )
    : part.replace(
        /^\s*(?:(?:tell me|find out|check|see|show me|look up)\s+)?(?:who|what)(?:['’]s| is)? (?:using|holding|listening on|has|uses|holds|occupying|taking|on|sitting on) (?=(?:the )?port)/iu,
        "x the process that uses ",
      );
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
