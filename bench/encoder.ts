import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { cosine, readReference } from "../test/engines/encoder-reference.ts";
import { keptFolder, realEngines, whyNoOnnx } from "../test/engines/real-engines.ts";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";

const root = join(import.meta.dirname, "..");

/**
 * How near the encoder's vectors come to those of the Python package, what it takes and how long. With a file of
 * training/encoder/reference.py as an argument, over that one (`npm run bench -- encoder FILE`).
 */
export const benchmark: Benchmark = async () => {
  const why = await whyNoOnnx();
  if (why !== undefined) throw new Error(why);
  const reference = readReference(process.argv[3] ?? join(root, "test/engines/encoder-reference.json"));
  const packed = readdirSync(join(root, "models/sentence-encoder")).map(
    (name) => statSync(join(root, "models/sentence-encoder", name)).size,
  );
  const [one, two] = [await measure(reference, 1), await measure(reference, 2)];
  return [
    {
      name: "packed, in the repository",
      value: packed.reduce((sum, size) => sum + size, 0) / 1e6,
      unit: "MB",
      atMost: 40,
    },
    { name: "sentences compared", value: reference.length, unit: "count" },
    { name: "1 − cosine to the Python package, worst of all", value: one.worst, unit: "×", atMost: 0.01 },
    { name: "first answer, engine not running", value: one.first, unit: "ms" },
    ...[one, two].flatMap(({ threads, alone, together }): Figure[] => [
      { name: `a sentence alone, ${threads} thread(s), p50`, value: percentile(alone, 0.5), unit: "ms" },
      { name: `a sentence alone, ${threads} thread(s), p95`, value: percentile(alone, 0.95), unit: "ms" },
      { name: `a sentence among 128, ${threads} thread(s)`, value: together, unit: "ms" },
    ]),
    { name: "engine's memory after one sentence, PSS", value: one.firstMegabytes, unit: "MB" },
    { name: "engine's memory after all, PSS", value: one.megabytes, unit: "MB", atMost: 170 },
  ];
};

async function measure(reference: ReturnType<typeof readReference>, threads: number) {
  const { signal } = new AbortController();
  const engines = await realEngines(keptFolder, { engines: { threads } });
  const pss = async () => ((await engines.health())[0]?.memory?.pssBytes ?? 0) / 2 ** 20;
  const texts = reference.map(({ text }) => text);
  try {
    const start = performance.now();
    await engines.sentenceEncoder.encode(texts.slice(0, 1), { signal });
    const first = performance.now() - start;
    const firstMegabytes = await pss();
    const alone: number[] = [];
    for (const text of texts) {
      const before = performance.now();
      await engines.sentenceEncoder.encode([text], { signal });
      alone.push(performance.now() - before);
    }
    const before = performance.now();
    const vectors = await engines.sentenceEncoder.encode(texts, { signal });
    const together = (performance.now() - before) / texts.length;
    const worst = 1 - Math.min(...vectors.map((vector, index) => cosine(vector, reference[index]!.vector)));
    return { threads, first, firstMegabytes, alone, together, worst, megabytes: await pss() };
  } finally {
    await engines.close();
  }
}
