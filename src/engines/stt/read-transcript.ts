import { z } from "zod";
import type { Transcript } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";
import type { Reply } from "../host/waiting-calls.ts";

/** More words than anybody says in one utterance. */
const mostWords = 4_000;
const text = z.string().max(40_000);
const milliseconds = z.number().min(0).max(86_400_000);
const share = z.number().min(0).max(1);
const word = z.strictObject({
  text: z.string().max(200),
  startMs: milliseconds,
  endMs: milliseconds,
  confidence: share,
});
const all = z.strictObject({ text, confidence: share, words: z.array(word).max(mostWords) });
const soFar = z.strictObject({ text });

/** What an engine says it has heard; undefined for what makes no sense. */
export function readTranscript({ value }: Pick<Reply, "value">, language: Language): Transcript | undefined {
  const parsed = all.safeParse(value);
  return parsed.success ? { language, ...parsed.data } : undefined;
}

export function readHeardSoFar({ value }: Pick<Reply, "value">): string | undefined {
  const parsed = soFar.safeParse(value);
  return parsed.success ? parsed.data.text : undefined;
}
