import { frameMs } from "../../ports/audio.ts";

/**
 * How late frames are looked at, in milliseconds: a microphone gives one every 20 ms, and a machine that is busy comes to them
 * later. On time is whatever was soonest in the last ten seconds, so that a clock that drifts, or samples that were lost, are soon
 * forgotten.
 */
export class Lateness {
  readonly #now: () => number;
  #frames = 0;
  #soonest = Number.NEGATIVE_INFINITY;
  readonly #parts: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** With each frame. */
  next(): number {
    this.#frames += 1;
    const ahead = this.#frames * frameMs - this.#now();
    this.#soonest = Math.max(this.#soonest, ahead);
    const late = Math.max(this.#soonest, ...this.#parts) - ahead;
    if (this.#frames % partFrames === 0) {
      this.#parts.push(this.#soonest);
      if (this.#parts.length > parts) this.#parts.shift();
      this.#soonest = Number.NEGATIVE_INFINITY;
    }
    return late;
  }
}

const partFrames = 50;
const parts = 10;
