import type { Transcript } from "../../ports/speech.ts";

/** Where the words that call us end, in milliseconds; undefined where the engine does not tell words apart. Pure. */
export function endOfCall({ words }: Pick<Transcript, "words">, phrases: readonly string[]): number | undefined {
  for (let count = 1; count <= words.length; count += 1) {
    const text = words.slice(0, count).map((word) => word.text);
    if (phrases.includes(text.join(" "))) return words[count - 1]?.endMs;
  }
  return undefined;
}
