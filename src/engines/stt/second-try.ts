import { hearingRate } from "../../ports/speech.ts";
import type { WholeDecoder } from "./whole-decoder.ts";

/**
 * A decoder that hears nothing in speech, or nothing that makes sense, is asked once more, with the silence around it cut off
 * and softer. Moonshine now and then ends before its first word, or takes it for another, and a few samples more or less
 * around the same words make it hear them.
 */
export function withSecondTry(decoder: WholeDecoder): WholeDecoder {
  const again: NonNullable<WholeDecoder["again"]> = async (samples, language, signal) => {
    const spoken = spokenPart(samples);
    return spoken.length < leastSamples ? undefined : decoder.decode(spoken, language, signal);
  };
  return {
    ...decoder,
    again,
    decode: async (samples, language, signal) => {
      const first = await decoder.decode(samples, language, signal);
      return first.text === "" ? ((await again(samples, language, signal)) ?? first) : first;
    },
  };
}

/** From the first to the last frame that is not far beneath the loudest, made quieter. Empty where all is one noise. */
function spokenPart(samples: Int16Array): Int16Array {
  const frames = Array.from({ length: Math.floor(samples.length / frame) }, (_, index) =>
    power(samples.subarray(index * frame, (index + 1) * frame)),
  );
  const most = Math.max(0, ...frames);
  const loud = (value: number): boolean => value >= most / 1_000;
  const [first, last] = [frames.findIndex(loud), frames.findLastIndex(loud)];
  const quiet = most < leastPower || Math.min(...frames) > most / 10;
  return quiet ? new Int16Array(0) : samples.slice(first * frame, (last + 1) * frame).map((sample) => sample * softer);
}

function power(samples: Int16Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
}

const frame = hearingRate / 50;
const leastSamples = 0.3 * hearingRate;
/** −60 dB of full scale. */
const leastPower = 33 ** 2;
const softer = 0.5;
