import { type Activity, type AudioSink, frameMs, type VoiceActivity } from "../../ports/audio.ts";

/**
 * Keeps the assistant from hearing itself: while it speaks, only what is louder than its echo can be is speech. Geigel's
 * double-talk detector (Duttweiler 1978) on frames: somebody speaks when the microphone is louder than the loudest that
 * left the loudspeaker of late, times what the room makes of it. What the room makes of it is measured while only we
 * speak; until it is known, the room is taken for one that gives everything back.
 */
export class EchoGate implements VoiceActivity {
  readonly #inner: VoiceActivity;
  readonly #sink: Pick<AudioSink, "loudness">;
  /** How much louder than what left the loudspeaker the microphone is, at most, in decibels; by parts of the time we spoke. */
  readonly #coupling: number[] = [];
  #partLoudest = Number.NEGATIVE_INFINITY;
  #partFrames = 0;
  #overFrames = 0;

  constructor(inner: VoiceActivity, sink: Pick<AudioSink, "loudness">) {
    this.#inner = inner;
    this.#sink = sink;
  }

  async push(frame: Int16Array): Promise<Activity> {
    const activity = await this.#inner.push(frame);
    const loudness = this.#sink.loudness(tailMs);
    if (loudness < quietLoudness) {
      this.#overFrames = 0;
      return activity;
    }
    const overEchoDb = activity.levelDb - 20 * Math.log10(loudness);
    const speech = this.#isOver(overEchoDb);
    // What somebody says over us tells nothing of the room.
    if (this.#overFrames === 0) this.#learn(overEchoDb);
    return { ...activity, speech: speech && activity.probability >= 0.5 };
  }

  reset(): void {
    this.#inner.reset();
    this.#overFrames = 0;
  }

  /** For whoever looks for a fault: what the room gives back, in decibels. */
  get couplingDb(): number {
    return this.#coupling.length === 0 ? unknownCouplingDb : Math.max(...this.#coupling);
  }

  #isOver(overEchoDb: number): boolean {
    const step = overEchoDb > this.couplingDb + marginDb ? 1 : -1;
    // However long somebody spoke, a pause is one.
    this.#overFrames = Math.max(0, Math.min((2 * sureMs) / frameMs, this.#overFrames + step));
    return this.#overFrames * frameMs >= sureMs;
  }

  #learn(overEchoDb: number): void {
    this.#partLoudest = Math.max(this.#partLoudest, overEchoDb);
    this.#partFrames += 1;
    if (this.#partFrames * frameMs < partMs) return;
    this.#coupling.push(Math.min(this.#partLoudest, this.couplingDb + mostRiseDb));
    if (this.#coupling.length > parts) this.#coupling.shift();
    this.#partLoudest = Number.NEGATIVE_INFINITY;
    this.#partFrames = 0;
  }
}

/** From the loudspeaker through card, room and card again, with the room's own tail. */
const tailMs = 300;
/** Beneath this (−60 dB) nothing that we play comes back. */
const quietLoudness = 0.001;
const unknownCouplingDb = 0;
const marginDb = 4;
/** So long somebody must be over us: a good part of a syllable. */
const sureMs = 80;
const partMs = 400;
const parts = 12;
/** A room does not change all at once; a person who speaks softly over us must not become the room. */
const mostRiseDb = 3;
