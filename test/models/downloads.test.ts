import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import type { FolderModelLibrary } from "../../src/models/model-library.ts";
import type { PullProgress } from "../../src/ports/models.ts";
import { recordFigure } from "../record-figure.ts";
import { singleFile, testLibrary } from "./library.ts";
import {
  compress,
  corrupt,
  dropAfter,
  ignoreRange,
  type Manner,
  ModelServer,
  overlong,
  serve,
  sha256,
  stallAfter,
  status,
  truncateAfter,
  wrongRange,
} from "./model-server.ts";

const body = randomBytes(1_000_000);
const seed = Number(process.env.NEO_TEST_SEED ?? 20261129);
const runs = process.env.NEO_TEST_FULL ? 500 : 40;
let own: string;
let server: ModelServer;
let library: FolderModelLibrary;

beforeEach(async () => {
  own = mkdtempSync(join(tmpdir(), "neo-models-"));
  server = await ModelServer.start(body);
  library = libraryOf([server.url]);
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(own, { recursive: true, force: true });
});

describe("what is fetched is what was wanted, whatever the server does", () => {
  it.each<[string, Manner[], least: number, most: number]>([
    ["serves", [], 1, 1],
    ["drops the connection, thrice", [dropAfter(100_000), dropAfter(1), dropAfter(500_000)], 1, 1.01],
    ["drops before the first byte", [dropAfter(0), dropAfter(0)], 1, 1.01],
    ["stalls", [stallAfter(300_000)], 1, 1.01],
    ["stalls at once", [stallAfter(0)], 1, 1.01],
    ["ends early in good order", [truncateAfter(400_000)], 1, 1.01],
    ["flips a bit, once", [corrupt], 2, 2],
    ["ignores where to go on", [dropAfter(300_000), ignoreRange], 1.3, 1.3],
    ["goes on elsewhere", [dropAfter(300_000), wrongRange], 1, 1.31],
    ["has a bad moment", [status(503), status(500), status(429, { "retry-after": "0" })], 1, 1],
    ["does not know the range", [dropAfter(300_000), status(416)], 1.3, 1.3],
  ])("%s", async (_what, manners, least, most) => {
    server.manners.push(...manners);
    const model = await pull();
    expect(readFileSync(model.files.model!).equals(body)).toBe(true);
    expect(server.sent / body.length).toBeGreaterThanOrEqual(least);
    expect(server.sent / body.length).toBeLessThanOrEqual(most);
    expect(readdirSync(join(own, ".incoming"))).toEqual(["m.lock"]);
  });

  it("goes on by If-Range with the tag that it was begun with", async () => {
    server.manners.push(dropAfter(250_000));
    await pull();
    expect(server.asked[0]).toEqual({ range: undefined, ifRange: undefined });
    expect(server.asked[1]).toEqual({ range: "bytes=250000-", ifRange: expect.stringMatching(/^"[0-9a-f]{16}"$/) });
  });

  it.each<[string, Manner[], RegExp]>([
    ["has another file of that length", [corrupt, corrupt], /E_MODEL_HASH/],
    ["has a file of another length", [status(200, { "content-length": "2" })], /E_MODEL_HASH/],
    ["sends more than the file has", [overlong], /E_MODEL_HASH/],
    ["compresses", [compress], /E_MODEL_UNREACHABLE/],
    ["does not have it", [status(404)], /E_MODEL_UNREACHABLE .*HTTP 404/],
    ["wants a password", [status(401)], /E_MODEL_UNREACHABLE .*HTTP 401/],
    ["sends us round", Array(11).fill(status(302, { location: "/model" })), /too many redirects/],
    ["sends us away from encryption", [status(302, { location: "http://example.invalid/x" })], /not an address/],
    ["is down", Array(9).fill(status(500)), /E_MODEL_UNREACHABLE .*HTTP 500/],
    ["stalls for ever", Array(9).fill(stallAfter(0)), /nothing arrives/],
  ])("a server that %s: nothing is installed", async (_what, manners, error) => {
    server.manners.push(...manners);
    await expect(pull()).rejects.toThrow(error);
    expect(await library.installed()).toEqual([]);
    expect(existsSync(join(own, "m"))).toBe(false);
  });

  it("a file that is changed meanwhile is begun anew, and refused when it stays another", async () => {
    server.manners.push(dropAfter(500_000), (request, response, _body, self) => {
      self.body = randomBytes(body.length);
      serve(request, response, self.body, self);
    });
    await expect(pull()).rejects.toThrow(/E_MODEL_HASH .*another SHA-256/);
    expect(server.asked[1]?.ifRange).toBeDefined();
    server.body = body;
    await pull();
    expect(await library.locate("m")).toBeDefined();
  });

  it("takes the next source when the first has no file, another one, or is not there", async () => {
    const wrong = await ModelServer.start(randomBytes(body.length));
    library = libraryOf(["http://127.0.0.1:1/model", wrong.url, server.url]);
    await pull();
    expect(wrong.asked).toHaveLength(2);
    await wrong[Symbol.asyncDispose]();
    expect(readFileSync(join(own, "m/model.gguf")).equals(body)).toBe(true);
  });

  it("a source on this machine is a path", async () => {
    const path = join(own, "brought");
    writeFileSync(path, body);
    const sources = [
      { kind: "path", path: "/no/such/file" },
      { kind: "path", path },
    ] as const;
    const row = singleFile("m", { bytes: body.length, sha256: sha256(body), sources });
    library = testLibrary({ folders: { own: join(own, "models"), shared: [] }, rows: [row] });
    await pull();
    writeFileSync(path, randomBytes(body.length));
    await library.remove("m");
    await expect(pull()).rejects.toThrow(/E_MODEL_UNREACHABLE/);
  });
});

