import { shorten } from "../saying/journal.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The last lines of a file. */
export const lastLines = defineSkill({
  id: "last-lines",
  sentences: {
    es: [
      "las últimas {number} líneas de {path}",
      "[(las|los)] ultim(as|os) [{number}] (lineas|renglones|entradas) (de|del|en) [(el|mi)] [<archivo>] {path}",
      "ultim(as|os) [{number}] (lineas|renglones|entradas) (de|del|en) [(el|mi)] [<archivo>] {path}",
      "{number} ultim(as|os) (lineas|renglones) (de|del|en) [(el|mi)] [<archivo>] {path}",
      "[el] (final|cola|fin) (de|del) [(el|mi)] [<archivo>] {path}",
      "(como|en que) (acaba|termina|finaliza) [(el|mi)] [<archivo>] {path}",
      "lo ultimo (de|del|que hay en) [(el|mi)] [<archivo>] {path}",
      "tail (de|del|a|al) [(el|mi)] [<archivo>] {path}",
      "{number} lineas (del|desde el) final (de|del) [(el|mi)] [<archivo>] {path}",
    ],
    en: [
      "the last {number} lines of {path}",
      "[the] (last|final|bottom) [{number}] lines (of|from|in) [(the|my)] [<file>] {path}",
      "[the] (end|tail|bottom) of [(the|my)] [<file>] {path}",
      "how does [(the|my)] [<file>] {path} end",
      "tail of [(the|my)] [<file>] {path}",
      "tail [the] last [{number}] lines (of|from) [(the|my)] [<file>] {path}",
      "[the] latest [{number}] (lines|entries) (of|from|in) [(the|my)] [<file>] {path}",
      "{number} lines from the end of [(the|my)] [<file>] {path}",
      "[the] (last|final|bottom|latest|most recent|newest) (few|couple of) lines (of|from|in) [(the|my)] [<file>] {path}",
      "[the] (most recent|latest|newest) lines (of|from|in) [(the|my)] [<file>] {path}",
      "what is (at the|the) (end|bottom|tail) of [(the|my)] [<file>] {path}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿De qué archivo?", en: "Of which file?" } },
    number: { type: "number", optional: true },
  },
  command: ({ path = "", number }) => ({
    pipeline: [number === undefined ? ["tail", path] : ["tail", "-n", number, path]],
  }),
  say: spoken({
    es: ({ stdout }, { path = "" }) => {
      const last = lines(stdout).at(-1);
      return last === undefined ? `${path} está vacío.` : `${path} acaba así: «${shorten(last)}».`;
    },
    en: ({ stdout }, { path = "" }) => {
      const last = lines(stdout).at(-1);
      return last === undefined ? `${path} is empty.` : `${path} ends with: “${shorten(last)}”.`;
    },
  }),
});
