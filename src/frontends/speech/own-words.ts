import { fold } from "../../request/understanding/text/fold.ts";

/**
 * Whether what was heard while we spoke may be our own voice: every word of it is one of those we were saying, or too short to mean
 * anything. Who repeats our words tells us nothing that is a request. Pure.
 */
export function areOwnWords(heard: string, said: string): boolean {
  const own = new Set(wordsOf(said));
  return wordsOf(heard).every((word) => word.length < leastLetters || own.has(word));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const leastLetters = 3;
