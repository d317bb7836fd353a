import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tokenize } from "../../src/engines/tokenizer/tokenize.ts";
import { readTokenizerFile } from "../../src/engines/tokenizer/tokenizer-file.ts";
import { bundledModel } from "../../src/models/bundled-model.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { cosine, readReference } from "./encoder-reference.ts";
import { besideKept, keptFolder, type RealEngines, realEngines, whyNoOnnx } from "./real-engines.ts";

const signal = new AbortController().signal;
const reference = readReference(join(import.meta.dirname, "encoder-reference.json"));
const source = join(import.meta.dirname, "../../models/sentence-encoder");

describe("the tokenizer", async () => {
  const { files } = await bundledModel({ source, target: join(keptFolder, "models") }).place(signal);
  const file = readTokenizerFile(readFileSync(files.tokenizer!));

  test("cuts sentences into the pieces that SentencePiece does", () => {
    for (const { text, pieces } of reference) expect([text, tokenize(file, text)]).toEqual([text, pieces]);
  });

  // Each as sentencepiece 0.2.3 cuts it.
  test.each([
    ["", []],
    ["  \t ", []],
    ["a", [10]],
    ["   a", [10]],
    ["▁▁a", [10]],
    ["𓀀𓀁𓀂", [6, 0]],
    ["a𓀀𓀁b", [10, 0, 305]],
    ["<unk>", [87, 39089, 65]],
    ["<s>hola</s>", [87, 9, 65, 68536, 6045, 9, 65]],
    ["Muéstrame el espacio libre ﬁ  ½", [6265, 515, 9764, 689, 72, 19418, 7727, 7950, 32259]],
  ])("%j", (text, pieces) => {
    expect(tokenize(file, text)).toEqual(pieces);
  });

  test("halves of letters and very long texts are no trouble", () => {
    expect(tokenize(file, "\ud800")).toEqual(tokenize(file, "\ufffd"));
    expect(tokenize(file, "ho\ud83d").length).toBeGreaterThan(0);
    expect(tokenize(file, "disco lleno ".repeat(2000)).length).toBeGreaterThan(2000);
  });
});

describe("the encoder, in its engine", () => {
  let engines: RealEngines;
  let why: string | undefined;
  beforeAll(async () => {
    why = await whyNoOnnx();
    engines = await realEngines(besideKept());
  }, 600_000);
  afterAll(() => engines.close());
  const encode = (texts: string[]) => engines.sentenceEncoder.encode(texts, { signal });

  test("gives the vectors of the Python package", async ({ skip }) => {
    if (why !== undefined) skip(why);
    const vectors = await encode(reference.map(({ text }) => text));
    const parity = vectors.map((vector, index) => cosine(vector, reference[index]!.vector));
    expect(vectors).toHaveLength(reference.length);
    expect(vectors.every(({ length }) => length === engines.sentenceEncoder.dimensions)).toBe(true);
    expect(Math.min(...parity)).toBeGreaterThan(0.999);
    expect((await engines.health())[0]).toMatchObject({ name: "encoder", state: "idle", crashes: 0 });
  });

  test("brings together what means the same in the two languages", async ({ skip }) => {
    if (why !== undefined) skip(why);
    const half = reference.length / 2;
    const vectors = await encode(reference.map(({ text }) => text));
    const nearest = vectors.slice(0, half).map((spanish) => {
      const near = vectors.slice(half).map((english) => cosine(spanish, english));
      return near.indexOf(Math.max(...near));
    });
    expect(nearest.filter((found, index) => found === index).length).toBeGreaterThanOrEqual(0.9 * half);
  });

  test("a sentence's vector does not depend on its company", async ({ skip }) => {
    if (why !== undefined) skip(why);
    const texts = ["disco", "", reference[0]!.text, "x ".repeat(5000), "¿quién está conectado?"];
    const together = await encode(texts);
    for (const [index, text] of texts.entries()) {
      const [alone] = await encode([text]);
      expect(cosine(alone!, together[index]!)).toBeGreaterThan(0.99999);
    }
    expect(await encode([])).toEqual([]);
    // As JSON each of these letters takes six bytes: together more than one message may have.
    expect(await encode(Array.from({ length: 100 }, () => "\u0001a".repeat(8_000)))).toHaveLength(100);
  });

  test("a cancel in the middle of many is heard, and the next is answered", async ({ skip }) => {
    if (why !== undefined) skip(why);
    const cancel = new AbortController();
    const many = Array.from({ length: 20_000 }, (_, index) => `¿qué hay en el disco ${index}?`);
    const code = engines.sentenceEncoder.encode(many, { signal: cancel.signal }).then(
      () => "answered",
      (error: NeoError) => error.code,
    );
    setTimeout(() => cancel.abort(), 100);
    expect(await code).toBe("E_CANCELLED");
    expect(await encode(["disco"])).toHaveLength(1);
  });
});
