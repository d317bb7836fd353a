import { type Language, languages } from "../../../shared/language.ts";
import { isFunctionWord } from "../normalise/lexicon.ts";
import { normalise } from "../normalise/normalise.ts";
import type { StageRequest } from "../stage.ts";
import { fold } from "../text/fold.ts";
import type { RecipeIndex } from "./retrieval/recipe-index.ts";

/**
 * The request in the language whose recipes know clearly more of its words: of few words, which may be of either, the
 * commonest ones tell too little ("recorta x.log a 2 megas").
 */
export function spokenIn(request: StageRequest, index: RecipeIndex): StageRequest {
  const words = fold(request.text)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const known = (language: Language) => {
    const vocabulary = index.words[language].vocabulary();
    return words.filter((word) => isFunctionWord(word, language) || vocabulary.has(word)).length;
  };
  const [other] = languages.filter((language) => language !== request.language);
  if (other === undefined || known(other) <= known(request.language) + 1) return request;
  return { ...request, language: other, normalised: normalise(request.text, other).text };
}
