import { type Activity, frameMs, hearingRate } from "../../ports/audio.ts";
import type { Completeness } from "../../request/understanding/completeness.ts";

export type SegmenterOptions = {
  /** The pause that ends an utterance, by what was said so far. */
  pauseMs: Readonly<Record<Completeness, number>>;
  /** Less speech than this was a noise. */
  leastSpeechMs: number;
  /** Longer is cut off: a radio, or a person who thinks aloud. */
  longestMs: number;
  /** Of a noise the end is waited for no longer than this. */
  noiseMs: number;
  /** A silence that may be the end: whoever can, gets ahead of it. What tells speech has waited for a while before. */
  breathMs: number;
};

export const segmenterDefaults: SegmenterOptions = {
  pauseMs: { complete: 200, open: 540, unfinished: 1_440 },
  leastSpeechMs: 100,
  longestMs: 15_000,
  noiseMs: 100,
  breathMs: 20,
};

export type SegmentEvent =
  /** Somebody began to speak about `agoMs` before this frame ends. */
  | { type: "began"; agoMs: number }
  /** A silence that may be the end, and that it was none. */
  | { type: "paused" }
  | { type: "resumed" }
  | { type: "ended"; why: "pause" | "longest" | "lost"; speechMs: number; pauseMs: number }
  /** What began was no speech. */
  | { type: "rejected"; speechMs: number };

/**
 * Cuts hearing into utterances. Pure: it counts the time of frames, never a clock, so that a recording fed at once is cut
 * as it would have been live. How long a pause must be depends on what was said so far, which `expect` tells.
 */
export class Segmenter {
  readonly #options: SegmenterOptions;
  #completeness: Completeness = "open";
  #state: "silence" | "speech" = "silence";
  #paused = false;
  #lengthMs = 0;
  #speechMs = 0;
  #silenceMs = 0;

  constructor(options: SegmenterOptions = segmenterDefaults) {
    this.#options = options;
  }

  /** Somebody is speaking, or has just stopped. */
  get within(): boolean {
    return this.#state === "speech";
  }

  /** What the transcript so far makes of the pause that follows it. */
  expect(completeness: Completeness): void {
    this.#completeness = completeness;
  }

  /** What the next frame of 20 ms changes. */
  push({ speech }: Pick<Activity, "speech">): SegmentEvent[] {
    if (this.#state === "silence") return speech ? this.#begin() : [];
    this.#lengthMs += frameMs;
    if (speech) {
      this.#speechMs += frameMs;
      this.#silenceMs = 0;
      const resumed: SegmentEvent[] = this.#paused ? [{ type: "resumed" }] : [];
      this.#paused = false;
      return this.#lengthMs < this.#options.longestMs ? resumed : [...resumed, this.#end("longest")];
    }
    this.#silenceMs += frameMs;
    const mayBeNoise = this.#speechMs < this.#options.leastSpeechMs;
    if (mayBeNoise && this.#silenceMs >= this.#options.noiseMs) return [this.#reject()];
    if (this.#silenceMs >= this.#options.pauseMs[this.#completeness]) return [this.#end("pause")];
    if (this.#lengthMs >= this.#options.longestMs) return [this.#end("longest")];
    if (this.#paused || mayBeNoise || this.#silenceMs < this.#options.breathMs) return [];
    this.#paused = true;
    return [{ type: "paused" }];
  }

  /** Nothing more comes of what was being said: the microphone has gone. */
  lose(): SegmentEvent[] {
    return this.#state === "silence" ? [] : [this.#end("lost")];
  }

  #begin(): SegmentEvent[] {
    this.#state = "speech";
    this.#completeness = "open";
    this.#paused = false;
    [this.#lengthMs, this.#speechMs, this.#silenceMs] = [frameMs, frameMs, 0];
    return [{ type: "began", agoMs: beginAgoMs }];
  }

  #end(why: "pause" | "longest" | "lost"): SegmentEvent {
    this.#state = "silence";
    return { type: "ended", why, speechMs: this.#speechMs, pauseMs: this.#silenceMs };
  }

  #reject(): SegmentEvent {
    this.#state = "silence";
    return { type: "rejected", speechMs: this.#speechMs };
  }
}

/** What a detector of speech needs before it is sure, and a soft consonant before that. */
const beginAgoMs = 300;

/** The samples that a recogniser is to hear of what came before. */
export function samplesOf(ms: number): number {
  return Math.round((ms * hearingRate) / 1_000);
}
