import { isQuestion } from "../around-the-sentence/orders-and-questions.ts";
import { type Heard, planned } from "../planning.ts";
import { type Reading, readWords } from "../reading.ts";
import { isOrdinaryWord } from "../slots/ordinary-words.ts";
import { looksLikeName } from "../slots/plain-words.ts";
import { readTokens, type Token } from "../templates/tokens.ts";
import { isSameKind, kindOf, nounsIn, withNoun } from "./nouns.ts";
import { textOf, topicWords } from "./topics.ts";

type Ready = Extract<Reading, { kind: "ready" }>;

/**
 * "Saca los logs de tienda" after "¿qué contenedores hay?": a name that is nothing's here is of the sort that was just
 * talked about, where the request is a sentence with that noun before it.
 */
export function fromSortSaidBefore(found: Heard, tokens: readonly Token[]): Heard | undefined {
  const { memory, language, context } = found;
  if (memory.request === undefined || memory.last === undefined || Object.keys(memory.last.slots).length > 0)
    return undefined;
  const sorts = nounsIn(topicWords(memory.request, language), language);
  if (sorts.length === 0 || tokens.length > mostWords) return undefined;
  const ready = tokens.flatMap((token, at): Ready[] => {
    const before = tokens[at - 1]?.folded ?? "";
    if (
      !/^(de|del|a|al|el|the|of|for|to|on|in)$/.test(before) &&
      !(at === 1 && context.index.begins(before) && !/^(que|como|what|how|is|are)$/.test(before))
    )
      return [];
    if (token.quoted || kindOf(before, language) || kindOf(tokens[at + 1]?.folded ?? "", language)) return [];
    if (!/^[A-Za-z][\w.-]+$/.test(token.text) || isOrdinaryWord(token.folded)) return [];
    if (token.folded.endsWith("s") || looksLikeName(token, context)) return [];
    return sorts.flatMap((sort) =>
      withNoun(sort, token.text, language).flatMap((name) => {
        const text = `${textOf(tokens.slice(0, at))} ${name} ${textOf(tokens.slice(at + 1))}`;
        const said = text
          .replace(/\bde el /, "del ")
          .replace(/\ba el /, "al ")
          .replace(/\b(el|la|the) (?=(el|la|the) )/, "");
        return readWords(readTokens(said, language), context).filter(
          (reading): reading is Ready =>
            reading.kind === "ready" &&
            Object.entries(reading.intention.slots).some(([slot, value]) => {
              const type = reading.skill.slots[slot]?.type;
              return value === token.text && type !== undefined && isSameKind(sort.kind, type);
            }),
        );
      }),
    );
  });
  const [first] = ready;
  if (first === undefined || ready.some(({ skill }) => skill !== first.skill)) return undefined;
  if (first.skill.changes && isQuestion(found.request, language)) return undefined;
  return planned(found, first);
}

const mostWords = 10;
