import { expect, test } from "vitest";
import { frameSamples } from "../../ports/audio.ts";
import { HearingHealth } from "./hearing-health.ts";

const still = new Int16Array(frameSamples);
const voice = Int16Array.from({ length: frameSamples }, (_, at) => Math.round(9_000 * Math.sin(at / 7)));
const overdriven = Int16Array.from({ length: frameSamples }, (_, at) => (at % 40 < 20 ? 32_767 : -32_768));

function told(frames: readonly Int16Array[]): { at: number; health: string }[] {
  const health = new HearingHealth();
  return frames.flatMap((frame, at) => {
    const news = health.push(frame);
    return news === undefined ? [] : [{ at, health: news }];
  });
}

const times = (count: number, frame: Int16Array) => Array<Int16Array>(count).fill(frame);

test("a muted microphone is silent after three seconds, once, and well again when it gives something", () => {
  expect(told([...times(400, still), ...times(10, voice)])).toEqual([
    { at: 149, health: "silent" },
    { at: 400, health: "well" },
  ]);
});

test("a quiet room is no muted microphone", () => {
  const noise = times(
    500,
    Int16Array.from({ length: frameSamples }, (_, at) => (at * 7_919) % 5),
  );
  expect(told(noise)).toEqual([]);
});

test("a microphone turned up too far is clipped, and a loud voice is not", () => {
  expect(told(times(200, voice))).toEqual([]);
  expect(told([...times(60, overdriven), ...times(200, voice)]).map(({ health }) => health)).toEqual([
    "clipped",
    "well",
  ]);
});
