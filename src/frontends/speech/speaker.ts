import type { AudioSink, SoundPiece } from "../../ports/audio.ts";
import type { Synthesiser } from "../../ports/speech.ts";
import { type NeoError, toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { type Tone, tone } from "./tones.ts";

export type Saying = { text: string; language: Language; pace?: "slow" };

export type SpeakerParts = {
  synthesiser: Synthesiser;
  sink: AudioSink;
  /** Text for the eye as text for the ear. */
  speakable(text: string, language: Language): string;
  /** A voice or a loudspeaker that failed: the talk goes on without. */
  failed(error: NeoError): void;
  /** The card ran dry so often while something was said: the machine is too busy. */
  starved(underruns: number): void;
};

/** What is said aloud: one thing after the other, until somebody stops it. */
export class Speaker {
  readonly #parts: SpeakerParts;
  #stop = new AbortController();
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;
  /** The last things that were said, as they were spoken. */
  readonly #said: string[] = [];
  /** When it was last speaking, by the clock of `performance.now`. */
  #silentSince = Number.NEGATIVE_INFINITY;

  constructor(parts: SpeakerParts) {
    this.#parts = parts;
  }

  /** Something is being said, or was so shortly ago that its echo may still be heard. */
  get speaking(): boolean {
    return this.spokeWithin(echoMs);
  }

  /** Something is being said, or was so lately. */
  spokeWithin(ms: number): boolean {
    return this.#waiting > 0 || performance.now() - this.#silentSince < ms;
  }

  /** In words, what it is saying, or said last. */
  get lately(): string {
    return this.#said.join(" ");
  }

  /** Resolves when it has been said, or was stopped. */
  say({ text, language, pace }: Saying, signal: AbortSignal): Promise<void> {
    const { synthesiser, speakable } = this.#parts;
    const spoken = speakable(text, language).trim();
    if (spoken === "") return this.#last;
    this.#said.push(spoken);
    if (this.#said.length > rememberedSayings) this.#said.shift();
    const speed = pace === "slow" ? { speed: slowSpeed } : {};
    return this.#queue((until) => synthesiser.speak(spoken, { language, ...speed, signal: until }), signal);
  }

  sound(kind: Tone, signal: AbortSignal): Promise<void> {
    return this.#queue(() => tone(kind), signal);
  }

  /** Silence at once, and nothing of what was still to be said. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #queue(
    make: (until: AbortSignal) => AsyncIterable<SoundPiece> | Iterable<SoundPiece>,
    signal: AbortSignal,
  ): Promise<void> {
    const until = AbortSignal.any([signal, this.#stop.signal]);
    this.#waiting += 1;
    this.#last = this.#last.then(async () => {
      try {
        if (until.aborted) return;
        const { underruns } = await this.#parts.sink.play(make(until), until);
        if (underruns > 0) this.#parts.starved(underruns);
      } catch (thrown) {
        if (!until.aborted) this.#parts.failed(toNeoError(thrown));
      } finally {
        this.#waiting -= 1;
        this.#silentSince = performance.now();
      }
    });
    return this.#last;
  }
}

const rememberedSayings = 3;
const slowSpeed = 0.75;
/** What leaves the card last is heard a little later. */
const echoMs = 150;
