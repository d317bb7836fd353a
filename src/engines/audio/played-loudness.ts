/** What has left a loudspeaker of late, as RMS per 20 ms: what a microphone beside it hears as echo. */
export class PlayedLoudness {
  #levels: number[] = [];
  #sum = 0;
  #count = 0;
  readonly #slot: number;

  /** `rate`: samples a second. */
  constructor(rate: number) {
    this.#slot = rate / slotsASecond;
  }

  /** Samples that will be played after those before. */
  add(samples: Int16Array): void {
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
    const last = Math.ceil(position / this.#slot);
    const first = Math.max(0, Math.floor(last - (withinMs * slotsASecond) / 1_000));
    let loudest = 0;
    for (let at = first; at < Math.min(last, this.#levels.length); at += 1)
      loudest = Math.max(loudest, this.#levels[at] ?? 0);
    return loudest;
  }
}

const slotsASecond = 50;
