import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { bothLanguages } from "../../src/engines/stt/both-languages.ts";
import { decodeAtPauses } from "../../src/engines/stt/decode-at-pauses.ts";
import { withFallback } from "../../src/engines/stt/fallback.ts";
import { quietestPlace } from "../../src/engines/stt/quietest-place.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import type { Language } from "../../src/shared/language.ts";
import { fakeDecoder, fakeEar, heard } from "./fake-ear.ts";

const signal = new AbortController().signal;
const saying = (number: number, seconds = 1): Int16Array => new Int16Array(16_000 * seconds).fill(number);

describe("a decoder of whole utterances, as a recogniser", () => {
  test("decodes once, at the end", async () => {
    const decoder = fakeDecoder();
    const hearing = decodeAtPauses(decoder).open({ language: "es", signal });
    hearing.push(saying(1));
    hearing.push(saying(2));
    expect(await hearing.finish()).toMatchObject({ text: "1 2", language: "es" });
    expect(decoder.decoded).toEqual([32_000]);
  });

  test("what it decoded in the pause is what it has at the end", async () => {
    const decoder = fakeDecoder();
    const partials: string[] = [];
    const hearing = decodeAtPauses(decoder).open({
      language: "es",
      signal,
      onPartial: ({ text }) => partials.push(text),
    });
    hearing.push(saying(1));
    hearing.paused();
    hearing.push(saying(0));
    hearing.paused();
    await wait(5);
    expect(partials).toEqual(["1"]);
    expect(await hearing.finish()).toMatchObject({ text: "1" });
    expect(decoder.decoded).toEqual([16_000]);
  });

  test("a pause that was none is decoded again with what followed", async () => {
    const decoder = fakeDecoder(20);
    const hearing = decodeAtPauses(decoder).open({ language: "es", signal });
    hearing.push(saying(1));
    hearing.paused();
    hearing.resumed();
    hearing.push(saying(2));
    expect(await hearing.finish()).toMatchObject({ text: "1 2" });
    expect(decoder.decoded).toEqual([16_000, 32_000]);
    expect(decoder.cancelled).toBe(1);
  });

  test.each([
    { heard: "1", sense: ["1"], told: ["1"], asked: 0 },
    { heard: "otra vez", sense: ["otra vez"], told: ["1", "otra vez"], asked: 1 },
    { heard: "1", sense: [], told: ["1"], asked: 1 },
  ])("what makes no sense is listened to once more, and counts where it does: $sense", async (row) => {
    let asked = 0;
    const decoder = Object.assign(fakeDecoder(), {
      again: async (_: Int16Array, language: Language) => {
        asked += 1;
        return heard("otra vez", language);
      },
    });
    const told: string[] = [];
    const hearing = decodeAtPauses(decoder).open({
      language: "es",
      signal,
      makesSense: ({ text }) => row.sense.includes(text),
      onPartial: ({ text }) => told.push(text),
    });
    hearing.push(saying(1));
    hearing.paused();
    expect((await hearing.finish()).text).toBe(row.heard);
    expect([told, asked]).toEqual([row.told, row.asked]);
  });

  test("what was long enough before a pause is not decoded twice", async () => {
    const decoder = fakeDecoder();
    const hearing = decodeAtPauses(decoder).open({ language: "es", signal });
    hearing.push(saying(1, 12));
    hearing.paused();
    await wait(5);
    hearing.push(saying(0));
    hearing.resumed();
    hearing.push(saying(2));
    expect(await hearing.finish()).toMatchObject({ text: "1 2" });
    expect(decoder.decoded).toEqual([12 * 16_000, 2 * 16_000]);
  });

  test("one that never pauses is cut where it is quiet", async () => {
    const decoder = fakeDecoder(0, 10 * 16_000);
    const hearing = decodeAtPauses(decoder).open({ language: "es", signal });
    hearing.push(saying(1, 8));
    hearing.push(saying(0));
    hearing.push(saying(2, 8));
    expect(await hearing.finish()).toMatchObject({ text: "1 2" });
    expect(decoder.decoded[0]).toBeGreaterThan(8 * 16_000);
    expect(decoder.decoded[0]).toBeLessThan(9 * 16_000);
  });

  test("closing in the middle stops the work, and finishing then says so", async () => {
    const decoder = fakeDecoder(10_000);
    const hearing = decodeAtPauses(decoder).open({ language: "es", signal });
    hearing.push(saying(1));
    hearing.paused();
    hearing.close();
    await expect(hearing.finish()).rejects.toMatchObject({ code: "E_CANCELLED" });
    await wait(1);
    expect(decoder.cancelled).toBe(1);
  });
});

