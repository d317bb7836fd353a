import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { SentenceEncoder } from "../../src/ports/engines.ts";
import { readRecipes } from "../../src/request/recipes/read-recipes.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { invertedFile, packed } from "../../src/request/understanding/mango/retrieval/inverted-file.ts";
import { readLatentWords } from "../../src/request/understanding/mango/retrieval/latent-words.ts";
import {
  type IndexManifest,
  indexFiles,
  wordIndexes,
} from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { sentenceText } from "../../src/request/understanding/mango/retrieval/sentence-text.ts";
import { along, inBytes } from "../../src/request/understanding/mango/retrieval/sentence-vectors.ts";
import { languages } from "../../src/shared/language.ts";
import { latentRows } from "../../training/mango/latent-axes.ts";
import { trainProgramPrior } from "../../training/mango/program-prior.ts";
import { discriminantAxes } from "../../training/mango/projection.ts";
import { noRequests } from "../../training/talk/no-requests.ts";
import { askedTemplatesFile, readAskedTemplates, withAsked } from "./asked-templates.ts";
import { recipeFiles } from "./corpus.ts";

const root = join(import.meta.dirname, "../..");
export const indexFolder = join(root, "models/recipes");

/** Of each vector; more find hardly more (training/mango says how much), and each thousand sentences takes an eighth of a megabyte. */
export const indexDimensions = 128;
export const indexShrink = 0.2;

/** Writes models/recipes from the corpus: the recipes, their sentences' and words' vectors, and what tells the program of a sentence. Gives the bytes of all files. */
export async function writeIndex(
  encoder: SentenceEncoder,
  signal: AbortSignal,
): Promise<{ manifest: IndexManifest; bytes: number }> {
  const recipes = indexedRecipes();
  const sentences = recipes.flatMap(sentencesOf);
  const talk = languages.flatMap((language) => noRequests(language).map((text) => sentenceText(text, language)));
  const vectors = await encoder.encode([...talk, ...sentences], { signal });
  const left = [...vectors];
  const talkVectors = left.splice(0, talk.length);
  const ways = recipes.map((recipe) => left.splice(0, sentencesOf(recipe).length));
  const axes = discriminantAxes(ways, indexDimensions, indexShrink);
  const projected = ways.map((some) => some.map((vector) => along(vector, axes, indexDimensions)));
  const rows = Buffer.concat(projected.flat().map((vector) => Buffer.from(inBytes(vector).buffer)));
  const projectedTalk = talkVectors.map((vector) => along(vector, axes, indexDimensions));
  const programs = trainProgramPrior(recipes, projected, projectedTalk);
  const manifest: IndexManifest = {
    recipes: recipes.length,
    sentences: sentences.length,
    dimensions: indexDimensions,
    corpus: corpusHash(),
    encoder: encoderHash(),
  };
  const text = `${recipes.map((recipe) => JSON.stringify(recipe)).join("\n")}\n`;
  const packedRecipes = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  mkdirSync(indexFolder, { recursive: true });
  const projection = Buffer.from(axes.buffer);
  writeFileSync(join(indexFolder, indexFiles.recipes), packedRecipes);
  writeFileSync(join(indexFolder, indexFiles.vectors), rows);
  writeFileSync(join(indexFolder, indexFiles.projection), projection);
  writeFileSync(join(indexFolder, indexFiles.programs), programs);
  writeWords(recipes);
  writeFileSync(join(indexFolder, indexFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
  const sizes = Object.values(indexFiles).map((name) => statSync(join(indexFolder, name)).size);
  return { manifest, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Which recipes have a word, what words mean, and what each recipe's words mean together. */
function writeWords(recipes: readonly Recipe[]): void {
  const words = wordIndexes(recipes);
  const latent = latentRows(recipes.length, words, indexDimensions);
  const write = (name: string, bytes: NodeJS.ArrayBufferView | string) => writeFileSync(join(indexFolder, name), bytes);
  write(indexFiles.terms, `${latent.terms.join("\n")}\n`);
  write(indexFiles.latent, latent.bytes);
  write(indexFiles.latentRecipes, readLatentWords(recipes.length, words, latent).rows());
  for (const language of languages) write(indexFiles[language], packed(invertedFile(recipes, language)));
}

/** The corpus, with what people asked for. */
export function indexedRecipes(): Recipe[] {
  return withAsked(recipeFiles().flatMap(readRecipes), readAskedTemplates());
}

/** In the order in which the index holds their vectors. */
export function sentencesOf(recipe: Recipe): string[] {
  return languages.flatMap((language) => recipe[language].map((sentence) => sentenceText(sentence, language)));
}

/** Changes with any recipe, its order in the files included, and with the talk. */
export function corpusHash(): string {
  const hash = createHash("sha256");
  for (const file of [...recipeFiles(), askedTemplatesFile])
    hash.update(`${basename(file)}\n`).update(readFileSync(file));
  for (const language of languages) hash.update(noRequests(language).join("\n"));
  return hash.digest("hex");
}

export function encoderHash(): string {
  return createHash("sha256")
    .update(readFileSync(join(root, "models/sentence-encoder/model.json")))
    .digest("hex");
}
