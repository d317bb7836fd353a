import type { Language } from "../../../shared/language.ts";
import { questionKind } from "../question-kind.ts";
import { fold } from "../text/fold.ts";
import { wantsAdvice } from "./advice.ts";
import { changingVerbs } from "./changing-verbs.ts";
import { afterLeaveAlone } from "./leave-alone.ts";
import { isNoMatterOfMachine } from "./no-matter-of-machine.ts";
import { beginsWithOrder } from "./order-verbs.ts";
import { afterOthersWord } from "./others-words.ts";
import { isSupposed } from "./supposed.ts";
import { isUnfinished } from "./unfinished.ts";

/**
 * Whether nothing is asked for in so many words: "no, don't kill that process", "that weird process", "the manual says you
 * should reboot once a month". What is near such words in meaning is no answer to them.
 */
export function asksNothing(text: string, language: Language): boolean {
  const said = fold(text)
    .replace(/[¡!¿?"'’«»“”]+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(calling[language], "");
  if (isSupposed(text, language) || wantsAdvice(text, language) || doneByYou[language].test(said)) return true;
  if (isUnfinished(text, language) || isNoMatterOfMachine(said, language)) return true;
  const others = afterOthersWord(text, language);
  // What is asked in a question is asked for, whoever was spoken of before.
  if (/[?¿]/.test(text)) return false;
  if (others !== undefined) return !ordersBesides(others, language);
  const done = alreadyDone[language].exec(text.trim().toLowerCase())?.[0];
  if (done !== undefined)
    return (
      !named.test(text) && !complains[language].test(said) && !ordersBesides(text.trim().slice(done.length), language)
    );
  const rest = afterLeaveAlone(said, language);
  if (rest !== undefined) return !ordersBesides(rest, language);
  return (
    !named.test(text) &&
    things[language].test(said) &&
    !results[language].test(said) &&
    said.split(" ").length <= longestThing &&
    !ordersBesides(said, language) &&
    questionKind(text, language) === "order"
  );
}

/** Names and figures are said to ask for something. */
const named = /[\d/*~]|\w[._]\w/;

/** In words. */
const longestThing = 6;

/** "… , move it instead": then something is asked for after all. */
function ordersBesides(rest: string, language: Language): boolean {
  return rest
    .split(/\s*[,;:.]\s+|\s(?:sino|pero|solo|mejor|y|but|just|instead|rather|and)\s/)
    .slice(1)
    .filter((clause) => !exclaims.test(fold(clause)))
    .some((clause) => beginsWithOrder(clause, language) || questionKind(clause, language) !== "order");
}

/** "Fíjate tú", "mind you": no order. */
const exclaims =
  /^(?:fijate|mira|imaginate|figurate|ya ves|anda|venga|vaya|mind you|look at that|go figure)(?: tu| ya)?[.!]*$/;

/** What is said to get attention, or to stop somebody. */
const calling: Record<Language, RegExp> = {
  es: /^(?:(?:oye|neo|hola|eh|ey|mira|a ver|bueno|pues|vale|espera|espere|para|quieto|quieta|alto|ojo|cuidado|por favor|porfa|mejor|es que|sobre todo|ante todo|pase lo que pase|hagas lo que hagas|por lo que mas quieras|en serio|recuerda(?: que)?|no(?=,))[,.:;]? +)+/,
  en: /^(?:(?:hey|neo|hi|ok|okay|well|so|look|wait|stop|hold on|hang on|careful|please|better|whatever you do|whatever happens|above all|seriously|remember|no(?=,))[,.:;]? +)+/,
};

/** "¿Has borrado tú config.yml?", "did you remove it?": of what was done, not of how things stand. */
const doneByYou: Record<Language, RegExp> = {
  es: new RegExp(`^(?:l[oae]s? |me |nos )*(?:has|habras|habeis) (?!instal|arranc|inici)${changingVerbs.es.done}\\b`),
  en: new RegExp(
    `^(?:did|have) you (?:just |already |ever )*(?!install|start)(?:${changingVerbs.en.undone}|${changingVerbs.en.done})\\b`,
  ),
};

/** "Ya reinicié nginx", "I've just installed docker", "al final era el cable": told, and done. With its accents: "ya reinicie" may be an order. */
const alreadyDone: Record<Language, RegExp> = {
  es: /^(?:pues )?(?:ya (?:l[oa]s? )?(?:(?:he|hemos) (?:\p{L}+[ai]do|hecho|puesto|abierto)|(?:reinici|instal|actualic|arregl|cre|mont|cambi|configur|borr|par|arranqu|renov|limpi|activ|prob)é)|acab(?:o|amos) de (?:instalar|reiniciar|actualizar|arreglar|crear|cambiar|configurar|borrar|renovar)|al final (?:era|fue|resultó))(?=[\s,.]|$)/u,
  en: /^(?:done, )?(?:i|we)(?:['’]ve| have)? (?:just |already )+(?:restarted|rebooted|installed|updated|fixed|created|mounted|changed|configured|deleted|renewed|cleaned|tested)(?=[\s,.]|$)/u,
};

/** Who tells of it because something is wrong wants that mended. */
const complains: Record<Language, RegExp> = {
  es: /\b(?:no|pero|sin|nada|como|donde|falla\w*|error\w*|quiero|necesito|quisiera)\b/,
  en: /\b(?:not|but|doesnt|wont|cant|nothing|how|where|fails?|errors?|want|need)\b/,
};

/** Something that is only named; and what names rather what is to be made or shown. */
const things: Record<Language, RegExp> = {
  es: /^(?:(?:un|una|unos|unas|aquel|aquella|aquellos|aquellas|ese|esa|esos|esas) [a-z]|lo del? [a-z]|(?:el|la|los|las) [a-z]+ (?:ese|esa|esos|esas|aquel|aquella)\b|(?:el|la|los|las) (?:servidor|impresora|router|switch|portatil|ordenador|tecnic[oa]|compañer[oa]|companer[oa])e?s?(?: (?:del?|de la|viej[oa]s?|antigu[oa]s?)(?: [a-z]+)?)?$)/,
  en: /^(?:(?:an?|that|those) [a-z]|the (?:[a-z]+ ){0,2}(?:thing|server|printer|switch|router|laptop|technician)s?(?: (?:of|in|from|on) the [a-z]+)?$)/,
};
const results: Record<Language, RegExp> = {
  es: /\b(?:lista|listado|resumen|informe|tabla|recuento|conteo|copia|vistazo|backup|respaldo|arbol|muestra|numero|contrasena|clave|aleatori[oa]|grafic[oa]|ping|listar|comprimido|captura|foto|prueba|test|log de|cuentas?|uuid|nuev[oa]|con|que|por favor|hace falta)\b/,
  en: /\b(?:list|listing|summary|report|table|count|copy|look|backup|tree|sample|number|password|key|random|chart|ping|archive|snapshot|test|overview|breakdown|dump|total|leaderboard|glimpse|rundown|pcap|uuid|accounts?|new|with|please|needed|belonging)\b/,
};
