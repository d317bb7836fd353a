import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderModelLibrary } from "../../src/models/model-library.ts";
import { ModelLock } from "../../src/models/model-lock.ts";
import { singleFile, testLibrary } from "./library.ts";
import { sha256 } from "./model-server.ts";

const signal = new AbortController().signal;
const weights = randomBytes(100_000);
let folder: string;
let own: string;
let shared: string;
let library: FolderModelLibrary;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "neo-library-"));
  own = join(folder, "own");
  shared = join(folder, "shared");
  writeFileSync(join(folder, "weights"), weights);
  library = libraryIn(own, [shared]);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("folders", () => {
  it("one's own is looked at first, the shared ones are only read", async () => {
    await libraryIn(shared, []).pull("m", { signal });
    chmodSync(shared, 0o555);
    expect(await library.locate("m")).toMatchObject({ folder: join(shared, "m"), own: false });
    // What everybody has is not fetched again.
    expect((await library.pull("m", { signal })).own).toBe(false);
    await expect(library.remove("m")).rejects.toThrow(/E_MODEL_SHARED/);
    await libraryIn(own, []).pull("m", { signal });
    expect(await library.locate("m")).toMatchObject({ folder: join(own, "m"), own: true });
    expect(await library.installed()).toHaveLength(1);
    await library.remove("m");
    expect(await library.locate("m")).toMatchObject({ own: false });
    chmodSync(shared, 0o755);
  });

  it("a folder that calls itself a model but is none does not count", async () => {
    const manifest = { id: "m", task: "llm", engine: "llama-cpp", languages: [], licence: "mit", memoryBytes: 1 };
    const files = [{ name: "w", bytes: 1, sha256: "0".repeat(64) }];
    const bad: [string, unknown][] = [
      ["m", { ...manifest, roles: { model: "../../etc/passwd" }, files }],
      ["n", { ...manifest, roles: {}, files }],
      ["o", { ...manifest, id: "o", roles: {}, files: [{ ...files[0], name: "/etc/passwd" }] }],
      ["p", { ...manifest, id: "p", roles: {}, files, engine: "shell" }],
      ["q", "no"],
    ];
    for (const [name, value] of bad) {
      mkdirSync(join(own, name), { recursive: true });
      writeFileSync(join(own, name, "model.json"), JSON.stringify(value));
    }
    expect(await library.installed()).toEqual([]);
    expect(await library.damaged()).toEqual([]);
    for (const id of ["../own/m", "..", "", "m/../m", "M"]) expect(await library.locate(id)).toBeUndefined();
  });

  it("one that is cut short is damaged, told so, and fetched anew", async () => {
    const { files } = await library.pull("m", { signal });
    truncateSync(files.model!, 10);
    expect(await library.installed()).toEqual([]);
    expect((await library.damaged()).map(({ id }) => id)).toEqual(["m"]);
    expect(await library.verify("m", { signal })).toEqual([{ file: "model.gguf", state: "changed" }]);
    await library.pull("m", { signal });
    expect(readFileSync(files.model!).equals(weights)).toBe(true);
    expect(await library.damaged()).toEqual([]);
  });
});

describe("verify", () => {
  it("sees one changed byte, and believes the catalogue more than the list beside the file", async () => {
    const { files, folder: place } = await library.pull("m", { signal });
    expect(await library.verify("m", { signal })).toEqual([{ file: "model.gguf", state: "ok" }]);
    const changed = Buffer.from(weights);
    changed[5]! ^= 1;
    writeFileSync(files.model!, changed);
    expect(await library.verify("m", { signal })).toEqual([{ file: "model.gguf", state: "changed" }]);
    const manifest = readFileSync(join(place, "model.json"), "utf8");
    writeFileSync(join(place, "model.json"), manifest.replace(sha256(weights), sha256(changed)));
    expect(await library.verify("m", { signal })).toEqual([{ file: "model.gguf", state: "changed" }]);
    rmSync(files.model!);
    expect(await library.verify("m", { signal })).toEqual([{ file: "model.gguf", state: "missing" }]);
    await expect(library.verify("none", { signal })).rejects.toThrow(/E_MODEL_NOT_INSTALLED/);
  });
});

describe("what can go wrong has a code", () => {
  it("a licence that has not been accepted; once it has, it is not asked for again", async () => {
    const fresh = () =>
      new FolderModelLibrary({ ...parts(join(folder, "fresh"), []), clock: { now: () => 0 }, proxies: {} });
    await expect(fresh().pull("m", { signal })).rejects.toThrow(/E_LICENCE_NEEDED/);
    const licence = fresh().licenceToAccept("m")!;
    expect(licence.id).toBe("mit");
    fresh().acceptLicence(licence);
    expect(fresh().licenceToAccept("m")).toBeUndefined();
    await fresh().pull("m", { signal });
  });

  it("a name that nobody knows, with those like it", async () => {
    await expect(library.pull("mm", { signal })).rejects.toThrow(/E_MODEL_UNKNOWN .*"similar":"m"/);
    await expect(library.remove("mm")).rejects.toThrow(/E_MODEL_NOT_INSTALLED/);
  });

  it("no room: what it takes, what there is and what is missing", async () => {
    const row = singleFile("big", { bytes: 2 ** 53 - 2 ** 30, sha256: "0".repeat(64), sources: [] });
    library = testLibrary({ ...parts(own, []), rows: [row] });
    const refused = await library.pull("big", { signal }).catch((thrown: unknown) => thrown);
    expect(refused).toMatchObject({ code: "E_MODEL_ROOM", parameters: { folder: own } });
    const { needed, free, missing } = (refused as { parameters: Record<string, number> }).parameters;
    expect(Math.abs(needed! - free! - missing!)).toBeLessThanOrEqual(1);
  });

  it("a folder that cannot be made", async () => {
    library = testLibrary({ ...parts(own, []) });
    const blocked = new FolderModelLibrary({
      ...parts(join(folder, "weights/own"), []),
      clock: { now: () => 0 },
      proxies: {},
    });
    expect(() => blocked.acceptLicence(blocked.licenceToAccept("m")!)).toThrow(/E_MODEL_UNWRITABLE/);
  });

  it("another is at work on it", async () => {
    await library.pull("m", { signal });
    using _lock = ModelLock.take(own, "m");
    await expect(library.remove("m")).rejects.toThrow(/E_MODEL_BUSY/);
    expect(existsSync(join(own, "m/model.gguf"))).toBe(true);
  });
});

function libraryIn(folderOfOwn: string, others: readonly string[]): FolderModelLibrary {
  return testLibrary(parts(folderOfOwn, others));
}

function parts(folderOfOwn: string, others: readonly string[]) {
  const sources = [{ kind: "path", path: join(folder, "weights") }] as const;
  const rows = [singleFile("m", { bytes: weights.length, sha256: sha256(weights), sources })];
  const programs = { run: never, filter: neverIterated, npm: [] };
  return { folders: { own: folderOfOwn, shared: others }, rows, programs };
}

function never(): never {
  throw new Error("no program is needed for this");
}

// biome-ignore lint/correctness/useYield: it is never asked for anything
async function* neverIterated(): AsyncGenerator<Uint8Array> {
  never();
}
