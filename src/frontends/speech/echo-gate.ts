import { type Activity, type AudioSink, frameMs, type VoiceActivity } from "../../ports/audio.ts";
import { hearingRate } from "../../ports/speech.ts";
import { BandLevels, bandCount } from "../../shared/band-levels.ts";
import { Lateness } from "./lateness.ts";
import { RoomEcho } from "./room-echo.ts";

/**
 * Keeps the assistant from hearing itself: while it speaks, only what is louder than its echo can be is speech. Geigel's
 * double-talk detector (Duttweiler 1978) on frames, in bands: somebody speaks when the microphone is louder in one of them than
 * the loudest that left the loudspeaker of late, times what the room makes of it (room-echo.ts). Two voices seldom fill the same
 * bands at once, so that somebody is told from an echo that is as loud as he is.
 */
export class EchoGate implements VoiceActivity {
  readonly #inner: VoiceActivity;
  readonly #sink: Pick<AudioSink, "loudness" | "bandLoudness">;
  readonly #ears = new BandLevels(hearingRate);
  readonly #rooms = Array.from({ length: bandCount }, () => new RoomEcho());
  readonly #lateness: Lateness;
  #overFrames = 0;
  /** How long only we have spoken since somebody was last heard over us. */
  #aloneMs = 0;

  constructor(
    inner: VoiceActivity,
    sink: Pick<AudioSink, "loudness" | "bandLoudness">,
    now = (): number => performance.now(),
  ) {
    this.#inner = inner;
    this.#sink = sink;
    this.#lateness = new Lateness(now);
  }

  async push(frame: Int16Array): Promise<Activity> {
    const activity = await this.#inner.push(frame);
    const heard = this.#ears.push(frame)[0] ?? new Float32Array(bandCount);
    const ago = this.#lateness.next();
    const loudness = Math.max(this.#sink.loudness(tailMs, ago), this.#sink.loudness(lateMs, ago) * lateShare);
    if (loudness < quietLoudness) {
      this.#overFrames = 0;
      return activity;
    }
    const [tail, late] = [this.#sink.bandLoudness(tailMs, ago), this.#sink.bandLoudness(lateMs, ago)];
    let over = false;
    for (const [band, room] of this.#rooms.entries()) {
      const played = Math.max(tail[band] ?? 0, (late[band] ?? 0) * lateShare, loudness * leastShare);
      if (room.hear(heard[band] ?? 0, played)) over = true;
    }
    const before = this.#overFrames * frameMs >= sureMs;
    this.#overFrames = Math.max(0, Math.min((2 * sureMs) / frameMs, this.#overFrames + (over ? 1 : -1)));
    const speech = this.#overFrames * frameMs >= sureMs;
    if (speech && !before) this.#hearSomebody();
    else this.#aloneMs += frameMs;
    for (const room of this.#rooms)
      room.learn(speech ? "somebody" : this.#overFrames > 0 ? "perhaps somebody" : "nobody");
    return { ...activity, speech: speech && activity.probability >= 0.5 };
  }

  /**
   * Since we fall silent for whoever speaks over us, a loudspeaker that was turned up would silence us again as soon as we speak:
   * so is it told from a person, and learnt.
   */
  #hearSomebody(): void {
    if (this.#aloneMs < soonMs) for (const room of this.#rooms) room.rise();
    this.#aloneMs = 0;
  }

  reset(): void {
    this.#inner.reset();
    this.#overFrames = 0;
  }

  /** For whoever looks for a fault: what the room gives back, in decibels, band by band. */
  get couplingDb(): number[] {
    return this.#rooms.map((room) => room.couplingDb);
  }
}

/** From the loudspeaker through card, room and card again, with the room's own tail. */
const tailMs = 300;
/** What has died away by so much may still come. */
const lateMs = 560;
const lateShare = 0.25;
/** A loudspeaker is not so pure that a band in which we play nothing stays still: 30 dB beneath all of it. */
const leastShare = 0.03;
/** Beneath this (−60 dB) nothing that we play comes back. */
const quietLoudness = 0.001;
/** So long somebody must be over us: a good part of a syllable. However long somebody spoke, a pause is one. */
const sureMs = 80;
/** Hardly anybody interrupts the first word twice. */
const soonMs = 800;
