import { EventQueue } from "../../command/execution/event-queue.ts";
import type { AudioEvent, AudioSource, Listening, VoiceActivity } from "../../ports/audio.ts";
import type { Hearing, PartialTranscript, Recogniser, Transcript } from "../../ports/speech.ts";
import type { Completeness } from "../../request/understanding/completeness.ts";
import { type NeoError, toNeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { type Health, HearingHealth } from "./hearing-health.ts";
import { Segmenter, samplesOf } from "./segmenter.ts";

/** When, in samples since the microphone was opened. */
type Position = number;

export type EarEvent =
  | { type: "began"; position: Position }
  | { type: "partial"; partial: PartialTranscript }
  /**
   * `began`: where it began; `endedAt`: where its last sound was, before the pause of `pauseMs` that ended it; `wordsMs`: how
   * long after that pause the words were there.
   */
  | {
      type: "utterance";
      transcript: Transcript;
      began: Position;
      endedAt: Position;
      pauseMs: number;
      wordsMs: number;
      why: EndReason;
    }
  /** It was a noise. */
  | { type: "rejected" }
  | { type: "unheard"; error: NeoError }
  | { type: "health"; health: Health }
  | Exclude<AudioEvent, { type: "frame" }>;

type EndReason = "pause" | "longest" | "lost";

export type EarParts = {
  activity: VoiceActivity;
  recogniser: Recogniser;
  language: Language;
  /** What a pause after these words means. */
  completeness(words: PartialTranscript): Completeness;
  segmenter?: Segmenter;
};

/**
 * What a microphone hears, as utterances in words. Each is given to the recogniser while it is being said, from a little
 * before it began. Utterances come in the order in which they were said; all else comes at once, so that somebody who
 * begins to speak is noticed while an earlier utterance is still being worked out. Throws what `source.start` throws.
 */
export async function* hearUtterances(
  source: AudioSource,
  parts: EarParts,
  signal: AbortSignal,
): AsyncGenerator<EarEvent> {
  const leaving = new AbortController();
  const until = AbortSignal.any([signal, leaving.signal]);
  const listening = await source.start(until);
  const news = new EventQueue<EarEvent>();
  const ears = new Ears(listening, parts, news, until);
  const attended = ears.attend().then(
    () => news.end(),
    (thrown) => news.fail(thrown),
  );
  try {
    yield* news;
  } finally {
    leaving.abort();
    await attended;
  }
}

class Ears {
  readonly #listening: Listening;
  readonly #parts: EarParts;
  readonly #news: EventQueue<EarEvent>;
  readonly #signal: AbortSignal;
  readonly #segmenter: Segmenter;
  readonly #health = new HearingHealth();
  #open: Utterance | undefined;
  /** The words of the last utterance, and of all before it, have been told. */
  #told: Promise<void> = Promise.resolve();

  constructor(listening: Listening, parts: EarParts, news: EventQueue<EarEvent>, signal: AbortSignal) {
    this.#listening = listening;
    this.#parts = parts;
    this.#news = news;
    this.#signal = signal;
    this.#segmenter = parts.segmenter ?? new Segmenter();
  }

  async attend(): Promise<void> {
    try {
      for await (const event of this.#listening) {
        if (event.type === "frame") await this.#hear(event.samples, event.position + event.samples.length);
        else if (event.type === "lost") this.#lose(event);
        else this.#news.push(event);
      }
    } finally {
      this.#open?.close();
      await this.#told;
    }
  }

  async #hear(samples: Int16Array, end: Position): Promise<void> {
    const health = this.#health.push(samples);
    if (health !== undefined) this.#news.push({ type: "health", health });
    const segments = this.#segmenter.push(await this.#parts.activity.push(samples));
    this.#open?.push(samples, end);
    for (const segment of segments) {
      switch (segment.type) {
        case "began":
          this.#begin(this.#listening.before(samplesOf(segment.agoMs)), end);
          break;
        case "paused":
          this.#open?.hearing.paused();
          break;
        case "resumed":
          this.#open?.hearing.resumed();
          break;
        case "ended":
          this.#finish(segment.why, end - samplesOf(segment.pauseMs), segment.pauseMs);
          break;
        case "rejected":
          this.#open?.close();
          this.#open = undefined;
          this.#news.push({ type: "rejected" });
          break;
        default:
          segment satisfies never;
      }
    }
  }

  #begin(before: Int16Array, end: Position): void {
    const { recogniser, language, completeness } = this.#parts;
    const began = end - before.length;
    const hearing = recogniser.open({
      language,
      signal: this.#signal,
      makesSense: (heard) => completeness(heard) === "complete",
      onPartial: (partial) => {
        this.#segmenter.expect(completeness(partial));
        this.#news.push({ type: "partial", partial });
      },
    });
    this.#open = new Utterance(hearing, began, end);
    this.#news.push({ type: "began", position: began });
    hearing.push(before);
  }

  #finish(why: EndReason, endedAt: Position, pauseMs: number): void {
    const utterance = this.#open;
    this.#open = undefined;
    if (utterance === undefined) return;
    const { began } = utterance;
    const since = performance.now();
    const words = utterance.hearing.finish().then(
      (transcript): EarEvent => {
        const wordsMs = performance.now() - since;
        return { type: "utterance", transcript, began, endedAt, pauseMs, wordsMs, why };
      },
      (thrown): EarEvent => ({ type: "unheard", error: toNeoError(thrown) }),
    );
    this.#told = this.#told.then(async () => this.#news.push(await words));
  }

  #lose({ code, parameters }: Extract<AudioEvent, { type: "lost" }>): void {
    for (const segment of this.#segmenter.lose())
      if (segment.type === "ended") this.#finish("lost", this.#open?.end ?? 0, segment.pauseMs);
    this.#parts.activity.reset();
    this.#news.push({ type: "lost", code, parameters });
  }
}

/** One utterance on its way to words. */
class Utterance {
  readonly hearing: Hearing;
  readonly began: Position;
  end: Position;

  constructor(hearing: Hearing, began: Position, end: Position) {
    this.hearing = hearing;
    this.began = began;
    this.end = end;
  }

  push(samples: Int16Array, end: Position): void {
    this.end = end;
    this.hearing.push(samples);
  }

  close(): void {
    this.hearing.close();
  }
}
