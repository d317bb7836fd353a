import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { skillCertainty } from "../../src/request/understanding/certainty/certainty.ts";
import { type CertaintyWeights, evidenceNames } from "../../src/request/understanding/certainty/evidence.ts";
import { keptFolder, realEngines, whyNoOnnx } from "../../test/engines/real-engines.ts";
import { openEffects } from "../effects/effects.ts";
import { debiasedCalibrationError } from "../evaluate/measures.ts";
import { readSet } from "../evaluate/sets.ts";
import { fitCases } from "../mango/logistic.ts";
import { skillsAlone, type Tried, triedOfSet, triedOfSuites } from "./tried.ts";

/**
 * Makes src/request/understanding/certainty/fitted-weights.ts: `npm run certainties -- SET.jsonl …`, how likely an answer of
 * skills is right by what is known of it. `--keep FILE` writes what was tried, to be read, `--from FILE` fits to that anew.
 *
 * Strangers' requests of sets count for more than the skills' own suites, which the sentences were written with. Sets that
 * are measured with are never given to this.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "string" }, from: { type: "string" }, share: { type: "string", default: "4" } },
});
if (positionals.some((file) => /held/.test(file))) throw new Error("a held-out set is not tuned with");
/** What little is seen of is taken to be no better than this. */
const expected: CertaintyWeights = {
  one: 2.5,
  around: -0.5,
  alike: -0.7,
  sure: 2,
  left: -3,
  told: -0.5,
  more: -1.5,
  limits: -2,
  figures: -3,
  names: -3,
  orders: -2,
  counted: -2,
  text: -1,
  steps: -0.3,
};

const tried = values.from === undefined ? await tryAll() : linesOf(values.from);
if (values.keep !== undefined) writeFileSync(values.keep, `${tried.map((one) => JSON.stringify(one)).join("\n")}\n`);
const weights = fitTo(tried);
write(weights);

const ofSets = tried.filter(({ source }) => source === "set");
report("as heard", ofSets, ({ evidence }) => Math.exp(evidence.sure));
report("fitted to them", ofSets, (one) => skillCertainty(one.evidence, weights));
report("each fifth by weights fitted to all else", ofSets, acrossFolds());
for (const kind of ["suite", "altered"] as const)
  report(
    `${kind}, fitted to them`,
    tried.filter(({ source }) => source === kind),
    (one) => skillCertainty(one.evidence, weights),
  );

async function tryAll(): Promise<Tried[]> {
  const why = await whyNoOnnx();
  if (why !== undefined) throw new Error(why);
  const engines = await realEngines(keptFolder, { engines: { threads: 2 } });
  const effects = await openEffects();
  try {
    const ask = await skillsAlone(engines.sentenceEncoder);
    const requests = positionals.flatMap((file) => readSet(file).requests);
    return [...(await triedOfSet(requests, ask, effects)), ...(await triedOfSuites(ask, Number(values.share)))];
  } finally {
    await effects[Symbol.asyncDispose]();
    await engines.close();
  }
}

function linesOf(file: string): Tried[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Tried);
}

function fitTo(some: readonly Tried[]): CertaintyWeights {
  const share = { set: 1, suite: 0.02, altered: 0.1 };
  const cases = some.map(({ evidence, right, source }) => ({ known: evidence, right, weight: share[source] }));
  return fitCases(cases, evidenceNames, 0.015, { towards: expected, signed: true });
}

function acrossFolds(): (one: Tried) => number {
  const weightsOf = [0, 1, 2, 3, 4].map((fold) => {
    const out = new Set(ofSets.filter((_, at) => at % 5 === fold));
    return fitTo(tried.filter((one) => !out.has(one)));
  });
  return (one) => skillCertainty(one.evidence, weightsOf[ofSets.indexOf(one) % 5]);
}

function report(name: string, some: readonly Tried[], certainty: (one: Tried) => number): void {
  const judged = some.map((one) => ({ confidence: certainty(one), right: one.right }));
  const right = (all: typeof judged) => `${all.filter((one) => one.right).length} of ${all.length} right`;
  const sure = [0.5, 0.8, 0.9].map(
    (least) => `≥ ${least}: ${right(judged.filter(({ confidence }) => confidence >= least))}`,
  );
  process.stdout.write(
    `${name}: ${right(judged)}; ${sure.join("; ")}; calibration error ${debiasedCalibrationError(judged).toFixed(3)} debiased\n`,
  );
}

function write(found: CertaintyWeights): void {
  const lines = Object.entries(found).map(([name, value]) => `  ${name}: ${value},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/request/understanding/certainty/fitted-weights.ts"),
    `// Made by \`npm run certainties\`; do not edit.
import type { CertaintyWeights } from "./evidence.ts";

export const fittedWeights: CertaintyWeights = {
${lines.join("\n")}
};
`,
  );
}
