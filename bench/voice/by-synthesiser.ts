import type { Synthesiser } from "../../src/ports/speech.ts";
import { resampled } from "./resampled.ts";

/** An English text by a voice of ours, at 16 kHz. */
export async function bySynthesiser(voice: Synthesiser, text: string): Promise<Int16Array> {
  const all: number[] = [];
  let rate = 22_050;
  for await (const { samples, sampleRate } of voice.speak(text, {
    language: "en",
    signal: new AbortController().signal,
  })) {
    for (const sample of samples) all.push(sample);
    rate = sampleRate;
  }
  return resampled(Int16Array.from(all), rate);
}
