import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { recipeLines } from "../../src/request/recipes/read-recipes.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { recipeSchema } from "../../src/request/recipes/recipe-schema.ts";
import { isSlotType, type RecipeSlotType, slotTypes } from "../../src/request/recipes/slot-types.ts";
import { slotsIn } from "../../src/request/recipes/template.ts";
import type { Language } from "../../src/shared/language.ts";

export const corpusFolder = join(import.meta.dirname, "../../training/corpus");

/** What is wrong, where; `code` is what the tests and people look for. */
export type Fault = { file: string; line: number; id: string; code: string; text: string };

export type PlacedRecipe = { recipe: Recipe; file: string; line: number };

/** The areas' files, all of them or those that were named. */
export function recipeFiles(named: readonly string[] = []): string[] {
  // Absolute, so that a file is the same whichever way it was named.
  if (named.length > 0) return named.map((file) => resolve(file));
  const folder = join(corpusFolder, "recipes");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(folder, name));
}

export function areaOf(file: string): string {
  return basename(file, ".jsonl");
}

/** The recipes that have the form of one, and what is wrong with the lines that have not. */
export function readCorpus(files: readonly string[]): { recipes: PlacedRecipe[]; faults: Fault[] } {
  const recipes: PlacedRecipe[] = [];
  const faults: Fault[] = [];
  for (const file of files) {
    for (const { line, text } of recipeLines(file)) {
      const value = parsed(text);
      const id = (value as { id?: unknown } | undefined)?.id;
      const found = recipeSchema.safeParse(value);
      if (found.success) recipes.push({ recipe: found.data, file, line });
      else {
        const problem = value === undefined ? "no JSON" : found.error.issues.map(inWords).join("; ");
        faults.push({ file, line, id: typeof id === "string" ? id : "?", code: "form", text: problem });
      }
    }
  }
  return { recipes, faults };
}

type Sample = string | ({ value: string } & Record<Language, string[]>);

const samples = JSON.parse(readFileSync(join(corpusFolder, "slots.json"), "utf8")) as Record<RecipeSlotType, Sample[]>;

/** Plain values of the type, from training/corpus/slots.json. */
export function sampleValues(type: RecipeSlotType): string[] {
  return samples[type].map((sample) => (typeof sample === "string" ? sample : sample.value));
}

/** The nth values for the slots of the template: its own where it names some; slots of one type differ. */
export function valuesFor(recipe: Pick<Recipe, "template" | "values">, nth: number): Record<string, string> {
  return Object.fromEntries(
    slotsIn(recipe.template).map(({ key, type }, at) => {
      const all = recipe.values?.[key] ?? sampleValues(type);
      return [key, all[(nth + (key.includes(":") ? at : 0)) % all.length]!];
    }),
  );
}

/** What slots.json lacks or has wrong: each type has samples, each a plain value of its type. */
export function faultySamples(): string[] {
  const unknown = Object.keys(samples).filter((type) => !isSlotType(type));
  const missing = Object.keys(slotTypes).filter((type) => !Object.hasOwn(samples, type));
  const wrong = (Object.keys(slotTypes) as RecipeSlotType[])
    .filter((type) => !missing.includes(type))
    .flatMap((type) => sampleValues(type).filter((value) => !slotTypes[type].value.test(value)));
  return [...unknown, ...missing, ...wrong];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told as a fault of the line
  }
}

function inWords({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.map(String).join(".")}: ${message}`;
}
