import type { Language } from "../../../shared/language.ts";
import { englishFor } from "../text/glossary.ts";
import { folded, termsOf } from "../text/terms.ts";

/** One word of a question: itself, what the manuals may call it, and how much finding it says. */
export type QuestionTerm = { term: string; others: readonly string[]; weight: number };

export type Question = {
  text: string;
  language: Language;
  terms: readonly QuestionTerm[];
  /** Of all weight, that of words which no document has in any form. */
  unknown: number;
};

/** `frequency` is in how many of `count` chunks a term is. */
export function readQuestion(
  text: string,
  language: Language,
  { frequency, count }: { frequency(term: string): number; count: number },
): Question {
  let all = 0;
  let unknown = 0;
  const terms = [...new Set(termsOf(text))].map((term): QuestionTerm => {
    const others = language === "es" ? englishFor(term) : [];
    const found = [term, ...others].reduce((sum, one) => sum + frequency(one), 0);
    const weight = Math.log((count + 1) / (found + 1)) * (found === 0 ? 0.6 : 1);
    all += weight;
    if (found === 0) unknown += weight;
    return { term, others, weight: found === 0 && language === "es" ? weight / 3 : weight };
  });
  return { text, language, terms, unknown: all === 0 ? 1 : unknown / all };
}

/** The names that a document may have in a question: its words, and two of them together (`git stash` is git-stash). */
export function namesIn(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+_.@-]*/gu)].map(([word]) =>
    folded(word).replace(/[.]+$/, ""),
  );
  return [...new Set([...words, ...words.slice(1).map((word, index) => `${words[index]}-${word}`)])];
}
