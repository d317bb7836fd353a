import type { Knowledge, Passage } from "../../ports/knowledge.ts";
import type { LanguageModel } from "../../ports/language-model.ts";
import { toNeoError } from "../../shared/errors.ts";
import { message } from "../../shared/messages/catalogue.ts";
import { visible } from "../../shared/text.ts";
import type { Answered, Answers, Question } from "./answers.ts";
import { citationOf, sourceText } from "./citation.ts";
import { quoteFrom } from "./quote.ts";
import { type ScreenedPassage, screened } from "./screen.ts";
import { writeAnswer } from "./write-answer.ts";

export type AnswersParts = {
  knowledge: Pick<Knowledge, "search">;
  /** Whether people have written anything of their own that could be looked up. */
  hasOwn(): Promise<boolean>;
  /** Undefined: there is none, and the best passage answers by itself. */
  languageModel(): Promise<LanguageModel | undefined>;
  /** What is missing before anything can be looked up without fetching it, in words for a person. */
  missing(question: Question): Promise<string | undefined>;
};

/**
 * Looks a question up and answers it in the words of a language model that may say nothing but what the passages say, each
 * sentence checked before anybody sees it; without a model, or where it strays from them, with the passage itself. A passage
 * that tries to give orders is told to no model.
 */
export function createAnswers(parts: AnswersParts): Answers {
  return {
    answer: async (question, say, signal) => {
      const how = await parts.missing(question);
      if (how !== undefined) return { kind: "unready", how };
      const found = await relevant(parts, question, signal);
      const passages = found.map(screened).filter(({ text }) => text !== "");
      if (passages.length === 0) return { kind: "unknown" };
      const written = await fromModel(parts, question, passages, say, signal);
      return written ?? quoted(passages, question);
    },
  };
}

const mostPassages = 6;

/** None where nothing there answers it. */
async function relevant(
  { knowledge, hasOwn }: AnswersParts,
  { text, language, among }: Question,
  signal: AbortSignal,
): Promise<readonly Passage[]> {
  if (among === "own" && !(await hasOwn())) return [];
  const { answerable, passages } = await knowledge.search(text, { language, limit: mostPassages, signal });
  if (!answerable) return [];
  if (among === "all") return passages;
  const [best] = passages;
  return best !== undefined && isOwn(best) ? passages.filter(isOwn) : [];
}

function isOwn({ source }: Passage): boolean {
  return source.kind !== "manual" && source.kind !== "help";
}

/** Undefined: there is no model, it failed, or nothing that it wrote could be shown. */
async function fromModel(
  { languageModel }: AnswersParts,
  question: Question,
  passages: readonly ScreenedPassage[],
  say: (piece: string) => void,
  signal: AbortSignal,
): Promise<Answered | undefined> {
  const harmless = passages.filter(({ orders }) => orders === 0).map(({ passage }) => passage);
  if (harmless.length === 0) return undefined;
  try {
    const model = await languageModel();
    if (model === undefined) return undefined;
    const written = await writeAnswer(model, question, harmless, say, signal);
    if (written.kind === "unknown") return { kind: "unknown" };
    if (written.text === "") return undefined;
    const text = written.whole ? written.text : withQuote(written, harmless, question);
    return { kind: "answered", text, citations: written.cited.map(citationOf) };
  } catch (thrown) {
    signal.throwIfAborted();
    // The passage is there all the same; why the model does not answer, `neo doctor` says.
    if (toNeoError(thrown).code === "E_INTERNAL") throw thrown;
    return undefined;
  }
}

/** The model strayed after some sentences: what it was to say more is left to the passage. */
function withQuote(
  { text, cited }: { text: string; cited: readonly Passage[] },
  passages: readonly Passage[],
  question: Question,
): string {
  const passage = cited[0] ?? passages[0];
  if (passage === undefined) return text;
  const number = cited.indexOf(passage) + 1;
  return `${text}\n${message(question.language, "answer_more_in", { number, quote: quoteFrom(passage.text, question) })}`;
}

/** The passage itself, briefly. */
function quoted(passages: readonly ScreenedPassage[], question: Question): Answered {
  const best = passages.find(({ orders }) => orders === 0) ?? passages[0];
  if (best === undefined) return { kind: "unknown" };
  const { language } = question;
  const parameters = { source: sourceText(best.passage, language), quote: quoteFrom(best.text, question) };
  const text = message(language, "answer_quoted", parameters);
  const warned = best.orders === 0 ? text : `${text}\n${message(language, "answer_left_out_orders")}`;
  return { kind: "answered", text: visible(warned, { multiline: true }), citations: [citationOf(best.passage)] };
}
