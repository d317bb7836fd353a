import { expect, test } from "vitest";
import { floatsOf, sixteenBits } from "./library.ts";

test("samples become floats and samples again", () => {
  expect(Array.from(floatsOf(Int16Array.of(-32_768, 0, 16_384)))).toEqual([-1, 0, 0.5]);
  expect(Array.from(sixteenBits(Float32Array.of(-2, -1, 0.5, 1, 3)))).toEqual([
    -32_767, -32_767, 16_383, 32_767, 32_767,
  ]);
});

test("a minute of sound takes nothing of an engine's small heap", () => {
  const minute = new Int16Array(60 * 22_050).fill(1_000);
  const before = process.memoryUsage().heapUsed;
  const back = sixteenBits(floatsOf(minute));
  expect(back).toHaveLength(minute.length);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(2e6);
});
