import type { Transcript } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";
import type { Engine } from "../host/engine.ts";
import { bytesOf } from "./messages.ts";
import { readTranscript } from "./read-transcript.ts";

/** What hears an utterance only when it has all of it. */
export interface WholeDecoder {
  readonly name: string;
  readonly languages: readonly Language[];
  /** At most `mostSamples`, 16 kHz mono. Throws NeoError: E_ENGINE_*, E_CANCELLED. */
  decode(samples: Int16Array, language: Language, signal: AbortSignal): Promise<Transcript>;
  /** The same sound taken otherwise, where what was heard makes no sense; undefined where that would be no other. */
  again?(samples: Int16Array, language: Language, signal: AbortSignal): Promise<Transcript | undefined>;
  readonly mostSamples: number;
  close(): Promise<void>;
}

export function createEngineDecoder(options: {
  engine: Pick<Engine, "call" | "close">;
  name: string;
  languages: readonly Language[];
  mostSamples: number;
}): WholeDecoder {
  const { engine, ...described } = options;
  return {
    ...described,
    decode: (samples, language, signal) => {
      const read = (reply: { value: unknown }) => readTranscript(reply, language);
      return engine.call({ method: "decode", input: { language }, body: bytesOf(samples), read }, signal);
    },
    close: () => engine.close(),
  };
}
