import { fold } from "../../request/understanding/text/fold.ts";

/**
 * Whether what was heard while we spoke may be our own voice: half of its words or more are among those we were saying. Who repeats
 * our words tells us nothing that is a request. Pure.
 */
export function areOwnWords(heard: string, said: string): boolean {
  const own = new Set(wordsOf(said));
  const words = wordsOf(heard).filter((word) => word.length >= leastLetters);
  return words.length > 0 && words.filter((word) => own.has(word)).length * 2 >= words.length;
}

/** So few that a recogniser hears them in any noise. */
export function areFewWords(heard: string): boolean {
  return wordsOf(heard).length < 3;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Shorter ones are in everything that is said. */
const leastLetters = 4;
