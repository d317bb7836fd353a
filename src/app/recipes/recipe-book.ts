import type { RecipeBook } from "../../frontends/cli/services.ts";
import { mended } from "../../request/understanding/mango/retrieval/mend.ts";
import type { RecipeIndex } from "../../request/understanding/mango/retrieval/recipe-index.ts";
import { searchRecipes } from "../../request/understanding/mango/retrieval/search-recipes.ts";
import { wordsOf } from "../../request/understanding/mango/retrieval/words-of.ts";
import { isFunctionWord } from "../../request/understanding/normalise/lexicon.ts";
import { fold } from "../../request/understanding/text/fold.ts";
import { type Language, languages } from "../../shared/language.ts";
import { recipesFile } from "../../store/recipes-file.ts";
import type { Environment } from "../environment.ts";
import { recipeIndex } from "./recipe-index.ts";

/** The recipes that the product brings (models/recipes), found by their words in either language, beside the person's own. */
export function recipeBook({ recipesFile: file }: Pick<Environment, "recipesFile">): RecipeBook {
  return {
    all: () => recipeIndex().recipes,
    search: (text, language, count) => {
      const written = writtenIn(text, language, recipeIndex());
      const words = recipeIndex().words[written];
      const isUsual = (folded: string) => wordsOf(folded, written).every((word) => words.has(word));
      return searchRecipes(recipeIndex(), { text: mended(text, words.vocabulary(), isUsual) }, written, count)
        .filter(({ bm25 }) => bm25 > 0)
        .map(({ recipe }) => recipe);
    },
    mine: recipesFile(file),
  };
}

/** The language that knows more of the words; where both know as many, the person's. */
function writtenIn(text: string, spoken: Language, { words }: RecipeIndex): Language {
  const written = fold(text).match(/[a-z]+/g) ?? [];
  const known = (language: Language) => {
    const vocabulary = words[language].vocabulary();
    return written.filter((word) => isFunctionWord(word, language) || vocabulary.has(word)).length;
  };
  return languages.reduce((best, language) => (known(language) > known(best) ? language : best), spoken);
}
