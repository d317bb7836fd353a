import { afterAll, expect, test } from "vitest";
import { streamCall } from "../../src/engines/host/stream-call.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { anything, echo, faultyEngine, thisSeal } from "./faulty.ts";

const engine = faultyEngine({ confine: await thisSeal(), settings: { callTimeoutMs: 1_500, cancelGraceMs: 2_000 } });
const signal = new AbortController().signal;
afterAll(() => engine.close());

const counting = (to: number, everyMs: number) => ({
  method: "count",
  input: { to, everyMs },
  readPiece: (value: unknown) => (typeof value === "number" ? value : undefined),
  read: ({ value }: { value: unknown }) => (value as { counted: number }).counted,
});

test("pieces come in order, then the end, however long all of it takes as long as something comes", async () => {
  const call = streamCall(engine, counting(8, 250), signal);
  const behind = engine.call(echo("behind"), signal);
  const pieces: number[] = [];
  for (;;) {
    const { done, value } = await call.next();
    if (done) {
      expect(value).toBe(8);
      break;
    }
    pieces.push(value);
  }
  expect(pieces).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  // It waited behind for longer than an engine may be silent.
  expect((await behind).echo).toBe("behind");
});

test("silence between pieces is what a call is ended for", async () => {
  const call = streamCall(engine, counting(2, 10_000), signal);
  const error = await call.next().then(
    () => undefined,
    (thrown: NeoError) => thrown,
  );
  expect(error?.code).toBe("E_ENGINE_HUNG");
});

test("leaving early cancels, and so does the signal", async () => {
  const before = (await engine.call(anything("cancelled"), signal)).value as number;
  for await (const piece of streamCall(engine, counting(1000, 20), signal)) if (piece === 3) break;
  const cancel = new AbortController();
  const call = streamCall(engine, counting(1000, 20), cancel.signal);
  await call.next();
  cancel.abort();
  const code = async (): Promise<string> => {
    try {
      for await (const _ of call);
      return "ended";
    } catch (thrown) {
      return (thrown as NeoError).code;
    }
  };
  expect(await code()).toBe("E_CANCELLED");
  expect((await engine.call(anything("cancelled"), signal)).value).toBe(before + 2);
});

test("a piece that makes no sense ends the engine, and so does one of a call that has none", async () => {
  const senseless = streamCall(engine, { ...counting(3, 10), readPiece: () => undefined }, signal);
  await expect(senseless.next()).rejects.toMatchObject({ code: "E_ENGINE_GARBLED" });
  await expect(engine.call(anything("count", { to: 3, everyMs: 10 }), signal)).rejects.toMatchObject({
    code: "E_ENGINE_GARBLED",
  });
  expect((await engine.call(echo(1), signal)).echo).toBe(1);
});

test("bytes go with a call, and come with its pieces and its end", async () => {
  const body = Uint8Array.from({ length: 5 }, (_, index) => index);
  const pieces: number[] = [];
  const call = {
    method: "bytes",
    input: {},
    body,
    read: (reply: { body: Uint8Array }) => [...reply.body],
    hear: (value: unknown, [byte]: Uint8Array) => pieces.push(value as number, byte!) > 0,
  };
  expect(await engine.call(call, signal)).toEqual([1, 2, 3, 4, 5]);
  expect(pieces).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
});

test("an engine that is held does not rest, nor make room for others, until it is let go", async () => {
  const short = faultyEngine({ confine: await thisSeal(), settings: { idleMs: 50 }, name: "held" });
  const release = short.hold();
  const { held } = await short.call(echo("first"), signal);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([short.idle, short.health().state, held]).toEqual([false, "busy", 0]);
  release();
  release();
  expect(short.idle).toBe(true);
  while (short.health().state !== "stopped") await new Promise((resolve) => setTimeout(resolve, 20));
  await short.close();
});
