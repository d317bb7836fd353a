import type { Language } from "../../shared/language.ts";
import { fold } from "./text/fold.ts";

/** The language a request is written in, by its letters and its commonest words; `otherwise` where nothing tells. */
export function languageOf(text: string, otherwise: Language): Language {
  const score = { es: 0, en: 0 };
  if (/[ñ¿¡]/i.test(text)) score.es += 3;
  if (/[áéíóúü]/i.test(text)) score.es += 2;
  for (const word of fold(text).split(/[^\p{L}']+/u)) {
    if (spanish.has(word)) score.es += 1;
    if (english.has(word)) score.en += 1;
  }
  return score.es === score.en ? otherwise : score.es > score.en ? "es" : "en";
}

/** Which share of the words are among the commonest of a language: 0 to 1. */
export function commonShare(text: string, language: Language): number {
  const words = fold(text)
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== "");
  const common = language === "es" ? spanish : english;
  return words.length === 0 ? 0 : words.filter((word) => common.has(word)).length / words.length;
}

/** Mostly letters of a script that neither language is written in. */
export function isForeignScript(text: string): boolean {
  // Latin letters and nothing else: no need to look up any.
  if (/^[\0-\u024f]*$/.test(text)) return false;
  const letters = [...text].filter((character) => /\p{L}/u.test(character));
  const foreign = letters.filter((character) => !/\p{Script=Latin}/u.test(character));
  return letters.length > 0 && foreign.length * 2 > letters.length;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const spanish = set(`
  el la los las un una unos unas de del al en con por para que qué cual cuales cuanto cuanta cuantos cuantas como donde cuando quien es son esta estan
  hay tengo tiene tienes queda quedan mi mis tu su sus este ese eso esto y o pero si lo le se me te nos mas muy ya ahora hoy ayer
  muestra muestrame ensename dime dame lista busca encuentra copia mueve borra elimina crea haz pon quita abre lee reinicia para arranca
  inicia deten instala desinstala recarga apaga enciende prende levanta checa revisa mira comprueba ver
  disco discos espacio memoria carpeta archivo archivos fichero ficheros servicio servicios proceso procesos puerto puertos usuario usuarios
  equipo servidor maquina red registros errores paquete paquetes hora fecha carga direccion gracias hola adios buenas favor porfa
  puedes podrias quiero quisiera necesito hace falta sin sobre desde hasta ultimas ultimos lineas grandes uno dos tres cuatro cinco
  cinco seis siete ocho nueve diez estado adelante vale claro otra vez nada cancela
`);

const english = set(`
  the a an of in on at to from with for by and or but is are was were be been being do does did have has had can could would will shall
  should what which who when where why how much many show list find search give tell get me my your our this that these those there it
  its please restart start stop reload install uninstall remove delete copy move make create open read check see look kill add enable
  disable disk space memory folder file files directory service services process processes port ports user users machine server network
  logs errors package packages time date load address thanks thank hello hi bye goodbye not left free used running failed last lines
  biggest largest up down now today yesterday since ago all any some if yes one two three four five six seven eight nine ten status again
`);
