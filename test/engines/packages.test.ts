import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { helperPrograms } from "../../src/app/helper-programs.ts";
import { enginePackage } from "../../src/engines/packages/engine-package.ts";
import { folderBytes } from "../../src/engines/packages/folder-bytes.ts";
import { bundledModel } from "../../src/models/bundled-model.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { keptFolder, onnxPackage, realEngines, temporaryFolder, whyNoOnnx } from "./real-engines.ts";

const root = join(import.meta.dirname, "../..");
const signal = new AbortController().signal;
const folders: { path: string; remove(): void }[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});
const folder = (): string => {
  const made = temporaryFolder();
  folders.push(made);
  return made.path;
};
const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: NeoError) => error,
  );

test("what npm brings is what the lock file says, for this machine alone", { timeout: 600_000 }, async ({ skip }) => {
  const why = await whyNoOnnx();
  if (why !== undefined) skip(why);
  const [place] = readdirSync(join(keptFolder, "engines")).filter((name) => /^onnx-[0-9a-f]{12}$/.test(name));
  const modules = join(keptFolder, "engines", place!, "node_modules");
  expect(readdirSync(modules).sort()).toEqual(["onnxruntime-common", "onnxruntime-node"]);
  const platforms = join(modules, "onnxruntime-node/bin/napi-v6");
  expect(readdirSync(platforms)).toEqual(["linux"]);
  expect(readdirSync(join(platforms, "linux"))).toEqual([process.arch]);
  expect(folderBytes(modules)).toBeLessThan(60e6);
});

const full = process.env.NEO_TEST_FULL !== undefined;
test.runIf(full)(
  "a bundle made on another machine is all that it takes without network",
  { timeout: 900_000 },
  async ({ skip }) => {
    const why = await whyNoOnnx();
    if (why !== undefined) skip(why);
    const [bundle, data] = [folder(), folder()];
    const made = spawnSync(process.execPath, [join(root, "scripts/engine-bundle.ts"), bundle], { encoding: "utf8" });
    expect([made.status, made.stderr]).toEqual([0, ""]);
    const engines = await realEngines(data, { engines: { bundle } });
    expect(await engines.sentenceEncoder.encode(["disco"], { signal })).toHaveLength(1);
    await engines.close();
  },
);

test("without the network and without a bundle it says what it takes, and leaves nothing behind", async () => {
  const [bundle, target] = [folder(), folder()];
  mkdirSync(join(bundle, "npm-cache"));
  const error = await errorOf(onnxPackage(target, bundle).install(signal));
  expect(error).toMatchObject({ code: "E_ENGINE_INSTALL", retryable: true });
  expect(readdirSync(target)).toEqual([]);
});

test("a cancelled install ends npm and leaves nothing behind; one that was cut short is cleared away", async () => {
  const target = folder();
  mkdirSync(join(target, ".onnx-999999999-cut"));
  const cancel = new AbortController();
  const error = errorOf(onnxPackage(target).install(cancel.signal));
  setTimeout(() => cancel.abort(), 300);
  expect(await error).toMatchObject({ code: "E_CANCELLED" });
  expect(readdirSync(target)).toEqual([]);
});

test("a disk without the room is told before anything is fetched", async () => {
  const [source, target] = [folder(), folder()];
  cpSync(join(root, "engines/onnx"), source, { recursive: true });
  const file = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  file.neopapaya.unpackedBytes = 2 ** 50;
  writeFileSync(join(source, "package.json"), JSON.stringify(file));
  const wanting = enginePackage({
    name: "onnx",
    source,
    target,
    bundle: undefined,
    client: helperPrograms({}),
    onProgress: () => {},
  });
  expect(await errorOf(wanting.install(signal))).toMatchObject({
    code: "E_ENGINE_DISK",
  });
  expect(wanting.installed()).toBeUndefined();
});

test("a bundled model that is not as it was delivered is never put in place", async () => {
  const [source, target] = [folder(), folder()];
  cpSync(join(root, "models/sentence-encoder"), source, { recursive: true });
  const packed = readFileSync(join(source, "tokenizer.bin.br"));
  packed[packed.length >> 1]! ^= 1;
  writeFileSync(join(source, "tokenizer.bin.br"), packed);
  const error = await errorOf(bundledModel({ source, target }).place(signal));
  expect(error).toMatchObject({ code: "E_MODEL_BUNDLED", parameters: { folder: source } });
  expect(existsSync(join(target, "sentence-encoder"))).toBe(false);
  expect(readdirSync(target)).toEqual([]);
});
