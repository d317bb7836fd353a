import { frameMs } from "../../../ports/audio.ts";

/**
 * The noise under speech, as the least of a smoothed level over the last seconds: between words and syllables what is left
 * is the noise. R. Martin, "Noise power spectral density estimation based on optimal smoothing and minimum statistics"
 * (2001), here of one band, with a fixed smoothing and its bias taken from measurement rather than from his tables. Only
 * the least of each part of the time is kept, so that a louder room is known after `parts` of them.
 */
export class MinimumStatistics {
  #smoothDb: number | undefined;
  #least = Number.POSITIVE_INFINITY;
  #frames = 0;
  readonly #parts: number[] = [];

  /** Takes a frame's level and answers where the noise lies, both in decibels of full scale. */
  push(levelDb: number): number {
    this.#smoothDb = this.#smoothDb === undefined ? levelDb : smoothing * this.#smoothDb + (1 - smoothing) * levelDb;
    this.#least = Math.min(this.#least, this.#smoothDb);
    this.#frames += 1;
    if (this.#frames * frameMs >= partMs) {
      this.#parts.push(this.#least);
      if (this.#parts.length > parts) this.#parts.shift();
      this.#least = this.#smoothDb;
      this.#frames = 0;
    }
    return this.floorDb;
  }

  get floorDb(): number {
    const least = Math.min(this.#least, ...this.#parts);
    return Number.isFinite(least) ? Math.min(loudestFloorDb, least + biasDb) : quietRoomDb;
  }
}

const smoothing = 0.7;
const partMs = 500;
const parts = 8;
/** The least lies beneath the mean of noise: by so much for white noise in frames of 20 ms, smoothed as here. */
const biasDb = 0.6;
/** Where the noise would be louder than this, speech cannot be told from it by energy: better deaf than always awake. */
const loudestFloorDb = -20;
const quietRoomDb = -60;
