import type { Language } from "../../../shared/language.ts";
import type { Recipe } from "../../recipes/recipe.ts";
import { fold } from "../text/fold.ts";
import { ways } from "./asked-ways.ts";

/** A recipe with what was asked for besides, and the stretches of the request that say so. */
export type WithOptions = { recipe: Recipe; said: readonly string[] };

/**
 * A recipe with the options that a request asks for in so many words and that its template does not have: "las últimas 200
 * líneas de log del contenedor, y que se queden saliendo", "simulacro de renovar los certificados". Undefined where there are
 * none. Only what changes how a thing is done: never what it is done to.
 */
export function withAskedOptions(
  recipe: Recipe,
  { masked, language }: { masked: string; language: Language },
): WithOptions | undefined {
  const isSaid = (words: RegExp) => isSaidBy(recipe, words, language);
  const { template, said } = optionsFor(recipe.template, fold(masked), language, isSaid);
  return said.length === 0 ? undefined : { recipe: { ...recipe, template }, said };
}

/** Whether a request asks in so many words for an option that a command could have and has not. */
export function lacksAskedOption(script: string, { text, language }: { text: string; language: Language }): boolean {
  return optionsFor(script, fold(text), language, () => false).said.length > 0;
}

function optionsFor(
  whole: string,
  text: string,
  language: Language,
  isSaid: (words: RegExp) => boolean,
): { template: string; said: string[] } {
  const said: string[] = [];
  let template = whole;
  for (const { program, has, option, words } of ways) {
    const head = program.exec(template)?.[0];
    if (head === undefined || has.test(template.slice(head.length)) || /[|;&]/.test(template)) continue;
    const stretch = words[language].exec(text)?.[0];
    if (stretch === undefined || isSaid(words[language])) continue;
    template = `${head} ${option}${template.slice(head.length)}`;
    said.push(stretch);
  }
  return { template, said };
}

/** A recipe whose own sentences say so does it in another way. */
function isSaidBy(recipe: Recipe, words: RegExp, language: Language): boolean {
  const sentences = recipe[language];
  return sentences.filter((sentence) => words.test(fold(sentence))).length * 2 > sentences.length;
}

/** What is left of a request without some of its stretches, which are folded. */
export function without(masked: string, said: readonly string[]): string {
  let folded = fold(masked);
  if (folded.length !== masked.length) return masked;
  let left = masked;
  for (const stretch of said) {
    const at = folded.indexOf(stretch);
    if (at < 0) continue;
    left = `${left.slice(0, at)} ${left.slice(at + stretch.length)}`;
    folded = `${folded.slice(0, at)} ${folded.slice(at + stretch.length)}`;
  }
  return left;
}
