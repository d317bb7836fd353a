import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { LocalRecipe, LocalRecipes } from "../ports/local-recipes.ts";
import { NeoError } from "../shared/errors.ts";
import { languages } from "../shared/language.ts";

const most = 500;
const mostBytes = 4 * 1024 * 1024;

/** The person's own recipes in a file of their data folder, a line of JSON each, that people may read and delete from. */
export function recipesFile(file: string): LocalRecipes {
  return {
    list: () => read(file),
    keep: (recipe) => {
      const others = read(file).filter(({ id }) => id !== recipe.id);
      write(file, [recipe, ...others].slice(0, most));
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
    const { id, language, request, script, learnt } = JSON.parse(line) as Record<string, unknown>;
    const spoken = languages.find((known) => known === language);
    const isRecipe =
      isText(id) && id.startsWith("mine/") && isText(request) && isText(script) && Number.isSafeInteger(learnt);
    return isRecipe && spoken !== undefined
      ? [{ id, language: spoken, request, script, learnt: learnt as number }]
      : [];
  } catch {
    return [];
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 10_000;
}

/** Made aside and renamed: whoever reads meanwhile sees the recipes before or after, never half of them. */
function write(file: string, recipes: readonly LocalRecipe[]): void {
  const half = `${file}.${randomBytes(8).toString("hex")}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(half, recipes.map((recipe) => `${JSON.stringify(recipe)}\n`).join(""), { mode: 0o600, flag: "wx" });
    renameSync(half, file);
  } catch (cause) {
    removeQuietly(half);
    const reason = (cause as NodeJS.ErrnoException).code ?? "?";
    throw new NeoError("E_STORE_UNWRITABLE", { folder: dirname(file), reason }, { cause });
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return; // it was never made
  }
}
