import { afterEach, beforeEach, expect, test } from "vitest";
import { enginesOf } from "../../src/service/remote-engines.ts";
import { encodeFrame } from "../../src/shared/frames.ts";
import { recordFigure } from "../record-figure.ts";
import { type Lending, lending, vectorOf } from "./lending.ts";

// However busy this machine is.
const soon = { timeout: 20_000 };

const { signal } = new AbortController();
let lent: Lending;
beforeEach(async () => {
  lent = await lending({ unfinishedMs: 200 });
});
afterEach(() => lent.end());

const call = (id: number, method: string, input: unknown) => encodeFrame({ type: "call", id, method, input });
const encode = (id: number, ...texts: string[]) => call(id, "encode", { texts });
const start = (headBytes: number, bodyBytes: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt32LE(headBytes, 0);
  bytes.writeUInt32LE(bodyBytes, 4);
  return bytes;
};
const floods = Array.from({ length: 40 }, (_, id) => encode(id, "wait"));

const bad: Record<string, readonly Uint8Array[]> = {
  noise: [Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251))],
  "no JSON": [start(4, 0), Buffer.from("{not")],
  "a head too large": [start(0xfffffff0, 0)],
  "bytes beside a message": [start(2, 10)],
  "no message": [encodeFrame({ type: "surprise" })],
  "a method that there is not": [call(1, "run", { script: "id" })],
  "a method of every object": [call(1, "constructor", {})],
  "an input of another kind": [call(1, "encode", { texts: "a" })],
  "too many texts": [encode(1, ...Array<string>(129).fill("a"))],
  "a text too long": [encode(1, "a".repeat(16_385))],
  "a prototype": [
    Buffer.concat([
      start(67, 0),
      Buffer.from(`{"type":"call","id":1,"method":"encode","input":{"__proto__":{"a":1}}}`).subarray(0, 67),
    ]),
  ],
  "the same call twice": [encode(1, "wait"), encode(1, "wait")],
  "a flood of calls": floods,
  "half a message": [encode(1, "a").subarray(0, 20)],
};

const rounds = process.env.NEO_TEST_FULL === undefined ? 3 : 36;
const total = rounds * Object.keys(bad).length;

test(`of ${total} clients that misbehave each is cut off, and a good one is answered all the while`, async () => {
  const good = (await enginesOf(await lent.client()))!;
  let answered = 0;
  for (let round = 0; round < rounds; round++) {
    for (const pieces of Object.values(bad)) {
      const client = await lent.raw();
      const closed = new Promise((resolve) => client.once("close", resolve));
      client.resume();
      for (const piece of pieces) client.write(piece);
      const text = `round ${round}`;
      expect(await good.sentenceEncoder.encode([text], { signal })).toEqual([vectorOf(text)]);
      answered++;
      await closed;
    }
  }
  recordFigure({
    suite: "service",
    name: "clients that misbehaved while others were served",
    value: answered,
    of: total,
  });
  await expect.poll(() => lent.cutOff.length, soon).toBe(total);
  expect(new Set(lent.cutOff)).toEqual(
    new Set([
      "no message",
      "nonsense",
      "an input that makes no sense",
      "a call twice",
      "a flood of calls",
      "half a message",
    ]),
  );
});

test("one that does not read what it asked for is cut off", async () => {
  const client = await lent.raw();
  client.pause();
  const texts = Array<string>(128).fill("a");
  let id = 0;
  const asking = setInterval(() => {
    for (let count = 0; count < 20; count++) client.write(encode(id++, ...texts));
  }, 5);
  await expect.poll(() => lent.cutOff, { timeout: 20_000 }).toEqual(["it does not read"]);
  clearInterval(asking);
});

test("whoever only holds a connection makes room for whoever has something to ask", async () => {
  for (let count = 0; count < 64; count++) await lent.raw();
  const late = (await enginesOf(await lent.client()))!;
  expect(await late.sentenceEncoder.encode(["a"], { signal })).toEqual([vectorOf("a")]);
  expect(lent.cutOff).toEqual(["room for others"]);
});
