import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";
import { beginsWithOrder } from "./order-verbs.ts";

/**
 * Where a request tells what others say, write or advise, what comes after the telling: "según el manual …", "some guy on
 * reddit suggests …", a line of a log, a letter. Whatever order is in it is not the person's own. Undefined: it does not.
 */
export function afterOthersWord(text: string, language: Language): string | undefined {
  const raw = text.trim();
  if (isCopied(raw)) return "";
  const said = fold(raw)
    .replace(/[¡!¿]+/g, "")
    .replace(/\s+/g, " ");
  const told = says[language].exec(said)?.[0];
  // "I read that …" and "leí que …" are no orders to read.
  if (told === undefined || (beginsWithOrder(said, language) && !/^(?:lei|i read)\b/.test(told))) return undefined;
  // What they say is quoted, or stands after a colon: it is still theirs.
  return said
    .slice(told.length)
    .replace(/^[\s:,]+/, "")
    .replace(/"[^"]*"|«[^»]*»|“[^”]*”|`[^`]*`/g, "·");
}

/** A line of a log, a notice of a program, a letter, a chat: pasted, and written by nobody here. */
function isCopied(text: string): boolean {
  return logLine.test(text) || notice.test(fold(text)) || letter.test(fold(text));
}

const logLine =
  /^(?:#+ |[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d(?::\d\d)? |\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[\d\d:\d\d(?::\d\d)?\] |<\w+> |[\w./-]+\[\d+\]: )/;

const notice =
  /^(?:(?:system|security|kernel|root) )?(?:warning|error|notice|critical|alert|fatal|panic|message|aviso|advertencia|alerta|mensaje)(?: (?:del?|de la|of|from) [\w ]{1,20})?: /;

const letter =
  /^(?:estimad[oa]s?|apreciad[oa]s?|querid[oa]s?|dear) (?!asistente|ordenador|amig|neo|computer|assistant|machine|friend)[^,:.;]{2,40}[,:] /;

/** Who says it: people and what they write. A program that says something has a fault, which is to be mended. */
const people: Record<Language, string> = {
  es: "(?:ti[oa]|tip[oa]|hombre|mujer|senora?|chic[oa]|chaval|jef[ea]|companer[oa]s?|colegas?|amig[oa]s?|becari[oa]|proveedor|consultora?|tecnic[oa]|vecin[oa]|cunad[oa]|suegr[oa]|herman[oa]|prim[oa]|profesora?|auditora?|cliente|gente|alguien|uno|foros?|reddit|internet|blog|articulo|tutorial|correo|mail|mensaje|ticket|soporte|manual|documentacion|guia|receta)",
  en: "(?:guy|man|woman|lady|boss|manager|colleagues?|coworkers?|friends?|intern|vendor|provider|consultant|contractor|technician|neighbou?r|cousin|(?:brother|sister|father|mother)(?:-in-law)?|teacher|auditor|client|customer|people|someone|somebody|forums?|reddit|internet|blog|article|tutorial|e-?mail|mail|message|ticket|support|manual|docs|documentation|guide|handbook|wiki)",
};

/** Up to some words with one of them, none of which asks or is the person's. */
const somebody = (language: Language): string => {
  const word = `(?:(?!(?:${noSubject[language]})\\b)[a-z.-]+ )`;
  return `(?:${determiner[language]} ${word}{0,2}${people[language]}|${anybody[language]}) ${word}{0,4}`;
};

const determiner: Record<Language, string> = {
  es: "(?:el|la|los|las|un|una|unos|unas|mi|mis|su|nuestr[oa]|este|esta|ese|esa|otro|otra)",
  en: "(?:the|a|an|my|our|his|her|their|this|that|some|one|another)",
};
const anybody: Record<Language, string> = {
  es: "(?:alguien|internet|reddit|la gente|todo el mundo)",
  en: "(?:people|someone|somebody|everybody|everyone|reddit|the internet)",
};

const noSubject: Record<Language, string> = {
  es: "que|si|cual|quien|donde|cuando|como|lineas?|me|nos|yo|tu|ver|dime|saber",
  en: "what|which|if|who|whose|where|whether|when|how|that|it|i|we|you|lines?|see|know",
};

/** What the person is told to be wanted is wanted. */
const wanted: Record<Language, string> = {
  es: "(?! que (?:(?:se|le|les|me|nos) )?(?:quieren?|necesitan?|hacen? falta|pasen?|mande|envie|prepare))",
  en: "(?!(?: that)? (?:he|she|they|we|it) (?:wants?|needs?|would like))",
};

const says: Record<Language, RegExp> = {
  es: new RegExp(
    [
      "^(?:dicen|se dice|cuentan|(?:he leido|lei|he visto|vi)(?: (?:en|por) (?:[a-z]+ ){1,4}?)?|esta escrito|dice [a-z]+) ?que\\b",
      "^segun (?:el manual|la documentacion|la guia|los expertos|las normas|el proveedor|un tutorial|el tutorial|internet)\\b",
      `^${somebody("es")}(?:dicen?|dijo|dijeron|recomiendan?|sugieren?|aconsejan?|proponen?|opinan?|insisten? en|ha dicho|juran?)${wanted.es}(?= (?:que|hacer|[a-z]+[aei]r)\\b|:| [«"“])`,
      "^(?:me|nos) (?:dijo|dijeron|aconsejo|aconsejaron|recomendo|recomendaron|sugirio|sugirieron|han (?:dicho|aconsejado|recomendado|sugerido)) que\\b",
      '^(?:en|aqui|ahi)(?: (?:el|la|un|una) (?:correo|mail|mensaje|manual|foro|wiki|guia|ticket|chat|aviso|tutorial|pantalla|log|registro))?(?: me)? (?:pone|dice)(?= que\\b|:| [«"“])',
      "^(?:el|la|un|una) (?:tutorial|guia|manual|receta|articulo|respuesta)(?: [a-z]+){0,4} (?:termina|acaba|empieza|sigue) con\\b",
    ].join("|"),
  ),
  en: new RegExp(
    [
      "^(?:they say|people say|it is said|(?:i read|i have read|ive read|i've read|i saw)(?: (?:on|in|at) (?:[a-z]+ ){1,4}?)?) ?that\\b",
      "^(?:they say|people say)\\b",
      "^(?:according to )?(?:the|our|a|some) (?:man page|manual|docs|documentation|guide|handbook|vendor|experts|tutorial|wiki)(?: (?:says?|tells?|recommends?|suggests?|ends? with|starts? with))?\\b",
      `^(?:${somebody("en")}|[a-z]+ (?=says? (?:you|we|i) (?:should|must|ought)\\b))(?:says?|said|suggests?|suggested|recommends?|recommended|advises?|advised|reckons?|insists?|swears?)${wanted.en}\\b`,
      "^(?:[a-z]+ ){1,4}told (?:me|us) to\\b",
      "^(?:i|we) (?:was|were|have been|got) (?:told|advised|asked) to\\b",
    ].join("|"),
  ),
};

/** "The boss has approved everything": whoever says so, it is no reason to do anything. */
export const anothersWord: Record<Language, RegExp> = {
  es: /(?:^|\s)(?:apr[ou]e?b|autori[zc]|permi[ts]|confirm|dij|dic[eh]|pidi|pide|orden(?:[oó]|a(?!dor))|mand[aóo])[\p{L}]*/iu,
  en: /(?:^|\s)(?:approv|authori[sz]|allow|permi|confirm|said|says|asked|told|order)\w*/iu,
};