test("the quietest place lies where it says, and at the end where all is one noise", () => {
  const samples = Int16Array.from({ length: 16_000 }, (_, at) => (at >= 6_400 && at < 7_040 ? 1 : 500));
  expect(quietestPlace(samples, 0, 16_000)).toBeGreaterThanOrEqual(6_400);
  expect(quietestPlace(samples, 0, 16_000)).toBeLessThan(7_040);
  expect(quietestPlace(samples, 8_000, 16_000)).toBe(8_160);
  expect(quietestPlace(new Int16Array(10), 0, 10)).toBe(10);
});

describe("with others to fall back on", () => {
  test("the next hears all of it when the first fails in the middle", async () => {
    const ear = withFallback([fakeEar({ name: "first", fails: "E_ENGINE_CRASHED" }), fakeEar({ name: "second" })]);
    const hearing = ear.open({ language: "es", signal });
    hearing.push(saying(4));
    hearing.push(saying(5));
    expect(await hearing.finish()).toMatchObject({ text: "4 5" });
    await expect(ear.prepare(signal)).resolves.toBeUndefined();
    expect(ear.name).toBe("first | second");
  });

  test("where all fail, the last one's failure is told", async () => {
    const ear = withFallback([
      fakeEar({ fails: "E_ENGINE_CRASHED" }),
      fakeEar({ name: "b", fails: "E_ENGINE_CRASHED" }),
    ]);
    const hearing = ear.open({ language: "es", signal });
    hearing.push(saying(4));
    const error = await hearing.finish().then(
      () => undefined,
      (thrown: NeoError) => thrown,
    );
    expect(error).toMatchObject({ code: "E_ENGINE_CRASHED", parameters: { engine: "b" } });
  });
});

describe("both languages at once", () => {
  test("the surer one is what was said", async () => {
    const ear = bothLanguages({ es: fakeEar({ confidence: 0.5 }), en: fakeEar({ confidence: 0.9 }) });
    const hearing = ear.open({ language: "es", signal });
    hearing.push(saying(7));
    expect(await hearing.finish()).toMatchObject({ language: "en", text: "7" });
  });

  test("about as sure, it is the language that was asked for", async () => {
    const ear = bothLanguages({ es: fakeEar({ confidence: 0.86 }), en: fakeEar({ confidence: 0.9 }) });
    const partials: string[] = [];
    const hearing = ear.open({ language: "es", signal, onPartial: ({ language }) => partials.push(language) });
    hearing.push(saying(7));
    expect(await hearing.finish()).toMatchObject({ language: "es" });
    expect(partials).toEqual(["es"]);
  });

  test("one that fails leaves the word to the other", async () => {
    const ear = bothLanguages({ es: fakeEar({ fails: "E_ENGINE_CRASHED" }), en: fakeEar() });
    const hearing = ear.open({ language: "es", signal });
    hearing.push(saying(7));
    expect(await hearing.finish()).toMatchObject({ language: "en" });
  });

  test("a score of our own decides instead", async () => {
    const score = ({ language }: { language: string }) => (language === "en" ? 0 : 1);
    const ear = bothLanguages({ es: fakeEar({ confidence: 0.1 }), en: fakeEar({ confidence: 1 }) }, score);
    const hearing = ear.open({ language: "en", signal });
    hearing.push(saying(7));
    expect(await hearing.finish()).toMatchObject({ language: "es" });
  });
});
