import type { Sentence } from "../phrases/sentence.ts";
import type { Term } from "../phrases/term.ts";
import type { Entries } from "./journal-wish.ts";

/** Words that the entries are to have ("que digan timeout"), and such that they must not. */
export function readTexts(sentence: Sentence): Pick<Entries, "texts" | "without"> {
  const texts: string[] = [];
  const without: string[] = [];
  const add = (list: string[]) => (one: Term) => {
    if (!isText(one)) return false;
    list.push(textOf(one));
    return true;
  };
  const call =
    "(?:(?:la |el |the |of the |una? )?(?:palabra|texto|cadena|expresion|patron|frase|error|word|text|string|phrase|pattern|expression|term|message|mensaje) )?";
  const verb =
    "(?:dig(?:a|an)|dice[n]?|conten(?:ga|gan)|contiene[n]?|mencion(?:e|en|a|an)|habl(?:e|en|a|an) de|inclu(?:ya|yan|ye|yen)|teng(?:a|an)|tiene[n]?|llev(?:e|en|a|an)|pong(?:a|an)|pone[n]?|aparezca[n]?|salga[n]?|coincid(?:a|an|e|en) con|cas(?:e|en|a|an) con|hagan referencia a|se refier(?:a|an|e|en) a|say|says|contain(?:s)?|mention(?:s)?|include[s]?|have|has|talk about|talks about|speak of|match(?:es)?|refer to|hit)";
  sentence.take(
    `(?:y |and |pero |but )?(?:(?:que|which|that) no ${verb}|(?:that|which) (?:do not|don t|dont|does not|doesn t) ${verb}|(?:sin|without|(?:(?:leave|leaving|filter(?:ing)?) out|skip(?:ping)?|omit(?:ting)?|exclude|hide|drop|quita\\w*|omite\\w*|excluye|ignora|salta(?:te|ndo)?|descarta\\w*)(?! {~}(?:fechas?|host\\w*|timestamps?|dates?))|excluding|excluyendo|excepto|except|quitando|menos|omitiendo|filtrando fuera|leaving out|ignorando|ignoring)(?: {~}(?:los|las|lo|the|ones|lines|lineas|entries|mensajes|messages)(?: (?:de|of|with|con|que digan|containing|that say|que contengan))?)?) {~}${call}{a:name}`,
    add(without),
  );
  sentence.take(
    `(?:y |and )?(?:en (?:las|los) )?(?:que|which|that|where|donde)(?: {~})? ?(?:se )?(?:solo )?${verb} {~}${call}{a:name}`,
    add(texts),
  );
  sentence.take(
    `(?:y |and )?(?:{~}(?:grep(?:ea|ear|eando|ping|ped)?|filtr(?:a|ar|ando|ad[oa]s?|e|ala|alo|alos)|filter(?:ed|ing)?|busc(?:a|ar|ando|ame|ale)|search(?:ing)?(?: for)?|match(?:ing)?|containing|mentioning|saying|including|conteniendo|mencionando|look(?:ing)? for)(?: (?:por|by|for|on|to|en|solo|only|just))*) {~}${call}{a:name}`,
    add(texts),
  );
  sentence.take(
    `(?:con|with|sobre|about|related to|relacionad[oa]s con|relativ[oa]s a|referentes? a|regarding|concerning|acerca de|de) {~}(?:la palabra|el texto|la cadena|the word|the text|the string|la expresion|the phrase|la frase) {~}{a:name}`,
    add(texts),
  );
  sentence.take(
    `(?:sobre|about|related to|relacionad[oa]s con|relativ[oa]s a|referentes? a|regarding|concerning|acerca de|que tengan que ver con|having to do with) {~}{a:name}`,
    add(texts),
  );
  sentence.take(
    "(?:algo|anything|something|menciones?|rastros?|traces?|mentions?|occurrences?|apariciones|signos|signs?) (?:de|of|about|sobre|con|with) {~}(?!<[a-z]*w){a:name}",
    add(texts),
  );
  sentence.take(
    "(?:any|algun[oa]?s?|are there|is there|hay|there|busc\\w+|find|search) {~}{a:name}(?= (?:in|en|del?|of) {~}(?:journal|diario|log|logs|registro|registros|bitacora)(?= |$))",
    (one) => {
      if (!isText(one)) return false;
      texts.push(one.quoted ? one.text : one.text.replace(/(?<=^[a-z]{4,}[^s])s$/, ""));
      return true;
    },
  );
  sentence.take("(?:con|with|de|of|for|en|in) {~}{a:quoted}|{a:quoted}", add(texts));
  return { texts, without };
}

function isText({ kinds, folded, quoted, text }: Term): boolean {
  return quoted || (!/[nystpdfg]/.test(kinds) && /[\p{L}\p{N}]/u.test(text) && !isSmallTalk.test(folded));
}

function textOf({ text }: Term): string {
  return text;
}

const isSmallTalk =
  /^(?:que|what|which|si|no|error(?:es)?|errors?|warnings?|avisos?|logs?|mensajes?|messages?|ultim[oa]s?|last|nada|algo|something|anything|problemas?|problems?|fallos?|failures?|entre|between|desde|since|con|with|solo|only|prioridad|priority|journal|diario|kernel|nucleo|level|nivel|failing|failed|fallid[oa]s?|broken|service|servicio|unit|unidad|systemd|sistema|system)$/;
