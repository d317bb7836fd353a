import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { indexFolder } from "../../scripts/recipes/write-index.ts";
import {
  certaintyNames,
  composedNames,
  type Evidence,
  evidenceOf,
  knownOfComposed,
} from "../../src/request/understanding/mango/ranking/evidence.ts";
import {
  type FeatureName,
  type Features,
  featureNames,
} from "../../src/request/understanding/mango/ranking/features.ts";
import { fittedWeights } from "../../src/request/understanding/mango/ranking/fitted-weights.ts";
import { certaintyOf, strengthOf } from "../../src/request/understanding/mango/ranking/score.ts";
import type { RankingWeights } from "../../src/request/understanding/mango/ranking/weights.ts";
import { readRecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { keptFolder, realEngines, whyNoOnnx } from "../../test/engines/real-engines.ts";
import { openEffects } from "../effects/effects.ts";
import { debiasedCalibrationError } from "../evaluate/measures.ts";
import { readSet } from "../evaluate/sets.ts";
import { fitCases, fitChoices } from "./logistic.ts";
import { type Tried, triedOfCorpus, triedOfSet } from "./tried.ts";

/**
 * Makes src/request/understanding/mango/ranking/fitted-weights.ts: `npm run ranking -- [SET.jsonl …]`, when the corpus has
 * much changed. Takes a quarter of an hour and the encoder's package, which is fetched if need be. `--share N` takes every Nth
 * example of the corpus (default 8), `--alone FILE` gives another list of what was tried, to fit to what all but the sequence model tells
 * (sets that it was trained on tell that as well); `--look FILE` writes what was tried, to be read; `--keep FILE` all of it, and `--from FILE`
 * fits to that anew; of the sets those that are named too are tried again.
 *
 * How sure composers are is fitted to the sets named by `--unread FILE` alone, which nobody has read who wrote composers or recipes;
 * and how sure recipes are, to these before others.
 *
 * First the weights under which the right candidate is the strongest, then how certain that is. Requests of the sets, which
 * were written by who had not seen the recipes, count for more: theirs is how people ask. Sets that are measured with are
 * never given to this.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: "string", default: "8" },
    look: { type: "string" },
    keep: { type: "string" },
    from: { type: "string" },
    alone: { type: "string" },
    unread: { type: "string", multiple: true, default: [] },
  },
});
if (positionals.some((file) => /held/.test(file))) throw new Error("a held-out set is not tuned with");
const kept: Tried[] | undefined = values.from === undefined ? undefined : JSON.parse(readFileSync(values.from, "utf8"));
const tried: Tried[] = kept === undefined || positionals.length > 0 ? await tryAll(kept) : kept;
const unread = new Set(values.unread.map((file) => basename(file)));
if (values.keep !== undefined) writeFileSync(values.keep, JSON.stringify(tried));

/** `before`: what was tried, which is not tried again unless it is of a set that is named. */
async function tryAll(before?: readonly Tried[]): Promise<Tried[]> {
  const why = await whyNoOnnx();
  if (why !== undefined) throw new Error(why);
  const engines = await realEngines(keptFolder, { engines: { threads: 2 } });
  const effects = await openEffects();
  try {
    const encoder = engines.sentenceEncoder;
    const sequence = await engines.sequenceModel();
    process.stdout.write(`sequence model: ${sequence?.name ?? "none"}\n`);
    const model = { sequenceModel: async () => sequence, weights: { strength: { beam: 1, likely: 1 }, certainty: {} } };
    const index = readRecipeIndex(indexFolder);
    const ofSets: Tried[] = [];
    for (const file of positionals)
      ofSets.push(...(await triedOfSet(basename(file), readSet(file).requests, { index, encoder, effects, model })));
    const named = new Set(positionals.map((file) => basename(file)));
    const others = before?.filter(({ set }) => set === undefined || !named.has(set));
    return [...ofSets, ...(others ?? (await triedOfCorpus(encoder, model, Number(values.share))))];
  } finally {
    await effects[Symbol.asyncDispose]();
    await engines.close();
  }
}

const ofSet = tried.filter(({ set }) => set !== undefined);

/** Of a request: what those of the corpus count, and of sets for which recipes were written, where one of another set counts 1. */
const choiceWeight = ({ set }: Tried) => (set === undefined ? 0.3 : 1);
const certaintyWeight = ({ set }: Tried) =>
  set === undefined ? 0.05 : unread.size === 0 || unread.has(set) ? 1 : 0.25;

/** What hangs on a sequence model. */
const thoughtNames = ["beam", "generated", "likely", "likelyRank", "convinced"] as const;
const ofModel = new Set<string>(["generated", "behind", "thought", "convinced", "agreed"]);
const known: Tried[] = values.alone === undefined ? tried : JSON.parse(readFileSync(values.alone, "utf8"));
const alone = fitTo(known.map(withoutModel));
const weights: RankingWeights = {
  ...fitTo(tried, alone),
  alone,
  words: fitTo(known.map(withoutModel).map(withoutVector)),
};
write();
report(
  "corpus",
  tried.filter(({ set }) => set === undefined).map((one) => judged(one, weights)),
);
report(
  "set, by weights that were fitted to it",
  ofSet.map((one) => judged(one, weights)),
);
report("set, each fifth by weights fitted to all else", acrossFolds());
for (const set of new Set(ofSet.map((one) => one.set))) {
  const composed = composedOf(ofSet.filter((one) => one.set === set));
  process.stdout.write(
    `put together from what was said, ${set}: ${composed.length}, right ${composed.filter(({ right }) => right).length}\n`,
  );
}
if (values.look !== undefined) look(values.look);

function write(): void {
  const text = JSON.stringify(weights, null, 2)
    .replace(/"(\w+)":/g, "$1:")
    .replace(/(?<=[\d}])\n/g, ",\n");
  writeFileSync(
    join(import.meta.dirname, "../../src/request/understanding/mango/ranking/fitted-weights.ts"),
    `// Made by \`npm run ranking\`; do not edit.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may be near one by chance
import type { RankingWeights } from "./weights.ts";

export const fittedWeights: RankingWeights = ${text.replace(/,\n$/, "")};
`,
  );
}

