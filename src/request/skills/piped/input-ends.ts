import { shorten } from "../saying/journal.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** The first or last lines of what was piped in. */
export const inputEnds = defineSkill({
  id: "input-ends",
  onInput: true,
  sentences: {
    es: [
      "las últimas {last} líneas",
      "ultim(as|os) [{last}] (lineas|entradas|renglones)",
      "{last} ultim(as|os) (lineas|entradas|renglones)",
      "[el] (final|cola)",
      "lo ultimo",
      "primer(as|os) {first} (lineas|entradas|renglones)",
      "{first} primer(as|os) (lineas|entradas|renglones)",
      "(como|en que) (acaba|termina)",
    ],
    en: [
      "the last {last} lines",
      "[the] last [{last}] (lines|entries)",
      "[the] (end|tail)",
      "how does it end",
      "[the] first {first} (lines|entries)",
      "[the] top {first} (lines|entries)",
      "[the] latest {last} (lines|entries)",
      "[the] final [{last}] lines",
      "[(only|just)] [the] (last|final|bottom) [{last}] (lines|entries) (of|in|on|from) (the input|stdin|what i am piping|what i piped|what i am piping in|what i am piping you|the text|the piped text|this text|what i piped in)",
      "[(only|just)] [the] (first|top) {first} (lines|entries) (of|in|on|from) (the input|stdin|what i am piping|what i piped|what i am piping in|what i am piping you|the text|the piped text|this text|what i piped in)",
      "[the] (tail|end) of (the input|stdin|the text|the piped text|this text|what i am piping in|what i piped)",
      "(only|just) [the] (last|final) [{last}] lines",
      "(only|just) [the] first {first} lines",
    ],
  },
  slots: { last: { type: "number", optional: true }, first: { type: "number", optional: true } },
  command: ({ last, first }) => ({
    pipeline: [first === undefined ? ["tail", "-n", last ?? "10"] : ["head", "-n", first]],
  }),
  say: spoken({
    es: ({ stdout }) => {
      const last = lines(stdout).at(-1);
      return last === undefined ? "No hay nada." : `La última de ellas: «${shorten(last)}».`;
    },
    en: ({ stdout }) => {
      const last = lines(stdout).at(-1);
      return last === undefined ? "There is nothing." : `The last of them: “${shorten(last)}”.`;
    },
  }),
});