describe("going on", () => {
  it("what is left of a cancelled pull is gone on from, and what was spoilt is fetched again", async () => {
    const leaving = new AbortController();
    server.manners.push(dropAfter(700_000), stallAfter(0));
    await expect(
      library.pull("m", {
        signal: leaving.signal,
        onProgress: ({ bytes }) => bytes >= 700_000 && leaving.abort(),
      }),
    ).rejects.toThrow(/E_CANCELLED/);
    expect(left()).toEqual(["0", "0/model.gguf.part", "0/model.gguf.part.json"]);
    expect((await library.unfinished())[0]).toMatchObject({ id: "m", bytes: expect.closeTo(700_000, -3) });
    const part = join(own, ".incoming/m/0/model.gguf.part");
    const begun = readFileSync(part);
    expect(begun.equals(body.subarray(0, begun.length))).toBe(true);
    begun[17]! ^= 1;
    writeFileSync(part, begun);
    await pull();
    expect(readFileSync(join(own, "m/model.gguf")).equals(body)).toBe(true);
  });

  it("what is left gives its room back when it is not wanted any more", async () => {
    server.manners.push(dropAfter(300_000), status(404));
    await expect(pull()).rejects.toThrow(/E_MODEL_UNREACHABLE/);
    const [begun] = await library.unfinished();
    expect(await library.remove("m")).toEqual(begun);
    expect(readdirSync(join(own, ".incoming"))).toEqual(["m.lock"]);
    await expect(library.remove("m")).rejects.toThrow(/E_MODEL_NOT_INSTALLED/);
  });

  it.each([
    ["longer than the file", Buffer.alloc(body.length + 1)],
    ["as long as the file, and wrong", Buffer.alloc(body.length)],
    ["whole", body],
  ])("a part that is %s", async (_what, part) => {
    server.manners.push(dropAfter(1));
    const leaving = AbortSignal.timeout(50);
    server.manners.push(stallAfter(0));
    await expect(library.pull("m", { signal: leaving })).rejects.toThrow(/E_CANCELLED/);
    writeFileSync(join(own, ".incoming/m/0/model.gguf.part"), part);
    server.manners.length = 0;
    const before = server.asked.length;
    await pull();
    expect(readFileSync(join(own, "m/model.gguf")).equals(body)).toBe(true);
    expect(server.asked.length - before).toBe(part === body ? 0 : 1);
  });

  it("tells how far it is, never more than there is", async () => {
    const seen: PullProgress[] = [];
    server.manners.push(dropAfter(300_000));
    await library.pull("m", { signal: new AbortController().signal, onProgress: (state) => seen.push(state) });
    expect(seen.at(-1)).toEqual({ stage: "fetching", model: "m", bytes: body.length, total: body.length });
    const fetched = seen.map(({ bytes }) => bytes);
    expect(fetched).toEqual([...fetched].sort((a, b) => a - b));
  });
});

describe("two at once", () => {
  it("the second of two pulls is told to wait, and one model is there in the end", async () => {
    const results = await Promise.allSettled([pull(), pull(), pull()]);
    expect(results.filter(({ status: state }) => state === "fulfilled")).toHaveLength(1);
    for (const result of results)
      if (result.status === "rejected") expect(String(result.reason)).toContain("E_MODEL_BUSY");
    expect(server.sent).toBe(body.length);
    expect((await library.installed()).map(({ id }) => id)).toEqual(["m"]);
    await pull();
    expect(server.sent).toBe(body.length);
  });
});

test(`whatever the server does one time after the other, it is the right file or none (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const some = () => Math.floor(random() * body.length);
  const moods: (() => Manner)[] = [
    () => serve,
    () => dropAfter(some()),
    () => truncateAfter(some()),
    () => corrupt,
    () => ignoreRange,
    () => wrongRange,
    () => status(500 + Math.floor(random() * 5)),
    () => status(416),
    () => overlong,
    () => (request, response, content, self) => {
      self.body = random() < 0.5 ? body : randomBytes(body.length);
      serve(request, response, content, self);
    },
  ];
  let right = 0;
  for (let run = 0; run < runs; run++) {
    server.manners.push(...Array.from({ length: 6 }, () => moods[Math.floor(random() * moods.length)]!()));
    await pull().catch((thrown: unknown) => expect(String(thrown)).toMatch(/E_MODEL_(HASH|UNREACHABLE)/));
    if (existsSync(join(own, "m"))) {
      right += 1;
      expect(readFileSync(join(own, "m/model.gguf")).equals(body)).toBe(true);
      // Every other time it goes on from what an earlier pull left.
      await library.remove("m");
    }
    server.manners.length = 0;
    server.body = body;
  }
  expect(right).toBeGreaterThan(0);
  recordFigure({ suite: "downloads", name: `wrong files accepted in ${runs} bad days`, value: 0, of: runs, goal: "0" });
}, 300_000);

function pull() {
  return library.pull("m", { signal: new AbortController().signal });
}

function libraryOf(urls: readonly string[]): FolderModelLibrary {
  const sources = urls.map((url) => ({ kind: "https", url }) as const);
  const row = singleFile("m", { bytes: body.length, sha256: sha256(body), sources });
  return testLibrary({ folders: { own, shared: [] }, rows: [row] });
}

function left(): string[] {
  return readdirSync(join(own, ".incoming/m"), { recursive: true, encoding: "utf8" }).sort();
}

function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
