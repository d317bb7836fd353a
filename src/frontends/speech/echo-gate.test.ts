import { expect, test } from "vitest";
import {
  framesOf,
  inSequence,
  mixed,
  noise,
  randomOf,
  silence,
  speechLike,
  toSamples,
} from "../../../test/fixtures/audio/speech-like.ts";
import { frameMs, frameSamples } from "../../ports/audio.ts";
import { BandLevels, bandCount } from "../../shared/band-levels.ts";
import { EchoGate } from "./echo-gate.ts";

/** Takes everything over −50 dB for speech, so that what is held back is the gate's doing. */
const ear = {
  push: (frame: Int16Array) => {
    const rms = Math.sqrt(frame.reduce((sum, sample) => sum + sample * sample, 0) / frame.length) / 32_768;
    const levelDb = 20 * Math.log10(rms + 1e-6);
    return { speech: levelDb > -50, probability: levelDb > -50 ? 1 : 0, levelDb };
  },
  reset: () => {},
};

/** When the gate lets something through, in milliseconds: `played` comes back `delayMs` later, by `gain`, under `near`. */
async function through(played: Float32Array, near: Float32Array, { gain, delayMs }: { gain: number; delayMs: number }) {
  const echo = inSequence([silence(delayMs), played.map((sample) => sample * gain)]);
  const heard = framesOf(
    toSamples(mixed(mixed(echo, near), noise((echo.length / 16_000) * 1_000, 0.0005, randomOf(3)))),
  );
  const out = framesOf(toSamples(played)).map((frame) => 10 ** (ear.push(frame).levelDb / 20));
  const bands = new BandLevels(16_000).push(toSamples(played));
  let at = 0;
  const sink = {
    loudness: (withinMs: number) => Math.max(0, ...out.slice(Math.max(0, at - withinMs / frameMs), at + 1)),
    bandLoudness: (withinMs: number) =>
      Float32Array.from({ length: bandCount }, (_, band) =>
        Math.max(0, ...bands.slice(Math.max(0, at - withinMs / frameMs), at + 1).map((levels) => levels[band]!)),
      ),
  };
  const gate = new EchoGate(ear, sink);
  const spoken: number[] = [];
  for (const frame of heard) {
    if ((await gate.push(frame)).speech && sink.loudness(300) > 0.001) spoken.push(at * frameMs);
    at += 1;
  }
  return spoken;
}

test.each([
  [1, 40],
  [0.5, 100],
  [0.1, 20],
  [0.02, 200],
])("what we say ourselves, back at %d of its loudness after %d ms, is nobody's", async (gain, delayMs) => {
  const played = speechLike(30_000, 0.15, randomOf(17));
  expect(await through(played, silence(100), { gain, delayMs })).toEqual([]);
});

test.each([0.3, 0.1, 0.02])("somebody who speaks over us is heard at once (echo %d)", async (gain) => {
  const played = speechLike(12_000, 0.12, randomOf(17));
  const near = inSequence([silence(8_000), speechLike(1_500, 0.2, randomOf(99))]);
  const spoken = await through(played, near, { gain, delayMs: 60 });
  expect(spoken[0]).toBeGreaterThanOrEqual(8_000);
  expect(spoken[0]).toBeLessThanOrEqual(8_200);
});

/** When each answer falls silent in milliseconds from its beginning, since somebody seems to speak over it; undefined: never. */
async function interruptions(answers: readonly { ours: Float32Array; theirs: Float32Array; gain: number }[]) {
  let played: Int16Array[] = [];
  let bands = new BandLevels(16_000);
  const levels: Float32Array[] = [];
  const within = (ms: number): number => Math.ceil(ms / frameMs);
  const gate = new EchoGate(ear, {
    loudness: (ms) => Math.max(0, ...played.slice(-within(ms)).map((frame) => 10 ** (ear.push(frame).levelDb / 20))),
    bandLoudness: (ms) =>
      Float32Array.from({ length: bandCount }, (_, band) =>
        Math.max(0, ...levels.slice(-within(ms)).map((level) => level[band]!)),
      ),
  });
  const still = new Int16Array(frameSamples);
  const fellSilent: (number | undefined)[] = [];
  for (const { ours, theirs, gain } of answers) {
    [played, bands] = [[], new BandLevels(16_000)];
    let silentAt: number | undefined;
    const near = framesOf(toSamples(theirs));
    for (const [at, frame] of [...framesOf(toSamples(ours)), ...Array<Int16Array>(50).fill(still)].entries()) {
      const own = silentAt === undefined ? frame : still;
      played.push(own);
      levels.push(...bands.push(own));
      const heard = own.map((sample, nth) => sample * gain + (near[at]?.[nth] ?? 0) + ((nth * 7) % 5));
      const { speech } = await gate.push(heard);
      if (speech && own !== still) silentAt ??= at * frameMs;
    }
    fellSilent.push(silentAt);
  }
  return fellSilent;
}

test("who interrupts every answer is heard as soon the tenth time as the first", async () => {
  const answers = Array.from({ length: 10 }, (_, nth) => ({
    ours: speechLike(3_000, 0.15, randomOf(nth + 100)),
    theirs: inSequence([silence(2_200), speechLike(800, 0.2, randomOf(nth * 31 + 7))]),
    gain: 0.3,
  }));
  for (const ms of await interruptions(answers)) {
    expect(ms).toBeGreaterThanOrEqual(2_200);
    expect(ms).toBeLessThanOrEqual(2_400);
  }
});

test("a loudspeaker that is turned up silences us a few times, and then no more", async () => {
  const theirs = silence(20);
  const answers = Array.from({ length: 14 }, (_, nth) => ({
    ours: speechLike(2_500, 0.1, randomOf(nth + 40)),
    theirs,
    gain: nth < 3 ? 0.1 : 0.4,
  }));
  const silenced = (await interruptions(answers)).map((ms) => ms !== undefined);
  expect(silenced.slice(0, 3)).toEqual([false, false, false]);
  expect(silenced.slice(10)).toEqual([false, false, false, false]);
});

test("when we are silent everything is as without the gate", async () => {
  const gate = new EchoGate(ear, { loudness: () => 0, bandLoudness: () => [] });
  const frame = new Int16Array(frameSamples).fill(3_000);
  expect(await gate.push(frame)).toEqual(ear.push(frame));
});
