import type { LocalRecipe } from "../../../ports/local-recipes.ts";
import { isNegator } from "../around-the-sentence/negation.ts";
import { wordsOf } from "../mango/retrieval/words-of.ts";
import { readTokens, type Token } from "../templates/tokens.ts";

/**
 * The command of the person's own recipe whose request was this one, word for word, politeness aside; only numbers, paths,
 * patterns and names with a digit or sign in them may be others, where the command holds them once. Failing that, of one
 * with the same words of weight, in whatever order and form, and the same values. Undefined where there is none.
 */
export function recall(
  request: string,
  recipes: readonly LocalRecipe[],
): { script: string; recipe: LocalRecipe } | undefined {
  for (const recipe of recipes) {
    const script = asked(recipe, request);
    if (script !== undefined) return { script, recipe };
  }
  const recipe = recipes.find((one) => saysTheSame(one, request));
  return recipe && { script: recipe.script, recipe };
}

/** Which word stands before a value tells whence from whither, and what is denied or left out turns the whole round. */
function saysTheSame({ request, language }: LocalRecipe, now: string): boolean {
  const [before, after] = [request, now].map((text) => {
    const tokens = readTokens(withoutCourtesy(text), language);
    const isWord = (token: Token) => !token.quoted && shapeOf(token.text) === "word";
    const words = tokens.filter(isWord).map(({ folded }) => folded);
    return {
      weight: [...new Set(wordsOf(words.join(" "), language))].sort(),
      values: tokens.flatMap((token, at) => (isWord(token) ? [] : [tokens[at - 1]?.folded ?? "", token.text])),
      turns: tokens
        .filter((token) => isNegator(token, language) || turning.test(token.folded))
        .map((one) => one.folded),
    };
  });
  return (before?.weight.length ?? 0) >= 2 && JSON.stringify(before) === JSON.stringify(after);
}

const turning = /^(salvo|menos|excepto|sin|solo|todos?|todas?|antes|despues|except|but|without|only|all|before|after)$/;

function asked({ request, script, language }: LocalRecipe, now: string): string | undefined {
  const before = readTokens(withoutCourtesy(request), language);
  const tokens = readTokens(withoutCourtesy(now), language);
  if (tokens.length !== before.length) return undefined;
  const others = new Map<string, string>();
  for (const [at, old] of before.entries()) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    // File names differ by case; words do not.
    if (shapeOf(old.text) === "word" ? token.folded === old.folded : token.text === old.text) {
      if (others.has(old.text)) return undefined;
      continue;
    }
    if (!mayStandFor(token, old) || placesIn(script, old.text).length !== 1) return undefined;
    if ((others.get(old.text) ?? token.text) !== token.text) return undefined;
    others.set(old.text, token.text);
  }
  return withOthers(script, others);
}

function withoutCourtesy(request: string): string {
  return request
    .replace(/^\s*(?:(?:oye|hey|hola|hello|ok)[\s,]+)?neo[\s,:]+/i, "")
    .replace(
      /[\s,]*(?<!\p{L})(?:por favor|porfa(?:vor)?|please|gracias|thanks|thank you)(?!\p{L})(?:[.!]*\s*$|[\s,]*)/giu,
      " ",
    );
}

/** Of one shape, and nothing that a shell reads otherwise in the same place. */
function mayStandFor(token: Token, old: Token): boolean {
  const shape = shapeOf(old.text);
  return shape !== "word" && shape === shapeOf(token.text) && /^[\w./*?~@:%+,][\w./*?~@:%+=,-]*$/.test(token.text);
}

type Shape = "number" | "pattern" | "home" | "path" | "name" | "word";

function shapeOf(text: string): Shape {
  if (/^\d+$/.test(text)) return "number";
  if (/[*?]/.test(text)) return "pattern";
  if (text.startsWith("~")) return "home";
  if (text.includes("/")) return "path";
  return /^[\w.@:-]*[\d.@:][\w.@:-]*$/.test(text) ? "name" : "word";
}

/** Where it stands as a word, or as a part between signs. */
function placesIn(script: string, text: string): number[] {
  const plain = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...script.matchAll(new RegExp(`(?<![\\w.])${plain}(?![\\w.])`, "g"))].map(({ index }) => index);
}

/** From the end, so that no place moves before its turn. */
function withOthers(script: string, others: ReadonlyMap<string, string>): string | undefined {
  const changes = [...others]
    .map(([old, value]) => ({ at: placesIn(script, old)[0] ?? -1, length: old.length, value }))
    .sort((one, other) => other.at - one.at);
  let text = script;
  let until = script.length;
  for (const { at, length, value } of changes) {
    if (at < 0 || at + length > until) return undefined;
    text = text.slice(0, at) + value + text.slice(at + length);
    until = at;
  }
  return text;
}
