import { visible } from "../../shared/text.ts";
import type { Question } from "./answers.ts";
import { contentStems } from "./content-words.ts";

/** The lines of a passage that have most to do with the question, as many as are read at a glance. */
export function quoteFrom(text: string, question: Question): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const asked = contentStems(question.text);
  const weights = lines.map((line) => [...contentStems(line)].filter((word) => asked.has(word)).length);
  let best = { from: 0, weight: -1 };
  for (let from = 0; from < lines.length; from += 1) {
    // A line further down is worth less than the same words in the first: it explains what begins there.
    const weight = weights.slice(from, from + mostLines).reduce((sum, one, at) => sum + one / (1 + at / 4), 0);
    if (weight > best.weight) best = { from, weight };
  }
  const shown = lines
    .slice(best.from, best.from + mostLines)
    .filter((line, at, all) => line !== "" || all[at - 1] !== "");
  const quote = shortened(shown.join("\n").trim());
  return visible(quote, { multiline: true }).replace(/^/gm, "  ");
}

const mostLines = 6;
const mostLetters = 480;

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters).replace(/\s+\S*$/, "")} …`;
}
