import { editDistance } from "../../text/edit-distance.ts";
import { fold } from "../../text/fold.ts";

/**
 * The text with words that nobody uses in any of their bends written as the one word that they miss by a letter ("paqutes" → paquetes). Only for
 * looking things up: a name that is like a word must stay what it is wherever it is a value.
 */
export function mended(text: string, words: ReadonlySet<string>, isUsual: (folded: string) => boolean): string {
  return text.replace(/(?<![\p{L}\p{N}{./_-])\p{L}{7,}(?![\p{L}\p{N}}/_-]|\.\p{L})/gu, (word) => {
    const folded = fold(word);
    if (words.has(folded) || isUsual(folded)) return word;
    return nearestWord(folded, words) ?? word;
  });
}

/** Undefined where there is none, or more than one. */
function nearestWord(word: string, words: ReadonlySet<string>): string | undefined {
  let nearest: string | undefined;
  for (const other of words) {
    // Most who mistype get the first letter right.
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > 1 || other.length < 5) continue;
    if (editDistance(word, other, 1) > 1) continue;
    if (nearest !== undefined) return undefined;
    nearest = other;
  }
  return nearest;
}
