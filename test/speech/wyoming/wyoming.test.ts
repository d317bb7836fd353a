import { spawn } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WyomingSatellite } from "../../../src/frontends/server/wyoming/satellite.ts";
import { WyomingServer } from "../../../src/frontends/server/wyoming/server.ts";
import { EventReader, encodeEvent } from "../../../src/frontends/server/wyoming/wire.ts";
import type { Synthesiser } from "../../../src/ports/speech.ts";
import { NeoError } from "../../../src/shared/errors.ts";
import { fakeEar } from "../fake-ear.ts";
import { askByPython, pythonWithWyoming } from "./python-wyoming.ts";

/** As many samples as the text has letters, in two pieces. */
const fakeMouth: Synthesiser = {
  name: "mouth",
  languages: ["es", "en"],
  prepare: async () => {},
  async *speak(text) {
    if (text === "fail") throw new NeoError("E_ENGINE_CRASHED", { engine: "mouth", how: "SIGSEGV" });
    yield { samples: new Int16Array(text.length * 1000), sampleRate: 22_050 };
    yield { samples: new Int16Array(500), sampleRate: 22_050 };
  },
  close: async () => {},
};

const server = new WyomingServer({
  host: "127.0.0.1",
  port: 0,
  speech: {
    version: "0.1.0",
    language: "es",
    recogniser: async () => fakeEar(),
    voice: async () => fakeMouth,
    activity: () => ({ push: (frame) => ({ speech: frame.some((sample) => sample !== 0) }) }),
  },
});
beforeAll(() => server.start());
afterAll(() => server.stop());

const sound = (...numbers: number[]): Uint8Array =>
  new Uint8Array(Int16Array.from(numbers.flatMap((number) => Array<number>(16_000).fill(number))).buffer);

describe("the Python package, as Home Assistant uses it", () => {
  const python = pythonWithWyoming();
  const ask = (words: string[], input?: Uint8Array) =>
    askByPython((python as { python: string }).python, ["127.0.0.1", String(server.port), ...words], input);
  const withPython = (name: string, work: () => Promise<void>) =>
    test(name, { timeout: 60_000 }, async ({ skip }) => (typeof python === "string" ? skip(python) : work()));

  withPython("is told what there is", async () => {
    expect(await ask(["describe"])).toEqual({ asr: [[["es", "en"]]], tts: [[["es"], ["en"]]], installed: true });
    expect(await ask(["ping"])).toEqual({ pong: "hola" });
  });

  withPython("is heard in the language that it asks for", async () => {
    expect(await ask(["transcribe", "en"], sound(7, 8))).toMatchObject({ text: "7 8", language: "en" });
    expect(await ask(["transcribe", "es_ES"], sound(3))).toMatchObject({ text: "3", language: "es" });
    expect(await ask(["transcribe", "es"], new Uint8Array())).toMatchObject({ text: "" });
  });

  withPython("is told when a voice begins and ends", async () => {
    expect(await ask(["transcribe", "-"], sound(0, 5, 0, 5))).toEqual({
      voices: ["started", "stopped", "started", "stopped"],
    });
  });

  withPython("is spoken to, whole and in pieces", async () => {
    const bytes = 2 * ("hola a todos".length * 1000 + 500);
    expect(await ask(["synthesize", "es", "hola a todos"])).toEqual({
      rate: 22_050,
      bytes,
      first: "audio-start",
      last: "audio-stop",
    });
    expect(await ask(["synthesize_streaming", "es", "hola a todos"])).toEqual({
      rate: 22_050,
      bytes: bytes + 2000,
      first: "audio-start",
      last: "synthesize-stopped",
    });
    expect(await ask(["synthesize", "es", "fail"])).toMatchObject({
      error: expect.stringContaining("E_ENGINE_CRASHED"),
    });
  });

  withPython("as a satellite is called, heard and played to", async () => {
    const child = spawn((python as { python: string }).python, [join(import.meta.dirname, "satellite.py")]);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const complaints: string[] = [];
    child.stderr.on("data", (piece: Buffer) => complaints.push(piece.toString()));
    const end = new AbortController();
    try {
      const port = Number((await lines.next()).value);
      expect([port > 0, complaints.join("")]).toEqual([true, ""]);
      const satellite = await WyomingSatellite.call({ host: "127.0.0.1", port, signal: end.signal });
      const events: string[] = [];
      const heard: number[] = [];
      for await (const event of satellite.listen(end.signal)) {
        events.push(event.type);
        if (event.type === "sound") heard.push(event.samples[0]!);
        if (event.type === "silence") break;
      }
      expect(events).toEqual(["woken", ...Array<string>(10).fill("sound"), "silence"]);
      expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      await satellite.play([{ samples: new Int16Array(3000), sampleRate: 22_050 }], end.signal);
      satellite.heard("enciende");
      expect(JSON.parse((await lines.next()).value as string)).toEqual({ text: "enciende", played: 6000 });
      satellite.close();
    } finally {
      child.kill();
    }
  });
});

test("a satellite that is not there, and one that hangs up", async () => {
  const { signal } = new AbortController();
  await expect(WyomingSatellite.call({ host: "127.0.0.1", port: 1, signal })).rejects.toMatchObject({
    code: "E_SATELLITE_UNREACHABLE",
  });
  const satellite = await WyomingSatellite.call({ host: "127.0.0.1", port: server.port, signal });
  const next = satellite.listen(signal).next();
  satellite.close();
  await expect(next).rejects.toMatchObject({ code: "E_SATELLITE_UNREACHABLE" });
});

describe("bad clients", () => {
  const closed = (bytes: Uint8Array | string): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(server.port, "127.0.0.1");
      const timer = setTimeout(() => resolve(socket.destroyed), 3_000);
      socket.on("error", () => {});
      socket.on("close", () => {
        clearTimeout(timer);
        resolve(true);
      });
      socket.write(bytes);
    });

  test.each([
    ["no JSON", "hello\n"],
    ["a line without an end", "x".repeat(100_000)],
    ["a payload without measure", `${JSON.stringify({ type: "audio-chunk", payload_length: 1e12 })}\n`],
    ["data of another kind", `${JSON.stringify({ type: "audio-start", data: { rate: "fast" } })}\n`],
  ])("%s", async (_, bytes) => expect(await closed(bytes)).toBe(true));

  test("an event that nobody knows is passed over; sound that cannot be heard is told of", async () => {
    const socket = connect(server.port, "127.0.0.1");
    const reader = new EventReader();
    const events: { type: string; data: unknown }[] = [];
    const two = new Promise<void>((resolve) => {
      socket.on("data", (piece: Buffer) => {
        for (const { type, data } of reader.push(piece)) events.push({ type, data });
        if (events.length >= 2) resolve();
      });
    });
    socket.write(encodeEvent("of-tomorrow", { any: "thing" }, Buffer.from("bytes")));
    socket.write(encodeEvent("audio-start", { rate: 44_100, width: 2, channels: 2 }));
    // A byte at a time.
    for (const byte of encodeEvent("ping", { text: "x" })) socket.write(Uint8Array.of(byte));
    await two;
    socket.destroy();
    expect(events.map(({ type }) => type)).toEqual(["error", "pong"]);
  });
});

test("an address that is taken is told of", async () => {
  const other = new WyomingServer({ host: "127.0.0.1", port: server.port, speech: undefined as never });
  await expect(other.start()).rejects.toMatchObject({ code: "E_WYOMING_LISTEN" });
  await other.stop();
});
