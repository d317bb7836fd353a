import { frameMs } from "../../ports/audio.ts";

/**
 * What a room makes of what a loudspeaker plays, in one band of sound, measured while it plays; until it is known, the room is
 * taken for one that gives everything back.
 */
export class RoomEcho {
  /** How much louder than what left the loudspeaker the microphone is, at most, in decibels; by parts of the time it played. */
  readonly #coupling: number[] = [];
  #partLoudest = Number.NEGATIVE_INFINITY;
  #partFrames = 0;
  #noiseDb = 0;

  /**
   * Whether what is heard in a frame is more than the echo of what is `played`, both as RMS of 1. `nobody`: as far as is known
   * nobody speaks over it.
   */
  hear(heard: number, played: number, nobody: boolean): boolean {
    const heardDb = 20 * Math.log10(heard + leastLevel);
    const overDb = heardDb - 20 * Math.log10(played);
    this.#noiseDb = Math.min(heardDb, this.#noiseDb + noiseRiseDb);
    const over = overDb > this.couplingDb + marginDb && heardDb > this.#noiseDb + overNoiseDb;
    this.#learn(overDb, nobody ? mostRiseDb : overRiseDb);
    return over;
  }

  get couplingDb(): number {
    return Math.max(...this.#coupling, this.#isKnown ? Number.NEGATIVE_INFINITY : unknownCouplingDb);
  }

  /** Not before all kinds of sounds have been played: after a vowel a hiss is still unknown. */
  get #isKnown(): boolean {
    return this.#coupling.length >= knownParts;
  }

  #learn(overDb: number, riseDb: number): void {
    this.#partLoudest = Math.max(this.#partLoudest, Math.min(overDb, this.couplingDb + riseDb));
    this.#partFrames += 1;
    if (this.#partFrames * frameMs < partMs) return;
    this.#coupling.push(this.#partLoudest);
    if (this.#coupling.length > parts) this.#coupling.shift();
    this.#partLoudest = Number.NEGATIVE_INFINITY;
    this.#partFrames = 0;
  }
}

const leastLevel = 1e-5;
const unknownCouplingDb = 0;
const marginDb = 4;
const partMs = 400;
const parts = 12;
const knownParts = 5;
/**
 * A room does not change all at once; a person who speaks softly over us must not become the room. What is taken for somebody
 * teaches little: since we fall silent for it, it is soon over, and a loudspeaker that was turned up is learnt in the end.
 */
const mostRiseDb = 3;
const overRiseDb = 0.5;
/** The least of what was heard, which may rise by 3 dB a second: the noise of the room. */
const noiseRiseDb = 0.06;
const overNoiseDb = 10;
