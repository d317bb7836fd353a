import { visible } from "../../../shared/text.ts";
import { count } from "../saying/figures.ts";
import { grepFor, grepWords } from "../saying/grep-for.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How many lines of a file, or of the files in a folder, hold a text. */
export const countMatches = defineSkill({
  id: "count-matches",
  sentences: {
    es: [
      "cuántas líneas contienen {text} en {path}",
      "(cuantas|cuenta las|cuenta cuantas|cuentame las|cuentame cuantas|contar las|cuente las|cuente cuantas|numero de|el numero de|cantidad de|la cantidad de|total de) (lineas|renglones|entradas|filas) [que] (contienen|tienen|hay con|con|mencionan|dicen|ponen|incluyen|contengan|tengan|digan|hablan de) [(el texto|la palabra|la cadena|la frase|el termino)] {text} (en|dentro de|del|de|tiene|hay en) [(el|la|los|mi)] [(<archivo>|<carpeta>)] {path}",
      "(cuantas|cuenta las|cuenta cuantas|cuente las|numero de) (lineas|renglones|entradas|filas) (de|del|en|hay en|tiene) [(el|la|los|mi)] [<archivo>] {path} [que] (contienen|tienen|mencionan|dicen|ponen|incluyen|contengan|tengan|digan|con) [(el texto|la palabra|la cadena|la frase)] {text}",
      "cuantas veces (aparece|sale|esta|se repite|figura|ocurre|se menciona|hay|dice|pone|se encuentra) [(el texto|la palabra|la cadena|la frase|el termino)] {text} (en|dentro de) [(el|la|los|mi)] [(<archivo>|<carpeta>)] {path}",
      "(cuenta|contar|cuente|cuentame|cuenteme) [las] (veces que|apariciones de|ocurrencias de|coincidencias de|coincidencias con|menciones de|repeticiones de|repeticiones de la palabra|apariciones de la palabra|cuantas veces) [(aparece|sale|esta|se repite|hay|dice|figura)] [(el texto|la palabra|la cadena|la frase)] {text} (en|dentro de) [(el|la|los|mi)] [(<archivo>|<carpeta>)] {path}",
      "(cuenta|contar|cuente|cuentame) [(el|la|los|las)] [(texto|palabra|cadena|errores)] {text} (en|dentro de) [(el|la|los|mi)] <archivo> {path}",
      "[el] numero de (veces que|apariciones de|ocurrencias de|coincidencias de|menciones de) [(aparece|sale)] [(el texto|la palabra|la cadena)] {text} (en|dentro de) [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "cuant(o|a|os|as) (coincidencias|apariciones|ocurrencias|menciones) (de|hay de|tiene de|con) [(el texto|la palabra|la cadena)] {text} [hay] (en|dentro de|tiene) [(el|la|mi)] [(<archivo>|<carpeta>)] {path}",
      "cuant(o|a|os|as) {text} (hay en|hay dentro de|aparecen en|salen en) [(el|mi|la)] <archivo> {path}",
      "(en|dentro de) {path} (cuantas veces|cuantas lineas) (aparece|sale|dice|pone|contienen|tienen|con) [(el texto|la palabra|la cadena)] {text}",
      "cuantos errores (hay|aparecen|salen|tiene) [(en|dentro de)] [(el|la|mi)] [<archivo>] {path}",
      "(cuantas|cuenta las|cuenta cuantas|numero de) (lineas|renglones|entradas|filas) (de|del|en|hay en|tiene) [(el|la|mi)] [<archivo>] {path} [que] (llevan|traen|lleven|traigan|muestran|nombran|citan|hablan de|contienen|tienen) [(el texto|la palabra|la cadena|la frase|el termino)] {text}",
      "(cuantas|cuenta las|cuenta cuantas|numero de) (lineas|renglones|entradas|filas) [que] (llevan|traen|lleven|traigan|muestran|nombran|citan) [(el texto|la palabra|la cadena|la frase|el termino)] {text} (en|de|del|dentro de|hay en) [(el|la|mi)] [<archivo>] {path}",
    ],
    en: [
      "how many lines contain {text} in {path}",
      "(how many|count the|count how many|count all|count|the number of|number of) (lines|entries|rows) [that] (contain|with|containing|have|mention|mentioning|say|include|match|matching|contain the word|having) [(the text|the word|the string|the phrase)] {text} [(are|are there|there are)] (in|inside|within|of|from) [(the|my)] [(<file>|<folder>)] {path}",
      "(how many|count the|count how many|count all|count|the number of|number of) (lines|entries|rows) (in|of|inside|from) [(the|my)] [<file>] {path} [that] (contain|with|containing|have|mention|mentioning|say|include|match|matching) [(the text|the word|the string)] {text}",
      "how many times (does|is|do) [(the text|the word|the string|the phrase)] {text} (appear|occur|show up|come up|mentioned|repeated|in|come) [up] (in|inside|within) [(the|my)] [(<file>|<folder>)] {path}",
      "how (often|many times) (does|is) [(the text|the word|the string)] {text} (appear|occur|show up|mentioned|there|come up) (in|inside|within) [(the|my)] [(<file>|<folder>)] {path}",
      "(count|count the|count all|the number of|number of|how many) [the] (occurrences|matches|appearances|mentions|instances|hits) (of|for) [(the text|the word|the string)] {text} [(are there|are)] (in|inside|within) [(the|my)] [(<file>|<folder>)] {path}",
      "(count|count the|count all|how many) (occurrences|matches|mentions|instances|hits) [(are there)] in {path} (of|for) {text}",
      "count [(the|the word|the text|all)] {text} (in|inside) [(the|my)] <file> {path}",
      "how many {text} (are|are there) (in|inside) [(the|my)] <file> {path}",
      "(count|tally) how many times {text} (appears|occurs|shows up|is mentioned|is) (in|inside) [(the|my)] [(<file>|<folder>)] {path}",
      "[the] (count|number) of {text} (in|inside) [(the|my)] <file> {path}",
      "how many errors (are there|are|does) [(in|inside)] [(the|my)] [<file>] {path} [(have|contain)]",
      "how (often|many times) (does|do|did|has|is) [(the text|the word|the string)] {text} (crop up|cropped up|turn up|pop up|come up|crops up|turned up|get mentioned) (in|inside|within) [(the|my)] [(<file>|<folder>)] {path}",
    ],
  },
  slots: {
    text: { type: "text", default: "error" },
    path: { type: "path", spokenOf: "never", exists: true, ask: { es: "¿En qué archivo?", en: "In which file?" } },
  },
  command: ({ text = "", path = "" }, machine) => ({
    pipeline:
      machine.pathKind(path) === "directory"
        ? [
            ["grep", ...grepWords(text, "rh"), path],
            ["wc", "-l"],
          ]
        : [[grepFor(path), ...grepWords(text, "c"), path]],
  }),
  // grep ends with 1 when no line matches, and prints 0.
  say: spoken(
    {
      es: ({ stdout }, { text = "", path = "" }) =>
        `«${visible(text)}» está en ${count(Number(lines(stdout)[0] ?? 0), "línea", "líneas")} de ${path}.`,
      en: ({ stdout }, { text = "", path = "" }) =>
        `“${visible(text)}” is in ${count(Number(lines(stdout)[0] ?? 0), "line", "lines")} of ${path}.`,
    },
    [1],
  ),
});
