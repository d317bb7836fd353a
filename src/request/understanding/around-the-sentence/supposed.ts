import type { Language } from "../../../shared/language.ts";
import { fold } from "../text/fold.ts";
import { changingVerbs } from "./changing-verbs.ts";

/**
 * Whether a change is only thought of: "¿y si le quitara los permisos a /usr?", "what would happen if I ran …", "suppose we
 * kill process 1". What it would take or free can be looked at, and is then asked for.
 */
export function isSupposed(text: string, language: Language): boolean {
  const said = fold(text)
    .replace(/[¡!¿?"«»“”]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return supposes[language].test(said) && !measures[language].test(said);
}

/** What can be tried without being done. */
const tried: Record<Language, string> = {
  es: "(?:actualiz|instal|compil|constru|sincroniz|copi)",
  en: "(?:upgrad|updat|install|compil|buil[dt]|sync|cop[yi])",
};

const supposes: Record<Language, RegExp> = {
  es: new RegExp(
    [
      `^(?:y |dime |sabes )*que (?:me |nos |le )?(?:pasa|pasaria|ocurre|ocurriria|sucede|sucederia) si\\b(?!.*\\b${tried.es})`,
      "^(?:imagina|imaginate|imaginemos|supon|suponte|supongamos|pongamos|pon por caso) que\\b",
      `\\bsi (?:yo |alguien |no )?(?:(?:se|lo|la|los|las|le|les) )*${changingVerbs.es.supposed}\\b`,
      `^de haber(?:l[oa]s?)? ${changingVerbs.es.done}\\b`,
    ].join("|"),
  ),
  en: new RegExp(
    [
      `^(?:so |and |tell me )*what (?:would|will|might|could|happens) ?(?:happen|go wrong)?(?: to [a-z ]+)? if\\b(?!.*\\b${tried.en})`,
      "^(?:suppose|supposing|imagine|assume|say|lets say|let's say) (?:that )?(?:i|we|you|somebody|someone)\\b",
      `^(?:and |so )?(?:what )?if (?:i|we|you|somebody|someone) (?:were to|accidentally |ever )?(?:${changingVerbs.en.supposed})\\b`,
      `^had (?:i|we|you|somebody|someone) ${changingVerbs.en.done}\\b`,
    ].join("|"),
  ),
};

const measures: Record<Language, RegExp> = {
  es: /\b(?:cuant[oa]s?|que (?:ficheros|archivos|carpetas|servicios|paquetes|procesos)|cuales)\b/,
  en: /\b(?:how (?:much|many|big|long)|which|what (?:files|folders|services|packages|processes))\b/,
};
