import { visible } from "../../../shared/text.ts";
import { count } from "../saying/figures.ts";
import { grepFor, grepWords } from "../saying/grep-for.ts";
import { shorten } from "../saying/journal.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Lines that hold a text, in a file or in all files of a folder. The text is taken to the letter. */
export const searchText = defineSkill({
  id: "search-text",
  sentences: {
    es: [
      "busca el texto {text} en {path}",
      "<busca> [(el|la|las|los)] (texto|palabra|palabras|cadena|frase|linea|lineas|termino) [(con|que (contengan|contienen|tengan|digan))] {text} (en|dentro de|por) [(el|la|los|las)] [(<archivo>|<archivos>|<carpeta>)] [de] {path}",
      "<busca> {text} (en|dentro de) [el] <archivo> {path}",
      "<busca> {text} (en|dentro de) [los] <archivos> (de|en) [(el|la)] [<carpeta>] {path}",
      "<busca> {text} (en|dentro de) {path}",
      "[las] lineas (con|que (contienen|tienen|dicen|contengan|digan)) [(el texto|la palabra|la cadena)] {text} (en|de|del) [el] [<archivo>] {path}",
      "(aparece|sale|esta|hay) [(el texto|la palabra|la cadena)] {text} (en|dentro de) [el] <archivo> {path}",
      "(haz|hacer|pasa) [un] grep (de|con) {text} (en|a|al|sobre) [el] [<archivo>] {path}",
      "(errores|los errores) (en|de|del) [el] <archivo> {path}",
      "[un] grep (de|con) {text} (en|dentro de|por) [(la|el)] [<carpeta>] {path}",
      "(busca|busque|encuentra|encuentre|rastrea) en {path} [(el texto|la palabra|la cadena|la frase|las lineas con|donde (dice|diga|pone|ponga))] {text}",
      "(en|dentro de) {path} <busca> [(el texto|la palabra|la cadena)] {text}",
      "donde (dice|aparece|sale|pone) {text} (en|dentro de) {path}",
      "donde (aparece|sale|dice|pone|esta|figura|se menciona|se nombra|se usa|viene) [(el texto|la palabra|la cadena|la frase|el termino)] {text} (en|dentro de|adentro de|entre) [(los|las|el|la)] [(<archivos>|<archivo>)] [(de|en|que hay en)] [(la|el)] [<carpeta>] {path}",
      "[las] (lineas|renglones|entradas) (de|en|del) [el] [<archivo>] {path} (donde|en (que|las que|los que)) (sale|salga|aparece|aparezca|pone|ponga|dice|diga|se menciona|se mencione|este|esta) [(el texto|la palabra|la cadena)] {text}",
    ],
    en: [
      "search for the text {text} in {path}",
      "(<find>|search) [(the|all|all the|any|every)] (text|word|words|string|phrase|line|lines|term) [(with|containing|that (contain|contains|say|mention))] {text} (in|inside|within|on|under) [(the|my)] [(<file>|<files>|<folder>)] [(in|of|under)] {path}",
      "<find> {text} (in|inside|within) [(the|my)] <file> {path}",
      "<find> {text} in [(the|all)] <files> (in|of|under) [the] [<folder>] {path}",
      "(search|grep) [(the|my)] [(<file>|<files> in|<folder>)] {path} for [(the text|the word|the string)] {text}",
      "(<find>|search) {text} (in|inside|within) {path}",
      "grep [for] {text} in [(the|my)] [<file>] {path}",
      "[the] lines (with|containing|that contain|that say|that mention) [(the text|the word)] {text} (in|of|from) [(the|my)] [<file>] {path}",
      "does [(the|my)] <file> {path} (contain|mention|say) {text}",
      "errors in [the] <file> {path}",
      "(look|search) (in|through|inside) {path} for [(the text|the word|the string)] {text}",
      "where does {text} appear (in|under|inside) {path}",
      "where (does|is) [(the (word|text|string|phrase))] {text} (appear|show up|come up|mentioned|used|occur|turn up) (in|inside|within|among) [(the|all the|any of the)] <files> (in|of|under|inside) [(the|my)] [<folder>] {path}",
      "(occurrences|mentions) of {text} (in|under|inside) {path}",
      "where does [the] [(word|text|string)] {text} (turn up|appear|occur|show up|come up|crop up) [(in|under|inside) [the] [<folder>] {path}]",
      "(which|what) lines (in|of|from) [(the|my)] [<file>] {path} (mention|contain|have|say|hold|match) [(the text|the word)] {text}",
      "[(if|whether)] [does] [(the|my)] [<file>] {path} (mention|mentions|contain|contains) [(the text|the word)] {text}",
      "is [(the text|the word)] {text} (mentioned|found|anywhere) (in|inside) [(the|my)] <file> {path}",
      "(any|is there any|are there any) (mention|mentions|trace|sign|occurrence|occurrences) of [(the text|the word)] {text} (in|inside|within|under) [(the|my)] [(<file>|<folder>)] {path}",
    ],
  },
  slots: {
    text: { type: "text", default: "error", ask: { es: "¿Qué texto busco?", en: "What text?" } },
    path: { type: "path", spokenOf: "never", optional: true, exists: true },
    /** Names that are left out. */
    except: { type: "pattern", optional: true },
  },
  command: ({ text = "", path = ".", except }, machine) => ({
    pipeline: [
      machine.pathKind(path) === "file"
        ? [grepFor(path), ...grepWords(text), path]
        : ["grep", ...(except === undefined ? [] : [`--exclude=${except}`]), ...grepWords(text, "rn"), path],
    ],
  }),
  say: spoken(
    {
      es: ({ stdout }, { text = "", path = "." }) => {
        const found = lines(stdout);
        const where = path === "." ? "esta carpeta" : path;
        if (found.length === 0) return `«${visible(text)}» no aparece en ${where}.`;
        return `«${visible(text)}» aparece en ${count(found.length, "línea", "líneas")} de ${where}. La última: «${shorten(found.at(-1) ?? "")}».`;
      },
      en: ({ stdout }, { text = "", path = "." }) => {
        const found = lines(stdout);
        const where = path === "." ? "this folder" : path;
        if (found.length === 0) return `“${visible(text)}” is not in ${where}.`;
        return `“${visible(text)}” is in ${count(found.length, "line", "lines")} of ${where}. The last: “${shorten(found.at(-1) ?? "")}”.`;
      },
    },
    [1],
  ),
});
