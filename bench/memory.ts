import { join } from "node:path";
import { engineTrials } from "../src/app/memory/engine-trials.ts";
import { memoryOf, memoryOfTree } from "../src/engines/memory/process-memory.ts";
import type { LentEngines } from "../src/ports/engines.ts";
import { enginesOf } from "../src/service/remote-engines.ts";
import { connectToService } from "../src/service/service-client.ts";
import { toNeoError } from "../src/shared/errors.ts";
import { pulseCables, whyNoPulse } from "../test/audio/pulse.ts";
import { keptModel } from "../test/engines/kept-model.ts";
import { whyNoOnnx } from "../test/engines/real-engines.ts";
import { placeWithEngines } from "../test/service/place-with-engines.ts";
import { type RunningService, runningService } from "../test/service/running-service.ts";
import type { Benchmark, Figure } from "./benchmark.ts";

const megabyte = 2 ** 20;
const idleMs = 1_500;
const budgetMb = 600;
const rounds = 200;

/**
 * What `neo start` takes with all that it starts (PSS): idle, with each engine that is installed, after use and the idle
 * time; whether a budget of 600 MB is ever exceeded while every engine is asked for in turn, 200 times; and what listening
 * takes.
 */
export const benchmark: Benchmark = async () => {
  const why = await whyNoOnnx();
  if (why !== undefined) throw new Error(why);
  const free = await withService({ engines: { idleMs } }, unhurried);
  const tight = await withService({ engines: { idleMs: 60_000, memoryMb: budgetMb } }, underBudget);
  return [...free, ...tight, ...(await listening())];
};

async function withService(
  settings: object,
  measure: (service: RunningService, engines: LentEngines) => Promise<Figure[]>,
): Promise<Figure[]> {
  const place = placeWithEngines(settings);
  const service = await runningService(place.environment);
  try {
    const path = join(place.data, "neo.sock");
    const client = await connectToService({ path, uid: process.getuid?.() ?? -1 });
    const engines = client === undefined ? undefined : await enginesOf(client);
    if (engines === undefined) throw new Error("the service lends no engines");
    return await measure(service, engines);
  } finally {
    await service.end();
    place.remove();
  }
}

/** With a talk that waits for its wake phrase in a silent room, Vosk hearing Spanish. */
async function listening(): Promise<Figure[]> {
  const kept = await keptModel(hears);
  const why = typeof kept === "string" ? kept : whyNoPulse();
  if (why !== undefined) throw new Error(why);
  await using pulse = await pulseCables();
  const audio = { input: "neo_microphone", output: "neo_loudspeaker" };
  const speech = { hearEs: hears, voiceEs: "espeak-ng" };
  const place = placeWithEngines({ language: "es", audio, speech, voice: { service: "on" } });
  const { HOME: _, ...cables } = pulse.variables;
  const service = await runningService({ ...place.environment, ...cables });
  try {
    await pause(20_000);
    return [{ name: `neo start, listening with ${hears}`, value: pss(service.pid), unit: "MB", atMost: 350 }];
  } finally {
    await service.end();
    place.remove();
  }
}

const hears = "vosk-small-es-older";

async function unhurried({ pid }: RunningService, engines: LentEngines): Promise<Figure[]> {
  const { signal } = new AbortController();
  await pause(1_000);
  const idle = pss(pid);
  const unshared = (memoryOf(pid)?.rssBytes ?? 0) / megabyte;
  const loaded: Figure[] = [];
  for (const { name, installedBytes } of await engines.health()) {
    const trial = engineTrials.find(({ engine }) => engine === name);
    if (installedBytes === undefined || !(await trial?.wake(engines, signal))) continue;
    const memory = (await engines.health()).find((engine) => engine.name === name)?.memory;
    loaded.push({ name: `engine ${name}, loaded`, value: (memory?.pssBytes ?? 0) / megabyte, unit: "MB" });
  }
  await engines.sentenceEncoder.encode(sentences, { signal });
  const used = pss(pid);
  await pause(idleMs + 3_000);
  const after = pss(pid);
  return [
    { name: "neo start, idle (the manual's table: 350)", value: idle, unit: "MB", atMost: 150 },
    { name: "the same, were it the only Node (RSS)", value: unshared, unit: "MB" },
    ...loaded,
    {
      name: `with ${loaded.length} engine(s) in use (the manual's table: 2355)`,
      value: used,
      unit: "MB",
      atMost: 2355,
    },
    { name: "after use and the idle time ÷ idle", value: after / idle, unit: "×", atMost: 1.1 },
  ];
}

const sentences = Array.from({ length: 2_000 }, (_, index) => `¿cuánto espacio queda en el disco ${index}?`);

async function underBudget({ pid }: RunningService, engines: LentEngines): Promise<Figure[]> {
  const { signal } = new AbortController();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, pss(pid));
  }, 100);
  const installed = (await engines.health()).filter(({ installedBytes }) => installedBytes !== undefined);
  const trials = engineTrials.filter(({ engine }) => installed.some(({ name }) => name === engine));
  let [answered, tooLarge, failed] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    for (const { wake } of trials) {
      try {
        await wake(engines, signal);
        answered++;
      } catch (thrown) {
        if (toNeoError(thrown).code === "E_ENGINE_TOO_LARGE") tooLarge++;
        else failed++;
      }
    }
  }
  clearInterval(watch);
  return [
    { name: `under a budget of ${budgetMb} MB: most that was taken`, value: most, unit: "MB", atMost: budgetMb },
    { name: `${rounds} rounds over ${trials.length} engine(s): answered`, value: answered, unit: "count" },
    { name: "refused because they cannot fit", value: tooLarge, unit: "count" },
    { name: "failed otherwise", value: failed, unit: "count", atMost: 0 },
  ];
}

function pss(pid: number): number {
  return (memoryOfTree(pid)?.pssBytes ?? 0) / megabyte;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
