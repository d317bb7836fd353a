import type { Recipe } from "../../recipes/recipe.ts";
import type { RecipeSlotType } from "../../recipes/slot-types.ts";
import { slotsIn } from "../../recipes/template.ts";
import { fold } from "../text/fold.ts";
import type { Filling } from "./filling/fill-recipe.ts";
import type { MaskedRequest } from "./mentions/mask.ts";
import type { Mention } from "./mentions/mention.ts";
import { typesBeside } from "./mentions/nouns.ts";

type Filled = { recipe: Recipe; filling: Filling; script: string | undefined; strength: number };

/**
 * The masked request with slots for those words too that only its likely recipes tell to be values: "soporte" in "crea el usuario
 * soporte" may be anything by itself. A sequence model, which cannot copy what it does not know, is asked with these.
 */
export function withNamesFilled(request: MaskedRequest, candidates: readonly Filled[]): MaskedRequest {
  const { text: masked, mentions: maskedMentions } = request;
  const names = namesFilled(request, candidates);
  if (names.size === 0) return request;
  const placed: { at: number; length: number; mention: Mention; type: RecipeSlotType }[] = [];
  for (const { index, 0: slot, 1: key = "" } of masked.matchAll(/\{([a-z]+(?::\d)?)\}/g)) {
    const mention = maskedMentions.get(key);
    if (mention)
      placed.push({ at: index, length: slot.length, mention, type: key.replace(/:\d$/, "") as RecipeSlotType });
  }
  for (const [text, type] of names) {
    const at = wordAt(masked, text);
    if (at === undefined) continue;
    const as: Mention["as"] = new Map([[type, { value: text, fit: 0.6 }]]);
    placed.push({ at, length: text.length, mention: { from: 0, to: 0, text, as, certain: false }, type });
  }
  placed.sort((one, other) => one.at - other.at);
  return numbered(masked, placed);
}

/** By word: the type of slot that the likeliest candidates put it in. */
function namesFilled(
  { text: masked, mentions }: MaskedRequest,
  candidates: readonly Filled[],
): Map<string, RecipeSlotType> {
  const said = new Set([...mentions.values()].map(({ text }) => text));
  const filled = candidates.filter(({ script }) => script !== undefined).slice(0, mostAsked);
  const strongest = filled[0]?.strength ?? 0;
  const all = filled.reduce((sum, { strength }) => sum + Math.exp(strength - strongest), 0);
  const shares = new Map<string, Map<RecipeSlotType, number>>();
  for (const { recipe, filling, strength } of filled) {
    for (const { key, type } of slotsIn(recipe.template)) {
      const word = filling.words[key];
      if (word === undefined || said.has(word) || /[{}]/.test(word) || wordAt(masked, word) === undefined) continue;
      const types = shares.get(word) ?? new Map<RecipeSlotType, number>();
      types.set(type, (types.get(type) ?? 0) + Math.exp(strength - strongest) / all);
      shares.set(word, types);
    }
  }
  return new Map(
    [...shares].flatMap(([word, types]) => {
      const share = [...types.values()].reduce((sum, one) => sum + one, 0);
      const [type] = [...types].sort(([, one], [, other]) => other - one)[0] ?? [];
      const isValue = type !== undefined && (share >= leastShare || isCalled(masked, word, type));
      return isValue ? [[word, type] as const] : [];
    }),
  );
}

/** Candidates that are listened to, and what share of them a word must be a value for. */
const mostAsked = 8;
const leastShare = 0.3;

/** "El contenedor pruebas": whatever else the word is, its noun says what it is here. */
function isCalled(masked: string, word: string, type: RecipeSlotType): boolean {
  const [noun = ""] = /\p{L}+(?=\s*$)/u.exec(masked.slice(0, wordAt(masked, word))) ?? [];
  return typesBeside(fold(noun)).includes(type);
}

function wordAt(text: string, word: string): number | undefined {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}_{:]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}_}]/u.test(text[at + word.length] ?? " ");
    if (isWhole) return at;
  }
  return undefined;
}

/** {file} where it is the only one of its type, else {file:1} and {file:2} in their order. */
function numbered(
  masked: string,
  placed: readonly { at: number; length: number; mention: Mention; type: RecipeSlotType }[],
): MaskedRequest {
  const seen = new Map<RecipeSlotType, number>();
  const mentions = new Map<string, Mention>();
  let text = "";
  let copied = 0;
  for (const { at, length, mention, type } of placed) {
    if (at < copied) continue;
    const nth = (seen.get(type) ?? 0) + 1;
    seen.set(type, nth);
    const isOnly = placed.filter((other) => other.type === type).length === 1;
    const key = isOnly || nth > 9 ? type : `${type}:${nth}`;
    text += `${masked.slice(copied, at)}{${key}}`;
    copied = at + length;
    mentions.set(key, mention);
  }
  return { text: text + masked.slice(copied), mentions };
}
