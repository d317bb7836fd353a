import { type RecipeIndex, readRecipeIndex } from "../../request/understanding/mango/retrieval/recipe-index.ts";
import { inProduct } from "../in-product.ts";

let read: RecipeIndex | undefined;

/** The recipes that the product brings: read once in a process, when first wanted (a fifth of a second). */
export function recipeIndex(): RecipeIndex {
  read ??= readRecipeIndex(inProduct("models/recipes"));
  return read;
}
