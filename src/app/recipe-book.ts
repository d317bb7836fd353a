import type { RecipeBook } from "../frontends/cli/services.ts";
import { type RecipeIndex, readRecipeIndex } from "../request/understanding/mango/retrieval/recipe-index.ts";
import { searchRecipes } from "../request/understanding/mango/retrieval/search-recipes.ts";
import { recipesFile } from "../store/recipes-file.ts";
import type { Environment } from "./environment.ts";
import { inProduct } from "./in-product.ts";

/** The recipes that the product brings (models/recipes), found by their words, beside the person's own. */
export function recipeBook({ recipesFile: file }: Pick<Environment, "recipesFile">): RecipeBook {
  let read: RecipeIndex | undefined;
  const index = (): RecipeIndex => {
    read ??= readRecipeIndex(inProduct("models/recipes"));
    return read;
  };
  return {
    all: () => index().recipes,
    search: (text, language, count) =>
      searchRecipes(index(), { text }, language, count)
        .filter(({ bm25 }) => bm25 > 0)
        .map(({ recipe }) => recipe),
    mine: recipesFile(file),
  };
}
