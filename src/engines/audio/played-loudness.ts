import { BandLevels, bandCount } from "../../shared/band-levels.ts";

/** What has left a loudspeaker of late, as RMS per 20 ms, whole and in bands: what a microphone beside it hears as echo. */
export class PlayedLoudness {
  readonly #levels: number[] = [];
  readonly #bandLevels: Float32Array[] = [];
  readonly #bands: BandLevels;
  #sum = 0;
  #count = 0;
  readonly #slot: number;

  /** `rate`: samples a second. */
  constructor(rate: number) {
    this.#slot = rate / slotsASecond;
    this.#bands = new BandLevels(rate);
  }

  /** Samples that will be played after those before. */
  add(samples: Int16Array): void {
    this.#bandLevels.push(...this.#bands.push(samples));
    for (const sample of samples) {
      this.#sum += (sample / 32_768) ** 2;
      this.#count += 1;
      if (this.#count < this.#slot) continue;
      this.#levels.push(Math.sqrt(this.#sum / this.#count));
      [this.#sum, this.#count] = [0, 0];
    }
  }

  /** The loudest of the `withinMs` before the sample at `position`, of 1. */
  loudest(position: number, withinMs: number): number {
    return this.#slots(position, withinMs).reduce((most, at) => Math.max(most, this.#levels[at] ?? 0), 0);
  }

  /** The same, band by band. */
  loudestBands(position: number, withinMs: number): Float32Array {
    const loudest = new Float32Array(bandCount);
    for (const at of this.#slots(position, withinMs))
      this.#bandLevels[at]?.forEach((level, band) => {
        loudest[band] = Math.max(loudest[band] ?? 0, level);
      });
    return loudest;
  }

  #slots(position: number, withinMs: number): number[] {
    const last = Math.min(Math.ceil(position / this.#slot), this.#levels.length);
    const first = Math.max(0, Math.floor(Math.ceil(position / this.#slot) - (withinMs * slotsASecond) / 1_000));
    return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  }
}

const slotsASecond = 50;
