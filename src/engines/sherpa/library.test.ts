import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { floatsOf, sixteenBits } from "./library.ts";

test("samples become floats and samples again", () => {
  expect(Array.from(floatsOf(Int16Array.of(-32_768, 0, 16_384)))).toEqual([-1, 0, 0.5]);
  expect(Array.from(sixteenBits(Float32Array.of(-2, -1, 0.5, 1, 3)))).toEqual([
    -32_767, -32_767, 16_383, 32_767, 32_767,
  ]);
});

test("ten minutes of sound fit a heap that a number for each sample would burst", async () => {
  const tenMinutes = "new Int16Array(600 * 22_050).fill(1_000)";
  expect(await inSmallHeap(`sixteenBits(floatsOf(${tenMinutes})).length`)).toBe(13_230_000);
  await expect(inSmallHeap(`Array.from(${tenMinutes}, (sample) => sample / 32_768).length`)).rejects.toMatchObject({
    code: "ERR_WORKER_OUT_OF_MEMORY",
  });
});

/** What an expression over the library gives where JavaScript's own heap has 24 MB; samples themselves lie outside it. */
function inSmallHeap(expression: string): Promise<unknown> {
  const library = JSON.stringify(new URL("./library.ts", import.meta.url).href);
  const code = `import(${library}).then(({ floatsOf, sixteenBits }) => require("node:worker_threads").parentPort.postMessage(${expression}))`;
  return new Promise((resolve, reject) => {
    new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 } })
      .once("message", resolve)
      .once("error", reject);
  });
}
