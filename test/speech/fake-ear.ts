import { setTimeout as wait } from "node:timers/promises";
import type { WholeDecoder } from "../../src/engines/stt/whole-decoder.ts";
import type { HearingOptions, Recogniser, Transcript } from "../../src/ports/speech.ts";
import { NeoError } from "../../src/shared/errors.ts";
import type { Language } from "../../src/shared/language.ts";

/** Hears the numbers in the samples: 3, 3, 5 is "3 5". Zero is silence. */
export function numbersIn(samples: Int16Array): string {
  return [...new Set([...samples].filter((sample) => sample !== 0))].join(" ");
}

export function heard(text: string, language: Language = "es", confidence = 0.9): Transcript {
  return { text, language, confidence: text === "" ? 0 : confidence, words: [] };
}

export type FakeDecoder = WholeDecoder & { decoded: number[]; cancelled: number };

/** Each decoding takes `ms`; `decoded` are the lengths of what was asked for. */
export function fakeDecoder(ms = 0, mostSamples = 16_000 * 28): FakeDecoder {
  const decoder: FakeDecoder = {
    name: "fake",
    languages: ["es"],
    mostSamples,
    decoded: [],
    cancelled: 0,
    decode: async (samples, language, signal) => {
      decoder.decoded.push(samples.length);
      await wait(ms, undefined, { signal }).catch(() => {
        decoder.cancelled++;
        throw new NeoError("E_CANCELLED");
      });
      return heard(numbersIn(samples), language);
    },
    close: async () => {},
  };
  return decoder;
}

/** Fails at its end with `code`, or hears the numbers. */
export function fakeEar(options: { name?: string; fails?: "E_ENGINE_CRASHED"; confidence?: number } = {}): Recogniser {
  const { name = "ear", fails, confidence } = options;
  return {
    name,
    capabilities: { streaming: true, grammar: true, languages: ["es", "en"] },
    prepare: async () => {
      if (fails) throw new NeoError(fails, { engine: name, how: "SIGSEGV" });
    },
    open: ({ language, onPartial }: HearingOptions) => {
      const frames: number[] = [];
      return {
        push: (frame) => {
          frames.push(...frame);
          onPartial?.({ text: numbersIn(Int16Array.from(frames)), language });
        },
        paused: () => {},
        resumed: () => {},
        waitingMs: 0,
        finish: async () => {
          if (fails) throw new NeoError(fails, { engine: name, how: "SIGSEGV" });
          return heard(numbersIn(Int16Array.from(frames)), language, confidence);
        },
        close: () => {},
      };
    },
    close: async () => {},
  };
}
