import { expect, test } from "vitest";
import { Audible } from "./audible.ts";

test("a quiet voice is made louder, a loud one stays, and none is cut off", () => {
  const quiet = new Audible();
  expect([...quiet.apply(Int16Array.of(10, -100))]).toEqual([160, -1600]);
  const loud = Int16Array.of(30_000, -32_768);
  expect([...new Audible().apply(loud)]).toEqual([30_000, -32_768]);
  const rising = new Audible();
  expect([...rising.apply(Int16Array.of(1_000))]).toEqual([8_000]);
  expect([...rising.apply(Int16Array.of(4_000, 1_000))]).toEqual([8_000, 2_000]);
  // What was loud once is not made louder when it grows quiet.
  expect([...rising.apply(Int16Array.of(1_000))]).toEqual([2_000]);
});
