import { expect, test } from "vitest";
import { swapAdvice } from "./swap-advice.ts";

const gigabyte = 2 ** 30;

test.each([
  // A Raspberry Pi of 2 GB, with the 100 MB of swap that it comes with, and with 2 GB of it.
  [1.8, 0.1, "make"],
  [1.8, 0, "make"],
  [1.8, 2, "enough"],
  [0.9, 1, "enough"],
  [4, 0, "not-needed"],
] as const)("%d GB of memory and %d GB of swap: %s", (memory, swap, advice) => {
  expect(swapAdvice({ memoryBytes: memory * gigabyte, swapBytes: swap * gigabyte })).toBe(advice);
});
