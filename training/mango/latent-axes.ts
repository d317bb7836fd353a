import type { WrittenWords } from "../../src/request/understanding/mango/retrieval/latent-words.ts";
import type { RecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { inHalf } from "../../src/shared/vectors.ts";
import { mainAxes } from "./projection.ts";

/**
 * The rows of latent-words.ts: the first right singular vectors of the recipes × words matrix (each row the weights of a
 * recipe's words, at length 1), by subspace iteration. An axis counts by its singular value to the power of `flat`: 1 would
 * be Deerwester's own, 0 has all axes alike.
 */
export function latentRows(recipes: number, words: RecipeIndex["words"], dimensions: number): WrittenWords {
  const all = Array.from({ length: recipes }, (_, at) => [...wordsOfRecipe(at, words)]);
  const terms = [...new Set(all.flat().map(([language, word]) => `${language}:${word}`))].sort();
  const places = new Map(terms.map((term, at) => [term, at]));
  const rows = all.map((said) => {
    const weights = said.map(([language, word]) => words[language].weight(word));
    const length = Math.hypot(...weights) || 1;
    return said.map(([language, word], nth) => ({
      term: places.get(`${language}:${word}`)!,
      weight: weights[nth]! / length,
    }));
  });
  const onto = (axis: Float64Array) =>
    rows.map((row) => row.reduce((sum, { term, weight }) => sum + weight * axis[term]!, 0));
  const axes = mainAxes(
    (axis) => {
      const back = new Float64Array(terms.length);
      for (const [at, value] of onto(axis).entries())
        for (const { term, weight } of rows[at]!) back[term]! += weight * value;
      return back;
    },
    terms.length,
    dimensions,
    rounds,
  );
  const written = new Float32Array(terms.length * dimensions);
  for (const [d, axis] of axes.entries()) {
    const scale = Math.hypot(...onto(axis)) ** (flat - 1);
    for (let at = 0; at < terms.length; at++) written[at * dimensions + d] = axis[at]! * scale;
  }
  return { terms, bytes: inHalf(written) };
}

const flat = 0.3;
const rounds = 12;

function* wordsOfRecipe(at: number, words: RecipeIndex["words"]): Generator<readonly [Language, string]> {
  for (const language of languages) for (const word of words[language].wordsOf(at)) yield [language, word];
}
