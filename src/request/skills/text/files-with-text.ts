import { visible } from "../../../shared/text.ts";
import { count, sayList } from "../saying/figures.ts";
import { grepWords } from "../saying/grep-for.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The files that hold a text, by their names alone. */
export const filesWithText = defineSkill({
  id: "files-with-text",
  sentences: {
    es: [
      "qué archivos contienen {text} en {path}",
      "[que] <archivos> [de {path}] (contienen|tienen|mencionan|con) [(el texto|la palabra|la cadena|la frase)] {text} [(en|dentro de) [(el|la)] [<carpeta>] {path}]",
      "<busca> [los] <archivos> que (contengan|contienen|tengan|mencionen|digan) [(el texto|la palabra|la cadena|la frase)] {text} [(en|dentro de) [(el|la)] [<carpeta>] {path}]",
      "(en|dentro de) (que|cual|cuales) (<archivo>|<archivos>) (de|en|dentro de) {path} (aparece|sale|dice|esta|pone|contiene|se menciona|figura) [(el texto|la palabra|la cadena|la frase)] {text}",
      "(en que <archivos>|en que <archivo>|en cuales <archivos>) (aparece|sale|dice|pone|esta|figura|se menciona|se nombra|se usa|viene) [(el texto|la palabra|la cadena|la frase|el termino)] {text} (en|dentro de|adentro de|entre) [(los|las|el|la)] [(<archivos>|<archivo>)] [(de|en|que hay en)] [(la|el)] [<carpeta>] {path}",
      "(en|dentro de) (que|cual) (<archivo>|<archivos>) (de|en|dentro de) {path} (puse|pusimos|esta puest(o|a)|deje|meti|escribi|configure|se puso) [(el|la|los)] [(texto|palabra|ip|direccion|clave|nombre|puerto)] {text}",
      "en que archivo (dice|aparece|sale|pone) {text} (en|dentro de) {path}",
      "[(lista|los|el nombre de los|los nombres de los)] [solo] [los] <archivos> (de|en|dentro de) [(la|el)] [<carpeta>] {path} (que (contienen|tienen|mencionan|contengan|tengan|mencionen)|con) [(el texto|la palabra|la cadena|la frase)] {text}",
    ],
    en: [
      "which files contain {text} in {path}",
      "[which] <files> [in {path}] (contain|containing|mention|mentioning|that contain|that mention|with) [(the text|the word|the string)] {text} [(in|under|inside) [the] [<folder>] {path}]",
      "<find> [(every|all|all the|any|the)] <files> [(in|under|inside)] {path} (that (contain|contains|mention|mentions|have|has)|containing|mentioning|with) [(the text|the word|the string)] {text}",
      "(which|what) <files> (in|under|inside) {path} (contain|mention|have) [(the text|the word|the string)] {text}",
      "<find> [(every|all|all the|any|the)] (<file>|<files>) (in|under|inside) {path} (that (contain|contains|mention|mentions|have|has)|containing|mentioning|with) [(the text|the word|the string)] {text}",
      "somewhere (in|under|inside) [the] [<folder>] {path} [(there is|is)] (a|some) <file> [(that|which)] (mentions|contains|containing|mentioning|has|says|with) [(the text|the word)] {text} [(which|what) [(one|file)] is it]",
      "in which (file|files) (does|do) {text} appear (in|under|inside) {path}",
      "[(list|the|the names of [the]|names of [the])] <files> (in|under|inside) [the] [<folder>] {path} (that (contain|mention|have)|containing|mentioning|with) [(the text|the word|the string)] {text}",
    ],
  },
  slots: {
    text: { type: "text", ask: { es: "¿Qué texto busco?", en: "What text?" } },
    path: { type: "path", spokenOf: "never", optional: true, exists: true },
  },
  command: ({ text = "", path = "." }) => ({ pipeline: [["grep", ...grepWords(text, "rl"), path]] }),
  say: spoken(
    {
      es: ({ stdout }, { text = "", path = "." }) => {
        const found = lines(stdout);
        const where = path === "." ? "esta carpeta" : path;
        if (found.length === 0) return `Ningún archivo de ${where} contiene «${visible(text)}».`;
        return `${count(found.length, "archivo contiene", "archivos contienen")} «${visible(text)}»: ${sayList(
          found.map((file) => visible(file)),
          "es",
          4,
        )}.`;
      },
      en: ({ stdout }, { text = "", path = "." }) => {
        const found = lines(stdout);
        const where = path === "." ? "this folder" : path;
        if (found.length === 0) return `No file in ${where} contains “${visible(text)}”.`;
        return `${count(found.length, "file contains", "files contain")} “${visible(text)}”: ${sayList(
          found.map((file) => visible(file)),
          "en",
          4,
        )}.`;
      },
    },
    [1],
  ),
});
