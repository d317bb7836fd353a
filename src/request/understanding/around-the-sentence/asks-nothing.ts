import type { Language } from "../../../shared/language.ts";
import { questionKind } from "../question-kind.ts";
import { fold } from "../text/fold.ts";
import { beginsWithOrder } from "./order-verbs.ts";

/**
 * Whether nothing is asked for in so many words: "no, don't kill that process", "that weird process", "the manual says you
 * should reboot once a month". What is near such words in meaning is no answer to them.
 */
export function asksNothing(text: string, language: Language): boolean {
  // Names and figures are said to ask for something, questions to be answered.
  if (/[?¿\d/*~]|\w[._]\w/.test(text)) return false;
  const said = fold(text)
    .replace(/[¡!"'«»“”]+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(calling[language], "");
  const done = alreadyDone[language].exec(text.trim().toLowerCase())?.[0];
  if (done !== undefined)
    return !complains[language].test(said) && !ordersBesides(text.trim().slice(done.length), language);
  if (calledOff[language].test(said)) return false;
  const rest = [leaveAlone, othersSay].map((form) => form[language].exec(said)?.[0]).find((one) => one !== undefined);
  if (rest !== undefined) return !ordersBesides(said.slice(rest.length), language);
  return (
    things[language].test(said) &&
    !results[language].test(said) &&
    said.split(" ").length <= longestThing &&
    !ordersBesides(said, language) &&
    questionKind(text, language) === "order"
  );
}

/** In words. */
const longestThing = 6;

/** "… , move it instead": then something is asked for after all. */
function ordersBesides(rest: string, language: Language): boolean {
  return rest
    .split(/\s*[,;:.]\s+|\s(?:sino|pero|solo|mejor|y|but|just|instead|rather|and)\s/)
    .slice(1)
    .some((clause) => beginsWithOrder(clause, language) || questionKind(clause, language) !== "order");
}

/** What is said to get attention, or to stop somebody. */
const calling: Record<Language, RegExp> = {
  es: /^(?:(?:oye|neo|hola|eh|ey|mira|a ver|bueno|pues|vale|espera|espere|para|quieto|quieta|alto|ojo|cuidado|por favor|porfa|mejor|lo que pasa es que|es que)[,.:;]? +)+/,
  en: /^(?:(?:hey|neo|hi|ok|okay|well|so|look|wait|stop|hold on|hang on|careful|please|better|the thing is)[,.:;]? +)+/,
};

/** "No lo borres", "I don't want you to restart it": verbs that change something; "don't show comments" asks to be shown the rest. */
const leaveAlone: Record<Language, RegExp> = {
  es: /^(?:que )?(?:(?:no|nunca|jamas)(?: (?:quiero|hace falta|es necesario|queremos|vayais|vayas))?(?: que| a)?|ni se te ocurra|ni se os ocurra)(?: (?:me|te|se|lo|la|los|las|le|les|nada))* (?:toques|toque|tocar|borres|borre|borrar|elimines|elimine|eliminar|(?:quites|quite|quitar)(?! ojo)|mates|mate|matar|reinicies|reinicie|reiniciar|apagues|apague|apagar|pares|pare|parar|detengas|detenga|detener|cierres|cierre|cerrar|instales|instale|instalar|desinstales|desinstale|desinstalar|cambies|cambie|cambiar|muevas|mueva|mover|formatees|formatee|formatear|vacies|vacie|vaciar|arranques|arranque|arrancar|desmontes|desmonte|desmontar|ejecutes|ejecute|ejecutar)(?: |$)/,
  en: /^(?:(?:do not|dont|never|you must never|you must not|you mustnt|dont you dare|i dont want you to|we dont want you to|no need to|there is no need to|theres no need to|you dont need to)(?: ever| even)? )(?:touch|delete|erase|remove|kill|restart|reboot|shut|stop(?! \w+ing)|close|install|uninstall|change|move|format|empty|wipe|start|unmount|run)(?: |$)/,
};

/** What was to come is taken back: that can be done. */
const calledOff: Record<Language, RegExp> = {
  es: /\b(?:al final|ya no|programad[oa]s?|previst[oa]s?)\b/,
  en: /\b(?:any ?more|after all|off|scheduled|planned)\b/,
};

const othersSay: Record<Language, RegExp> = {
  es: /^(?:(?:dicen|se dice|cuentan|he leido|esta escrito) que|segun (?:el manual|la documentacion|la guia|los expertos|las normas|el proveedor)|(?:el manual|la documentacion|la guia) dice|en (?:el manual|la documentacion|la guia) (?:pone|dice))\b/,
  en: /^(?:they say|people say|it is said|i read that|i have read that|ive read that|(?:according to )?(?:the|our) (?:manual|docs|documentation|guide|handbook|vendor|experts)(?: (?:says?|tells?|recommends?))?)\b/,
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
