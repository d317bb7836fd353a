import type { Hints } from "../../request/knowledge/search/hints.ts";
import { wordsFor } from "../../request/recipes/words-for.ts";
import { bestScore, searchRecipes } from "../../request/understanding/mango/retrieval/search-recipes.ts";
import { recipeIndex } from "./recipe-index.ts";

const mostHints = 8;

/** How people ask for commands, from the recipes: read with the first question. */
export const recipeHints: Hints = async ({ text, vector, language }) =>
  // The weights of the search in manuals are fitted to these scores.
  searchRecipes(recipeIndex(), { text, vector, onlyAsSaid: true }, language, mostHints).map(({ recipe, score }) => ({
    program: recipe.program,
    words: wordsFor(recipe.program, recipe.template),
    similarity: score / bestScore,
  }));
