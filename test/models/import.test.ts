import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FolderModelLibrary } from "../../src/models/model-library.ts";
import type { ModelRow } from "../../src/models/model-row.ts";
import { singleFile, testLibrary } from "./library.ts";
import { zip } from "./make-archive.ts";
import { sha256 } from "./model-server.ts";

const signal = new AbortController().signal;
const weights = randomBytes(200_000);
const settings = Buffer.from('{"a": 1}');
const zipped = zip([
  { name: "root/am/final.mdl", content: randomBytes(5_000) },
  { name: "root/conf/model.conf", content: settings },
  { name: "__MACOSX/root", content: settings },
]);
const rows: readonly ModelRow[] = [
  singleFile("one", { bytes: weights.length, sha256: sha256(weights), sources: [] }),
  {
    ...singleFile("pair", { bytes: 0, sha256: "", sources: [] }),
    ways: [
      {
        kind: "files",
        files: [
          { name: "enc.onnx", bytes: weights.length, sha256: sha256(weights), sources: [] },
          { name: "a/settings.json", bytes: settings.length, sha256: sha256(settings), sources: [] },
        ],
        roles: { encoder: "enc.onnx" },
      },
    ],
  },
  {
    ...singleFile("packed", { bytes: 0, sha256: "", sources: [] }),
    ways: [
      {
        kind: "archive",
        archive: { name: "p.zip", bytes: zipped.length, sha256: sha256(zipped), sources: [] },
        root: "root",
        unpackedBytes: 5_008,
        roles: { model: "." },
      },
    ],
  },
];
let folder: string;
let library: FolderModelLibrary;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-import-"));
  library = testLibrary({ folders: { own: join(folder, "own"), shared: [] }, rows });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("what the catalogue knows is known by its hash, whatever it is called", () => {
  it("a file", async () => {
    expect(await importIds(put("any.name", weights))).toEqual(["one"]);
    expect(readdirSync(join(folder, "own/one")).sort()).toEqual(["model.gguf", "model.json"]);
    expect(readdirSync(join(folder, "own/.incoming"))).toEqual(["one.lock"]);
  });

  it("several files of one model, and a folder of them", async () => {
    const ids = await importIds(put("x/1", weights), put("y/2", settings));
    expect(ids.sort()).toEqual(["one", "pair"]);
    expect(readFileSync(join(folder, "own/pair/a/settings.json")).equals(settings)).toBe(true);
    await library.remove("pair");
    expect((await importIds(join(folder, "x"))).sort()).toEqual(["one"]);
  });

  it("an archive: what lies under its root, all of it and nothing else", async () => {
    expect(await importIds(put("download(1)", zipped))).toEqual(["packed"]);
    const files = readdirSync(join(folder, "own/packed"), { recursive: true, encoding: "utf8" }).sort();
    expect(files).toEqual(["am", "am/final.mdl", "conf", "conf/model.conf", "model.json"]);
  });

  it("files in an archive that it does not know", async () => {
    put("m/deep/enc", weights);
    put("m/s.json", settings);
    execFileSync("tar", ["-cjf", join(folder, "m.tar.bz2"), "-C", folder, "m"]);
    expect((await importIds(join(folder, "m.tar.bz2"))).sort()).toEqual(["one", "pair"]);
  });

  it("says what is lacking when that is not all", async () => {
    library = testLibrary({ folders: { own: join(folder, "own"), shared: [] }, rows: rows.slice(1) });
    await expect(importIds(put("enc", weights))).rejects.toThrow(/E_MODEL_INCOMPLETE .*settings\.json/);
  });
});

