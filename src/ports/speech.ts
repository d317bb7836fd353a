import type { Language } from "../shared/language.ts";
import type { SoundPiece } from "./audio.ts";

export { hearingRate, type SoundPiece } from "./audio.ts";

export type RecogniserCapabilities = {
  /** It decodes while one speaks. Others decode what was said so far when they are told of a pause, and at the end. */
  streaming: boolean;
  /** It can be held to a list of phrases. */
  grammar: boolean;
  languages: readonly Language[];
};

export type SpokenWord = {
  text: string;
  /** From the first sample on. */
  startMs: number;
  endMs: number;
  /** 0 to 1. */
  confidence: number;
};

export type Transcript = {
  /** Empty when nothing was said. */
  text: string;
  language: Language;
  /** 0 to 1, as far as the engine can say. */
  confidence: number;
  /** Empty where the engine does not tell words apart. */
  words: readonly SpokenWord[];
};

export type PartialTranscript = Pick<Transcript, "text" | "language">;

export type HearingOptions = {
  language: Language;
  /** Only these are to be heard, in small letters; anything else is `unknownPhrase`. Where the engine knows no grammar: left out. */
  phrases?: readonly string[];
  /** What is heard so far, whenever that changes. */
  onPartial?(partial: PartialTranscript): void;
  /** Whether this is something that may be said here. Of what is not, who decodes whole utterances listens once more. */
  makesSense?(heard: PartialTranscript): boolean;
  /** Ends it: finish() throws E_CANCELLED. */
  signal: AbortSignal;
};

/** What a recogniser that is held to phrases hears instead of anything else. */
export const unknownPhrase = "[unk]";

/** Speech → text. Engines are started by the first call, as every engine is. */
export interface Recogniser {
  /** For people: the engine and its model. */
  readonly name: string;
  readonly capabilities: RecogniserCapabilities;
  /** Loads what it needs, so that the first words need not wait. Throws NeoError: E_ENGINE_*, E_CANCELLED. */
  prepare(signal: AbortSignal): Promise<void>;
  /** One utterance. Frames may be pushed at once; while the engine starts they wait. */
  open(options: HearingOptions): Hearing;
  close(): Promise<void>;
}

/** One utterance being heard. Who opens it calls finish() or close(). */
export interface Hearing {
  /** 16 kHz mono, in any length; taken as it is, so the caller leaves it alone. Never throws: trouble is told by finish(). */
  push(frame: Int16Array): void;
  /** A pause: what was said so far may be all. Who can, decodes ahead, and tells onPartial. */
  paused(): void;
  /** It was not all. */
  resumed(): void;
  /** What was pushed and is not yet decoded: grows when the machine cannot keep up. */
  readonly waitingMs: number;
  /** The end. Throws NeoError: E_ENGINE_*, E_CANCELLED. */
  finish(): Promise<Transcript>;
  /** Nobody wants it any more; after finish() nothing. */
  close(): void;
}

export type SpeakOptions = {
  language: Language;
  /** As the synthesiser names them; its own choice otherwise. */
  voice?: string;
  /** 1 is as the voice speaks by itself; 0.5 half as fast. */
  speed?: number;
  signal: AbortSignal;
};

/** Text → speech. The text is spoken as it stands: see request/speakable for what makes it so. */
export interface Synthesiser {
  readonly name: string;
  readonly languages: readonly Language[];
  /** Loads what it needs to speak that language, by default its first. Throws NeoError: E_ENGINE_*, E_VOICE_*, E_CANCELLED. */
  prepare(signal: AbortSignal, language?: Language): Promise<void>;
  /** The first sentence comes while the others are still to be made. Leaving the loop early cancels. Throws as prepare(). */
  speak(text: string, options: SpeakOptions): AsyncIterable<SoundPiece>;
  close(): Promise<void>;
}
