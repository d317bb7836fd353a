import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { metadataEntry, readOnnxFile } from "../../src/engines/onnx/onnx-file.ts";
import { createEngineSynthesiser } from "../../src/engines/tts/engine-synthesiser.ts";
import { wavPieces } from "../../src/engines/tts/espeak/wav-pieces.ts";
import { withFallbackVoice } from "../../src/engines/tts/fallback-voice.ts";
import { withPhraseCache } from "../../src/engines/tts/phrase-cache.ts";
import { prepareVoice } from "../../src/engines/tts/piper/prepare-voice.ts";
import type { SoundPiece, Synthesiser } from "../../src/ports/speech.ts";
import { NeoError } from "../../src/shared/errors.ts";
import { temporaryFolder } from "../engines/real-engines.ts";

const signal = new AbortController().signal;
const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Each text is one piece as long as its letters. */
function fakeVoice(name: string, fails?: "before" | "after", languages: Synthesiser["languages"] = ["es", "en"]) {
  const spoken: string[] = [];
  const voice: Synthesiser & { spoken: string[] } = {
    name,
    languages,
    spoken,
    prepare: async () => {},
    async *speak(text) {
      spoken.push(text);
      if (fails === "before") throw new NeoError("E_ENGINE_CRASHED", { engine: name, how: "SIGSEGV" });
      yield { samples: new Int16Array(text.length).fill(1), sampleRate: 16_000 };
      if (fails === "after") throw new NeoError("E_ENGINE_CRASHED", { engine: name, how: "SIGSEGV" });
    },
    close: async () => {},
  };
  return voice;
}

async function all(sound: AsyncIterable<SoundPiece>): Promise<number[]> {
  const lengths: number[] = [];
  for await (const { samples } of sound) lengths.push(samples.length);
  return lengths;
}

