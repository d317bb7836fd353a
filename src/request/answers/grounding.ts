import type { Passage } from "../../ports/knowledge.ts";
import type { Question } from "./answers.ts";
import { contentStems, fold, languageOfText } from "./content-words.ts";

/**
 * The passages that a sentence rests on; undefined where it says something that they do not. Every citation must be there.
 * Numbers, options, paths, names, addresses and code must stand in a passage or in the question, word for word; of other
 * words enough must, where passage and sentence are in one language. It must have to do with the question, or with what was
 * said `before` of the answer: what comes out of nowhere was put there by somebody else.
 */
export function groundsOf(
  sentence: string,
  passages: readonly Passage[],
  question: Question,
  before: string,
): readonly Passage[] | undefined {
  const numbers = [...sentence.matchAll(/\[(\d{1,2})\]/g)].map(([, number]) => Number(number));
  const cited = numbers.map((number) => passages[number - 1]);
  if (cited.includes(undefined)) return undefined;
  const text = sentence.replace(/\[\d{1,2}\]/g, " ").trim();
  const named = cited.filter((passage) => passage !== undefined);
  if (text === "") return named.length > 0 ? named : undefined;
  const hard = hardWords(text);
  const holding = (passage: Passage) => share(text, hard, passage, question);
  const best = passages
    .map((passage) => ({ passage, holds: holding(passage) }))
    .filter(({ holds }) => holds !== undefined)
    .sort((left, right) => (right.holds ?? 0) - (left.holds ?? 0))[0]?.passage;
  const grounds = named.filter((passage) => holding(passage) !== undefined);
  const resting = grounds.length > 0 ? grounds : best === undefined ? [] : [best];
  if (resting.length === 0 && !restsOnSeveral(hard, named.length > 0 ? named : passages, question)) return undefined;
  const all = resting.length > 0 ? resting : named.length > 0 ? named : passages.slice(0, 1);
  return follows(text, before) || isAbout(text, question, all) || restsOnLines(text, question, before, all)
    ? all
    : undefined;
}

/** How much of a sentence a passage holds, from 0 to 1; undefined: too little, or a hard word is missing. */
function share(text: string, hard: readonly string[], passage: Passage, question: Question): number | undefined {
  const source = `${passage.text} ${passage.headings.join(" ")} ${passage.source.title}`;
  if (!hard.every((word) => occurs(word, source) || occurs(word, question.text))) return undefined;
  const words = [...contentStems(text)];
  if (words.length === 0) return hard.length > 0 ? 1 : 0;
  const known = contentStems(`${source} ${question.text}`);
  const held = words.filter((word) => known.has(word)).length / words.length;
  const sameLanguage =
    (languageOfText(text) ?? question.language) === (languageOfText(passage.text) ?? question.language);
  const least = sameLanguage ? leastHeld : 0;
  return held >= least ? held : undefined;
}

const leastHeld = 0.5;

/** A sentence that joins what two passages say: each hard word stands in one of them. */
function restsOnSeveral(hard: readonly string[], passages: readonly Passage[], question: Question): boolean {
  if (hard.length < 2) return false;
  return hard.every((word) => occurs(word, question.text) || passages.some(({ text }) => occurs(word, text)));
}

function follows(text: string, before: string): boolean {
  const said = contentStems(before);
  return [...contentStems(text)].some((word) => said.has(word));
}

/** The line that it is most like has to do with the question, or with what was said before. */
function restsOnLines(text: string, question: Question, before: string, passages: readonly Passage[]): boolean {
  const said = contentStems(text);
  const topic = contentStems(`${question.text} ${before}`);
  const lines = passages.flatMap((passage) => passage.text.split("\n")).map(contentStems);
  const alike = lines.map((line) => [...line].filter((word) => said.has(word)).length);
  const most = Math.max(...alike);
  return most > 0 && lines.some((line, at) => alike[at] === most && [...line].some((word) => topic.has(word)));
}

/** Something of the question, or of what the cited passages are about, is in it. */
function isAbout(text: string, question: Question, passages: readonly Passage[]): boolean {
  const said = contentStems(text);
  const asked = contentStems(question.text);
  if ([...asked].some((word) => said.has(word))) return true;
  const about = contentStems(passages.map(({ headings, source }) => `${headings.join(" ")} ${source.title}`).join(" "));
  const subjects = contentStems(question.text);
  // In another language than the document the question shares only names with it: then what they share must be said.
  const shared = passages.some(({ text: passage }) => [...subjects].some((word) => contentStems(passage).has(word)));
  return !shared && ([...about].some((word) => said.has(word)) || hardWords(text).some((word) => /^-|\//.test(word)));
}

/** Words that mean one thing only: they are copied, or they are invented. */
function hardWords(text: string): string[] {
  const code = [...text.matchAll(/`([^`]+)`/g)].flatMap(([, words = ""]) => words.split(/\s+/));
  const rest = text.replace(/`[^`]+`/g, " ").replace(/^\s*(\d+[.)]|[-*•])\s+/, "");
  const others = rest
    .split(/\s+/)
    .map(trimmed)
    .filter((word) => isHard(word));
  return [...code.map(trimmed).filter((word) => word !== ""), ...others];
}

function trimmed(word: string): string {
  return word.replace(/^[([{"'«“‘¿¡]+/, "").replace(/[)\]}"'»”’.,;:!?…]+$/, "");
}

function isHard(word: string): boolean {
  return (
    /\d/.test(word) ||
    /^-{1,2}[A-Za-z]/.test(word) ||
    /[/\\@=_$|<>{}^]/.test(word) ||
    /^[a-z]+:\/\//i.test(word) ||
    /\w\.\w/.test(word) ||
    /^[A-Z][A-Z0-9_-]{2,}$/.test(word) ||
    /[a-z][A-Z]/.test(word)
  );
}

/** As a word of its own: `-p` is not in `-printf`, 10 not in 100. */
function occurs(word: string, text: string): boolean {
  const wanted = fold(word);
  const given = fold(text);
  for (let at = given.indexOf(wanted); at >= 0; at = given.indexOf(wanted, at + 1)) {
    const before = given[at - 1] ?? " ";
    const after = given[at + wanted.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(after) && !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(wanted[0] ?? ""))) {
      if (!(wanted.startsWith("-") && before === "-")) return true;
    }
  }
  return false;
}
