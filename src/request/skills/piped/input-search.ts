import { visible } from "../../../shared/text.ts";
import { count } from "../saying/figures.ts";
import { shorten } from "../saying/journal.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Lines of what was piped in that hold a text. */
export const inputSearch = defineSkill({
  id: "input-search",
  onInput: true,
  sentences: {
    es: [
      "busca {text}",
      "<busca> [(el|la|los|las)] [(texto|palabra|lineas (con|que (digan|contengan|tengan)))] {text} [(aqui|ahi|en (esto|eso|la entrada|este texto))]",
      "[(hay|salen|aparecen)] (errores|fallos) [(aqui|ahi|en esto)]",
      "[(las)] lineas (con|que (dicen|contienen|tienen|digan|contengan)) [(el texto|la palabra)] {text}",
      "(filtra|filtrar|filtrame) [(por|las lineas con|las lineas de)] {text}",
      "(hay|aparece|sale|esta) [(algun|alguna|algo de|el|la)] {text} [(aqui|ahi|en esto)]",
      "(donde|que lineas) (dice|dicen|pone|ponen|tienen) {text}",
      "solo [(las lineas)] [(con|de)] {text}",
    ],
    en: [
      "search for {text}",
      "(<find>|search) [(the|any|all)] [(text|word|lines (with|containing|that (say|contain)))] {text} [(here|in (this|it|there|the input))]",
      "[(any|are there)] [any] (errors|failures) [(here|in (this|it))]",
      "[the] lines (with|containing|that (say|contain|mention)) {text}",
      "filter [(by|for|on)] {text}",
      "(is|are) there [(any|a)] {text} [(here|in (this|it))]",
      "grep [for] {text}",
      "only [the lines] (with|containing) {text}",
      "[(the|only the|just the|keep just the|keep only the|only)] lines (of|in|from|on) (the input|stdin|the text|the piped text|this text|what i am piping in|what i piped) (with|containing|mentioning|that (say|contain|mention|have)) {text}",
      "[(only|just|keep|keep only|keep just|show only|show just|give me only|give me just)] [the] lines (with|containing|mentioning|that (say|contain|mention|have)) {text} [(in|from|on) (the input|stdin|the text|the piped text|this text|what i am piping in|what i piped|it|this|here)]",
      "from (stdin|the input|the text|what i am piping in) (keep|show|give me|pick|take|pull) [(just|only)] [the] lines (with|containing|mentioning|that (say|contain|mention|have)) {text}",
      "(which|what) (of these lines|of those lines|lines) (contain|have|mention|say|match) {text}",
      "(filter|search|grep|scan|look through) (the input|stdin|what i am piping in|what i piped|the text|this text|it|this|these|these lines) for {text}",
      "grep {text} (in|from|on) (the input|stdin|the text|what i am piping in|what i piped|here)",
    ],
  },
  slots: { text: { type: "text", default: "error" } },
  command: ({ text = "" }) => ({ pipeline: [["grep", "-inF", "-e", stem(text)]] }),
  say: spoken(
    {
      es: ({ stdout }, { text = "" }) => {
        const found = lines(stdout);
        if (found.length === 0) return `«${visible(text)}» no aparece.`;
        return `«${visible(text)}» aparece en ${count(found.length, "línea", "líneas")}. La última: «${shorten(found.at(-1) ?? "")}».`;
      },
      en: ({ stdout }, { text = "" }) => {
        const found = lines(stdout);
        if (found.length === 0) return `“${visible(text)}” does not appear.`;
        return `“${visible(text)}” appears in ${count(found.length, "line", "lines")}. The last: “${shorten(found.at(-1) ?? "")}”.`;
      },
    },
    [1],
  ),
});

/** "errores" and "errors" look for what logs write. */
function stem(text: string): string {
  return /^(errores|errors|fallos de error)$/i.test(text)
    ? "error"
    : /^(fallos|failures|fallas)$/i.test(text)
      ? "fail"
      : text;
}
