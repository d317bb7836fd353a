import type { WordPart } from "../syntax.ts";

/** The words a word with braces stands for, in bash's order: the leftmost brace varies slowest. */
export function unfoldBraces(parts: readonly WordPart[]): WordPart[][] {
  let words: WordPart[][] = [[]];
  for (const part of parts) {
    const endings =
      part.kind === "brace"
        ? part.alternatives.flatMap((word) => unfoldBraces(word.parts))
        : ([[part]] as WordPart[][]);
    if (words.length * endings.length > maximumWords) {
      return [[{ kind: "opaque", reason: "too-many-alternatives", text: "" }]];
    }
    words = words.flatMap((word) => endings.map((ending) => [...word, ...ending]));
  }
  return words;
}

const maximumWords = 1000;
