/**
 * How often the sequence model proposes the very template, first or among five, for requests that it was not taught:
 *
 *   node training/evaluate/proposer.ts DATA [ID] [MOST]
 *
 * DATA: what training/mango/data.py wrote. ID: an imported model in place of ours. MOST: of each set at most so many, evenly.
 * Also the metric of NLC2CMD, of templates (nlc2cmd.ts). Beside it the nearest taught request by words (TF-IDF) with its template. Prints a table and, as its last line, JSON.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keptFolder, realEngines } from "../../test/engines/real-engines.ts";
import { nlc2cmdScore } from "./nlc2cmd.ts";
import { TfIdf } from "./tf-idf.ts";

type Pair = { from: string; id: string; language: "es" | "en"; in: string; out: string };

const [data = "", id = "auto", most = "100000"] = process.argv.slice(2);
const sets = ["recipes", "asked", "nl2bash", "tldr"] as const;
const { signal } = new AbortController();

const taught = read("train.jsonl");
const byWords = new Map(
  (["es", "en"] as const).map((language) => {
    const rows = taught.pairs.filter((pair) => pair.language === language);
    return [language, { rows, index: new TfIdf(rows.map((pair) => pair.in)) }];
  }),
);
const engines = await realEngines(keptFolder, { mango: { model: id } });
const model = await engines.sequenceModel();
if (model === undefined) throw new Error(`no model ${id}`);
await model.generate("neo", { beams: 1, signal });
const rows = [];
try {
  for (const set of sets) {
    const { pairs, sha256 } = read(`held-${set}.jsonl`);
    for (const language of ["es", "en"] as const) {
      const asked = evenly(
        pairs.filter((pair) => pair.language === language),
        Number(most),
      );
      if (asked.length === 0) continue;
      const proposer = { first: 0, five: 0, program: 0, score: 0 };
      const nearest = { first: 0, five: 0, program: 0, score: 0 };
      const times: number[] = [];
      for (const pair of asked) {
        const start = performance.now();
        const found = await model.generate(pair.in, { beams: 5, signal });
        times.push(performance.now() - start);
        note(
          proposer,
          pair,
          found.map(({ text }) => text),
        );
        const { rows: known, index } = byWords.get(language)!;
        note(
          nearest,
          pair,
          index.nearest(pair.in, 5).map((at) => known[at]!.out),
        );
        if (process.env.NEO_VERBOSE === "1") process.stderr.write(`${pair.in}\n  ${pair.out}\n  > ${found[0]?.text}\n`);
      }
      times.sort((a, b) => a - b);
      const p = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
      rows.push({ set, language, n: asked.length, sha256, proposer, nearest, p50Ms: p(0.5), p95Ms: p(0.95) });
      const nlc = ({ score }: { score: number }) => (score / asked.length).toFixed(3);
      const share = (count: number) => (count / asked.length).toFixed(3);
      process.stdout.write(
        `${set} ${language} n=${asked.length}: ${model.name} first ${share(proposer.first)} in five ${share(proposer.five)} program ${share(proposer.program)} NLC2CMD ${nlc(proposer)}` +
          ` | TF-IDF first ${share(nearest.first)} in five ${share(nearest.five)} program ${share(nearest.program)} NLC2CMD ${nlc(nearest)}` +
          ` | ${p(0.5).toFixed(0)} ms p50, ${p(0.95).toFixed(0)} ms p95\n`,
      );
    }
  }
} finally {
  await engines.close();
}
process.stdout.write(`${JSON.stringify({ model: model.name, train: taught.sha256, rows })}\n`);

function read(name: string): { pairs: Pair[]; sha256: string } {
  const text = readFileSync(join(data, name), "utf8");
  const pairs = text
    .trim()
    .split("\n")
    .map((line): Pair => JSON.parse(line));
  return { pairs, sha256: createHash("sha256").update(text).digest("hex") };
}

function note(
  tally: { first: number; five: number; program: number; score: number },
  { out }: Pair,
  proposed: readonly string[],
): void {
  if (proposed[0] === out) tally.first += 1;
  if (proposed.includes(out)) tally.five += 1;
  tally.score += nlc2cmdScore(proposed[0] ?? "", out);
  if (proposed[0] !== undefined && programOf(proposed[0]) === programOf(out)) tally.program += 1;
}

function programOf(template: string): string {
  return template.split(/\s+/).find((word) => word !== "sudo") ?? "";
}

function evenly<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!);
}
