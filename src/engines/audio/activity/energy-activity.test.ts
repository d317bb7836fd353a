import { describe, expect, test } from "vitest";
import {
  framesOf,
  inSequence,
  mixed,
  noise,
  randomOf,
  silence,
  speechLike,
  toSamples,
} from "../../../../test/fixtures/audio/speech-like.ts";
import { frameMs } from "../../../ports/audio.ts";
import { EnergyActivity, energyDefaults } from "./energy-activity.ts";

/** From when to when it takes for speech, in milliseconds. */
function spansIn(sound: Float32Array): { begin: number; end: number }[] {
  const activity = new EnergyActivity();
  const spans: { begin: number; end: number }[] = [];
  let open: { begin: number; end: number } | undefined;
  framesOf(toSamples(sound)).forEach((frame, index) => {
    const at = (index + 1) * frameMs;
    if (!activity.push(frame).speech) open = undefined;
    else if (open !== undefined) open.end = at;
    else {
      open = { begin: at, end: at };
      spans.push(open);
    }
  });
  return spans;
}

const speechLevel = 0.1;

describe.each([30, 20, 15, 10])("at %d dB over the noise", (ratio) => {
  const noiseLevel = speechLevel / 10 ** (ratio / 20);

  test.each([1, 2, 3, 4, 5])("each phrase is heard where it is, none where there is none (%d)", (seed) => {
    const random = randomOf(seed * 7_919);
    const phrases = [2_000, 5_500, 9_000, 14_000];
    const speech = inSequence(
      phrases.flatMap((begin, at) => [
        silence(begin - (at === 0 ? 0 : phrases[at - 1]! + 1_200)),
        speechLike(1_200, speechLevel, random),
      ]),
    );
    const spans = spansIn(mixed(speech, noise(18_000, noiseLevel, random)));
    for (const begin of phrases) {
      const within = spans.filter((span) => span.end > begin && span.begin < begin + 1_200);
      expect(within.length).toBeGreaterThan(0);
      // What is softer than its loudest drowns first.
      const tolerance = ratio > 10 ? 240 : 600;
      expect(within[0]!.begin).toBeLessThanOrEqual(begin + tolerance);
      expect(within.at(-1)!.end).toBeGreaterThanOrEqual(begin + 1_200 - tolerance);
      expect(within.at(-1)!.end).toBeLessThanOrEqual(begin + 1_200 + 240);
    }
    // A beginning is known when it has lasted for a while.
    const isOf = ({ begin, end }: (typeof spans)[number], phrase: number): boolean =>
      end > phrase && begin - energyDefaults.beginMs < phrase + 1_200;
    const elsewhere = spans.filter((span) => !phrases.some((phrase) => isOf(span, phrase)));
    expect(elsewhere).toEqual([]);
  });
});

test.each([0, 0.0005, 0.005, 0.05])("a minute of noise at %d of full scale is no speech", (level) => {
  expect(spansIn(noise(60_000, level, randomOf(11)))).toEqual([]);
});

test("a machine that starts up in the room is known after seconds, and speech over it is heard", () => {
  const random = randomOf(23);
  const room = inSequence([noise(6_000, 0.002, random), noise(14_000, 0.02, random)]);
  const sound = mixed(room, inSequence([silence(14_000), speechLike(1_500, 0.15, random)]));
  const spans = spansIn(sound);
  // It may be taken for somebody at first, once, until the floor has risen.
  expect(spans.filter(({ begin }) => begin < 6_000 || (begin > 6_200 && begin < 14_000))).toEqual([]);
  expect(spans.filter(({ begin, end }) => begin >= 14_000 && end <= 15_800).length).toBeGreaterThan(0);
});

test("a click is no speech", () => {
  const click = new Float32Array(320).map((_, at) => 0.8 * Math.exp(-at / 40) * Math.sin(at));
  const sound = mixed(inSequence([silence(3_000), click, silence(2_000)]), noise(5_000, 0.001, randomOf(5)));
  expect(spansIn(sound)).toEqual([]);
});

test("speech from the very first sample on is heard", () => {
  const random = randomOf(31);
  const spans = spansIn(
    mixed(inSequence([speechLike(2_000, 0.1, random), silence(1_000)]), noise(3_000, 0.002, random)),
  );
  expect(spans[0]!.begin).toBeLessThan(1_000);
});
