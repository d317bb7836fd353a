import { count } from "../saying/figures.ts";
import { columns, lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How many lines a file has. */
export const countLines = defineSkill({
  id: "count-lines",
  sentences: {
    es: [
      "cuántas líneas tiene {path}",
      "cuant(as|os) (lineas|renglones|filas) (tiene|hay en|son|contiene) [(el|mi)] [<archivo>] {path}",
      "(cuenta|contar|cuentame|contame|conta|cuente|cuenteme|cuentes|contad|dime) [(las|cuantas)] (lineas|renglones|filas) (de|del|que tiene|tiene|en) [(el|mi)] [<archivo>] {path}",
      "[el] numero de (lineas|renglones|filas) (de|del|en) [(el|mi)] [<archivo>] {path}",
      "(que tan largo|como de largo) es [(el|mi)] <archivo> {path}",
      "[el] total de (lineas|renglones|filas) (de|del|en) [(el|mi)] [<archivo>] {path}",
      "(cuenta|contar) [las] lineas (en|de) {path}",
      "cuantas (entradas|lineas) hay en [el] [<archivo>] {path}",
      "(cuantas|cuantos|que cantidad de) (lineas|renglones|filas) (lleva|trae|ocupa|suma|tenemos en|tengo en|tendra) [(el|mi)] [<archivo>] {path}",
      "[(el|un)] (conteo|recuento) de (lineas|renglones|filas) (de|del|en) [(el|mi)] [<archivo>] {path}",
    ],
    en: [
      "how many lines does {path} have",
      "how many (lines|rows) (does|are in|are there in|has) [(the|my)] [<file>] {path} [(have|contain)]",
      "count [(the|all)] [the] (lines|rows) (in|of) [(the|my)] [<file>] {path}",
      "[the] (line count|number of lines|number of rows) (of|in|for) [(the|my)] [<file>] {path}",
      "how long is [(the|my)] <file> {path}",
      "(line count|lines) (of|in) {path}",
      "[the] total lines (of|in) [(the|my)] [<file>] {path}",
      "how many lines [are] in {path}",
      "[the] (line|row) (count|total|tally) (of|for|in|on) [(the|my)] [<file>] {path}",
      "how many (lines|rows) [(long)] (is|are there in|has) [(the|my)] [<file>] {path} [got]",
      "(tally|tot up|add up) [the] (lines|rows) (in|of) [(the|my)] [<file>] {path}",
    ],
  },
  slots: { path: { type: "path", exists: true, ask: { es: "¿De qué archivo?", en: "Of which file?" } } },
  command: ({ path = "" }) => ({ pipeline: [["wc", "-l", path]] }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => `${path} tiene ${count(total(stdout), "línea", "líneas")}.`,
    en: ({ stdout }, { path = "" }) => `${path} has ${count(total(stdout), "line", "lines")}.`,
  }),
});

function total(stdout: string): number {
  return Number(columns(lines(stdout).at(-1) ?? "0")[0]);
}
