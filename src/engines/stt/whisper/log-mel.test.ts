import { expect, test } from "vitest";
import { bands, inputFrames, logMel } from "./log-mel.ts";

/** The loudest band of a frame. */
function loudest(mel: Float32Array, frame: number): number {
  const column = Array.from({ length: bands }, (_, band) => mel[band * inputFrames + frame] ?? 0);
  return column.indexOf(Math.max(...column));
}

function sine(hertz: number, ms: number): Int16Array {
  return Int16Array.from({ length: ms * 16 }, (_, at) => 8_000 * Math.sin((2 * Math.PI * hertz * at) / 16_000));
}

// Bands are of equal width up to 1 kHz, of which there are 15 mels in 45.245.
test.each([
  [200, 4],
  [1_000, 26],
  [4_000, 61],
])("a tone of %d Hz is in band %d", (hertz, band) => {
  expect(Math.abs(loudest(logMel(sine(hertz, 1_000)), 50) - band)).toBeLessThanOrEqual(1);
});

test("it is 30 s whatever is given, and of silence the same everywhere", () => {
  const silence = logMel(new Int16Array(16_000));
  expect(silence).toHaveLength(bands * inputFrames);
  expect(new Set(silence).size).toBe(1);
  expect(logMel(new Int16Array(16_000 * 31))).toHaveLength(bands * inputFrames);
});

test("what is softer than the loudest by 80 dB is as soft as nothing", () => {
  const mel = logMel(sine(1_000, 1_000));
  const sorted = mel.toSorted();
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  expect(most - least).toBeCloseTo(2, 5);
});
