import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";
import { changingVerbs } from "./changing-verbs.ts";

/** Whether somebody asks what would be better: "should I use LVM?", "¿me conviene XFS?". Nothing here can be looked at for it. */
export function wantsAdvice(text: string, language: Language): boolean {
  const said = fold(text)
    .replace(/[¡!¿?"«»“”]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return advice[language].test(said) || (/[¿?]/.test(text) && asked[language].test(said));
}

/** Said as a statement it is an order: "habría que borrar /tmp/x". */
const asked: Record<Language, RegExp> = {
  es: new RegExp(
    `\\b(?:habria que|deberia|deberiamos|convendria|tendriamos que) (?!reinici)${changingVerbs.es.undone}\\b|^[a-z0-9]+ o [a-z0-9]+(?: para (?:un|una|mi|el|la|este|esta)\\b|$)`,
  ),
  en: new RegExp(
    `\\b(?:should|shall) (?:i|we) (?!restart|reboot)${changingVerbs.en.undone}\\b|^[a-z0-9]+ or [a-z0-9]+(?: for (?:an?|my|the|this)\\b|$)`,
  ),
};

const advice: Record<Language, RegExp> = {
  es: /^(?:oye |y |a ver |tu |neo )*(?:(?:me|nos) (?:conviene|convendria|recomiendas|recomendarias|aconsejas|aconsejarias)|(?:que|cual) (?:[a-z]+ ){0,6}(?:me |nos )?(?:recomiendas|recomendarias|aconsejas|aconsejarias)|deberia(?:mos)? (?:usar|poner|tener|elegir|aprender|pasarme|pasarnos|preocuparme)|(?:vale|merece) la pena (?!ver|saber)|es (?:recomendable|aconsejable|buena idea|mala idea|bueno|malo)|(?:tu )?que (?:harias|pondrias|usarias|elegirias)|(?:tu )?crees que (?:es mejor|deberia|deberiamos|conviene))\b/,
  en: /^(?:hey |so |and |neo |well )*(?:should (?:i|we) (?:use|have|get|go|choose|buy|learn|trust|prefer|bother|worry|switch)|(?:is|are) [a-z0-9_. -]+ (?:really )?worth|is it (?:worth|better|wise|safe|a good idea|a bad idea|recommended|advisable)|would you (?:choose|pick|prefer|recommend|rather|trust|go (?:with|for))|(?:which|what) (?:[a-z]+ ){0,6}(?:would|do) you (?:recommend|suggest|prefer|advise)|do (?:i|we) (?:really|even|actually) need (?!to)|do you (?:think|reckon|recommend))\b/,
};
