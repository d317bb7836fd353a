import { editDistance } from "../../request/understanding/text/edit-distance.ts";
import { fold } from "../../request/understanding/text/fold.ts";

/**
 * Whether an utterance calls us, and what it asks besides. It must begin with a whole phrase; recognisers write a name in
 * many ways ("papalla", "pa pay a"), so letters may differ a little once spaces are taken out. Undefined: it does not.
 */
export function afterWake(transcript: string, phrases: readonly string[]): string | undefined {
  const words = transcript.split(/\s+/).filter((word) => word !== "");
  const folded = words.map(letters);
  let best: { distance: number; used: number } | undefined;
  for (const phrase of phrases) {
    const wanted = letters(phrase);
    const most = Math.floor(wanted.length / lettersAnError);
    const count = phrase.split(" ").length;
    // A word more or less than the phrase has: "oye" and "papaya" run together, or are cut in three.
    for (let used = Math.max(1, count - 1); used <= Math.min(count + 1, words.length); used += 1) {
      if (used > count && words.slice(0, used).some(isStressed)) continue;
      const distance = editDistance(folded.slice(0, used).join(""), wanted, most);
      if (distance > most || (best !== undefined && distance >= best.distance)) continue;
      best = { distance, used };
    }
  }
  return best === undefined ? undefined : words.slice(best.used).join(" ");
}

/** One letter of so many may be another. */
const lettersAnError = 5;

/** "Oye, papá, ya voy" is the same letters: what carries its own stress is a word, and no piece of one. */
function isStressed(word: string): boolean {
  return /[áéíóú]/iu.test(word);
}

/** As it sounds rather than as it is written, as far as both languages agree: double letters, h, b/v, ll/y. */
function letters(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("ll", "y")
    .replaceAll("v", "b")
    .replaceAll("h", "")
    .replace(/(.)\1+/gu, "$1");
}
