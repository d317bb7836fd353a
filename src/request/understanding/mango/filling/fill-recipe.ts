import type { Recipe } from "../../../recipes/recipe.ts";
import { type Slot, slotsIn } from "../../../recipes/template.ts";
import { stem } from "../../text/stem.ts";
import type { Mention } from "../mentions/mention.ts";
import { anchoredMentions } from "./anchored.ts";
import { leftOverMentions } from "./left-over.ts";
import type { Request } from "./request.ts";
import { type Surrounding, surroundings, usualOrder } from "./surroundings.ts";

/** A recipe's slots with what a request gives them. */
export type Filling = {
  /** By slot key, plain values; those that the request leaves out and that have a default are not in it. */
  values: Readonly<Record<string, string>>;
  /** By slot key, as the request says them. */
  words: Readonly<Record<string, string>>;
  defaulted: readonly string[];
  /** Slots without value or default, in the template's order. */
  missing: readonly Slot[];
  /** What the request names and no slot takes. */
  unused: readonly Mention[];
  /** How well the values fit their slots, on average, and how many were only found by the words around them. */
  fit: number;
  anchored: number;
};

/**
 * Gives each slot the mention that suits it best: by its type, by the words around it in the ways to say the recipe, and in
 * the order in which these name things. All slots at once, so that what fits two goes where the other has nothing else.
 */
export function fillRecipe(recipe: Recipe, request: Request): Filling {
  const slots = slotsIn(recipe.template);
  const around = surroundings(recipe, request.language);
  const anchored = anchoredMentions(slots, around, request);
  const weak = [...anchored, ...leftOverMentions(recipe, slots, request)];
  const mentions = [...request.mentions.filter((mention) => !isOfTemplate(mention, recipe)), ...weak];
  const isOnRemote = onRemote(recipe, mentions);
  const options = slots.map((slot) => {
    const fitting = mentions.filter(
      ({ isRemote }) => isOnRemote?.(slot) === undefined || isOnRemote(slot) === (isRemote === true),
    );
    return optionsFor(slot, fitting, around.get(slot.key) ?? [], request);
  });
  const order = usualOrder(recipe, request.language);
  const chosen = bestChoice(slots, options, recipe, order, mentions);
  const values: Record<string, string> = {};
  const words: Record<string, string> = {};
  let fit = 0;
  let weakly = 0;
  for (const [at, option] of chosen.entries()) {
    const slot = slots[at];
    if (!option || !slot) continue;
    values[slot.key] = option.value;
    words[slot.key] = option.mention.text;
    fit += option.fit;
    if (weak.includes(option.mention)) weakly += 1;
  }
  const filled = Object.keys(values).length;
  const empty = slots.filter(({ key }) => values[key] === undefined);
  const taken = new Set(chosen.map((option) => option?.mention));
  return {
    values,
    words,
    defaulted: empty.filter(({ key }) => recipe.defaults?.[key] !== undefined).map(({ key }) => key),
    missing: empty.filter(({ key }) => recipe.defaults?.[key] === undefined),
    unused: request.mentions.filter((mention) => mention.certain && !taken.has(mention)),
    fit: filled === 0 ? 1 : fit / filled,
    anchored: weakly,
  };
}

