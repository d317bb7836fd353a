import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaults } from "../../src/app/config/defaults.ts";
import { readEnvironment } from "../../src/app/environment.ts";
import { enginesAtHand } from "../../src/app/service/engines-at-hand.ts";
import type { Engines } from "../../src/ports/engines.ts";
import type { ServiceStatus } from "../../src/ports/service.ts";
import { connectToService } from "../../src/service/service-client.ts";
import { neo } from "../e2e/neo.ts";
import { whyNoOnnx } from "../engines/real-engines.ts";
import { uid } from "./lending.ts";
import { placeWithEngines } from "./place-with-engines.ts";
import { descendantsOf, type RunningService, runningService } from "./running-service.ts";

// However busy this machine is.
const soon = { timeout: 20_000 };

const { signal } = new AbortController();
const megabyte = 2 ** 20;
const texts = Array.from({ length: 1200 }, (_, index) => `¿cuánto espacio queda en el disco ${index}?`);

const settings = { ...defaults, engines: { ...defaults.engines, idleMs: 1000 } };

describe("with the real encoder", () => {
  const place = placeWithEngines({ engines: settings.engines });
  const unhurried = placeWithEngines({});
  let why: string | undefined;
  let service: RunningService | undefined;
  beforeAll(async () => {
    why = await whyNoOnnx();
  }, 600_000);
  afterAll(async () => {
    await service?.end("SIGKILL");
    for (const one of [place, unhurried]) one.remove();
  });

  const atHand = (): Promise<Engines> =>
    enginesAtHand({
      environment: { ...readEnvironment(), dataFolder: place.data, configFiles: [] },
      settings,
      onProgress: () => {},
    });
  const status = async (): Promise<ServiceStatus> => {
    const client = await connectToService({ path: join(place.data, "neo.sock"), uid });
    const { value } = await client!.call("status", { language: "en" }, signal);
    client!.close();
    return value;
  };

  test("neo doctor --memory tells what is idle and what each engine takes, and leaves no service behind", ({
    skip,
  }) => {
    if (why !== undefined) skip(why);
    const { code, stdout } = neo(["doctor", "--memory", "--json"], unhurried);
    expect(code).toBe(0);
    const { memory } = JSON.parse(stdout);
    expect(memory.idleBytes).toBeLessThan(150 * megabyte);
    expect(memory.engines[0]).toMatchObject({ name: "encoder", loadedBytes: expect.any(Number) });
    expect(memory.loadedBytes).toBeGreaterThan(memory.idleBytes + 20 * megabyte);
    expect(memory.loadedBytes).toBeLessThan(memory.budgetBytes);
    expect(neo(["status", "--json"], unhurried).stdout).toBe(`{"running":false}\n`);
    expect(neo(["doctor", "--memory"], unhurried).stdout).toMatch(/idle \(neo start\) +\d+ MB +~350 MB/);
  });

  test("idle it takes at most 150 MB; after use and the idle time no more than a tenth above that", async ({
    skip,
  }) => {
    if (why !== undefined) skip(why);
    service = await runningService(place.environment);
    expect((await status()).memoryBytes).toBeLessThan(150 * megabyte);
    // What it shares with other Nodes counts for less the more of them run; of this, only its own is compared.
    const idle = unsharedOf(service.pid);
    const engines = await atHand();
    expect(await engines.sentenceEncoder.encode(texts, { signal })).toHaveLength(texts.length);
    // It is the service's engine that did it.
    expect(descendantsOf(service.pid).length).toBeGreaterThan(0);
    expect((await engines.health())[0]).toMatchObject({ name: "encoder", state: "idle" });
    await engines.close();
    const { pid } = service;
    await expect.poll(() => descendantsOf(pid), { timeout: 10_000 }).toEqual([]);
    await expect.poll(async () => (await status()).engines[0]!.state, soon).toBe("stopped");
    await expect.poll(() => unsharedOf(pid) / idle, { timeout: 5_000 }).toBeLessThan(1.1);
  });

  test("killed in the middle of a call, nobody's answer fails", async ({ skip }) => {
    if (why !== undefined) skip(why);
    const engines = await atHand();
    const expected = await engines.sentenceEncoder.encode(texts, { signal });
    const answer = engines.sentenceEncoder.encode(texts, { signal });
    await expect.poll(async () => (await status()).engines[0]!.state, soon).toBe("busy");
    await service!.end("SIGKILL");
    expect(await answer).toEqual(expected);
    await engines.close();
  });
});

/** Memory that it has written to, in bytes. */
function unsharedOf(pid: number): number {
  return Number(/^Pss_Anon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1]) * 1024;
}
