import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence } from "../../src/request/understanding/meaning/candidates.ts";
import { skillWeights } from "../../src/request/understanding/meaning/skill-weights.ts";
import { noSkill, type WrittenWeights } from "../../src/request/understanding/meaning/weights.ts";
import { keptFolder, realEngines, whyNoOnnx } from "../../test/engines/real-engines.ts";
import { classMeans, discriminant } from "./discriminant.ts";
import { type Example, examplesOf, skills } from "./examples.ts";
import { evidenceOfStrangers } from "./strangers.ts";

/**
 * Makes src/request/understanding/meaning/skill-weights.ts: `npm run meanings`, when skills or many sentences have
 * changed; `npm run meanings -- certainty` also fits anew how certain it may be, `npm run meanings -- new` leaves what is there
 * and adds the skills that are not. Takes a minute or several, and the encoder's package, which is fetched if need be.
 *
 * A linear discriminant over the vectors of what leads to each skill: sentences of its templates, and the requests of the
 * suites that are learnt from (never of the held ones). How certain it may be is fitted to requests that neither it nor
 * the templates had seen (strangers.ts).
 */
const why = await whyNoOnnx();
if (why !== undefined) throw new Error(why);
const engines = await realEngines(keptFolder, { engines: { threads: 2 } });
const vectors = new Map<string, Float32Array>();
const examples = await examplesOf();
try {
  const texts = [...new Set(examples.map(({ text }) => text))];
  const { signal } = new AbortController();
  const encoded = await engines.sentenceEncoder.encode(texts, { signal });
  for (const [at, text] of texts.entries()) vectors.set(text, encoded[at]!);
} finally {
  await engines.close();
}
const vectorOf = ({ text }: Example) => vectors.get(text)!;
const ids = [...skills.map(({ id }) => id), noSkill];
const directions = discriminant(classMeans(examples, vectorOf, ids));
const addsOnly = process.argv.includes("new");
const fitted = process.argv.includes("certainty") ? await evidenceOfStrangers(examples, vectorOf, ids) : undefined;
const strangers = fitted?.filter(({ doubt }) => !doubt) ?? [];
const written: WrittenWeights = {
  skills: Object.fromEntries(
    ids.map((id, at) => [id, (addsOnly ? skillWeights.skills[id] : undefined) ?? packed(directions[at]!)]),
  ),
  certainty: fitted ? logistic(strangers).map((value) => Number(value.toFixed(3))) : skillWeights.certainty,
};
const lines = Object.entries(written.skills).map(
  ([id, value]) => `    ${JSON.stringify(id)}: ${JSON.stringify(value)},`,
);
writeFileSync(
  join(import.meta.dirname, "../../src/request/understanding/meaning/skill-weights.ts"),
  `// biome-ignore-all format: a line a skill, made by \`npm run meanings\`; do not edit.
import type { WrittenWeights } from "./weights.ts";

export const skillWeights: WrittenWeights = {
  certainty: ${JSON.stringify(written.certainty)},
  skills: {
${lines.join("\n")}
  },
};
`,
);
process.stdout.write(`${examples.length} examples, ${strangers.length} strangers\n`);
if (fitted) for (const least of [0.5, 0.7, 0.8, 0.9]) process.stdout.write(`${row(least)}\n`);

/** The numbers of a direction in bytes: what a byte cannot hold is no more than a hundredth of the largest. */
function packed({ weights, bias }: { weights: Float64Array; bias: number }): [number, number, string] {
  const scale = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
  const bytes = Int8Array.from(weights, (value) => Math.round(value / scale));
  return [Number(scale.toPrecision(5)), Number(bias.toFixed(3)), Buffer.from(bytes).toString("base64")];
}

/** Logistic regression, by steps along the gradient. */
function logistic(cases: readonly { evidence: Evidence; right: boolean }[]): number[] {
  let weights = cases[0]!.evidence.map(() => 0);
  for (let step = 0; step < 3000; step++) {
    const gradient = weights.map(() => 0);
    for (const { evidence, right } of cases) {
      const miss = (right ? 1 : 0) - probability(evidence, weights);
      for (const [at, value] of evidence.entries()) gradient[at]! += miss * value;
    }
    weights = weights.map((weight, at) => weight + (0.5 * gradient[at]!) / cases.length - 0.0001 * weight);
  }
  return weights;
}

function probability(evidence: Evidence, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-evidence.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
}

function row(least: number): string {
  const told = [false, true].map((changes) => {
    const chosen = strangers.filter(
      (one) => one.changes === changes && probability(one.evidence, written.certainty) >= least,
    );
    return `${chosen.filter(({ right }) => right).length} of ${chosen.length} ${changes ? "changes" : "reads"}`;
  });
  return `certainty of ${least} or more: right ${told.join(", ")}`;
}
