import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { defaults } from "../src/app/config/defaults.ts";
import { readEnvironment } from "../src/app/environment.ts";
import { enginesAtHand } from "../src/app/service/engines-at-hand.ts";
import { serviceSocketIn } from "../src/app/service/service-socket.ts";
import type { Engines } from "../src/ports/engines.ts";
import { connectToService } from "../src/service/service-client.ts";
import { realEngines, whyNoOnnx } from "../test/engines/real-engines.ts";
import { placeWithEngines } from "../test/service/place-with-engines.ts";
import { runningService } from "../test/service/running-service.ts";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";

const root = join(import.meta.dirname, "..");
const rounds = 10;
/** Each is worded as no skill has it; the last is a sentence of one. */
const unusual = ["cuanto espacio qeuda en el disco", "enséñame la memoria libre, que va lento"];
const usual = "¿cuánto espacio queda en el disco?";
const uid = process.getuid?.() ?? -1;

/**
 * What a service gains and costs: looking for one where there is none, a sentence encoded through it beside an engine of
 * one's own, and `neo ask` (from dist/) with and without it, in turns.
 */
export const benchmark: Benchmark = async () => {
  const why = await whyNoOnnx();
  if (why !== undefined) throw new Error(why);
  if (!existsSync(join(root, "dist/neo.js"))) throw new Error("npm run build first");
  const [alone, served] = [placeWithEngines({}), placeWithEngines({})];
  const service = await runningService(served.environment);
  const engines = await enginesAtHand({ environment: at(served.data), settings: defaults, onProgress: () => {} });
  const own = await realEngines(alone.data);
  try {
    const encoding = [await encodeTimes(own), await encodeTimes(engines)];
    const asking = askTimes(alone.environment, served.environment);
    await engines.close();
    await service.end("SIGKILL");
    return [...(await lookingTimes(alone.data, served.data)), ...encodingFigures(encoding), ...asking];
  } finally {
    await own.close();
    await service.end("SIGKILL");
    for (const place of [alone, served]) place.remove();
  }
};

function at(dataFolder: string): ReturnType<typeof readEnvironment> {
  return { ...readEnvironment(), dataFolder, configFiles: [] };
}

async function lookingTimes(nowhere: string, killed: string): Promise<Figure[]> {
  const look = async (folder: string): Promise<number> => {
    const began = performance.now();
    const path = serviceSocketIn(folder);
    if (existsSync(path)) await connectToService({ path, uid });
    return performance.now() - began;
  };
  const [none, left]: [number[], number[]] = [[], []];
  for (let round = 0; round < 200; round++) {
    none.push(await look(nowhere));
    left.push(await look(killed));
  }
  return [
    { name: "looking for a service where none was, p50", value: percentile(none, 0.5), unit: "ms", atMost: 2 },
    { name: "where a killed one left its socket, p50", value: percentile(left, 0.5), unit: "ms", atMost: 2 },
  ];
}

async function encodeTimes({ sentenceEncoder }: Engines): Promise<number[]> {
  const { signal } = new AbortController();
  await sentenceEncoder.encode(["neo"], { signal });
  const times: number[] = [];
  for (let round = 0; round < 100; round++) {
    const began = performance.now();
    await sentenceEncoder.encode([`¿cuánto espacio queda en el disco ${round}?`], { signal });
    times.push(performance.now() - began);
  }
  return times;
}

function encodingFigures([own = [], borrowed = []]: readonly number[][]): Figure[] {
  return [
    { name: "a sentence, own engine, p50", value: percentile(own, 0.5), unit: "ms" },
    { name: "a sentence, the service's engine, p50", value: percentile(borrowed, 0.5), unit: "ms" },
  ];
}

function askTimes(alone: Record<string, string>, served: Record<string, string>): Figure[] {
  const figures: Figure[] = [];
  for (const [name, requests] of [
    ["not worded as any skill has it", unusual],
    ["a sentence of a skill", [usual]],
  ] as const) {
    const [without, withIt]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      for (const request of requests) {
        const times = [ask(request, alone), ask(request, served)] as const;
        // The first fills the compile caches and the planner.
        if (round === 0) continue;
        without.push(times[0]);
        withIt.push(times[1]);
      }
    }
    const [a, b] = [percentile(without, 0.5), percentile(withIt, 0.5)];
    figures.push(
      { name: `neo ask, ${name}, alone, p50`, value: a, unit: "ms" },
      { name: `neo ask, ${name}, with a service, p50`, value: b, unit: "ms" },
      { name: `with ÷ alone, ${name}`, value: b / a, unit: "×", atMost: name === "a sentence of a skill" ? 1.05 : 1 },
    );
  }
  return figures;
}

function ask(request: string, environment: Record<string, string>): number {
  const words = ["--disable-warning=ExperimentalWarning", join(root, "dist/neo.js"), "ask", "--propose", request];
  const env = { ...environment, LANG: "es_ES.UTF-8", NODE_COMPILE_CACHE: join(environment.HOME ?? "", "cache") };
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`"${request}" ended with ${status}: ${stderr}`);
  return performance.now() - began;
}
