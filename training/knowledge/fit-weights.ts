import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recipeHints } from "../../src/app/recipes/recipe-hints.ts";
import { featureNames, featuresOf } from "../../src/request/knowledge/search/features.ts";
import { readQuestion } from "../../src/request/knowledge/search/question.ts";
import { likelyDocuments, retrieve, shelfOf } from "../../src/request/knowledge/search/retrieve.ts";
import { cosine } from "../../src/shared/vectors.ts";
import { openKnowledgeStore } from "../../src/store/knowledge/open-knowledge-store.ts";
import { keptFolder, realEngines } from "../../test/engines/real-engines.ts";

/**
 * `node training/knowledge/fit-weights.ts STORE`: the weights of src/request/knowledge/search/weights.ts, from the tuning half
 * of test/fixtures/knowledge alone and a store that bench/knowledge.ts made. For each question the right passages should
 * take the most of a softmax over all candidates and "none of them", whose score is 0.
 */
type Asked = { language: "es" | "en"; question: string; half: string; pages?: string[]; holds?: string };
type Example = { features: number[][]; right: boolean[]; answerable: boolean };

const { signal } = new AbortController();
const store = openKnowledgeStore(process.argv[2] ?? "");
const engines = await realEngines(keptFolder);
const examples = await examplesOf(
  [...lines("answerable.jsonl"), ...lines("unanswerable.jsonl")].filter(({ half }) => half === "tuning"),
);
await engines.close();
store.close();
const fitted = weightsFor(examples).map((value) => Math.round(value * 1000) / 1000);
process.stdout.write(
  `${JSON.stringify(fitted)}\n${featureNames.map((name, at) => `${name} ${fitted[at]}`).join("\n")}\n`,
);

async function examplesOf(asked: readonly Asked[]): Promise<Example[]> {
  const shelf = shelfOf(store);
  const rows = store.vectorChanges(0, 1_000_000).flatMap(({ id, vector }) => (vector ? [{ id, vector }] : []));
  const vectors = await engines.sentenceEncoder.encode(
    asked.map(({ question }) => question),
    { signal },
  );
  const all: Example[] = [];
  for (const [at, { question: text, language, pages, holds }] of asked.entries()) {
    const vector = vectors[at]!;
    const question = readQuestion(text, language, {
      frequency: (term) => store.frequency(term),
      count: store.chunkCount,
    });
    const near = rows
      .map((row) => ({ id: row.id, similarity: cosine(vector, row.vector) }))
      .sort((left, right) => right.similarity - left.similarity)
      .map(({ id }) => id);
    const { candidates } = await retrieve(question, vector, {
      store,
      shelf,
      hints: await recipeHints({ text, vector, language }),
      likely: likelyDocuments(question, vector, shelf),
      nearest: async (count) => ({ ids: near.slice(0, count), index: undefined }),
    });
    const pattern = new RegExp(holds ?? "$.", "is");
    const right = candidates.map(({ chunk }) => {
      const locator = shelf.documents.get(chunk.document)?.locator ?? "";
      return (
        pages?.includes(locator) === true && pattern.test(`${chunk.headings.join(" ")} ${chunk.tag} ${chunk.text}`)
      );
    });
    all.push({ features: featuresOf(candidates, question), right, answerable: pages !== undefined });
  }
  return all.filter(({ answerable, right }) => !answerable || right.includes(true));
}

/** Adam (Kingma and Ba 2015), a little held back (L2). */
function weightsFor(all: readonly Example[]): number[] {
  const size = featureNames.length;
  const [weights, mean, square] = [0, 0, 0].map(() => new Array<number>(size).fill(0)) as [
    number[],
    number[],
    number[],
  ];
  for (let step = 1; step <= 1_500; step += 1) {
    const slope = new Array<number>(size).fill(0);
    for (const { features, right, answerable } of all) {
      const scores = features.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
      const top = Math.max(0, ...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const whole = Math.exp(-top) + shares.reduce((sum, share) => sum + share, 0);
      const good = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
      for (const [at, row] of features.entries()) {
        const wanted = answerable && right[at] ? shares[at]! / good : 0;
        const push = (answerable ? 1 : 1.5) * (shares[at]! / whole - wanted);
        for (const [feature, value] of row.entries()) slope[feature]! += push * value;
      }
    }
    for (let at = 0; at < size; at += 1) {
      const pull = slope[at]! / all.length + 0.001 * weights[at]!;
      mean[at] = 0.9 * mean[at]! + 0.1 * pull;
      square[at] = 0.999 * square[at]! + 0.001 * pull ** 2;
      weights[at]! -= (0.05 * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(square[at]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

function lines(file: string): Asked[] {
  return readFileSync(join(import.meta.dirname, "../../test/fixtures/knowledge", file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Asked);
}
