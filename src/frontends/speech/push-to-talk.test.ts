import { expect, test } from "vitest";
import { keyPushes, type Push, terminalPushes } from "./push-to-talk.ts";

/** struct input_event of 64 bits. */
function event(type: number, code: number, value: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt16LE(type, 16);
  bytes.writeUInt16LE(code, 18);
  bytes.writeInt32LE(value, 20);
  return bytes;
}

async function pushes(bytes: Buffer, pieceLength: number, code: number): Promise<Push[]> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, at) =>
    bytes.subarray(at * pieceLength, (at + 1) * pieceLength),
  );
  return all(keyPushes(fromPieces(pieces), code));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* fromPieces<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces;
}

const synchronise = event(0, 0, 0);

test.each([24, 1, 7, 1_000])(
  "a key that is held is down once and up once, read in pieces of %d bytes",
  async (length) => {
    const held = [event(1, 183, 1), synchronise, event(1, 183, 2), event(1, 183, 2), event(1, 183, 0), synchronise];
    expect(await pushes(Buffer.concat(held), length, 183)).toEqual(["down", "up"]);
  },
);

test("other keys are nothing, unless any key will do", async () => {
  const other = Buffer.concat([event(1, 30, 1), event(1, 30, 0), event(4, 4, 30)]);
  expect(await pushes(other, 24, 183)).toEqual([]);
  expect(await pushes(other, 24, 0)).toEqual(["down", "up"]);
});

test("at a terminal the space bar begins and ends", async () => {
  expect(await all(terminalPushes(fromPieces([" ", "x", "\r"])))).toEqual(["down", "up"]);
});
