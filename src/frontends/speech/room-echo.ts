import { frameMs } from "../../ports/audio.ts";

/** What is thought of a frame, when all bands of it are known. */
export type WhoSpoke = "nobody" | "perhaps somebody" | "somebody";

/**
 * What a room makes of what a loudspeaker plays, in one band of sound, measured while it plays; until it is known, the room is
 * taken for one that gives everything back.
 */
export class RoomEcho {
  /** How much louder than what left the loudspeaker the microphone is, at most, in decibels; by parts of the time it played. */
  readonly #coupling: number[] = [];
  #partLoudest = Number.NEGATIVE_INFINITY;
  #partFrames = 0;
  #frameDb = Number.NEGATIVE_INFINITY;
  /** Of frames of which it is not known yet whether somebody spoke in them. */
  #doubtfulDb = Number.NEGATIVE_INFINITY;
  #noiseDb = 0;

  /** Whether what is heard in a frame is more than the echo of what is `played`, both as RMS of 1. */
  hear(heard: number, played: number): boolean {
    const heardDb = 20 * Math.log10(heard + leastLevel);
    const overDb = heardDb - 20 * Math.log10(played);
    this.#noiseDb = Math.min(heardDb, this.#noiseDb + noiseRiseDb);
    this.#frameDb = Math.min(overDb, this.couplingDb + mostRiseDb);
    return overDb > this.couplingDb + marginDb && heardDb > this.#noiseDb + overNoiseDb;
  }

  /** Of the frame that was heard last: nothing is learnt of the room from somebody in it. */
  learn(spoke: WhoSpoke): void {
    if (spoke === "somebody") {
      this.#forgetPart();
      return;
    }
    this.#doubtfulDb = Math.max(this.#doubtfulDb, this.#frameDb);
    if (spoke === "nobody") {
      this.#partLoudest = Math.max(this.#partLoudest, this.#doubtfulDb);
      this.#doubtfulDb = Number.NEGATIVE_INFINITY;
    }
    this.#partFrames += 1;
    if (this.#partFrames * frameMs < partMs || this.#partLoudest === Number.NEGATIVE_INFINITY) return;
    this.#keep(this.#partLoudest);
    [this.#partLoudest, this.#partFrames] = [Number.NEGATIVE_INFINITY, 0];
  }

  /** What was taken for somebody was most likely ourselves. */
  rise(): void {
    this.#keep(this.couplingDb + mostRiseDb);
  }

  get couplingDb(): number {
    return Math.max(...this.#coupling, this.#isKnown ? Number.NEGATIVE_INFINITY : unknownCouplingDb);
  }

  /** Not before all kinds of sounds have been played: after a vowel a hiss is still unknown. */
  get #isKnown(): boolean {
    return this.#coupling.length >= knownParts;
  }

  #keep(couplingDb: number): void {
    this.#coupling.push(couplingDb);
    if (this.#coupling.length > parts) this.#coupling.shift();
  }

  #forgetPart(): void {
    [this.#partLoudest, this.#partFrames] = [Number.NEGATIVE_INFINITY, 0];
    this.#doubtfulDb = Number.NEGATIVE_INFINITY;
  }
}

const leastLevel = 1e-5;
const unknownCouplingDb = 0;
const marginDb = 4;
const partMs = 400;
const parts = 12;
const knownParts = 5;
/** A room does not change all at once. */
const mostRiseDb = 3;
/** The least of what was heard, which may rise by 3 dB a second: the noise of the room. */
const noiseRiseDb = 0.06;
const overNoiseDb = 10;
