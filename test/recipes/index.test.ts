import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { corpusHash, encoderHash, indexedRecipes, indexFolder } from "../../scripts/recipes/write-index.ts";
import {
  type IndexManifest,
  indexFiles,
  readRecipeIndex,
} from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { searchRecipes } from "../../src/request/understanding/mango/retrieval/search-recipes.ts";

const manifest = JSON.parse(readFileSync(join(indexFolder, indexFiles.manifest), "utf8")) as IndexManifest;
const index = readRecipeIndex(indexFolder);

test("models/recipes is of this corpus and this encoder: else `npm run recipes -- index`", () => {
  expect({ corpus: manifest.corpus, encoder: manifest.encoder }).toEqual({
    corpus: corpusHash(),
    encoder: encoderHash(),
  });
  expect(index.recipes).toEqual(indexedRecipes());
});

test("it takes no more than twenty megabytes, and a row for each way to say a recipe", () => {
  const bytes = Object.values(indexFiles).map((name) => statSync(join(indexFolder, name)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000_000);
  const sentences = index.recipes.reduce((sum, { es, en }) => sum + es.length + en.length, 0);
  expect(manifest).toMatchObject({ recipes: index.recipes.length, sentences });
  expect(statSync(join(indexFolder, indexFiles.vectors)).size).toBe(sentences * manifest.dimensions);
});

test("words alone find a recipe by its own sentences", () => {
  const tried = index.recipes.filter(({ es }, at) => at % 40 === 0 && es.length > 0);
  const found = tried.filter(({ id, es }) =>
    searchRecipes(index, { text: es[0]! }, "es", 3).some(({ recipe }) => recipe.id === id),
  );
  expect(found.length / tried.length).toBeGreaterThan(0.9);
});
