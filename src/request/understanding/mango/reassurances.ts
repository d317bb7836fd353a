import type { Language } from "../../../shared/language.ts";

/**
 * That nothing but what was said is to be touched, and what it is for where nothing hangs on it: "los demás ni tocarlos",
 * "leave the rest alone", "que si no se llena". Only at an end, behind a stop or a tie, and without a name in it.
 */
export const reassurances: Record<Language, readonly RegExp[]> = {
  es: [
    /(?:[,;.(]|\s+(?:y|pero))\s*(?:a )?(?:l[oa]s|el|lo) (?:dem[aá]s|resto|otr[oa]s)(?: (?:archivos|ficheros|cosas))? (?:ni (?:tocar(?:l[oa]s?)?|l[oa]s? toques|se tocan?)|no (?:l[oa]s? )?(?:toques|toque|tocar(?:l[oa]s?)?|toqu[eé]is|se tocan?)|(?:d[eé]j(?:a|á)l[oa]s?|qued[ae]n?|se quedan?)(?: (?:en paz|(?:tal )?como est[aá]n?|tranquil[oa]s?|ah[ií]|igual))?|como est[aá]n?)\)?(?=\s*(?:[,;.!?]|$))/giu,
    /,?\s+(?:y )?no (?:quiero|necesito|me interesa) (?:nada|ning[uú]n[oa]?) (?:m[aá]s|otr[oa])(?=\s*(?:[,;.!?]|$))/giu,
    /,\s*(?:que )?no (?:l[oa]s?|me l[oa]s?) (?:quiero|queremos|vamos a|voy a) (?!borr|elimin|perd|toc|modific|cambi|quit|sobrescrib)[a-z]+r(?=\s*(?:[,;.!?]|$))/giu,
    /,?\s+que si no [^,;.<>/*\d"]+$/iu,
    /,\s*que (?:[a-zñ]+ )?(?:(?:se )?(?:me|nos) [a-zñ]+|(?:el|la) [a-zñ]+ l[oa]s? (?:tiene[n]?|usa[n]?|necesita[n]?)(?: [a-zñ]+)?)(?=\s*[.!?]?$)/iu,
    /,?\s+porque (?:el|la|los|las|lo|se|me|nos|ya|no|est[aá]n?) [^,;.<>/*\d"]+$/iu,
  ],
  en: [
    /(?:[,;.(]|\s+(?:and|but))\s*(?:please )?(?:leave|keep|do not touch|don't touch) (?:the (?:rest|others?)|everything else|all (?:the )?others?)(?: (?:alone|as (?:it|they) (?:is|are)|untouched|in place|there|be))?\)?(?=\s*(?:[,;.!?]|$))/giu,
    /,?\s+because (?:the|it|they|we|i|my|our|that) [^,;.<>/*\d"]+$/iu,
    /,\s+since (?:it|they|we|i) [^,;.<>/*\d"]+$/iu,
  ],
};
