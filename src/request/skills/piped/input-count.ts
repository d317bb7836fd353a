import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How many lines were piped in. */
export const inputCount = defineSkill({
  id: "input-count",
  onInput: true,
  sentences: {
    es: [
      "cuántas líneas hay",
      "cuantas (lineas|entradas|filas) (hay|son|tiene|tengo|trae) [(aqui|ahi|esto|en esto)]",
      "(cuenta|contar|cuentame) [(las|cuantas)] (lineas|entradas|filas) [hay]",
      "[el] numero de (lineas|entradas|filas)",
      "cuantos (hay|son)",
      "cuentalas",
      "(cuenta|contar) [esto]",
      "[el] total de lineas",
    ],
    en: [
      "how many lines are there",
      "how many (lines|entries|rows) [(are|does)] [(there|this|it)] [(have|here|in (this|it))]",
      "count [the] (lines|entries|rows)",
      "[the] number of (lines|entries|rows)",
      "[the] line count",
      "how many are there",
      "count (them|it|this)",
      "[the] total lines",
    ],
  },
  slots: {},
  command: () => ({ pipeline: [["wc", "-l"]] }),
  say: spoken({
    es: ({ stdout }) => `Son ${stdout.trim()} líneas.`,
    en: ({ stdout }) => `${stdout.trim()} lines.`,
  }),
});
