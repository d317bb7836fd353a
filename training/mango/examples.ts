import { readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder, recipeFiles } from "../../scripts/recipes/corpus.ts";
import { readRecipes } from "../../src/request/recipes/read-recipes.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { renderRecipe, renderSentence } from "../../src/request/recipes/render.ts";
import { slotsIn } from "../../src/request/recipes/template.ts";
import { type Language, languages } from "../../src/shared/language.ts";

/** A way to say a recipe, said with values, and the command that it asks for. */
export type Example = { request: string; language: Language; recipe: number; way: number; command: string };

type Sample = string | ({ value: string } & Record<Language, string[]>);

const samples = JSON.parse(readFileSync(join(corpusFolder, "slots.json"), "utf8")) as Record<string, Sample[]>;

export const corpus: readonly Recipe[] = recipeFiles().flatMap(readRecipes);

/** The way number `way` of each recipe that has so many, with values that differ from recipe to recipe. */
export function examplesOf(recipes: readonly Recipe[], way: number): Example[] {
  return recipes.flatMap((recipe, at) =>
    languages.flatMap((language): Example[] => {
      const sentence = recipe[language][way];
      if (sentence === undefined) return [];
      const said = valuesFor(recipe, language, at * 7 + way);
      const inSentence = new Set(slotsIn(sentence).map(({ key }) => key));
      const given = Object.fromEntries(Object.entries(said).filter(([key]) => inSentence.has(key)));
      const command = renderRecipe(
        recipe,
        Object.fromEntries(Object.entries(given).map(([key, { value }]) => [key, value])),
      );
      if (command === undefined) return [];
      const request = renderSentence(
        sentence,
        Object.fromEntries(Object.entries(given).map(([key, { words }]) => [key, words])),
      );
      return [{ request, language, recipe: at, way, command }];
    }),
  );
}

/** By slot: a plain value, and how it is said. Texts and patterns are said in quotes, as a request must that means them to the letter. */
function valuesFor(recipe: Recipe, language: Language, nth: number): Record<string, { value: string; words: string }> {
  return Object.fromEntries(
    slotsIn(recipe.template).map(({ key, type }, at) => {
      const all: Sample[] = (recipe.values?.[key] as Sample[] | undefined) ?? samples[type]!;
      const sample = all[(nth + (key.includes(":") ? at : 0)) % all.length]!;
      const plain = typeof sample === "string" ? sample : sample.value;
      const spoken = typeof sample === "string" ? undefined : sample[language][nth % sample[language].length];
      const told = samples[type]!.find((one) => typeof one !== "string" && one.value === plain);
      const words =
        spoken ??
        (type === "duration" && told === undefined ? lengthInWords(Number(plain), language) : undefined) ??
        (told !== undefined && typeof told !== "string" ? told[language][0]! : plain);
      const quoted =
        type === "pattern" ||
        type === "command" ||
        (/\s/.test(words) && !/^(?:size|duration|date)$/.test(type)) ||
        (type === "text" && nth % 2 === 0);
      return [key, { value: plain, words: quoted ? `"${words}"` : words }];
    }),
  );
}

function lengthInWords(seconds: number, language: Language): string {
  const units = [
    [86_400, { es: "días", en: "days" }],
    [3600, { es: "horas", en: "hours" }],
    [60, { es: "minutos", en: "minutes" }],
    [1, { es: "segundos", en: "seconds" }],
  ] as const;
  const [length, words] = units.find(([unit]) => seconds % unit === 0 && seconds >= 2 * unit) ?? units[3];
  return `${seconds / length} ${words[language]}`;
}
