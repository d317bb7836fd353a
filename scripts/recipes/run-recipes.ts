import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textOf } from "../../src/command/policy/argument.ts";
import type { CalledProgram } from "../../src/command/policy/called-program.ts";
import { builtins } from "../../src/command/policy/shell-builtins.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { renderRecipe } from "../../src/request/recipes/render.ts";
import { slotsIn } from "../../src/request/recipes/template.ts";
import { type Effect, openEffects } from "../../training/effects/effects.ts";
import { judged } from "./check-command.ts";
import { areaOf, corpusFolder, readCorpus, valuesFor } from "./corpus.ts";

/**
 * How a recipe's command went in the prepared folder. `done`: exit 0; `nothing`: it ran and ended otherwise, as it does
 * where there is nothing to find, no right, no network or no service; `usage`: its program did not take its words, which is
 * a fault of the recipe; `long`: it did not end. Not run: `missing`, a program is not installed here; `endless`, it never
 * ends by itself or wants a terminal.
 */
export type RunState = "done" | "nothing" | "usage" | "long" | "missing" | "endless";

export type RecipeRun = { id: string; state: RunState; command: string; exit?: number; said?: string };

/** The name of the prepared folder, which is so in the sandbox where many sample values have it: /srv/datos. */
const fixture = "datos";

/** Runs each recipe of the files with its first values that the folder can have, in a sandbox of its own, without network. */
export async function runRecipes(files: readonly string[], tell: (run: RecipeRun) => void, signal?: AbortSignal) {
  const recipes = readCorpus(files).recipes.map(({ recipe, file }) => ({ recipe, area: areaOf(file) }));
  const scripts = mkdtempSync(join(tmpdir(), "neo-recipe-folder-"));
  writeFileSync(join(scripts, `${fixture}.sh`), folderScript(recipes.map(({ recipe }) => recipe)));
  const runs: (RecipeRun & { area: string })[] = [];
  try {
    await using effects = await openEffects({ scripts, timeMs: 4_000 });
    for (const { recipe, area } of recipes) {
      const run = await runOne(recipe, (command) => effects.effectOf(command, fixture, signal));
      runs.push({ ...run, area });
      tell(run);
    }
  } finally {
    rmSync(scripts, { recursive: true, force: true });
  }
  return runs;
}

async function runOne(recipe: Recipe, effectOf: (command: string) => Promise<Effect>): Promise<RecipeRun> {
  const { id } = recipe;
  const command = renderRecipe(recipe, runValues(recipe)) ?? renderRecipe(recipe, valuesFor(recipe, 0)) ?? "";
  const findings = judged(recipe, 0)?.findings;
  const assessment = findings?.assessment();
  if (assessment?.endless || assessment?.terminal) return { id, state: "endless", command };
  if (findings?.calls().some((call) => !isHere(call))) return { id, state: "missing", command };
  const { exit, errors, output, cut } = await effectOf(command);
  const state = stateOf(exit, `${errors}\n${exit === 0 ? "" : output}`, cut);
  const said = state !== "done" ? errors.trim().split("\n").slice(0, 2).join(" ").slice(0, 200) : undefined;
  return { id, state, command, exit, ...(said && { said }) };
}

function stateOf(exit: number, said: string, cut: Effect["cut"]): RunState {
  if (cut !== undefined) return "long";
  if (exit === 127 || /command not found/.test(said)) return "missing";
  if (usage.test(said)) return "usage";
  return exit === 0 ? "done" : "nothing";
}

/** What programs say of words that they do not know; what they say of files, rights and services is something else. */
const usage =
  /(invalid|unrecognized|unknown|illegal|unsupported|bad) (option|argument|flag|switch|predicate|subcommand|command)\b(?! arguments)|unknown predicate|syntax error|requires an argument|missing argument|option .* (not recognized|does not exist)|^usage:|too many arguments|extra operand|missing operand|unterminated|unexpected EOF|no such option/im;

/** In the folder and in the home there are these. */
const valuesHere: Readonly<Record<string, readonly string[]>> = {
  path: ["/srv/datos/base", "informe.txt", "src"],
  file: ["informe.txt", "datos.csv", "registro.log", "base/a.txt"],
  folder: ["/srv/datos/base", "src", "copias", "build"],
  glob: ["*.log", "*.tmp", "*.csv"],
  extension: ["csv", "txt"],
  pattern: ["error|[0-9]+", "dos"],
  text: ["debug", "timeout"],
  host: ["localhost"],
  user: ["ana"],
  group: ["ana"],
  duration: ["2"],
  pid: ["1"],
  branch: ["main", "develop", "v1.4.2"],
};

/** The recipe's own values before what is in the folder before the samples. */
function runValues(recipe: Recipe): Record<string, string> {
  const values = valuesFor(recipe, 0);
  const used = new Map<string, number>();
  for (const { key, type } of slotsIn(recipe.template)) {
    const here = valuesHere[type];
    if (recipe.values?.[key] !== undefined || here === undefined) continue;
    const nth = used.get(type) ?? 0;
    used.set(type, nth + 1);
    values[key] = here[nth % here.length] ?? values[key] ?? "";
  }
  return values;
}

/** The script of the folder, and a file for each that recipes name themselves; those of the system stay where they are. */
function folderScript(recipes: readonly Recipe[]): string {
  const names = new Set<string>();
  for (const recipe of recipes) {
    for (const { key, type } of slotsIn(recipe.template)) {
      if (type !== "file" && type !== "folder" && type !== "path") continue;
      const name = recipe.values?.[key]?.[0];
      const inside = name?.replace(/^\/srv\/datos\//, "").replace(/^~\//, "/home/ana/");
      if (inside === undefined || (inside.startsWith("/") && !inside.startsWith("/home/ana/"))) continue;
      if (/^[\w./ -]+$/.test(inside) && inside !== "." && inside !== "..")
        names.add(type === "folder" ? `${inside.replace(/\/$/, "")}/` : inside);
    }
  }
  const own = [...names].map((name) => `[ -e '${name}' ] || make '${name}' || true`);
  return `${readFileSync(join(corpusFolder, "folder.sh"), "utf8")}\n${own.join("\n")}\n`;
}

const programFolders = ["/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/games"];
/** Where docker's plugins are, which are subcommands of it and programs of their own. */
const pluginFolders = ["/usr/libexec/docker/cli-plugins", "/usr/lib/docker/cli-plugins"];

function isHere({ name, args }: CalledProgram): boolean {
  if (name === "docker" && textOf(args[0]) === "compose") return isIn(pluginFolders, "docker-compose");
  if (builtins.has(name) || name === "sudo" || name.includes("/")) return true;
  return isIn(programFolders, name);
}

function isIn(folders: readonly string[], name: string): boolean {
  return folders.some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
