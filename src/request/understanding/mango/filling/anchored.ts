import { type RecipeSlotType, slotTypes } from "../../../recipes/slot-types.ts";
import type { Slot } from "../../../recipes/template.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import { stem } from "../../text/stem.ts";
import type { Mention } from "../mentions/mention.ts";
import { typesBeside } from "../mentions/nouns.ts";
import type { Request } from "./request.ts";
import { type Surrounding, slotMark } from "./surroundings.ts";

/**
 * Plain words that stand where a way to say the recipe has a slot: between the same two words ("busca timeout en X" by
 * "busca {text} en {file}"). For slots of words and names alone, and where nothing else was mentioned.
 */
export function anchoredMentions(
  slots: readonly Slot[],
  around: ReadonlyMap<string, readonly Surrounding[]>,
  request: Request,
): Mention[] {
  const found: Mention[] = [];
  for (const { key, type } of slots) {
    const width = widths[type];
    if (width === undefined) continue;
    for (const surrounding of around.get(key) ?? []) {
      const run = runBetween(surrounding, width, request);
      if (run === undefined || found.some(({ from, to }) => from === run.from && to === run.to)) continue;
      const text = request.tokens
        .slice(run.from, run.to)
        .map((token) => token.text)
        .join(" ");
      if (!slotTypes[type].value.test(text)) continue;
      // A text may be any words, a name hardly one of those that all requests have.
      const isName = type !== "text" && type !== "pattern";
      if (isName && request.isUsualWord(request.tokens[run.from]?.folded ?? "")) continue;
      found.push({ ...run, text, as: new Map([[type, { value: text, fit: 0.5 }]]), certain: false });
    }
  }
  return found;
}

/** In words. */
const widths: { readonly [type in RecipeSlotType]?: number } = {
  text: 4,
  pattern: 3,
  user: 1,
  host: 1,
  unit: 1,
  container: 1,
  package: 1,
  process: 1,
  group: 1,
  database: 1,
  table: 1,
  branch: 1,
  volume: 1,
  image: 1,
  module: 1,
  printer: 1,
  variable: 1,
};

function runBetween(
  { before, after }: Surrounding,
  width: number,
  { tokens, mentions, language }: Request,
): { from: number; to: number } | undefined {
  const [left = "", farther] = before;
  const stems = tokens.map(({ folded }) => stem(folded, language));
  const isMentioned = (at: number) => mentions.some(({ from, to }) => at >= from && at < to);
  for (let from = 0; from < tokens.length; from += 1) {
    if (left === slotMark || left === "" ? from !== 0 || left !== "" : stems[from - 1] !== left) continue;
    // A little word stands before too many others.
    if (left !== "" && isFunctionWord(left, language) && (farther === undefined || stems[from - 2] !== farther))
      continue;
    for (let to = from + 1; to <= Math.min(tokens.length, from + width); to += 1) {
      if (isMentioned(to - 1)) break;
      const ends =
        after[0] === "" ? to === tokens.length : after[0] === slotMark ? isMentioned(to) : stems[to] === after[0];
      if (!ends) continue;
      const words = tokens.slice(from, to);
      const isPlain = words.every(({ folded }) => isFunctionWord(folded, language) || typesBeside(folded).length > 0);
      if (!isPlain) return { from, to };
    }
  }
  return undefined;
}
