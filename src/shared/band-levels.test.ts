import { expect, test } from "vitest";
import { BandLevels, bandCount } from "./band-levels.ts";

function sine(hertz: number, rate: number, seconds: number): Int16Array {
  return Int16Array.from(
    { length: rate * seconds },
    (_, index) => 10_000 * Math.sin((2 * Math.PI * hertz * index) / rate),
  );
}

const loudestBand = (levels: Float32Array): number => levels.indexOf(Math.max(...levels));

test.each([16_000, 22_050, 24_000, 48_000])(
  "at %d samples a second a tone is loudest in its own band, and as loud there as it is",
  (rate) => {
    for (const [band, hertz] of [250, 400, 630, 1_000, 1_600, 2_500, 4_000, 6_000].entries()) {
      const levels = new BandLevels(rate).push(sine(hertz, rate, 0.5)).at(-1) as Float32Array;
      expect(levels).toHaveLength(bandCount);
      expect(loudestBand(levels)).toBe(band);
      expect(levels[band]).toBeCloseTo(10_000 / 32_768 / Math.SQRT2, 1);
    }
  },
);

test("levels come each 20 ms, however the samples come", () => {
  const bands = new BandLevels(16_000);
  const sound = sine(500, 16_000, 0.1);
  const parts = [0, 7, 333, 640, 1_599].flatMap((at, index, all) => bands.push(sound.subarray(at, all[index + 1])));
  expect(parts).toEqual(new BandLevels(16_000).push(sound));
  expect(parts).toHaveLength(5);
});