type Judged = {
  request: string;
  certainty: number;
  right: boolean;
  any: boolean;
  best: Tried["candidates"][number]["candidate"] | undefined;
};

/** `alone`: what all else is worth; to it comes what a sequence model thinks. Without it none says anything. */
function fitTo(some: readonly Tried[], alone?: RankingWeights): RankingWeights {
  const isKnown = (name: string) => alone !== undefined || !ofModel.has(name);
  const strength = alone === undefined ? strengthTo(some) : strengthBeside(alone, some);
  const cases = some.map((one) => {
    const sorted = byStrength(one.candidates, strength);
    return {
      weight: certaintyWeight(one),
      known: evidenceOf(sorted, one.words),
      right: sorted[0]?.right === true,
    };
  });
  const certainty = fitCases<keyof Evidence>(cases, certaintyNames.filter(isKnown), 0.002);
  const composed = composedOf(some.filter(({ set }) => set !== undefined && unread.has(set)));
  return {
    strength,
    certainty,
    ...(composed.length < 12
      ? fittedWeights.composed && { composed: fittedWeights.composed }
      : { composed: fitComposed(composed, composedNames.filter(isKnown)) }),
  };
}

function strengthTo(some: readonly Tried[]): Record<FeatureName, number> {
  const choices = some.map((one) => ({
    weight: choiceWeight(one),
    candidates: one.candidates.map(({ candidate, right }) => ({ known: candidate.features, right })),
  }));
  return fitChoices(choices, featureNames, 0.003);
}

/** Few requests are left that the model was not trained on: of what they tell, only what it is worth is taken from them. */
function strengthBeside(alone: RankingWeights, some: readonly Tried[]): Record<FeatureName, number> {
  const names = ["alone", ...thoughtNames] as const;
  const choices = some.map((one) => ({
    weight: choiceWeight(one),
    candidates: one.candidates.map(({ candidate: { features }, right }) => ({
      known: { ...features, alone: strengthOf(features, alone) },
      right,
    })),
  }));
  const fitted = fitChoices<(typeof names)[number]>(choices, names, 0.003);
  const isThought = (name: string): name is (typeof thoughtNames)[number] => thoughtNames.some((one) => one === name);
  return Object.fromEntries(
    featureNames.map((name) => {
      const own = isThought(name) ? fitted[name] : fitted.alone * (alone.strength[name] ?? 0);
      return [name, Math.round(own * 1000) / 1000];
    }),
  ) as Record<FeatureName, number>;
}

