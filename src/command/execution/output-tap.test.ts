import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { tapOutput } from "./output-tap.ts";

async function tap(chunks: readonly Buffer[], limitBytes: number, streamsOn = false) {
  const stream = new PassThrough();
  const told: string[] = [];
  const tapped = tapOutput(stream, { limitBytes, streamsOn, onText: (text) => told.push(text) });
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await tapped.ended;
  return { text: tapped.text(), told: told.join(""), cut: tapped.cut(), bytes: tapped.bytes() };
}

/** Every byte a chunk of its own. */
const bytewise = (text: string) => [...Buffer.from(text)].map((byte) => Buffer.from([byte]));

describe("a tapped stream", () => {
  it("never splits a character, however it comes", async () => {
    const text = "¿cuánto? € 🦜\n";
    expect(await tap(bytewise(text), 1_000)).toEqual({ text, told: text, cut: false, bytes: Buffer.byteLength(text) });
  });

  it("drops a character that the limit cuts, and counts what it drops", async () => {
    expect(await tap([Buffer.from("a€€€")], 5)).toEqual({ text: "a€", told: "a€", cut: true, bytes: 10 });
    expect(await tap(bytewise("€€"), 3)).toEqual({ text: "€", told: "€", cut: true, bytes: 6 });
    expect(await tap([Buffer.from("abc")], 3)).toMatchObject({ text: "abc", cut: false });
    expect(await tap([Buffer.from("abc")], 0)).toMatchObject({ text: "", told: "", cut: true });
  });

  it("shows an end in the middle of a character as what it is", async () => {
    expect((await tap([Buffer.from([0x61, 0xe2, 0x82])], 100)).text).toBe("a\ufffd");
  });

  it("goes on telling an endless command's output, keeping only its start", async () => {
    expect(await tap(bytewise("€€€"), 4, true)).toMatchObject({ told: "€€€", cut: true });
  });
});
