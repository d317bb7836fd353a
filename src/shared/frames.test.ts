import { expect, test } from "vitest";
import { encodeFrame, FrameReader, mostHeadBytes } from "./frames.ts";

const messages = [{ a: 1 }, { text: "ñandú 😀" }, {}, { list: Array.from({ length: 500 }, (_, index) => index) }];
const bodies = [new Uint8Array(), Buffer.from("body"), new Uint8Array(70_000).fill(7), new Uint8Array([0])];
const whole = Buffer.concat(messages.map((message, index) => encodeFrame(message, bodies[index])));

test.each([1, 2, 3, 7, 8, 9, 1000, 65_536, whole.length])("messages come whole from pieces of %d bytes", (size) => {
  const reader = new FrameReader();
  const read = [];
  for (let at = 0; at < whole.length; at += size) read.push(...reader.push(whole.subarray(at, at + size)));
  expect(read.map(({ head }) => head)).toEqual(messages);
  expect(read.map(({ body }) => Buffer.from(body))).toEqual(bodies.map((body) => Buffer.from(body)));
});

test("what is too large, or no JSON, is refused", () => {
  expect(() => [...new FrameReader().push(Buffer.alloc(8, 0xff))]).toThrow(RangeError);
  const broken = Buffer.from(encodeFrame({ a: 1 }));
  broken[8] = 0x7d;
  expect(() => [...new FrameReader().push(broken)]).toThrow(SyntaxError);
  expect(() => encodeFrame({ text: "x".repeat(mostHeadBytes) })).toThrow(RangeError);
});