/** "Con pg_dump": the program itself, which the template has already. */
function isOfTemplate({ as, text }: Mention, { template }: Recipe): boolean {
  const isName = [...as.values()].every(({ fit }) => fit <= 0.6);
  return isName && template.split(/[\s|;&()'"]+/).includes(text);
}

/**
 * Which slots of paths stand behind a host, where the recipe has one and the request such a path. Undefined for the others:
 * they take what suits them.
 */
function onRemote(
  { template }: Recipe,
  mentions: readonly Mention[],
): ((slot: Slot) => boolean | undefined) | undefined {
  if (!mentions.some(({ isRemote }) => isRemote)) return undefined;
  const behind = new Set(
    [...template.matchAll(/\{(?:host|address|domain)(?::\d)?\}:\{([a-z]+(?::\d)?)\}/g)].map(([, key]) => key),
  );
  const isPath = ({ type }: Slot) => type === "path" || type === "file" || type === "folder";
  return behind.size === 0 ? undefined : (slot) => (isPath(slot) ? behind.has(slot.key) : undefined);
}

type Option = { mention: Mention; value: string; fit: number; score: number };

function optionsFor(
  slot: Slot,
  mentions: readonly Mention[],
  around: readonly Surrounding[],
  request: Request,
): Option[] {
  return mentions
    .flatMap((mention): Option[] => {
      const typed = mention.as.get(slot.type);
      if (typed === undefined) return [];
      const score = typed.fit + contextFit(mention, around, request) + (mention.certain ? 0.3 : 0);
      return [{ mention, value: typed.value, fit: typed.fit, score }];
    })
    .sort((left, right) => right.score - left.score)
    .slice(0, 6);
}

/** Whether the words around the mention are those that stand around the slot in some sentence. */
function contextFit(
  { from, to, text }: Mention,
  around: readonly Surrounding[],
  { tokens, language }: Request,
): number {
  const stemAt = (at: number) => {
    const token = tokens[at];
    return token === undefined ? "" : stem(token.folded, language);
  };
  // "La clave" of a recipe is rather web.key than web.crt where its sentences say "key {file}".
  const ending = /[^/]\.([a-z]{2,5})$/.exec(text)?.[1] ?? "";
  let best = 0;
  for (const { before, after } of around) {
    let fit = ending !== "" && before.slice(0, 2).includes(stem(ending, language)) ? 0.5 : 0;
    if (before[0] === stemAt(from - 1))
      fit += 0.4 + (before[1] !== undefined && before[1] === stemAt(from - 2) ? 0.25 : 0);
    else if (before.slice(0, 3).includes(stemAt(from - 1)) || before[0] === stemAt(from - 2)) fit += 0.15;
    if (after[0] === stemAt(to)) fit += 0.2;
    best = Math.max(best, fit);
  }
  return best;
}

/** All ways to give mentions to slots are tried: a recipe has few slots, and a request few values. */
function bestChoice(
  slots: readonly Slot[],
  options: readonly (readonly Option[])[],
  { defaults }: Recipe,
  order: (first: string, second: string) => number,
  mentions: readonly Mention[],
): (Option | undefined)[] {
  let best: { score: number; chosen: (Option | undefined)[] } = { score: Number.NEGATIVE_INFINITY, chosen: [] };
  let tried = 0;
  const taken: boolean[] = mentions.map(() => false);
  const overlaps = (one: Mention) =>
    mentions.some((other, at) => taken[at] && one.from < other.to && other.from < one.to);
  const choose = (at: number, chosen: (Option | undefined)[], score: number): void => {
    tried += 1;
    if (tried > mostTried) return;
    const slot = slots[at];
    if (slot === undefined) {
      if (score > best.score) best = { score, chosen: [...chosen] };
      return;
    }
    for (const option of options[at] ?? []) {
      if (overlaps(option.mention)) continue;
      const nth = mentions.indexOf(option.mention);
      taken[nth] = true;
      choose(at + 1, [...chosen, option], score + option.score + inOrder(slot, option, slots, chosen, order));
      taken[nth] = false;
    }
    choose(at + 1, [...chosen, undefined], score - (defaults?.[slot.key] === undefined ? unfilled : 0));
  };
  choose(0, [], 0);
  return best.chosen.length === slots.length ? best.chosen : slots.map((_, at) => best.chosen[at]);
}

const mostTried = 20_000;
/** In units of fit. */
const unfilled = 2;

/** Two slots that could swap their values keep the order of the sentences. */
function inOrder(
  slot: Slot,
  option: Option,
  slots: readonly Slot[],
  chosen: readonly (Option | undefined)[],
  order: (first: string, second: string) => number,
): number {
  let sum = 0;
  for (const [at, other] of chosen.entries()) {
    const before = slots[at];
    if (!other || !before || other.mention.as.get(slot.type) === undefined) continue;
    const usual = order(before.key, slot.key);
    sum += other.mention.from < option.mention.from ? 0.3 * usual : -0.3 * usual;
  }
  return sum;
}
