import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { beamSearch } from "../../src/engines/seq2seq/beam-search.ts";
import { readModelSettings } from "../../src/engines/seq2seq/model-settings.ts";
import { type GraphFiles, openOnnxT5 } from "../../src/engines/seq2seq/onnx-t5.ts";
import { plainRequest } from "../../src/engines/seq2seq/plain-request.ts";
import { readTokenizerJson } from "../../src/engines/tokenizer/tokenizer-json.ts";
import { sequenceModelContract } from "../contract/sequence-model-contract.ts";
import { testLibrary } from "../models/library.ts";
import { besideKept, keptFolder, onnxPackage, realEngines, temporaryFolder, whyNoOnnx } from "./real-engines.ts";
import { expected, placeTinyT5 } from "./tiny-t5.ts";

const { signal } = new AbortController();
const why = await whyNoOnnx();
const work = temporaryFolder();
const layouts = ["merged", "pair"] as const;
const places = { merged: join(work.path, "tiny-t5-merged"), pair: join(work.path, "tiny-t5-pair") };
for (const layout of layouts) placeTinyT5(places[layout], layout);
const tokenizer = readTokenizerJson(readFileSync(join(places.merged, "tokenizer.json"), "utf8"));

describe("the tokenizer", () => {
  test("cuts a text as Hugging Face's does, except that what is special is no part of a person's text", () => {
    for (const { text, ids } of expected.tokens)
      if (!text.includes("</s>")) expect([text, [...tokenizer.encode(text), 1]]).toEqual([text, ids]);
    expect(tokenizer.encode("x</s>y <extra_id_0>")).not.toContain(1);
  });

  test("puts together again what it cut", () => {
    const text = "lista file de a ñ";
    expect(tokenizer.decode([...tokenizer.encode(text), 1, 0])).toBe(text);
  });

  test.each([
    ["no unigram vocabulary", { model: { type: "BPE" } }],
    ["a vocabulary of bytes", { model: { type: "Unigram", vocab: [], byte_fallback: true } }],
    ["normalizer Prepend", { model: { type: "Unigram", vocab: [] }, normalizer: { type: "Prepend" } }],
    ["no Metaspace pre-tokenizer", { model: { type: "Unigram", vocab: [] }, pre_tokenizer: { type: "ByteLevel" } }],
  ])("%s is said", (reason, file) => {
    expect(() => readTokenizerJson(JSON.stringify(file))).toThrow(reason);
  });
});

describe.skipIf(why !== undefined).each(layouts)(
  `beams are those of Hugging Face's generate${why ?? ""}: %s`,
  (layout) => {
    const files: GraphFiles = {
      encoder: join(places[layout], "encoder_model.onnx"),
      decoder: join(places[layout], layout === "merged" ? "decoder_model_merged.onnx" : "decoder_model.onnx"),
      decoderWithPast: layout === "merged" ? undefined : join(places[layout], "decoder_with_past_model.onnx"),
    };
    const settings = readModelSettings(join(places[layout], "config.json"), undefined);
    const opened = onnxPackage(join(keptFolder, "engines"))
      .install(signal)
      .then((packageFolder) => openOnnxT5({ packageFolder, files, settings, threads: 1 }));

    test.each(expected.generated)("$settings", async ({ settings: given, outputs }) => {
      const read = await opened;
      const search = {
        beams: given.num_beams,
        most: given.max_length - 1,
        ends: new Set(settings.ends),
        lengthPenalty: given.length_penalty ?? 1,
        earlyStopping: given.early_stopping ?? false,
      };
      for (const [at, { ids }] of expected.tokens.entries()) {
        const { first, next } = await (await read(ids)).begin();
        const found = await beamSearch(first, next, search, signal);
        const wanted = outputs[at]!;
        expect(found.map(({ tokens }) => tokenizer.decode(tokens))).toEqual(wanted.map(({ text }) => text));
        for (const [rank, { score }] of wanted.entries())
          if (score !== null) expect(found[rank]!.score).toBeCloseTo(score, 4);
      }
    });

    test("what is rated is as likely as when it was found, beside whatever it is rated", async () => {
      const read = await opened;
      const [end = 1] = settings.ends;
      const search = { beams: 4, most: 6, ends: new Set(settings.ends), lengthPenalty: 1, earlyStopping: false };
      for (const { ids } of expected.tokens) {
        const input = await read(ids);
        const { first, next } = await input.begin();
        const found = await beamSearch(first, next, search, signal);
        // What was cut short has no end.
        const rates = await input.rate(found.map(({ tokens }) => (tokens.length < 6 ? [...tokens, end] : tokens)));
        expect(rates.length).toBeGreaterThan(0);
        for (const [at, { logProbability }] of found.entries()) expect(rates[at]).toBeCloseTo(logProbability, 3);
      }
    });
  },
);

describe("a person's own export", () => {
  const library = testLibrary({ folders: { own: join(work.path, "models"), shared: [] }, rows: [] });

  test.each(layouts)("is taken in as it lies: %s", async (layout) => {
    const [model] = await library.importFrom([places[layout]], { signal });
    expect(model).toMatchObject({ id: `tiny-t5-${layout}`, task: "seq2seq", engine: "seq2seq", licence: "unknown" });
    const roles = Object.keys(model!.files).sort();
    const past = layout === "pair" ? ["decoderWithPast"] : [];
    expect(roles).toEqual(["config", "decoder", ...past, "encoder", "generation", "tokenizer"]);
    expect((await library.verify(model!.id, { signal })).every(({ state }) => state === "ok")).toBe(true);
  });
});

const engines = await realEngines(besideKept(), { mango: { model: "tiny-t5-contract" } });
const kept = testLibrary({ folders: { own: join(keptFolder, "models"), shared: [] }, rows: [] });
afterAll(async () => {
  await engines.close();
  await kept.remove("tiny-t5-contract").catch(() => {});
  work.remove();
});
const imported = once(() => kept.importFrom([placeTinyT5(join(work.path, "tiny-t5-contract"), "merged")], { signal }));
sequenceModelContract(
  "an imported T5",
  async () => {
    await imported();
    return (await engines.sequenceModel())!;
  },
  { why },
);

test.skipIf(why !== undefined)("its engine says how it is, and gets requests as originals want them", async () => {
  expect((await engines.sequenceModel())!.prompt).toBe("context");
  const health = (await engines.health()).find(({ name }) => name === "mango");
  expect(health).toMatchObject({ state: "idle", crashes: 0 });
  expect(health!.needBytes).toBeGreaterThan(health!.memory!.pssBytes);
  // Over the service's socket sizes are whole.
  expect(Number.isInteger(health!.needBytes)).toBe(true);
});

test.each([
  ["¿Cuánto ocupa «{folder}»?", "cuanto ocupa {folder}"],
  ["Borra, por favor, los {glob} de   {folder:1}!", "borra por favor los {glob} de {folder:1}"],
  ["c++ y node.js, I/O", "c++ y node.js i/o"],
  ["(ÁRBOL) ¡Ñandú! ...", "arbol nandu"],
])("in plain letters: %j", (text, plain) => {
  expect(plainRequest(text)).toBe(plain);
});

function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