describe("what it does not know is recognised by what it is", () => {
  it("GGUF, by its beginning; one that turns sentences into vectors is told apart", async () => {
    expect(await importIds(put("My Model (1).GGUF", gguf("llama")))).toEqual(["my-model-1"]);
    expect(await library.locate("my-model-1")).toMatchObject({ task: "llm", engine: "llama-cpp", licence: "unknown" });
    await importIds(put("vectors.gguf", gguf("gemma-embedding")));
    expect(await library.locate("vectors")).toMatchObject({ task: "embed" });
  });

  it("never takes the name of a row for something else", async () => {
    const [id] = await importIds(put("one.gguf", gguf("llama")));
    expect(id).toMatch(/^one-[0-9a-f]{8}$/);
  });

  it("a Piper voice, given by its .onnx alone", async () => {
    put(
      "es_ES-x-low.onnx.json",
      Buffer.from(JSON.stringify({ audio: { sample_rate: 16000 }, phoneme_id_map: {}, language: { code: "es_ES" } })),
    );
    const [id = ""] = await importIds(put("es_ES-x-low.onnx", Buffer.from("onnx")));
    const model = await library.locate(id);
    expect(model).toMatchObject({
      id: "es_es-x-low",
      task: "tts",
      engine: "piper",
      languages: ["es-ES"],
    });
    expect(Object.keys(model!.files)).toEqual(["model", "config"]);
  });

  it("a Vosk folder in either layout, without the links in it", async () => {
    put("vosk-model-es-9/am/final.mdl", weights.subarray(1));
    put("vosk-model-es-9/graph/HCLG.fst", settings);
    put("secret", settings);
    symlinkSync(join(folder, "secret"), join(folder, "vosk-model-es-9/README"));
    put("flat-en-us/final.mdl", weights.subarray(2));
    put("flat-en-us/HCLr.fst", settings);
    const ids = await importIds(join(folder, "vosk-model-es-9"), join(folder, "flat-en-us"));
    expect(ids.sort()).toEqual(["flat-en-us", "vosk-model-es-9"]);
    expect(await library.locate("vosk-model-es-9")).toMatchObject({ languages: ["es"], engine: "vosk" });
    expect(existsSync(join(folder, "own/vosk-model-es-9/README"))).toBe(false);
  });

  it("a Sherpa folder and a Whisper folder", async () => {
    for (const name of ["encoder-1.onnx", "encoder-1.int8.onnx", "decoder-1.onnx", "joiner-1.onnx", "tokens.txt"])
      put(`zip-es-2024/${name}`, Buffer.from(name));
    for (const name of ["onnx/encoder_model_quantized.onnx", "onnx/decoder_model_merged_quantized.onnx"])
      put(`w/${name}`, Buffer.from(name));
    for (const name of ["tokenizer.json", "preprocessor_config.json", "config.json"]) put(`w/${name}`, settings);
    await importIds(join(folder, "zip-es-2024"), join(folder, "w"));
    const transducer = await library.locate("zip-es-2024");
    expect(transducer).toMatchObject({ engine: "sherpa-transducer", languages: ["es"] });
    expect(transducer?.files.encoder).toMatch(/encoder-1\.int8\.onnx$/);
    expect(await library.locate("w")).toMatchObject({ engine: "whisper", task: "stt" });
  });

  it.each<[string, Buffer, RegExp]>([
    ["a text", Buffer.from("hello"), /E_MODEL_UNRECOGNISED/],
    ["nothing", Buffer.alloc(0), /E_MODEL_UNRECOGNISED/],
    ["a GGUF of another age", Buffer.concat([Buffer.from("GGUF"), Buffer.alloc(60)]), /E_MODEL_UNRECOGNISED/],
    ["an archive of texts", zip([{ name: "a", content: settings }]), /E_MODEL_UNRECOGNISED/],
    ["an archive with a way out", zip([{ name: "../a", content: settings }]), /E_ARCHIVE_ENTRY/],
    ["PyTorch's pickle", zip([{ name: "m/data.pkl", content: Buffer.from([0x80, 2, 0x2e]) }]), /E_ARCHIVE_PICKLE/],
  ])("%s is no model, and nothing stays of it", async (_what, bytes, error) => {
    await expect(importIds(put("it", bytes))).rejects.toThrow(error);
    const left = readdirSync(join(folder, "own"), { recursive: true, encoding: "utf8" });
    expect(left.filter((name) => name !== ".incoming")).toEqual(["accepted-licences.json"]);
    expect(readdirSync(folder).sort()).toEqual(["it", "own"]);
  });

  it("nothing is there to be imported", async () => {
    await expect(importIds(join(folder, "none"))).rejects.toThrow(/E_MODEL_UNRECOGNISED/);
  });

  it("a pickle among a model's files keeps the model out", async () => {
    put("vosk-x/am/final.mdl", Buffer.from([0x80, 4, 1]));
    put("vosk-x/graph/HCLG.fst", settings);
    await expect(importIds(join(folder, "vosk-x"))).rejects.toThrow(/E_ARCHIVE_PICKLE/);
    expect(await library.installed()).toEqual([]);
  });
});

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

async function importIds(...paths: string[]): Promise<string[]> {
  return (await library.importFrom(paths, { signal })).map(({ id }) => id);
}

function gguf(architecture: string): Buffer {
  const text = (value: string) => {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(value.length));
    return Buffer.concat([length, Buffer.from(value)]);
  };
  const head = Buffer.alloc(24);
  head.write("GGUF");
  head.writeUInt32LE(3, 4);
  head.writeUInt32LE(1, 16);
  return Buffer.concat([
    head,
    text("general.architecture"),
    Buffer.from([8, 0, 0, 0]),
    text(architecture),
    randomBytes(99),
  ]);
}
