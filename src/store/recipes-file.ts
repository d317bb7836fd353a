import { readFileSync, statSync } from "node:fs";
import type { LocalRecipe, LocalRecipes } from "../ports/local-recipes.ts";
import { languages } from "../shared/language.ts";
import { replaceLines } from "./replace-lines.ts";

const most = 500;
const mostBytes = 4 * 1024 * 1024;

/** The person's own recipes in a file of their data folder, a line of JSON each, that people may read and delete from. */
export function recipesFile(file: string): LocalRecipes {
  return {
    list: () => read(file),
    keep: (recipe) => {
      const all = read(file);
      const known = all.find(({ id, script }) => id === recipe.id && script === recipe.script);
      const kept = { ...recipe, yes: (known?.yes ?? 0) + 1, no: known?.no ?? 0 };
      write(file, [kept, ...all.filter(({ id }) => id !== recipe.id)].slice(0, most));
    },
    refuse: (id, script) => {
      const all = read(file);
      const isIt = (one: LocalRecipe): boolean => one.id === id && one.script === script;
      if (!all.some(isIt)) return;
      const counted = all.map((one) => (isIt(one) ? { ...one, no: one.no + 1 } : one));
      write(
        file,
        counted.filter(({ yes, no }) => no <= yes),
      );
    },
    forget: (id) => {
      const all = read(file);
      const kept = all.filter((recipe) => recipe.id !== id);
      if (kept.length === all.length) return false;
      write(file, kept);
      return true;
    },
  };
}

/** Lines that are no recipe do not count: nothing that was put there may stop an answer. */
function read(file: string): LocalRecipe[] {
  try {
    if (statSync(file).size > mostBytes) return [];
    return readFileSync(file, "utf8")
      .split("\n")
      .flatMap(readLine)
      .sort((one, other) => other.learnt - one.learnt);
  } catch {
    return []; // none yet, or none that we may read
  }
}

function readLine(line: string): LocalRecipe[] {
  try {
    const { id, language, request, script, learnt, yes = 1, no = 0 } = JSON.parse(line) as Record<string, unknown>;
    const spoken = languages.find((known) => known === language);
    const isRecipe =
      isText(id) && id.startsWith("mine/") && isText(request) && isText(script) && [learnt, yes, no].every(isCount);
    return isRecipe && spoken !== undefined
      ? [{ id, language: spoken, request, script, learnt: Number(learnt), yes: Number(yes), no: Number(no) }]
      : [];
  } catch {
    return [];
  }
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 10_000;
}

function write(file: string, recipes: readonly LocalRecipe[]): void {
  replaceLines(
    file,
    recipes.map((recipe) => JSON.stringify(recipe)),
  );
}
