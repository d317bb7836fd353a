import type { Token } from "../../templates/tokens.ts";
import type { Mention } from "./mention.ts";
import { type MentionContext, mention, readAs } from "./reading.ts";

/** "La hora de Buenos Aires": a city stands for its time zone, where the request is about the time at all. */
export function zoneAt(tokens: readonly Token[], at: number, context: MentionContext): Mention | undefined {
  if (!tokens.some(({ folded }) => timeWords.test(folded))) return undefined;
  // A city is written with a capital; a recogniser writes none, and then other words stand for themselves.
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return undefined;
  for (let width = Math.min(mostWords, tokens.length - at); width >= 1; width -= 1) {
    const value = readAs("timezone", tokens.slice(at, at + width), tokens, at, context);
    if (value !== undefined) return mention(tokens, at, at + width, [["timezone", { value, fit: 1 }]], true);
  }
  return undefined;
}

const mostWords = 4;

const timeWords = /^(?:hora|horari[oa]s?|huso|zona|reloj|time|timezone|zone|clock)$/;
