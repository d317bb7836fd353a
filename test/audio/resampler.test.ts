import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readEnvironment } from "../../src/app/environment.ts";
import { helperPrograms } from "../../src/app/helper-programs.ts";
import { resampler } from "../../src/engines/audio/resampler.ts";
import { enginePackage } from "../../src/engines/packages/engine-package.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { keptFolder } from "../engines/real-engines.ts";

/** RMS of what comes out of a tone of one hertz, once the filter has settled, and how often it crosses zero upwards in a second. */
async function through(hertz: number, from: number, to: number, folder: string, pieceLength: number) {
  const resample = await resampler(from, to, folder);
  const tone = Int16Array.from({ length: from * 2 }, (_, at) =>
    Math.round(10_000 * Math.sin((2 * Math.PI * hertz * at) / from)),
  );
  const out: number[] = [];
  for (let at = 0; at < tone.length; at += pieceLength) out.push(...resample(tone.subarray(at, at + pieceLength)));
  const settled = out.slice(to / 2, to + to / 2);
  const rms = Math.sqrt(settled.reduce((sum, sample) => sum + sample * sample, 0) / settled.length);
  const crossings = settled.filter((sample, at) => at > 0 && sample >= 0 && settled[at - 1]! < 0).length;
  return { samples: out.length, rms, crossings };
}

describe("sound at another rate", () => {
  let folder = "";
  let why: string | undefined;
  beforeAll(async () => {
    const pack = enginePackage({
      name: "audio",
      source: join(import.meta.dirname, "../../engines/audio"),
      target: join(keptFolder, "engines"),
      bundle: undefined,
      client: helperPrograms(readEnvironment().variables),
      onProgress: () => {},
    });
    await pack.install(new AbortController().signal).then(
      (installed) => {
        folder = installed;
      },
      ({ code, parameters }: NeoError) => {
        why = `speex-resampler could not be fetched: ${code} ${JSON.stringify(parameters)}`;
      },
    );
  }, 120_000);

  test.each([
    [48_000, 16_000],
    [44_100, 16_000],
    [32_000, 16_000],
    [8_000, 16_000],
    [22_050, 48_000],
    [16_000, 44_100],
  ])("a tone stays itself from %d to %d Hz, however it is cut", async (from, to) => {
    if (why !== undefined) return expect.unreachable(why);
    for (const pieceLength of [from / 50, 777, from]) {
      const { samples, rms, crossings } = await through(1_000, from, to, folder, pieceLength);
      expect(rms / (10_000 / Math.SQRT2)).toBeCloseTo(1, 2);
      expect(Math.abs(crossings - 1_000)).toBeLessThanOrEqual(1);
      // No more than the last piece is still on its way.
      expect(samples).toBeGreaterThan(to * 2 - to / 20);
    }
  });

  test.each([48_000, 44_100])("what 16 kHz cannot hold does not come back as something else (%d Hz)", async (from) => {
    if (why !== undefined) return expect.unreachable(why);
    expect((await through(11_000, from, 16_000, folder, from / 50)).rms).toBeLessThan(30);
  });

  test("at the same rate nothing is done, and no package wanted", async () => {
    const samples = Int16Array.of(1, 2, 3);
    expect((await resampler(16_000, 16_000, "/nonexistent"))(samples)).toBe(samples);
  });
});
