import type { RecipeBook } from "../../frontends/cli/services.ts";
import { isAsked } from "../../request/recipes/recipe.ts";
import { languageOf } from "../../request/understanding/language.ts";
import { mended } from "../../request/understanding/mango/retrieval/mend.ts";
import { searchRecipes } from "../../request/understanding/mango/retrieval/search-recipes.ts";
import { wordsOf } from "../../request/understanding/mango/retrieval/words-of.ts";
import { recipesFile } from "../../store/recipes-file.ts";
import type { Environment } from "../environment.ts";
import { recipeIndex } from "./recipe-index.ts";

/** The recipes that the product brings (models/recipes), found by their words in either language, beside the person's own. */
export function recipeBook({ recipesFile: file }: Pick<Environment, "recipesFile">): RecipeBook {
  return {
    all: () => recipeIndex().recipes.filter((recipe) => !isAsked(recipe)),
    search: (text, language, count) => {
      const written = languageOf(text, language);
      const words = recipeIndex().words[written];
      const isUsual = (folded: string) => wordsOf(folded, written).every((word) => words.has(word));
      return searchRecipes(
        recipeIndex(),
        { text: mended(text, words.vocabulary(), isUsual) },
        written,
        count + askedBetween,
      )
        .filter(({ bm25, recipe }) => bm25 > 0 && !isAsked(recipe))
        .map(({ recipe }) => recipe)
        .slice(0, count);
    },
    mine: recipesFile(file),
  };
}

/** Among the nearest may be so many that are no recipes for people. */
const askedBetween = 40;