/** What is strange can only speak against it, whatever chance a few cases have. */
function fitComposed(
  cases: ReturnType<typeof composedOf>,
  names: readonly (typeof composedNames)[number][],
): NonNullable<RankingWeights["composed"]> {
  const fitted = fitCases(cases, names, 0.01);
  if (fitted.strange <= 0) return fitted;
  const others = names.filter((name) => name !== "strange");
  return { ...fitCases(cases, others, 0.01), strange: 0 };
}

/** As it would be found and known without an encoder. */
function withoutVector(one: Tried): Tried {
  return withFeatures(one, { cosineOwn: 0, cosineOwnMean: 0, cosineOther: 0, cosineRank: 0, programLog: 0, talk: 0 });
}

/** As it would be known without a sequence model: what that made itself would not be there. */
function withoutModel(one: Tried): Tried {
  const candidates = one.candidates
    .filter(({ candidate }) => candidate.features.generated === 0)
    .map(({ candidate, right }) => ({ right, candidate: { ...candidate, thought: undefined } }));
  const composed = one.composed && { ...one.composed, thought: undefined };
  return withFeatures({ ...one, candidates, composed }, { beam: 0, likely: 0, likelyRank: 0, convinced: 0 });
}

function withFeatures(one: Tried, features: Partial<Features>): Tried {
  const candidates = one.candidates.map(({ candidate, right }) => ({
    right,
    candidate: { ...candidate, features: { ...candidate.features, ...features } },
  }));
  return { ...one, candidates };
}

function composedOf(some: readonly Tried[]) {
  return some.flatMap(({ composed }) =>
    composed ? [{ known: knownOfComposed(composed), right: composed.right }] : [],
  );
}

function byStrength(candidates: Tried["candidates"], strength: RankingWeights["strength"]) {
  return candidates
    .map(({ candidate, right }) => ({
      ...candidate,
      right,
      strength: strengthOf(candidate.features, { strength, certainty: {} }),
    }))
    .sort((left, right) => right.strength - left.strength);
}

function judged({ request, words, candidates }: Tried, by: RankingWeights): Judged {
  const sorted = byStrength(candidates, by.strength);
  const [best] = sorted;
  const certainty = certaintyOf(evidenceOf(sorted, words), by);
  return { request, certainty, right: best?.right === true, any: sorted.some(({ right }) => right), best };
}

function acrossFolds(): Judged[] {
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const out = new Set(ofSet.filter((_, at) => at % 5 === fold));
    const others = fitTo(
      tried.filter((one) => !out.has(one)),
      alone,
    );
    return [...out].map((one) => judged(one, others));
  });
}

function report(name: string, some: readonly Judged[]): void {
  if (some.length === 0) return;
  const right = some.filter((one) => one.right).length;
  const any = some.filter((one) => one.any).length;
  process.stdout.write(
    `${name}: ${some.length} tried, right among the candidates ${any}, first ${right}; calibration error ${debiasedCalibrationError(some.map(({ certainty, right: isRight }) => ({ confidence: certainty, right: isRight }))).toFixed(3)}\n`,
  );
  for (const least of [0.3, 0.4, 0.5, 0.7, 0.8, 0.9]) {
    const sure = some.filter(({ certainty }) => certainty >= least);
    const good = sure.filter((one) => one.right).length;
    process.stdout.write(
      `  certain of ${least} or more: ${sure.length}, right ${((100 * good) / sure.length).toFixed(1)} %\n`,
    );
  }
}

function look(file: string): void {
  const lines = tried.map((one) => {
    const { certainty, right, any, request, best } = judged(one, weights);
    const { id, script, missing, problems } = best ?? {};
    return {
      set: one.set,
      right,
      any,
      certainty: Number(certainty.toFixed(2)),
      request,
      wanted: one.wanted,
      id,
      script,
      missing,
      problems,
      composed: one.composed,
    };
  });
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
}
