/** A first piece no longer than this is soon made, and is heard while the rest is. */
const firstLetters = 90;
/** Longer pieces are cut at a comma, or between words: a voice that makes one in one go takes memory for all of it, 400 MB for 300 letters. */
const mostLetters = 150;

/**
 * A text as pieces to be spoken one after the other: sentences, the first cut at a comma when it is long, so that something
 * is heard soon. Joined with spaces they are the text. Pure.
 */
export function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?…:;]["»”)]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return sentences.flatMap((sentence, index) => pieces(sentence, index === 0 ? firstLetters : mostLetters));
}

/** Only the first piece of a first sentence need be short. */
function pieces(sentence: string, most: number): string[] {
  if (sentence.length <= most) return [sentence];
  const cut = placeToCut(sentence, most);
  return [sentence.slice(0, cut).trim(), ...pieces(sentence.slice(cut).trim(), mostLetters)].filter(Boolean);
}

/** Behind the last comma that leaves words on both sides, or else between words. */
function placeToCut(sentence: string, most: number): number {
  const least = 20;
  const comma = sentence.lastIndexOf(", ", most - 1);
  if (comma >= least) return comma + 1;
  const space = sentence.lastIndexOf(" ", most);
  return space > 0 ? space : most;
}
