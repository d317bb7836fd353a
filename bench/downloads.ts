import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { download, downloadHabits } from "../src/models/download/download.ts";
import { Web } from "../src/models/download/open-url.ts";
import { type Benchmark, percentile } from "./benchmark.ts";

const bytes = 256 * 1024 ** 2;
const limitedBytes = 64 * 1024 ** 2;
const runs = 5;

/**
 * Whether several connections would bring a model sooner than one: from a server as fast as it can be, and from one
 * that gives each connection 16 MB/s. Medians; the file is hashed in every case, since no file is used unhashed.
 */
export const benchmark: Benchmark = async () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-bench-downloads-"));
  const server = fork(join(import.meta.dirname, "bytes-server.ts"), [], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const web = new Web({});
  try {
    const [base] = (await once(server, "message")) as [string];
    const one = async (size: number, limit: number) => {
      const path = join(folder, "one");
      const sha256 = sumOf(size);
      const url = `${base}/${size}/${limit}`;
      const signal = new AbortController().signal;
      await download(path, {
        url,
        bytes: size,
        sha256,
        web,
        habits: downloadHabits,
        onProgress: () => undefined,
        signal,
      });
      await rm(path);
    };
    const four = async (size: number, limit: number) => {
      const path = join(folder, "four");
      const handle = await open(path, "w");
      const part = size / 4;
      await Promise.all([0, 1, 2, 3].map((at) => fetchRange(`${base}/${size}/${limit}`, at * part, part, handle)));
      await handle.sync();
      await handle.close();
      if ((await hashOf(path)) !== sumOf(size)) throw new Error("four connections brought something else");
      await rm(path);
    };
    const figure = async (name: string, work: () => Promise<void>, count = runs) => {
      const times: number[] = [];
      for (let run = 0; run < count; run++) {
        const began = performance.now();
        await work();
        times.push(performance.now() - began);
      }
      return { name, value: percentile(times, 0.5), unit: "ms" } as const;
    };
    sumOf(bytes);
    sumOf(limitedBytes);
    return [
      await figure("256 MB, one connection, hashed on the way", () => one(bytes, 0)),
      await figure("256 MB, four connections, hashed afterwards", () => four(bytes, 0)),
      await figure("256 MB, its SHA-256 alone", async () => void hashBytes(bytes)),
      await figure("64 MB at 16 MB/s a connection, one connection", () => one(limitedBytes, 16), 2),
      await figure("64 MB at 16 MB/s a connection, four connections", () => four(limitedBytes, 16), 2),
    ];
  } finally {
    web.close();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What the server sends: a block over and over. */
export const block = Buffer.alloc(1024 ** 2, "0123456789abcdef");

const sums = new Map<number, string>();

function sumOf(size: number): string {
  const known = sums.get(size) ?? hashBytes(size);
  sums.set(size, known);
  return known;
}

function hashBytes(size: number): string {
  const hash = createHash("sha256");
  for (let left = size; left > 0; left -= block.length) hash.update(block);
  return hash.digest("hex");
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) hash.update(chunk);
  return hash.digest("hex");
}

async function fetchRange(url: string, from: number, size: number, handle: import("node:fs/promises").FileHandle) {
  const asked = get(url, { headers: { range: `bytes=${from}-${from + size - 1}` }, agent: false });
  const [answer] = (await once(asked, "response")) as [import("node:http").IncomingMessage];
  let at = from;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    await handle.write(chunk, 0, chunk.length, at);
    at += chunk.length;
  }
}
