import type { Word } from "../../../ports/words.ts";
import { type MessageKey, message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import { wordName } from "../../../shared/word-name.ts";
import type { Heard } from "../planning.ts";
import { kindOfValue, wordProblem } from "./judge-word.ts";
import { type WordChange, wordWish } from "./learning.ts";

/** A request that gives a word or takes one back, with the answer that says so; undefined where it does neither. */
export function readWordWish(found: Heard): Heard | undefined {
  const { normalised, language, context } = found;
  const wish = wordWish(normalised, language);
  if (wish === undefined) return undefined;
  const told = (key: MessageKey, parameters: Record<string, string>, wordChange?: WordChange): Heard => {
    const text = message(language, key, parameters);
    return {
      ...found,
      plan: { kind: "answer", text, citations: [] },
      ...(wordChange === undefined ? {} : { wordChange }),
    };
  };
  const shown = visible(wish.word);
  if (wish.kind === "forget") {
    const known = context.words.some(({ word }) => wordName(word) === wordName(wish.word));
    return known ? told("words_forgotten", { word: shown }, wish) : told("words_unknown", { word: shown });
  }
  const kind = wish.of ?? kindOfValue(wish.value, context.machine);
  // "Call https://…" asks for what is there: nobody gives an address of the web a name.
  if (kind === undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(wish.value)) return undefined;
  if (kind === undefined) {
    const question = message(language, "words_which_kind", { word: shown, value: visible(wish.value) });
    return { ...found, plan: { kind: "clarify", question, choices: [] } };
  }
  const word: Word = { word: wish.word, kind, value: wish.value };
  const problem = wordProblem(word, context.index.begins);
  if (problem !== undefined) return told(problem, { word: shown });
  const parameters = { word: shown, kind: message(language, `word_kind_${kind}`), value: visible(word.value) };
  return told("words_learnt", parameters, { kind: "learn", word });
}
