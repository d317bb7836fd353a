import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evidenceOf, certaintyNames, type Evidence } from "../../src/request/understanding/mango/ranking/evidence.ts";
import { featureNames } from "../../src/request/understanding/mango/ranking/features.ts";
import { fittedWeights } from "../../src/request/understanding/mango/ranking/fitted-weights.ts";
import { certaintyOf, strengthOf } from "../../src/request/understanding/mango/ranking/score.ts";
import type { RankingWeights } from "../../src/request/understanding/mango/ranking/weights.ts";
import { readRecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { indexFolder } from "../../scripts/recipes/write-index.ts";
import { keptFolder, realEngines, whyNoOnnx } from "../../test/engines/real-engines.ts";
import { openEffects } from "../effects/effects.ts";
import { readSet } from "../evaluate/sets.ts";
import { fitCases, fitChoices } from "./logistic.ts";
import { type Tried, triedOfCorpus, triedOfSet } from "./tried.ts";

/**
 * Makes src/request/understanding/mango/ranking/fitted-weights.ts: `npm run ranking -- [SET.jsonl …]`, when the corpus has
 * much changed. Takes some minutes and the encoder's package, which is fetched if need be. `--share N` takes every Nth
 * example of the corpus (default 8), `--look FILE` writes what was tried, to be read.
 *
 * First the weights under which the right candidate is the strongest, then how certain that is. Requests of the sets, which
 * were written by who had not seen the recipes, count for more: theirs is how people ask. Sets that are measured with are
 * never given to this.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: "string", default: "8" }, look: { type: "string" } },
});
if (positionals.some((file) => /held/.test(file))) throw new Error("a held-out set is not tuned with");
const why = await whyNoOnnx();
if (why !== undefined) throw new Error(why);
const engines = await realEngines(keptFolder, { threads: 2 });
const effects = await openEffects();
const tried: Tried[] = [];
try {
  const encoder = engines.sentenceEncoder;
  const index = readRecipeIndex(indexFolder);
  const requests = positionals.flatMap((file) => readSet(file).requests);
  tried.push(...(await triedOfSet(requests, { index, encoder, effects })));
  tried.push(...(await triedOfCorpus(encoder, Number(values.share))));
} finally {
  await effects[Symbol.asyncDispose]();
  await engines.close();
}

/** Of a request: what those of the corpus count, where one of a set counts 1. */
const choiceWeight = { corpus: 0.3, set: 1 };
const certaintyWeight = { corpus: 0.05, set: 1 };

const strength = fitChoices(
  tried.map(({ candidates, source }) => ({
    weight: choiceWeight[source],
    candidates: candidates.map(({ candidate, right }) => ({ known: candidate.features, right })),
  })),
  featureNames,
  0.003,
);
const rated = tried.map(({ query, candidates, source, request }) => {
  const sorted = candidates
    .map(({ candidate, right }) => ({ ...candidate, right, strength: strengthOf(candidate.features, { strength, certainty: {} }) }))
    .sort((left, right) => right.strength - left.strength);
  const best = sorted[0];
  return { request, source, weight: certaintyWeight[source], known: evidenceOf(sorted, query.asked.words.length), right: best?.right === true, best, any: sorted.some(({ right }) => right) };
});
const certainty = fitCases<keyof Evidence>(rated, certaintyNames, 0.002);
const files = tried.flatMap(({ composed }) =>
  composed ? [{ known: { one: 1, said: Math.min(3, composed.said), strange: composed.strange }, right: composed.right }] : [],
);
const composed = files.length < 20 ? fittedWeights.composed : fitCases(files, ["one", "said", "strange"], 0.01);
const weights: RankingWeights = { strength, certainty, ...(composed && { composed }) };
write();
report("corpus");
report("set");
process.stdout.write(`put together from what was said of files: ${files.length}, right ${files.filter(({ right }) => right).length}\n`);
if (values.look !== undefined) look(values.look);

function write(): void {
  const text = JSON.stringify(weights, null, 2).replace(/"(\w+)":/g, "$1:").replace(/(?<=[\d}])\n/g, ",\n");
  writeFileSync(
    join(import.meta.dirname, "../../src/request/understanding/mango/ranking/fitted-weights.ts"),
    `// Made by \`npm run ranking\`; do not edit.
import type { RankingWeights } from "./weights.ts";

export const fittedWeights: RankingWeights = ${text.replace(/,\n$/, "")};
`,
  );
}

function report(source: Tried["source"]): void {
  const some = rated.filter((one) => one.source === source);
  if (some.length === 0) return;
  const right = some.filter((one) => one.right).length;
  const any = some.filter((one) => one.any).length;
  process.stdout.write(`${source}: ${some.length} tried, right among the candidates ${any}, first ${right}\n`);
  for (const least of [0.3, 0.4, 0.5, 0.7, 0.8, 0.9]) {
    const sure = some.filter(({ known }) => certaintyOf(known, weights) >= least);
    const good = sure.filter((one) => one.right).length;
    process.stdout.write(`  certain of ${least} or more: ${sure.length}, right ${((100 * good) / sure.length).toFixed(1)} %\n`);
  }
}

function look(file: string): void {
  const lines = rated.map(({ request, source, right, any, known, best }) => ({
    source,
    right,
    any,
    certainty: Number(certaintyOf(known, weights).toFixed(2)),
    request,
    script: best?.script,
    recipe: best?.recipe.id,
    missing: best?.filling.missing.map(({ key }) => key),
    problems: best?.problems,
  }));
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
}
