import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** How many lines were piped in, or how many of them hold a text. */
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
      "how many [(of)] [(these|the|those)] (lines|entries|rows) [(there|that)] (have|contain|mention|say|with|containing|mentioning|match) {text} [in (them|it)]",
      "(count|the number of|number of) [the] (lines|entries|rows) [coming in] [that] (with|containing|mentioning|have|contain|mention|say) {text} [in (them|it|the input|stdin|what i am piping in|the text)]",
      "how many (lines|entries|rows) (in|on|of|from) (stdin|the input|the text|what i am piping in|what i piped) (have|contain|mention|say) {text}",
      "[out] of the (text|lines|input) [(i am|that i am)] [(piping|piping in|sending|feeding|giving)] [you] how many (lines|entries|rows) (have|contain|mention|say) {text} [in (them|it)]",
      "how many (lines|entries|rows) [(are|is)] [there] (in|on|of|from) (the input|stdin|what i am piping|what i piped|what i am piping in|what i am piping you|this text|the text|the piped text)",
    ],
  },
  slots: { text: { type: "text", optional: true } },
  command: ({ text }) => ({ pipeline: [text === undefined ? ["wc", "-l"] : ["grep", "-ciF", "-e", text]] }),
  // grep ends with 1 when no line matches, and prints 0.
  say: spoken(
    {
      es: ({ stdout }) => `Son ${stdout.trim()} líneas.`,
      en: ({ stdout }) => `${stdout.trim()} lines.`,
    },
    [1],
  ),
});
