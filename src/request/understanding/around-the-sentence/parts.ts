import type { Language } from "../../../shared/language.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { cutOutsideQuotes } from "../text/outside-quotes.ts";

/**
 * The parts of what somebody tells, beginning at a stop, a comma, a dash, a bracket, or a word for the reason; a mark
 * stays with what it ends. `unmarked`: as speech is written, where an order begins without any mark before it.
 */
export function partsOf(text: string, language: Language, unmarked = false): string[] {
  return cutOutsideQuotes(text, (all) =>
    all
      .split(/(?<=[.?!;:…])\s+|\s*[,;]\s+|\s+[-–—]+\s+|\s*[()]\s*|\s+(?=¿)/)
      .flatMap((part) => part.split(reasons[language]))
      .flatMap((part) => (unmarked ? part.split(orders[language]) : [part])),
  ).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The words of a part, without those that tie it to the one before and say nothing else. */
export function wordsOfPart(text: string, language: Language): Token[] {
  const tokens = readTokens(text, language);
  // "¿Qué cuenta el registro?" asks, "que no va" only ties.
  const from = tokens.findIndex(({ text: word, folded }) => /é/.test(word) || !ties[language].test(folded));
  if (from < 0) return [];
  // "A ver si contesta" is no condition.
  return tokens.slice(tokens[from]?.folded === "si" ? Math.max(0, from - 2) : from);
}

const reasons: Record<Language, RegExp> = {
  es: /(?<!\b(?:es|y|e|ni|o|lo|el|la|los|las|eso|esto|hay|tengo|creo|parece|dice|dicen|supongo|digo|veo))\s+(?=(?:porque|pues|ya que|puesto que|dado que|para que|mientras|antes de que|as[ií] (?:que|se|lo|la|no|ya|podemos|puedo|pueden)|es que|para (?:\p{L}{2,}(?:ar|er|ir|arlo|erlo|irlo|arla|erla|irla|arle|erle|irle|arlos|erlos|arlas|erlas|arme|erme|irme|arnos|ernos))|que (?:ya|se|lo|la|no|est[aá]|hay|vamos|tengo|necesito|tenemos|me|nos|le|les|el|los|las|han|he|ha|voy|es|son|si no|acabo|acabamos|acaban|estoy|estamos|ando|andamos|quiero|queremos|ma[nñ]ana|hoy|luego|ahora|un cliente|un usuario|una usuaria|mi|mis|todo|todos|nadie|parece|creo|llevo|llevamos|tienen|mandaron|hicieron|hice|hicimos|puse|cambi[eé]|toqu[eé])) )/iu,
  en: /\s+(?=(?:because|since|so that|so (?:he|she|it|we|they|that|i|you|nobody|people|please|can|could|go|just)|while|before|as (?:it|we|they|he|she|i)|i think|i guess|thanks|cheers) )/i,
};

/**
 * A verb that carries "me" or "le" is an order wherever it stands, and "qué" asks; not after a word that leads up to
 * a verb. What comes after "y qué", "y contra quién" asks for more of the same.
 */
const orders: Record<Language, RegExp> = {
  es: /(?<!(?:^|\s)(?:que|y|e|o|ni|no|a|de|del|el|la|los|las|un|una|si|para|por|en|con|sin|me|te|se|le|lo|puedes|puede|podr[ií]as|quiero|mejor|s[oó]lo|nunca|sabes|d[ií]me|dime|ver|saber|s[eé]|desde|hasta|contra))\s+(?=(?:ens[eé][nñ]a(?:me|nos)|mu[eé]stra(?:me|nos)|mostrame|d[ií](?:me|game|ganos)|d[aá](?:me|nos|le)|deme|[eé]cha(?:me|le)|m[ií]ra(?:me|le)|rev[ií]sa(?:me|le)|ch[eé]ca(?:me|le)|s[aá]came|l[ií]stame|p[aá]same|mu[eé]streme|ens[eé][nñ]eme|rein[ií]cia(?:me|lo|la)|b[oó]rra(?:lo|la)|m[aá]nda(?:me|le)) )|\s+(?=y (?:necesito|quiero|quisiera|ocupo|me gustar[ií]a) )|(?<!(?:^|\s)(?:que|y|no|lo|la|los|las|si|s[oó]lo|donde))\s+(?=(?:necesito|ocupo|quisiera) (?:saber|ver|el|la|los|las) )|\s+(?=y (?:(?:contra|con|de|a|desde|hasta|por|en) )?(?:qu[eé]|qui[eé]n(?:es)?|cu[aá]l(?:es)?|cu[aá]ndo|cu[aá]nt[oa]s?|c[oó]mo|d[oó]nde) ?)/iu,
  // English orders carry nothing that tells them.
  en: /(?!)/,
};

const ties: Record<Language, RegExp> = {
  es: /^(y|pues|entonces|asi|que|bueno|vale|oye|oiga|mira|a|ver|anda|venga|porfa|che|es|luego)$/,
  en: /^(and|so|then|well|ok|okay|right|hey|look|now|also|just|thanks|cheers|folks|hi|hello)$/,
};
