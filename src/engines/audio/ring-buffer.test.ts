import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { expect, test } from "vitest";
import { RingBuffer } from "./ring-buffer.ts";

test("whatever is written comes out in order, and what has no room is told", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("write" as const), count: fc.nat(90) }),
    fc.record({ kind: fc.constant("read" as const), count: fc.nat(90) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), fc.nat(40), (steps, kept) => {
      const ring = new RingBuffer(RingBuffer.allocate({ room: 128, kept }));
      const model: number[] = [];
      const past: number[] = [];
      let next = 1;
      for (const { kind, count } of steps) {
        if (kind === "write") {
          const samples = Int16Array.from({ length: count }, (_, at) => (next + at) % 30_000);
          const fit = Math.min(count, 128 - kept - model.length);
          expect(ring.write(samples)).toBe(fit);
          model.push(...samples.subarray(0, fit));
          next += fit;
        } else {
          const target = new Int16Array(count);
          const expected = model.splice(0, count);
          expect(ring.read(target)).toBe(expected.length);
          expect([...target.subarray(0, expected.length)]).toEqual(expected);
          past.push(...expected);
          const back = Math.min(kept, past.length);
          expect([...ring.before(back)]).toEqual(back === 0 ? [] : past.slice(-back));
        }
        expect(ring.readable).toBe(model.length);
      }
    }),
  );
});

test("between two threads nothing is lost, doubled or out of order", async () => {
  const total = 1_000_000;
  const memory = RingBuffer.allocate({ room: 4_096, kept: 500 });
  const ring = new RingBuffer(memory);
  const writer = new Worker(new URL("../../../test/fixtures/audio/ring-writer.ts", import.meta.url), {
    workerData: { memory, total },
  });
  const target = new Int16Array(777);
  let seen = 0;
  let wrong = 0;
  while (seen < total) {
    await ring.untilReadable(1, 1_000);
    const count = ring.read(target);
    for (let at = 0; at < count; at += 1) if (target[at] !== ((seen + at) % 32_000) - 16_000) wrong += 1;
    seen += count;
  }
  await writer.terminate();
  expect({ seen, wrong, lost: ring.lostSamples }).toEqual({ seen: total, wrong: 0, lost: 0 });
});

test("a reader wakes when samples come, and gives up when none do", async () => {
  const ring = new RingBuffer(RingBuffer.allocate({ room: 64, kept: 0 }));
  expect(await ring.untilReadable(1, 10)).toBe(false);
  const waiting = ring.untilReadable(3, 10_000);
  ring.write(new Int16Array(3));
  expect(await waiting).toBe(true);
});

test("losses are counted", () => {
  const ring = new RingBuffer(RingBuffer.allocate({ room: 64, kept: 0 }));
  ring.lose(7);
  ring.lose(3);
  expect([ring.overruns, ring.lostSamples]).toEqual([2, 10]);
});
