import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { piecesOf, slotsIn } from "../../src/request/recipes/template.ts";
import { fold } from "../../src/request/understanding/text/fold.ts";
import type { Language } from "../../src/shared/language.ts";

type Problem = { code: string; text: string };

/** Two ways to say it share at most so much of their words that mean something (Jaccard). */
const mostShared = 0.6;

/** What is wrong with the ways to say a recipe, seen by themselves. */
export function sentenceFaults(recipe: Recipe): Problem[] {
  return (["es", "en"] as const).flatMap((language) => [
    ...slotFaults(recipe, language),
    ...likeFaults(recipe[language], language),
    ...speechFaults(recipe[language], language),
  ]);
}

/** The sentence as it is compared with others: without accents, signs, capitals and the numbers of slots. */
export function sentenceKey(sentence: string): string {
  return tokens(sentence).join(" ");
}

function tokens(sentence: string): string[] {
  return piecesOf(sentence).flatMap((piece) =>
    piece.kind === "slot" ? [`{${piece.type}}`] : (fold(piece.text).match(/[\p{L}\p{N}]+/gu) ?? []),
  );
}

function* slotFaults(recipe: Recipe, language: Language): Generator<Problem> {
  const inTemplate = slotsIn(recipe.template).map(({ key }) => key);
  const defaults = recipe.defaults ?? {};
  for (const sentence of recipe[language]) {
    const slots = slotsIn(sentence);
    const said = slots.map(({ key }) => key);
    const strange = said.filter((key) => !inTemplate.includes(key));
    const missing = inTemplate.filter((key) => !said.includes(key) && !Object.hasOwn(defaults, key));
    if (strange.length > 0)
      yield { code: "slots", text: `${language}: {${strange.join("}, {")}} is not in the template: ${sentence}` };
    if (missing.length > 0)
      yield {
        code: "slots",
        text: `${language}: {${missing.join("}, {")}} is missing and has no default: ${sentence}`,
      };
    if (slots.some(({ form }) => form !== ""))
      yield { code: "slots", text: `${language}: a sentence names no form: ${sentence}` };
    if (
      /[{}]/.test(
        piecesOf(sentence)
          .map((piece) => (piece.kind === "text" ? piece.text : ""))
          .join(""),
      )
    ) {
      yield { code: "slots", text: `${language}: unknown slot type in: ${sentence}` };
    }
  }
  const unsaid = inTemplate.filter(
    (key) => !recipe[language].some((one) => slotsIn(one).some((slot) => slot.key === key)),
  );
  if (unsaid.length > 0) yield { code: "slots", text: `${language}: no way to say it holds {${unsaid.join("}, {")}}` };
}

function* likeFaults(sentences: readonly string[], language: Language): Generator<Problem> {
  const sets = sentences.map((sentence) => new Set(meaningful(sentence, language)));
  for (const [at, one] of sets.entries()) {
    for (const [other, second] of sets.entries()) {
      if (other <= at) continue;
      const shared = jaccard(one, second);
      if (shared > mostShared) {
        yield {
          code: "alike",
          text: `${language}: ${shared.toFixed(2)} alike: "${sentences[at]}" and "${sentences[other]}"`,
        };
      }
    }
  }
}

const small: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: new Set(
    "a al con cual cuales de del desde el en entre es esta este hay la las le lo los me mi mis no o para por porfa favor que se si sin su sus un una uno unos y ya".split(
      " ",
    ),
  ),
  en: new Set(
    "a an and are at by do for from how i in is it its me my of on or please so that the their them there these this to up us was what which with you your".split(
      " ",
    ),
  ),
};

function meaningful(sentence: string, language: Language): string[] {
  return tokens(sentence).filter((token) => !token.startsWith("{") && !small[language].has(token));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((token) => other.has(token)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

function* speechFaults(sentences: readonly string[], language: Language): Generator<Problem> {
  if (!sentences.some(isSpeech)) {
    yield { code: "speech", text: `${language}: none in speech style (lower case, no signs, numbers as words)` };
  }
  for (const sentence of sentences) {
    if (/^\s|\s$|\s\s/.test(sentence)) yield { code: "blanks", text: `${language}: blanks too many: "${sentence}"` };
  }
}

/** As a recogniser writes it: small letters and blanks, slots aside. */
function isSpeech(sentence: string): boolean {
  const text = piecesOf(sentence)
    .map((piece) => (piece.kind === "text" ? piece.text : " "))
    .join("");
  return /^[\p{Ll}\s]+$/u.test(text);
}
