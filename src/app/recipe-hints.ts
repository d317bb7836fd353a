import type { Hints } from "../request/knowledge/search/hints.ts";
import { wordsFor } from "../request/recipes/words-for.ts";
import { type RecipeIndex, readRecipeIndex } from "../request/understanding/mango/retrieval/recipe-index.ts";
import { bestScore, searchRecipes } from "../request/understanding/mango/retrieval/search-recipes.ts";
import { inProduct } from "./in-product.ts";

const mostHints = 8;

/** How people ask for commands, from the recipes: read with the first question. */
export function recipeHints(): Hints {
  let index: RecipeIndex | undefined;
  return async ({ text, vector, language }) => {
    index ??= readRecipeIndex(inProduct("models/recipes"));
    return searchRecipes(index, { text, vector }, language, mostHints).map(({ recipe, score }) => ({
      program: recipe.program,
      words: wordsFor(recipe.program, recipe.template),
      similarity: score / bestScore,
    }));
  };
}
