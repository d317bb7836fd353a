import type { Passage } from "../../ports/knowledge.ts";
import type { LanguageModel } from "../../ports/language-model.ts";
import { visible } from "../../shared/text.ts";
import type { Question } from "./answers.ts";
import { groundsOf } from "./grounding.ts";
import { answerPrompt, saysUnknown } from "./prompt/answer-prompt.ts";
import { sentencesOf } from "./sentences.ts";

export type Written =
  /** `whole`: to its end; else its next sentence was not in the passages. `cited`: in the order of their numbers in the text. */
  { kind: "written"; text: string; cited: readonly Passage[]; whole: boolean } | { kind: "unknown" };

/**
 * Has a model answer from the passages. Each sentence is held back until it is complete and found to say nothing that they do
 * not; the first that strays ends the answer. Citations are numbered anew as they come, and only those that are there count.
 */
export async function writeAnswer(
  model: LanguageModel,
  question: Question,
  passages: readonly Passage[],
  say: (piece: string) => void,
  signal: AbortSignal,
): Promise<Written> {
  const given = thatFit(passages, model.contextTokens);
  const cited: Passage[] = [];
  let text = "";
  const request = { messages: answerPrompt(question, given), form: { kind: "text" }, mostTokens: mostTokens } as const;
  for await (const sentence of sentencesOf(model.generate(request, { signal }))) {
    const plain = withPlainLinks(visible(sentence.trim(), { multiline: true }));
    if (plain === "") continue;
    if (text === "" && saysUnknown.test(plain)) return { kind: "unknown" };
    const grounds = groundsOf(plain, given, question, text);
    if (grounds === undefined) return { kind: "written", text, cited, whole: false };
    for (const passage of grounds) if (!cited.includes(passage)) cited.push(passage);
    const shown = withNumbers(plain, given, cited, grounds);
    const piece =
      text === "" || /^\[\d+\]/.test(shown)
        ? text === ""
          ? shown
          : ` ${shown}`
        : `${sentence.startsWith("\n") ? "\n" : " "}${shown}`;
    text += piece;
    say(piece);
  }
  return { kind: "written", text, cited, whole: true };
}

const mostTokens = 320;
const mostLettersOfPassage = 1_400;

/** As many as the context holds, beside the question, the rules and the answer; three letters a token is on the safe side. */
function thatFit(passages: readonly Passage[], contextTokens: number): Passage[] {
  let left = Math.max(mostLettersOfPassage, (contextTokens - mostTokens - 500) * 3);
  const fitting: Passage[] = [];
  for (const passage of passages) {
    const text = passage.text.slice(0, mostLettersOfPassage);
    if (text.length > left && fitting.length > 0) break;
    left -= text.length;
    fitting.push({ ...passage, text });
  }
  return fitting;
}

/** `[text](address)` hides where it leads: both are shown. */
function withPlainLinks(text: string): string {
  return text.replace(/!?\[([^\]\n]*)\]\(([^)\n]*)\)/g, "$1 ($2)");
}

/** The numbers of the citations as they are listed; a sentence without one gets that of what it was found in. */
function withNumbers(
  text: string,
  given: readonly Passage[],
  cited: readonly Passage[],
  grounds: readonly Passage[],
): string {
  const marked = text.replace(/\[(\d{1,2})\]/g, (_, number: string) => {
    const passage = given[Number(number) - 1];
    return passage === undefined ? "" : `[${cited.indexOf(passage) + 1}]`;
  });
  if (/\[\d+\]/.test(marked)) return marked;
  return `${marked} ${grounds.map((passage) => `[${cited.indexOf(passage) + 1}]`).join("")}`;
}
