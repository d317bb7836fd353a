import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { indexFolder } from "../../scripts/recipes/write-index.ts";
import { readRecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { evidenceOf } from "../../src/request/understanding/mango/ranking/evidence.ts";
import { certaintyOf } from "../../src/request/understanding/mango/ranking/score.ts";
import { fittedWeights } from "../../src/request/understanding/mango/ranking/fitted-weights.ts";
import { keptFolder, realEngines } from "../../test/engines/real-engines.ts";
import { openEffects } from "../effects/effects.ts";
import { readSet } from "../evaluate/sets.ts";
import { triedOfSet } from "./tried.ts";
const engines = await realEngines(keptFolder, { engines: { threads: 2 } });
const effects = await openEffects();
const index = readRecipeIndex(indexFolder);
const [out, ...files] = process.argv.slice(2);
const model = { sequenceModel: async () => undefined, weights: { strength: { beam: 1 }, certainty: {} } } as never;
const lines: string[] = [];
const count: Record<string, number> = {};
for (const file of files) {
  const requests = readSet(file).requests;
  const tried = await triedOfSet(basename(file), requests, { index, encoder: engines.sentenceEncoder, effects, model });
  for (const [at, t] of tried.entries()) {
    const rank = t.candidates.findIndex(({ right }) => right);
    const certainty = certaintyOf({ ...evidenceOf(t.candidates.map(({ candidate }) => candidate) as never, t.words), missing: 0 }, fittedWeights);
    const k = t.composed?.right ? "composed" : rank === 0 ? `first${certainty >= 0.4 ? "" : " unsure"}` : rank > 0 ? "later" : "none";
    count[k] = (count[k] ?? 0) + 1;
    lines.push(JSON.stringify({ id: requests[at]!.id, k, rank, certainty: Math.round(certainty * 100) / 100, composed: t.composed && { script: t.composed.script, certainty: t.composed.certainty, right: t.composed.right }, top: t.candidates.slice(0, 4).map(({ candidate }) => [candidate.id, candidate.script ?? `missing ${candidate.missing}`]) }));
  }
}
writeFileSync(out!, lines.join("\n"));
console.log(count);
await effects[Symbol.asyncDispose]();
await engines.close();
