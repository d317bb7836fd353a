import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readRecipes } from "../src/request/recipes/read-recipes.ts";
import { keptFolder, realEngines, whyNoOnnx } from "../test/engines/real-engines.ts";
import { type Benchmark, percentile } from "./benchmark.ts";

const root = join(import.meta.dirname, "..");
const recipes = join(root, "training/corpus/recipes");

/** What a proposal of the sequence model takes, five beams on one thread, and what its word on others' takes: requests are the first way to say each tenth recipe. */
export const benchmark: Benchmark = async () => {
  const why = await whyNoOnnx();
  if (why !== undefined) throw new Error(why);
  const model = join(root, "models/mango-mini");
  const packed = readdirSync(model).map((name) => statSync(join(model, name)).size);
  const all = readdirSync(recipes)
    .sort()
    .flatMap((name) => readRecipes(join(recipes, name)));
  const asked = all.filter((_, at) => at % 10 === 0).flatMap(({ es: [es = ""], en: [en = ""] }) => [es, en]);
  const engines = await realEngines(keptFolder, { engines: { threads: 1 } });
  const { signal } = new AbortController();
  const megabytes = async () =>
    ((await engines.health()).find(({ name }) => name === "mango")?.memory?.pssBytes ?? 0) / 2 ** 20;
  try {
    const sequences = await engines.sequenceModel();
    if (sequences === undefined) throw new Error("no sequence model");
    const start = performance.now();
    await sequences.generate(asked[0] ?? "", { beams: 5, signal });
    const first = performance.now() - start;
    const firstMegabytes = await megabytes();
    const times: number[] = [];
    for (const text of asked) {
      const before = performance.now();
      await sequences.generate(text, { beams: 5, signal });
      times.push(performance.now() - before);
    }
    // As many as candidates are rated of a request, commands of the recipes about it.
    const rated: number[] = [];
    for (const [at, text] of asked.slice(0, 200).entries()) {
      const commands = all.slice(at * 8, at * 8 + 8).map(({ template }) => template);
      const before = performance.now();
      await sequences.rate(text, commands, { signal });
      rated.push(performance.now() - before);
    }
    return [
      {
        name: "packed, in the repository",
        value: packed.reduce((sum, size) => sum + size, 0) / 1e6,
        unit: "MB",
        atMost: 40,
      },
      { name: "requests", value: asked.length, unit: "count" },
      { name: "first answer, engine not running", value: first, unit: "ms", atMost: 1_500 },
      { name: "five beams, one thread, p50", value: percentile(times, 0.5), unit: "ms", atMost: 300 },
      { name: "five beams, one thread, p95", value: percentile(times, 0.95), unit: "ms", atMost: 600 },
      { name: "eight commands rated, one thread, p50", value: percentile(rated, 0.5), unit: "ms", atMost: 300 },
      { name: "eight commands rated, one thread, p95", value: percentile(rated, 0.95), unit: "ms", atMost: 600 },
      { name: "engine's memory after one request, PSS", value: firstMegabytes, unit: "MB" },
      { name: "engine's memory after all, PSS", value: await megabytes(), unit: "MB", atMost: 250 },
    ];
  } finally {
    await engines.close();
  }
};
