import type { Language } from "../../../shared/language.ts";
import { changingVerbs } from "./changing-verbs.ts";

/**
 * What comes after an order to leave something as it is: "no lo borres", "whatever you do, never reboot it". Of verbs that
 * change something: "don't show the comments" asks to be shown the rest. `said`: folded. Undefined: it is none.
 */
export function afterLeaveAlone(said: string, language: Language): string | undefined {
  // What was to come, or comes by itself, is taken back: that can be done.
  if (calledOff[language].test(said)) return undefined;
  const order = leaveAlone[language].exec(said)?.[0];
  return order === undefined ? undefined : said.slice(order.length);
}

const leaveAlone: Record<Language, RegExp> = {
  es: new RegExp(
    `^(?:que )?(?:no|nunca|jamas|ni se (?:te|os|le) ocurra|(?:en ningun caso|bajo ningun concepto|de ninguna (?:manera|forma)|por nada del mundo)(?: no)?|(?:te |os |le |les )?prohibo(?: terminantemente)?|(?:esta |queda )?(?:terminantemente )?prohibido|ojo con|cuidado con)(?: (?:quiero|queremos|hace falta|es necesario|vayais|vayas|vaya|debes|debe|deberias|tienes que|hay que|que|a|me|te|se|lo|la|los|las|le|les|nada))* ${changingVerbs.es.undone}(?! ojo)(?= |$)|^dej(?:a|ad|e|en) (?:en paz|tranquil[oa]s?) (?:a |al |el |la |los |las |lo )`,
  ),
  en: new RegExp(
    `^(?:do not|dont|never|you (?:must|should|may|are to) (?:never|not)|you (?:mustnt|shouldnt)|dont you dare(?: to)?|(?:i|we) (?:do not|dont) want you to|(?:i|we) forbid you to|(?:there is |theres )?no need to|you (?:do not|dont|neednt) ?(?:need to|have to)?|(?:under no circumstances|on no account|in no case|by no means)(?: (?:should|must|may|are) you(?: to)?)?|be careful not to)(?: ever| even| try to)* ${changingVerbs.en.undone}(?= |$)|^[a-z]+ing [a-z0-9_/.~ -]+ is (?:strictly )?forbidden\\b|^leave [a-z0-9_/.~ -]+ (?:in peace|alone)$`,
  ),
};

const calledOff: Record<Language, RegExp> = {
  es: /\b(?:al final|ya no|programad[oa]s?|previst[oa]s?|al (?:arranque|arrancar|inicio|iniciar|encender)|con el sistema|nunca mas|nunca$|sol[oa]s?$|automatic\w*)\b/,
  en: /\b(?:any ?more|after all|off|scheduled|planned|at (?:boot|startup|start)|on boot|by itself|automatic\w*)\b/,
};
