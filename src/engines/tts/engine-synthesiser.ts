import { z } from "zod";
import type { SoundPiece, SpeakOptions, Synthesiser } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";
import type { Engine } from "../host/engine.ts";
import type { Reply } from "../host/waiting-calls.ts";
import { sentencesOf } from "./sentences.ts";

/** What a voice's process is asked for one piece of text; the sound comes as the body, mono, 16 bits. */
export type SpeakInput = { text: string; speed: number };
export type SpokenPiece = { sampleRate: number };

/** A voice in its engine. While one sentence is heard the next is made. */
export function createEngineSynthesiser(options: {
  engine: Pick<Engine, "call" | "close">;
  name: string;
  language: Language;
}): Synthesiser {
  const { engine, name, language } = options;
  const make = (text: string, speed: number, signal: AbortSignal): Promise<SoundPiece> =>
    engine.call({ method: "speak", input: { text, speed } satisfies SpeakInput, read: readSound }, signal);
  return {
    name,
    languages: [language],
    prepare: async (signal) => {
      await make("a", 1, signal);
    },
    speak: (text, given) => spoken(sentencesOf(text), given, make),
    close: () => engine.close(),
  };
}

async function* spoken(
  sentences: readonly string[],
  { speed = 1, signal }: SpeakOptions,
  make: (text: string, speed: number, signal: AbortSignal) => Promise<SoundPiece>,
): AsyncGenerator<SoundPiece> {
  const left = new AbortController();
  const either = AbortSignal.any([signal, left.signal]);
  const begin = (index: number): Promise<SoundPiece> | undefined => {
    const sentence = sentences[index];
    if (sentence === undefined) return undefined;
    const made = make(sentence, speed, either);
    // Whoever leaves early does not wait for it.
    made.catch(() => {});
    return made;
  };
  try {
    let next = begin(0);
    for (let index = 1; next !== undefined; index++) {
      const piece = await next;
      next = begin(index);
      yield piece;
    }
  } finally {
    left.abort();
  }
}

const answer = z.strictObject({ sampleRate: z.int().min(8_000).max(48_000) });

function readSound({ value, body }: Reply): SoundPiece | undefined {
  const parsed = answer.safeParse(value);
  if (!parsed.success || body.byteLength % 2 !== 0) return undefined;
  return {
    samples: new Int16Array(body.buffer, body.byteOffset, body.byteLength / 2),
    sampleRate: parsed.data.sampleRate,
  };
}
