/** Middles of the bands in which sound is compared, in Hz: two a octave where speech is loudest, fewer above. */
const middles = [250, 400, 630, 1_000, 1_600, 2_500, 4_000, 6_000] as const;
/** How narrow a band is: its middle over its width. */
const narrowness = 1.8;
/** So long a level is taken over. */
const slotsASecond = 50;

export const bandCount: number = middles.length;

/**
 * Sound as RMS per 20 ms in eight bands, of 1 each: two that sound at once are told apart in the bands that only one of them
 * fills. Second-order band-passes (R. Bristow-Johnson's cookbook), the same in Hz at whatever rate.
 */
export class BandLevels {
  readonly #slot: number;
  readonly #filters: readonly BandPass[];
  #count = 0;

  /** `rate`: samples a second. */
  constructor(rate: number) {
    this.#slot = rate / slotsASecond;
    this.#filters = middles.map((middle) => new BandPass(Math.min(middle, 0.45 * rate), rate));
  }

  /** The levels of each 20 ms that is complete with these samples. */
  push(samples: Int16Array): Float32Array[] {
    const levels: Float32Array[] = [];
    for (const sample of samples) {
      for (const filter of this.#filters) filter.push(sample / 32_768);
      this.#count += 1;
      if (this.#count < this.#slot) continue;
      const count = this.#count;
      levels.push(Float32Array.from(this.#filters, (filter) => Math.sqrt(filter.takePower() / count)));
      this.#count = 0;
    }
    return levels;
  }
}

class BandPass {
  readonly #gain: number;
  readonly #back1: number;
  readonly #back2: number;
  #in1 = 0;
  #in2 = 0;
  #out1 = 0;
  #out2 = 0;
  #power = 0;

  constructor(middle: number, rate: number) {
    const turn = (2 * Math.PI * middle) / rate;
    const alpha = Math.sin(turn) / (2 * narrowness);
    this.#gain = alpha / (1 + alpha);
    this.#back1 = (-2 * Math.cos(turn)) / (1 + alpha);
    this.#back2 = (1 - alpha) / (1 + alpha);
  }

  push(sample: number): void {
    const out = this.#gain * (sample - this.#in2) - this.#back1 * this.#out1 - this.#back2 * this.#out2;
    this.#in2 = this.#in1;
    this.#in1 = sample;
    this.#out2 = this.#out1;
    this.#out1 = out;
    this.#power += out * out;
  }

  /** What has gone through since it was last asked. */
  takePower(): number {
    const power = this.#power;
    this.#power = 0;
    return power;
  }
}
