import type { Recipe } from "../../../recipes/recipe.ts";
import { indexOver, type RecipeIndex } from "../retrieval/recipe-index.ts";
import { searchRecipes } from "../retrieval/search-recipes.ts";
import type { DocumentQuery } from "./document-recipes.ts";

/** The recipes of a folder of pages that are nearest to a request by its words and those that mean the same. */
export type Shelf = { nearest(query: DocumentQuery, count: number): readonly Recipe[] };

/** What they mean is told of the nearest alone, later: thousands of vectors would take a minute to make. */
export function shelfOf(recipes: readonly Recipe[], own: RecipeIndex): Shelf {
  const index = indexOver(own, recipes, []);
  return {
    nearest: ({ masked, language }, count) =>
      searchRecipes(index, { text: masked }, language, count).map(({ recipe }) => recipe),
  };
}
