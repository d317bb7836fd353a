import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { unpacked } from "./inverted-file.ts";
import { type LatentWords, readLatentWords } from "./latent-words.ts";
import { type ProgramPrior, readProgramPrior } from "./program-prior.ts";
import { readVectors, type SentenceVectors } from "./sentence-vectors.ts";
import { type WordIndex, wordIndex } from "./word-index.ts";

/** What `npm run recipes -- index` says of the files that it made. */
export type IndexManifest = {
  recipes: number;
  sentences: number;
  dimensions: number;
  /** SHA-256 over the recipe files of the corpus, in the order of their names, and what is said without wanting a command. */
  corpus: string;
  /** Of the encoder that made the vectors (models/sentence-encoder/model.json). */
  encoder: string;
};

/**
 * The recipes that the product brings, and what finds them: their words by language, what their words mean, the vectors of
 * their sentences, and which program is meant.
 */
export type RecipeIndex = {
  recipes: readonly Recipe[];
  words: Readonly<Record<Language, WordIndex>>;
  latent: LatentWords;
  vectors: SentenceVectors;
  programs: ProgramPrior;
};

export const indexFiles = {
  manifest: "index.json",
  recipes: "recipes.jsonl.br",
  vectors: "vectors.bin",
  projection: "projection.bin",
  programs: "programs.bin",
  terms: "words.txt",
  latent: "words.bin",
  latentRecipes: "recipes.bin",
  es: "stems-es.bin.br",
  en: "stems-en.bin.br",
} as const;

/** Reads models/recipes. A fifth of a second, so only where no skill knew what was asked. */
export function readRecipeIndex(folder: string): RecipeIndex {
  const manifest = JSON.parse(readFileSync(join(folder, indexFiles.manifest), "utf8")) as IndexManifest;
  const lines = brotliDecompressSync(readFileSync(join(folder, indexFiles.recipes))).toString("utf8");
  const recipes = lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Recipe);
  const { dimensions } = manifest;
  const projection = readFileSync(join(folder, indexFiles.projection));
  const bytes = readFileSync(join(folder, indexFiles.vectors));
  const weights = readFileSync(join(folder, indexFiles.programs));
  const stems = (language: Language) => unpacked(readFileSync(join(folder, indexFiles[language])));
  const words = { es: wordIndex(recipes, "es", stems("es")), en: wordIndex(recipes, "en", stems("en")) };
  const terms = readFileSync(join(folder, indexFiles.terms), "utf8").trimEnd().split("\n");
  const latent = readFileSync(join(folder, indexFiles.latent));
  const latentRecipes = readFileSync(join(folder, indexFiles.latentRecipes));
  return {
    recipes,
    words,
    latent: readLatentWords(recipes.length, words, { terms, bytes: latent, recipes: latentRecipes }),
    vectors: readVectors(recipes, { dimensions, bytes, projection }),
    programs: readProgramPrior(recipes, { dimensions, weights, projection }),
  };
}

/** Other recipes, found by what ours have taught: how telling words are, what they mean, and which programs are meant. */
export function indexOver(own: RecipeIndex, recipes: readonly Recipe[], vectors: readonly Float32Array[]): RecipeIndex {
  const fresh = wordIndexes(recipes);
  const taught = (language: Language): WordIndex => {
    const { weight, has, vocabulary } = own.words[language];
    return { ...fresh[language], weight, has, vocabulary };
  };
  const words = { es: taught("es"), en: taught("en") };
  return {
    recipes,
    words,
    latent: own.latent.over(recipes.length, words),
    vectors: own.vectors.over(recipes, vectors),
    programs: own.programs.over(recipes),
  };
}

export function wordIndexes(recipes: readonly Recipe[]): Record<Language, WordIndex> {
  return { es: wordIndex(recipes, "es"), en: wordIndex(recipes, "en") };
}
