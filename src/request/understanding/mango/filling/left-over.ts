import type { Language } from "../../../../shared/language.ts";
import type { Recipe } from "../../../recipes/recipe.ts";
import { type RecipeSlotType, slotTypes } from "../../../recipes/slot-types.ts";
import type { Slot } from "../../../recipes/template.ts";
import { isFunctionWord } from "../../normalise/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import type { Mention, TypedValue } from "../mentions/mention.ts";
import { typesBeside } from "../mentions/nouns.ts";
import type { Request } from "./request.ts";

/**
 * Words of a request that the recipe's own sentences have no use for, where a slot has nothing else: in "call disk /dev/sdb1
 * fotos" the label can only be "fotos". For slots of names and texts that must have a value.
 */
export function leftOverMentions(recipe: Recipe, slots: readonly Slot[], request: Request): Mention[] {
  const { tokens, mentions, language } = request;
  const wanted = slots
    .filter(({ key, type }) => free.has(type) && recipe.defaults?.[key] === undefined)
    .map(({ type }) => type);
  if (wanted.length === 0) return [];
  const own = ownWords(recipe, language);
  const isTaken = (at: number) => mentions.some(({ from, to, certain }) => certain && at >= from && at < to);
  const found: Mention[] = [];
  for (const [at, { text, folded, quoted }] of tokens.entries()) {
    // Who begins with a word gives an order with it.
    if (at === 0 || quoted || isTaken(at) || folded.length < 2 || isFunctionWord(folded, language)) continue;
    if (own.has(stem(folded, language)) || own.has(folded) || naming.test(folded)) continue;
    const before = tokens[at - 1]?.folded ?? "";
    // "En el grupo registro": whatever else the word is, its noun says what it is here.
    const isCalled = naming.test(before) || typesBeside(before).some((type) => wanted.includes(type));
    if (!isCalled && typesBeside(folded).length > 0) continue;
    const fit = isCalled ? 0.6 : request.isUsualWord(folded) ? 0.25 : 0.4;
    const as = new Map<RecipeSlotType, TypedValue>();
    for (const type of wanted) if (slotTypes[type].value.test(text)) as.set(type, { value: text, fit });
    if (as.size > 0) found.push({ from: at, to: at + 1, text, as, certain: false });
  }
  return found;
}

/** What comes after these is a name. */
const naming = /^(?:llamad[oa]s?|nombrad[oa]|nombre|called|named|name)$/;

const free: ReadonlySet<RecipeSlotType> = new Set<RecipeSlotType>([
  ...([
    "text",
    "pattern",
    "file",
    "folder",
    "path",
    "user",
    "group",
    "host",
    "unit",
    "container",
    "package",
    "process",
  ] as const),
  ...(["database", "table", "branch", "volume", "image", "module", "printer", "variable", "extension"] as const),
]);

function ownWords(recipe: Recipe, language: Language): ReadonlySet<string> {
  const known = made[language].get(recipe);
  if (known) return known;
  const sentences = [...recipe[language], recipe.template].map((text) =>
    fold(text.replace(/\{[a-z]+(?::\d)?(?:@[a-z]+)?\}/g, " ")),
  );
  const words = new Set(
    sentences.flatMap((text) => text.split(/[^a-z0-9_+-]+/)).flatMap((word) => [word, stem(word, language)]),
  );
  made[language].set(recipe, words);
  return words;
}

const made: Record<Language, WeakMap<Recipe, ReadonlySet<string>>> = { es: new WeakMap(), en: new WeakMap() };
