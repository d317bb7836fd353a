import { expect, test } from "vitest";
import type { VoiceActivity } from "../../../ports/audio.ts";
import { SecondOpinion } from "./second-opinion.ts";

/** Says what it is told to, frame by frame; undefined: it breaks. */
function saying(said: readonly (boolean | undefined)[]): VoiceActivity {
  const rest = [...said];
  return {
    push: () => {
      const speech = rest.shift();
      if (speech === undefined) throw new Error("broken");
      return { speech, probability: speech ? 1 : 0, levelDb: -30 };
    },
    reset: () => {},
  };
}

async function heard(
  energy: boolean[],
  judge: (boolean | undefined)[],
  failed?: (thrown: unknown) => void,
): Promise<boolean[]> {
  const both = new SecondOpinion(saying(energy), saying(judge), failed === undefined ? {} : { failed });
  const all: boolean[] = [];
  for (const _ of energy) all.push((await both.push(new Int16Array(320))).speech);
  return all;
}

const frames = (count: number, value: boolean) => Array<boolean>(count).fill(value);

test("a noise that only energy takes for speech is none", async () => {
  expect(await heard(frames(50, true), frames(50, false))).toEqual(frames(50, false));
});

test("what both hear is speech, and goes on while the judge hears it", async () => {
  expect(await heard([true, true, false, false], [false, true, true, false])).toEqual([false, true, true, false]);
});

test("energy alone keeps it going only for a moment", async () => {
  const spoken = await heard(frames(60, true), [...frames(2, true), ...frames(58, false)]);
  expect(spoken.filter(Boolean).length).toBeLessThan(30);
});

test("a judge that breaks has no say, and that is told once", async () => {
  const told: unknown[] = [];
  expect(await heard([true, true, false], [true, undefined, true], (thrown) => told.push(thrown))).toEqual([
    true,
    true,
    false,
  ]);
  expect(told).toHaveLength(1);
});

test("a judge who is late is not waited for, and hears afterwards what it has missed", async () => {
  const heardBy: number[] = [];
  let answer = (): void => {};
  const slow: VoiceActivity = {
    push: async (samples) => {
      heardBy.push(samples.length);
      if (heardBy.length === 1)
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
      return { speech: true, probability: 1, levelDb: -30 };
    },
    reset: () => {},
  };
  const both = new SecondOpinion(saying([false, true, true, true]), slow, { patienceMs: 5 });
  const frame = new Int16Array(320);
  for (let at = 0; at < 3; at += 1) await both.push(frame);
  answer();
  await new Promise(setImmediate);
  expect((await both.push(frame)).speech).toBe(true);
  // First the one before and its own; then the two that came meanwhile.
  expect(heardBy).toEqual([640, 640]);
});
