import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { examineEngines } from "../../src/app/doctor/doctor-engines.ts";
import { readEnvironment } from "../../src/app/environment.ts";
import { besideKept, temporaryFolder, whyNoOnnx } from "./real-engines.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
const at = (dataFolder: string) => ({ ...readEnvironment(), dataFolder, configFiles: [] });

test("an engine that was never wanted is not fetched by looking", async () => {
  const [budget, encoder] = await examineEngines(at(folder.path), "es");
  expect(budget!.finding).toMatch(/^entre todos pueden ocupar \d+ MB de \d+ MB$/);
  expect(encoder!.finding).toMatch(/^aún sin traer/);
  expect(encoder!.engine).toMatchObject({ name: "encoder", state: "stopped", crashes: 0, installedBytes: undefined });
  expect(readdirSync(folder.path).filter((name) => name !== "sandbox.json")).toEqual([]);
});

test("one that is there is tried, and its state, memory and crashes are told", async ({ skip }) => {
  const why = await whyNoOnnx();
  if (why !== undefined) skip(why);
  const [, encoder] = await examineEngines(at(besideKept()), "en");
  expect(encoder!.finding).toMatch(/^works: \d+ MB of its own memory \(\d+ MB in all\), \d+ MB on disk; 0 crashes/);
  expect(encoder!.engine!.memory!.pssBytes).toBeGreaterThan(20 * 2 ** 20);
  expect(encoder!.engine!.memory!.rssBytes).toBeGreaterThanOrEqual(encoder!.engine!.memory!.pssBytes);
});

test("one that is switched off is a warning that says until when, and why", async () => {
  const now = Date.now();
  const times = [1, 2, 3, 4, 5].map((seconds) => now - seconds * 1000).reverse();
  const last = { at: now, code: "E_ENGINE_CRASHED", parameters: { engine: "encoder", how: "SIGSEGV" } };
  mkdirSync(join(folder.path, "crashes"), { recursive: true });
  writeFileSync(join(folder.path, "crashes/encoder.crashes.json"), JSON.stringify({ times, last }));
  for (const [language, words] of [
    ["en", /^switched off until .* after 5 crashes\. The last: .*SIGSEGV/],
    ["es", /^apagado hasta las .* tras 5 interrupciones\. La última: .*SIGSEGV/],
  ] as const) {
    const [, encoder] = await examineEngines(at(folder.path), language);
    expect(encoder).toMatchObject({ state: "warning", finding: expect.stringMatching(words) });
  }
});
