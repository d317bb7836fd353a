import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { piecesOf } from "../../../recipes/template.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";

/** What stands around a slot in a way to say its recipe: stems, the nearest first; "" where the sentence begins or ends. */
export type Surrounding = { before: readonly string[]; after: readonly string[]; sentence: number };

/** By slot key, from each way to say the recipe in this language. */
export function surroundings(recipe: Recipe, language: Language): ReadonlyMap<string, readonly Surrounding[]> {
  const found = new Map<string, Surrounding[]>();
  for (const [sentence, text] of recipe[language].entries()) {
    const pieces = piecesOf(text);
    for (const [at, piece] of pieces.entries()) {
      if (piece.kind !== "slot") continue;
      const left = pieces[at - 1];
      const right = pieces[at + 1];
      const before = left?.kind === "text" ? stemsIn(left.text, language).reverse() : [];
      const after = right?.kind === "text" ? stemsIn(right.text, language) : [];
      const one = {
        before: before.length === 0 ? [at <= 1 ? "" : slotMark] : before,
        after: after.length === 0 ? [at >= pieces.length - 2 ? "" : slotMark] : after,
        sentence,
      };
      found.set(piece.key, [...(found.get(piece.key) ?? []), one]);
    }
  }
  return found;
}

/** Where another slot stands. */
export const slotMark = "{}";

function stemsIn(text: string, language: Language): string[] {
  return fold(text)
    .split(/[^a-z0-9_+]+/)
    .filter((word) => word !== "")
    .map((word) => stem(word, language));
}

/** Of the slots of one recipe, in which order the ways to say it mostly name them. */
export function usualOrder(recipe: Recipe, language: Language): (first: string, second: string) => number {
  const places = recipe[language].map((sentence) => {
    const keys = piecesOf(sentence).flatMap((piece) => (piece.kind === "slot" ? [piece.key] : []));
    return new Map(keys.map((key, at) => [key, at]));
  });
  return (first, second) =>
    places.reduce((sum, place) => {
      const [one, two] = [place.get(first), place.get(second)];
      return one === undefined || two === undefined ? sum : sum + Math.sign(two - one);
    }, 0) / Math.max(1, places.length);
}
