import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesPerFrame, fromMono, pcmFormats, toMono } from "./pcm-format.ts";

const samples = fc.array(fc.integer({ min: -32_768, max: 32_767 }), { maxLength: 60 });

test.each(pcmFormats)("%s holds 16 bits, whatever the channels", (format) => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 4 }), (given, channels) => {
      const layout = { format, channels };
      const bytes = fromMono(Int16Array.from(given), layout);
      expect(bytes.length).toBe(given.length * bytesPerFrame(layout));
      const kept = format === "U8" ? given.map((sample) => (sample >> 8) << 8) : given;
      expect([...toMono(bytes, layout)]).toEqual(kept);
    }),
  );
});

test("two channels are heard as their mean", () => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt16LE(1_000, 0);
  bytes.writeInt16LE(-3_000, 2);
  expect([...toMono(bytes, { format: "S16_LE", channels: 2 })]).toEqual([-1_000]);
});

test("the uppermost byte of S24_LE means nothing", () => {
  const bytes = Buffer.from([0, 0x34, 0x12, 0xff]);
  expect([...toMono(bytes, { format: "S24_LE", channels: 1 })]).toEqual([0x1234]);
});
