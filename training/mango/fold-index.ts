import { indexDimensions, indexShrink, sentencesOf } from "../../scripts/recipes/write-index.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { readLatentWords } from "../../src/request/understanding/mango/retrieval/latent-words.ts";
import { readProgramPrior } from "../../src/request/understanding/mango/retrieval/program-prior.ts";
import { type RecipeIndex, wordIndexes } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { along, inBytes, readVectors } from "../../src/request/understanding/mango/retrieval/sentence-vectors.ts";
import { languages } from "../../src/shared/language.ts";
import { latentRows } from "./latent-axes.ts";
import { trainProgramPrior } from "./program-prior.ts";
import { discriminantAxes } from "./projection.ts";

/**
 * The index as it would be, had nobody thought of some ways to say each recipe, nor of some of the `talk`: those whose number leaves
 * `fold` when divided by four. `talk`: vectors.
 */
export function foldIndex(
  recipes: readonly Recipe[],
  vectorOf: (text: string) => Float32Array,
  talk: readonly Float32Array[],
  fold: number,
): RecipeIndex {
  const known = recipes.map((recipe) => ({
    ...recipe,
    ...Object.fromEntries(
      languages.map((language) => [language, recipe[language].filter((_, way) => way % 4 !== fold)]),
    ),
  }));
  const ways = known.map((recipe) => sentencesOf(recipe).map(vectorOf));
  const axes = discriminantAxes(ways, indexDimensions, indexShrink);
  const projected = ways.map((some) => some.map((vector) => along(vector, axes, indexDimensions)));
  const bytes = Buffer.concat(projected.flat().map((vector) => Buffer.from(inBytes(vector).buffer)));
  const knownTalk = talk.filter((_, at) => at % 4 !== fold).map((vector) => along(vector, axes, indexDimensions));
  const weights = trainProgramPrior(known, projected, knownTalk);
  const projection = new Uint8Array(axes.buffer);
  const words = wordIndexes(known);
  const latent = latentRows(known.length, words, indexDimensions);
  return {
    recipes: known,
    words,
    latent: readLatentWords(known.length, words, latent),
    vectors: readVectors(known, { dimensions: indexDimensions, bytes, projection }),
    programs: readProgramPrior(known, { dimensions: indexDimensions, weights, projection }),
  };
}
