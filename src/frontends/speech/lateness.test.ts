import { expect, test } from "vitest";
import { Lateness } from "./lateness.ts";

/** How late each frame is that is looked at when `at` says, in milliseconds. */
function latenessOf(at: readonly number[]): number[] {
  let now = 0;
  const lateness = new Lateness(() => now);
  return at.map((ms) => {
    now = ms;
    return Math.round(lateness.next());
  });
}

const onTime = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => from + index * 20);

test("what comes every 20 ms is on time, and what comes all at once after a stop is late by what it waited", () => {
  expect(latenessOf(onTime(200))).toEqual(Array<number>(200).fill(0));
  const stopped = [...onTime(50), ...Array<number>(20).fill(1_380), ...onTime(20, 1_400)];
  expect(latenessOf(stopped).slice(50)).toEqual([
    ...Array.from({ length: 20 }, (_, index) => 380 - index * 20),
    ...Array<number>(20).fill(0),
  ]);
});

test("samples that were lost are forgotten in ten seconds", () => {
  const late = latenessOf([...onTime(100), ...onTime(700, 5_000)]);
  expect(late[100]).toBe(3_000);
  expect(late.at(-1)).toBe(0);
});

test("a recording that comes faster than sound is never late", () => {
  expect(Math.max(...latenessOf(Array<number>(1_000).fill(5)))).toBe(0);
});
