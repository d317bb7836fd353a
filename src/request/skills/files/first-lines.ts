import { shorten } from "../saying/journal.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The first lines of a file. */
export const firstLines = defineSkill({
  id: "first-lines",
  sentences: {
    es: [
      "las primeras {number} líneas de {path}",
      "primer(as|os) [{number}] (lineas|renglones|entradas) (de|del|en) [(el|mi)] [<archivo>] {path}",
      "{number} primer(as|os) (lineas|renglones) (de|del|en) [(el|mi)] [<archivo>] {path}",
      "[el] (principio|comienzo|inicio|encabezado|cabecera) (de|del) [(el|mi)] [<archivo>] {path}",
      "(como|en que) (empieza|comienza) [(el|mi)] [<archivo>] {path}",
      "lo primero (de|del|que hay en) [(el|mi)] [<archivo>] {path}",
      "head (de|del|a|al) [(el|mi)] [<archivo>] {path}",
      "{number} lineas (del|desde el) (principio|comienzo) (de|del) [(el|mi)] [<archivo>] {path}",
    ],
    en: [
      "the first {number} lines of {path}",
      "[the] (first|top|opening) [{number}] lines (of|from|in) [(the|my)] [<file>] {path}",
      "[the] (beginning|start|head|top) of [(the|my)] [<file>] {path}",
      "how does [(the|my)] [<file>] {path} (start|begin)",
      "head of [(the|my)] [<file>] {path}",
      "{number} lines from the (start|beginning|top) of [(the|my)] [<file>] {path}",
      "[the] first [{number}] (rows|entries) (of|from|in) [(the|my)] [<file>] {path}",
      "the header of [(the|my)] [<file>] {path}",
      "[the] top {number} lines of [(the|file|the file)] {path}",
      "[the] (top|head|start|beginning) of [(the|file|the file)] {path}",
      "[the] (first|top|opening) (few|couple of) lines (of|from|in) [(the|my)] [<file>] {path}",
      "what is (at the|the) (top|start|beginning) of [(the|my)] [<file>] {path}",
      "head -n {number} (of|on) [the] [<file>] {path}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo?", en: "Of which file?" } },
    number: { type: "number", optional: true },
  },
  command: ({ path = "", number }) => ({
    pipeline: [number === undefined ? ["head", path] : ["head", "-n", number, path]],
  }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => {
      const first = lines(stdout)[0];
      return first === undefined ? `${path} está vacío.` : `${path} empieza así: «${shorten(first)}».`;
    },
    en: ({ stdout }, { path = "" }) => {
      const first = lines(stdout)[0];
      return first === undefined ? `${path} is empty.` : `${path} begins with: “${shorten(first)}”.`;
    },
  }),
});