describe("a voice in an engine", () => {
  const engineOf = (asked: string[], made: string[]) => ({
    close: async () => {},
    call: async ({ input, read }: { input: unknown; read(reply: object): unknown }) => {
      const { text } = input as { text: string };
      asked.push(text);
      await new Promise((resolve) => setTimeout(resolve, 5));
      made.push(text);
      return read({ value: { sampleRate: 22_050 }, body: new Uint8Array(2 * text.length) });
    },
  });

  test("makes the next sentence while one is heard, and no further", async () => {
    const [asked, made]: [string[], string[]] = [[], []];
    const voice = createEngineSynthesiser({ engine: engineOf(asked, made) as never, name: "v", language: "es" });
    const heard: number[] = [];
    for await (const { samples } of voice.speak("Uno. Dos dos. Tres. Cuatro.", { language: "es", signal })) {
      heard.push(samples.length);
      if (heard.length === 1) expect(asked).toEqual(["Uno.", "Dos dos."]);
      if (heard.length === 2) break;
    }
    expect(heard).toEqual([4, 8]);
    expect(asked).toEqual(["Uno.", "Dos dos.", "Tres."]);
  });

  test("of a text without words nothing is asked", async () => {
    const asked: string[] = [];
    const voice = createEngineSynthesiser({ engine: engineOf(asked, []) as never, name: "v", language: "es" });
    expect(await all(voice.speak(" … ", { language: "es", signal }))).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("with a voice to fall back on", () => {
  test("one that fails before its first sound leaves the text to the next; afterwards it is an error", async () => {
    const next = fakeVoice("next");
    const voice = withFallbackVoice([fakeVoice("first", "before"), next]);
    expect(await all(voice.speak("hola", { language: "es", signal }))).toEqual([4]);
    expect(next.spoken).toEqual(["hola"]);
    const halfway = withFallbackVoice([fakeVoice("first", "after"), fakeVoice("next")]);
    await expect(all(halfway.speak("hola", { language: "es", signal }))).rejects.toMatchObject({
      code: "E_ENGINE_CRASHED",
    });
  });

  test("who speaks the language comes first", async () => {
    const [english, both] = [fakeVoice("english", undefined, ["en"]), fakeVoice("both")];
    await all(withFallbackVoice([english, both]).speak("hola", { language: "es", signal }));
    expect([english.spoken, both.spoken]).toEqual([[], ["hola"]]);
  });
});

describe("the cache of phrases", () => {
  const isCommon = (sentence: string): boolean => ["Hecho.", "Vale.", "De acuerdo."].includes(sentence);
  const cached = (voice: Synthesiser, name: string, mostBytes = 100_000) =>
    withPhraseCache(voice, { folder: join(folder.path, name), mostBytes, isCommon });

  test("a common beginning is made once, and the rest each time, unkept", async () => {
    const voice = fakeVoice("v");
    const one = cached(voice, "one");
    for (const _ of [1, 2]) await all(one.speak("Hecho. Quedan tres ficheros.", { language: "es", signal }));
    expect(voice.spoken).toEqual(["Hecho.", "Quedan tres ficheros.", "Quedan tres ficheros."]);
    await all(one.speak("Hecho.", { language: "es", speed: 0.8, signal }));
    expect(voice.spoken.at(-1)).toBe("Hecho.");
    const kept = readdirSync(join(folder.path, "one"));
    expect(kept).toHaveLength(2);
    expect(statSync(join(folder.path, "one", kept[0]!)).mode & 0o777).toBe(0o600);
  });

  test("it stays within its bounds, and what is damaged is made again", async () => {
    const voice = fakeVoice("v");
    const small = cached(voice, "small", 160);
    // Each takes 16 bytes at most and 28 with two.
    for (const text of ["Hecho.", "Vale.", "De acuerdo.", "Hecho."])
      await all(small.speak(text, { language: "es", signal }));
    const bytes = () =>
      readdirSync(join(folder.path, "small")).reduce(
        (sum, name) => sum + statSync(join(folder.path, "small", name)).size,
        0,
      );
    expect(bytes()).toBeLessThanOrEqual(160);
    for (const name of readdirSync(join(folder.path, "small"))) writeFileSync(join(folder.path, "small", name), "x");
    expect(await all(small.speak("Vale.", { language: "es", signal }))).toEqual([5]);
  });

  test("where nothing can be written it speaks all the same", async () => {
    writeFileSync(join(folder.path, "file"), "");
    const voice = fakeVoice("v");
    const nowhere = cached(voice, "file/beneath");
    expect(await all(nowhere.speak("Hecho. Vale.", { language: "es", signal }))).toEqual([6, 5]);
    mkdirSync(join(folder.path, "closed"));
    chmodSync(join(folder.path, "closed"), 0o500);
    expect(await all(cached(voice, "closed").speak("Hecho.", { language: "es", signal }))).toEqual([6]);
  });
});

describe("a WAV file as it comes", () => {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.write("WAVE", 8);
  head.writeUInt32LE(22_050, 24);
  const file = Buffer.concat([head, Buffer.from(Int16Array.from({ length: 100 }, (_, index) => index).buffer)]);

  test.each([1, 3, 44, 45, 1000])("in pieces of %d bytes", async (size) => {
    async function* pieces() {
      for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
    }
    const samples: number[] = [];
    for await (const piece of wavPieces(pieces())) samples.push(...piece.samples);
    expect(samples).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });

  test("what is none is an error", async () => {
    async function* pieces() {
      yield Buffer.alloc(100, 7);
    }
    await expect(all(wavPieces(pieces()))).rejects.toMatchObject({ code: "E_ENGINE_GARBLED" });
  });
});

describe("a voice's files before native code reads them", () => {
  const field = (number: number, bytes: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from([(number << 3) | 2, (bytes.length & 127) | 128, bytes.length >> 7]), bytes]);
  const text = (number: number, value: string): Buffer => field(number, Buffer.from(value));
  const input = (name: string): Buffer => field(11, text(1, name));
  /** ir_version 8 and a graph with these inputs, and weights that nobody need read. */
  const model = (inputs: readonly string[]): Buffer =>
    Buffer.concat([Buffer.from([8, 8]), field(7, Buffer.concat([field(5, Buffer.alloc(5000)), ...inputs.map(input)]))]);
  const whole = model(["input", "input_lengths", "scales"]);
  const config = {
    audio: { sample_rate: 22_050 },
    espeak: { voice: "es" },
    phoneme_type: "espeak",
    num_speakers: 1,
    phoneme_id_map: { _: [0], "^": [1], $: [2], " ": [3], a: [14], ˈ: [120] },
  };
  const voice = (name: string, bytes: Uint8Array, settings: object = config) => {
    const place = join(folder.path, name);
    mkdirSync(place);
    writeFileSync(join(place, "v.onnx"), bytes);
    writeFileSync(join(place, "v.onnx.json"), JSON.stringify(settings));
    return { model: join(place, "v.onnx"), config: join(place, "v.onnx.json") };
  };
  const made = join(folder.path, "made");

  test("one of Piper's gets what it lacks, in a copy, once", async () => {
    const files = voice("good", whole);
    const ready = await prepareVoice("good", files, made);
    const { inputs, metadata } = await readOnnxFile(ready.model);
    expect(inputs).toEqual(["input", "input_lengths", "scales"]);
    expect(Object.fromEntries(metadata)).toMatchObject({
      model_type: "vits",
      comment: "piper",
      voice: "es",
      sample_rate: "22050",
    });
    expect(readFileSync(ready.tokens, "utf8")).toBe("_ 0\n^ 1\n$ 2\n  3\na 14\nˈ 120\n");
    expect(readFileSync(files.model)).toEqual(whole);
    expect(await prepareVoice("good", files, made)).toEqual(ready);
    const asMade = { model: ready.model, tokens: ready.tokens };
    expect(await prepareVoice("good", asMade, made)).toEqual(asMade);
  });

  test("what was made of an earlier file goes, and nothing else", async () => {
    const [own, beside] = [voice("own", whole), voice("own-2", whole)];
    const before = [await prepareVoice("own", own, made), await prepareVoice("own-2", beside, made)];
    utimesSync(own.model, 1, 1);
    const after = await prepareVoice("own", own, made);
    expect([...before, after].map(({ model }) => existsSync(model))).toEqual([false, true, true]);
  });

  test.each([
    ["cut short", whole.subarray(0, whole.length - 20), config],
    ["no model at all", Buffer.from("<!doctype html><html>".repeat(100)), config],
    ["of another kind", model(["input_ids", "style"]), config],
    ["empty", Buffer.alloc(0), config],
    ["without sounds", whole, { ...config, phoneme_id_map: { a: [1] } }],
    ["with letters for sounds", whole, { ...config, phoneme_type: "text" }],
    ["of a rate that no card plays", whole, { ...config, audio: { sample_rate: 1 } }],
    ["with a voice that is an option", whole, { ...config, espeak: { voice: "es; rm" } }],
  ])("one %s is refused", async (name, bytes, settings) => {
    const files = voice(name, bytes, settings);
    await expect(prepareVoice("bad", files, made)).rejects.toMatchObject({ code: "E_VOICE_UNFIT" });
  });

  test("one made for sherpa-onnx that does not say what it is, is refused", async () => {
    const { model: plain } = voice("silent", whole);
    const tokens = join(folder.path, "tokens.txt");
    writeFileSync(tokens, "_ 0\n^ 1\n$ 2\n");
    await expect(prepareVoice("bad", { model: plain, tokens }, made)).rejects.toMatchObject({ code: "E_VOICE_UNFIT" });
    const strange = voice(
      "strange",
      Buffer.concat([whole, metadataEntry("model_type", "vits"), metadataEntry("sample_rate", "much")]),
    );
    await expect(prepareVoice("bad", { model: strange.model, tokens }, made)).rejects.toMatchObject({
      code: "E_VOICE_UNFIT",
    });
  });
});
