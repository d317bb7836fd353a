import { visible } from "../../../shared/text.ts";
import { needsRoot } from "../saying/needs-root.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Puts one text in the place of another, everywhere in a file. Both are taken to the letter. */
export const replaceText = defineSkill({
  id: "replace-text",
  changes: true,
  sentences: {
    es: [
      "reemplaza {text} por {replacement} en {path}",
      "(reemplaza|reemplazar|reemplace|reemplaces|reemplazame|remplaza|remplazar|sustituye|sustituir|sustitui|sustituya|sustituyas|sustituyeme|cambia|cambiar|cambie|cambies|cambiame|cambieme) [(el|la|todos los|todas las|todo)] [(texto|palabra|cadena|valor|linea|ocurrencias de|apariciones de)] {text} (por|con|a|para que diga|para que ponga) [(el|la)] [(texto|palabra|cadena|valor)] {replacement} (en|dentro de|dentro del|del|de) [(el|la|mi)] [<archivo>] {path}",
      "(en|dentro de|dentro del) [(el|mi)] [<archivo>] {path} (reemplaza|reemplazar|reemplace|remplaza|sustituye|sustituir|sustitui|sustituya|cambia|cambiar|cambie) [(el|la|todos los|todas las)] [(texto|palabra|cadena|valor)] {text} (por|con|a) [(el|la)] [(texto|palabra|cadena|valor)] {replacement}",
      "(reemplaza|reemplazar|reemplace|remplaza|sustituye|sustituir|sustitui|sustituya|cambia|cambiar|cambie) (en|dentro de|dentro del) [(el|mi)] [<archivo>] {path} [(el|la|todos los|todas las)] [(texto|palabra|cadena|valor)] {text} (por|con|a) [(el|la)] [(texto|palabra|cadena|valor)] {replacement}",
      "(pon|poner|pone|ponga|escribe|mete) {replacement} (donde (pone|dice|ponga|diga|esta)|en lugar de|en vez de) {text} (en|dentro de) [(el|mi)] [<archivo>] {path}",
      "(donde|en donde) (pone|dice|ponga|diga) {text} (pon|poner|pone|ponga|que diga|escribe) {replacement} (en|dentro de) [(el|mi)] [<archivo>] {path}",
      "(busca|buscar) {text} y (reemplazalo|sustituyelo|cambialo|reemplaza|sustituye) por {replacement} (en|dentro de) [(el|mi)] [<archivo>] {path}",
      "que {text} (pase a ser|se cambie por|se reemplace por|se sustituya por|sea) {replacement} (en|dentro de) [(el|mi)] [<archivo>] {path}",
      "(haz|hacer|hazme) (un reemplazo|una sustitucion|un cambio) de {text} (por|a) {replacement} (en|dentro de) [(el|mi)] [<archivo>] {path}",
      "(cambia|cambiar|cambie) de {text} a {replacement} (en|dentro de) [(el|mi)] [<archivo>] {path}",
      "(reemplaza|reemplazar|sustituye|sustituir) [(el|la)] [(texto|palabra|cadena)] {text} (por|con) {replacement}",
      "(en|dentro de|dentro del) [(el|mi)] [<archivo>] {path} (cambia|cambiame|cambieme|cambie|cambiar|reemplaza|reemplazame|reemplaceme|sustituyeme|sustituye|sustituya|remplaza|ponme|pon) [(el|la|todos los|todas las)] [(texto|palabra|cadena|valor|ip|direccion)] {text} por [(el|la)] [(texto|palabra|cadena|valor)] {replacement} (donde|dondequiera que|cada vez que|en todos los sitios donde|en todas partes donde|siempre que|todas las veces que|alli donde|ahi donde) (salga|aparezca|este|sale|aparece|diga|ponga)",
      "(en|dentro de|dentro del) [(el|mi)] [<archivo>] {path} (cambiame|cambieme|reemplazame|reemplaceme|sustituyeme|sustituyame) [(el|la|todos los|todas las)] [(texto|palabra|cadena|valor)] {text} (por|con) [(el|la)] [(texto|palabra|cadena|valor)] {replacement}",
    ],
    en: [
      "replace {text} with {replacement} in {path}",
      "(replace|substitute|swap|swap out) [(the|all|every|each|any|all the)] [(text|word|string|value|occurrence of|occurrences of|instance of|instances of)] {text} (with|by|for) [(the)] [(text|word|string|value)] {replacement} (in|inside|within|throughout|across) [(the|my)] [<file>] {path}",
      "(change|rewrite|update|turn) [(the|all|every|each|all the)] [(text|word|string|value|occurrence of|occurrences of)] {text} (to|into|to say) [(the)] [(text|word|string|value)] {replacement} (in|inside|within|throughout) [(the|my)] [<file>] {path}",
      "(in|inside|within) [(the|my)] [<file>] {path} (replace|substitute|swap|change) [(the|all|every)] [(text|word|string|value)] {text} (with|by|for|to|into) [(the)] [(text|word|string|value)] {replacement}",
      "(replace|substitute|change) (in|inside) [(the|my)] [<file>] {path} [(the|all|every)] [(text|word|string|value)] {text} (with|by|for|to|into) {replacement}",
      "(put|write) {replacement} (instead of|in place of|where it says) {text} (in|inside) [(the|my)] [<file>] {path}",
      "find {text} and (replace it with|replace with|change it to) {replacement} (in|inside) [(the|my)] [<file>] {path}",
      "find and replace {text} (with|by) {replacement} (in|inside) [(the|my)] [<file>] {path}",
      "(search and replace) {text} (with|by) {replacement} (in|inside) [(the|my)] [<file>] {path}",
      "(do|make) a (replacement|substitution) of {text} (with|by|for) {replacement} (in|inside) [(the|my)] [<file>] {path}",
      "(replace|substitute) [(the)] [(text|word|string)] {text} (with|by|for) {replacement}",
      "(every|each) {text} (in|inside|throughout) [(the|my)] [<file>] {path} (should|must|has to|needs to) (become|be|be changed to|be replaced with|say|turn into) {replacement}",
    ],
  },
  slots: {
    text: { type: "text", ask: { es: "¿Qué texto cambio?", en: "What text shall I replace?" } },
    replacement: { type: "text", ask: { es: "¿Por qué texto?", en: "With what?" } },
    path: { type: "path", exists: true, ask: { es: "¿En qué archivo?", en: "In which file?" } },
  },
  command: ({ text = "", replacement = "", path = "" }, machine) => ({
    pipeline: [["sed", "-i", `s/${asPattern(text)}/${asReplacement(replacement)}/g`, path]],
    ...needsRoot(path, machine),
  }),
  say: spoken({
    es: (_, { text = "", replacement = "", path = "" }) =>
      `En ${path} ya no pone «${visible(text)}» sino «${visible(replacement)}».`,
    en: (_, { text = "", replacement = "", path = "" }) =>
      `${path} now says “${visible(replacement)}” instead of “${visible(text)}”.`,
  }),
});

/** What sed's basic patterns give a meaning to is made plain. */
function asPattern(text: string): string {
  return text.replace(/[\\/.*[\]^$]/g, "\\$&");
}

function asReplacement(text: string): string {
  return text.replace(/[\\/&]/g, "\\$&");
}
