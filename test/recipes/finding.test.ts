import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import {
  invertedFile,
  packed,
  stemsOf,
  unpacked,
} from "../../src/request/understanding/mango/retrieval/inverted-file.ts";
import { readLatentWords } from "../../src/request/understanding/mango/retrieval/latent-words.ts";
import { readProgramPrior } from "../../src/request/understanding/mango/retrieval/program-prior.ts";
import { wordIndexes } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { latentRows } from "../../training/mango/latent-axes.ts";
import { trainProgramPrior } from "../../training/mango/program-prior.ts";

function recipe(program: string, es: string[], en: string[]): Recipe {
  return { id: `a/${program}`, template: program, program, area: "a", risk: "read", es, en, notes: { es: "", en: "" } };
}

test("a recipe is near by words that stand where its own stand, in either language", () => {
  const packing = [
    ["extrae", "desempaqueta"],
    ["desempaqueta", "descomprime"],
    ["extrae", "descomprime"],
  ];
  const starting = [
    ["reinicia", "arranca"],
    ["arranca", "levanta"],
    ["reinicia", "levanta"],
  ];
  const recipes = [...packing, ...starting].map((verbs, at) => recipe(`program${at}`, verbs, verbs));
  const words = wordIndexes(recipes);
  const dimensions = 2;
  const latent = readLatentWords(recipes.length, words, latentRows(recipes.length, words, dimensions));
  const [word = ""] = [...words.es.wordsOf(0)];
  const near = latent.closeness([word], "es") ?? new Float32Array();
  // It stands in none of the second's sentences, but beside words of theirs.
  expect(words.es.wordsOf(1).has(word)).toBe(false);
  for (const other of [3, 4, 5]) expect(near[1]).toBeGreaterThan((near[other] ?? 1) + 0.3);
  expect(latent.closeness(["nobodysword"], "es")).toBeUndefined();
});

test("an inverted file is the same when it was packed, and half of one is refused", () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    recipe(at % 2 === 0 ? "tar" : "ls", [`lista lista ${at}`], ["x"]),
  );
  const made = invertedFile(many, "es");
  const read = unpacked(packed(made));
  expect([...read.stems()]).toEqual([...made.stems()].sort());
  for (const stem of made.stems()) expect(read.of(stem), stem).toEqual(made.of(stem));
  const [list] = stemsOf(many[0]!, "es");
  expect(read.of(list!).slice(0, 4)).toEqual([0, 2, 1, 2]);
  expect(read.of(list!).slice(-2)).toEqual([299, 2]);
  expect([read.lengths, read.vocabulary()]).toEqual([made.lengths, made.vocabulary()]);
  expect([read.has("tar"), read.has("nobodysword"), read.of("nobodysword")]).toEqual([true, false, []]);
  const cut = brotliCompressSync(brotliDecompressSync(packed(made)).subarray(0, -5));
  expect(() => unpacked(cut)).toThrow(/bytes of stems/);
});

test("which program is meant, or none, is learnt from sentences' vectors, and of unequal weights nothing is read", () => {
  const recipes = [recipe("tar", ["a"], ["b"]), recipe("ls", ["c"], ["d"]), recipe("tar", ["e"], ["f"])];
  const dimensions = 4;
  const towards = (at: number, by: number) =>
    Float32Array.from({ length: dimensions }, (_, d) => (d === at ? Math.sqrt(1 - by * by) : d === 3 ? by : 0));
  const manyOf = (at: number) => Array.from({ length: 200 }, (_, nth) => towards(at, nth / 1000));
  const negative = (vector: Float32Array) => vector.map((value) => -value);
  const weights = trainProgramPrior(recipes, [manyOf(0), manyOf(1), manyOf(2)], manyOf(0).map(negative));
  const projection = new Uint8Array(
    Float32Array.from({ length: dimensions ** 2 }, (_, at) => (at % (dimensions + 1) === 0 ? 1 : 0)).buffer,
  );
  const prior = readProgramPrior(recipes, { dimensions, weights, projection });
  for (const [at, likely] of [
    [0, "tar"],
    [1, "ls"],
    [2, "tar"],
  ] as const) {
    const { logs, talk } = prior.of(towards(at, 0.05));
    expect(talk).toBeLessThan(-1);
    const best = recipes[logs.indexOf(Math.max(...logs))]?.program;
    expect(best).toBe(likely);
    expect(Math.max(...logs)).toBe(0);
  }
  expect(prior.of(negative(towards(0, 0.05))).talk).toBeGreaterThan(0);
  expect(() => readProgramPrior(recipes, { dimensions, weights: weights.subarray(2), projection })).toThrow(/programs/);
});
