import { hearingRate } from "../../../ports/speech.ts";
import { floatsOf } from "../../sherpa/library.ts";

/** Whisper's input: so many bands, for so many frames of 10 ms (Radford et al. 2022, section 2.2; openai/whisper audio.py). */
export const bands = 80;
export const inputFrames = 3_000;
const [windowSamples, hopSamples] = [400, 160];
const bins = windowSamples / 2 + 1;

/**
 * The logarithm of a sound's energy in mel bands, as Whisper was taught: 30 s, band by band. What is longer is cut off. Pure.
 */
export function logMel(samples: Int16Array): Float32Array {
  const mel = new Float32Array(bands * inputFrames).fill(Math.log10(leastEnergy));
  const sound = floatsOf(samples.subarray(0, inputFrames * hopSamples));
  const frames = Math.min(inputFrames, Math.ceil((sound.length + windowSamples / 2) / hopSamples));
  const power = new Float32Array(bins);
  for (let frame = 0; frame < frames; frame += 1) {
    spectrum(sound, frame * hopSamples - windowSamples / 2, power);
    for (const [band, { from, weights }] of filters.entries()) {
      let energy = 0;
      for (const [index, weight] of weights.entries()) energy += weight * (power[from + index] ?? 0);
      mel[band * inputFrames + frame] = Math.log10(Math.max(leastEnergy, energy));
    }
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const value of mel) most = Math.max(most, value);
  return mel.map((value) => (Math.max(value, most - 8) + 4) / 4);
}

const leastEnergy = 1e-10;

const hann = Float64Array.from(
  { length: windowSamples },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / windowSamples),
);
const cosines = Float64Array.from({ length: windowSamples }, (_, at) => Math.cos((2 * Math.PI * at) / windowSamples));
const sines = Float64Array.from({ length: windowSamples }, (_, at) => Math.sin((2 * Math.PI * at) / windowSamples));

/** The power of a window that begins at `from`, mirrored at the beginning. 400 is no power of two: it is summed up as it is defined. */
function spectrum(sound: Float32Array, from: number, power: Float32Array): void {
  const windowed = hann.map((weight, at) => weight * (sound[Math.abs(from + at)] ?? 0));
  for (let bin = 0; bin < bins; bin += 1) {
    let [real, imaginary] = [0, 0];
    for (let at = 0, turn = 0; at < windowSamples; at += 1) {
      const value = windowed[at] ?? 0;
      real += value * (cosines[turn] ?? 0);
      imaginary -= value * (sines[turn] ?? 0);
      turn += bin;
      if (turn >= windowSamples) turn -= windowSamples;
    }
    power[bin] = real * real + imaginary * imaginary;
  }
}

/** Slaney's mel scale and norm, as librosa has them: linear to 1 kHz, logarithmic above, each triangle of the same area. */
const filters: readonly { from: number; weights: readonly number[] }[] = (() => {
  const [perMel, logFrom, logStep] = [200 / 3, 15, Math.log(6.4) / 27];
  const hertz = (mel: number): number => (mel < logFrom ? mel * perMel : 1_000 * Math.exp(logStep * (mel - logFrom)));
  const mostMel = logFrom + Math.log(hearingRate / 2 / 1_000) / logStep;
  const edges = Array.from({ length: bands + 2 }, (_, at) => hertz((mostMel * at) / (bands + 1)));
  return Array.from({ length: bands }, (_, band) => {
    const [low = 0, middle = 0, high = 0] = edges.slice(band);
    const weightAt = (bin: number): number => {
      const frequency = (bin * hearingRate) / windowSamples;
      const slope = Math.min((frequency - low) / (middle - low), (high - frequency) / (high - middle));
      return (2 / (high - low)) * Math.max(0, slope);
    };
    const all = Array.from({ length: bins }, (_, bin) => weightAt(bin));
    const from = Math.max(
      0,
      all.findIndex((weight) => weight > 0),
    );
    return { from, weights: all.slice(from, all.findLastIndex((weight) => weight > 0) + 1) };
  });
})();
