import { readFileSync } from "node:fs";
import type { Recipe } from "./recipe.ts";

/** A line of a recipe file, by its number from 1. */
export type RecipeLine = { line: number; text: string };

/** The lines of a file of recipes that hold something. */
export function recipeLines(file: string): RecipeLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((text, at) => ({ line: at + 1, text }))
    .filter(({ text }) => text.trim() !== "");
}

/** The recipes of a file that `npm run recipes -- check` has passed: nothing is examined again. */
export function readRecipes(file: string): Recipe[] {
  return recipeLines(file).map(({ text }) => JSON.parse(text) as Recipe);
}
