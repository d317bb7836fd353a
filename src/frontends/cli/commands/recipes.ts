import type { LocalRecipe } from "../../../ports/local-recipes.ts";
import type { Recipe } from "../../../request/recipes/recipe.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { message } from "../../../shared/messages/catalogue.ts";
import { visible } from "../../../shared/text.ts";
import type { CliCommand, ExitCode, Invocation } from "../command.ts";
import type { CliServices, RecipeBook } from "../services.ts";
import type { Terminal } from "../terminal.ts";
import { wholeNumber } from "../whole-number.ts";

const mostFound = 10;

/** Commands with the ways to ask for them: looked for, shown, and the person's own taken back. */
export const recipes: CliCommand = {
  name: "recipes",
  summary: "recipes_summary",
  operands: "[search TEXT|show ID|list|forget ID]",
  options: {
    area: { type: "string", summary: "option_recipes_area", value: "AREA" },
    mine: { type: "boolean", summary: "option_recipes_mine" },
    limit: { type: "string", summary: "option_recipes_limit", value: "N" },
  },
  words: ["search", "show", "list", "forget"],
  moreWords: async (services) => {
    const book = await services.recipes();
    return [...new Set(book.all().map(({ area }) => area))];
  },
  examples: [
    'neo recipes search "borrar copias viejas"',
    "neo recipes show files/delete-older-than",
    "neo recipes list --area git",
    "neo recipes list --mine",
  ],
  run: async (invocation, services) => {
    const book = await services.recipes();
    const [what = "list", ...rest] = invocation.operands;
    const text = rest.join(" ").trim();
    if (what === "list" && text === "") return list(book, invocation, services);
    if (what === "search" && text !== "") return search(text, book, invocation, services);
    if (what === "show" && text !== "") return show(text, book, invocation, services);
    if (what === "forget" && text !== "") return forget(text, book, invocation, services);
    throw new NeoError("E_USAGE", { problem: invocation.operands.join(" ") });
  },
};

function search(text: string, book: RecipeBook, invocation: Invocation, { terminal }: CliServices): ExitCode {
  const { flags, values, language } = invocation;
  const count = wholeNumber("--limit", values.limit, mostFound);
  const all = book.search(text, language, values.area === undefined ? count : Number.MAX_SAFE_INTEGER);
  const found = all.filter(({ area }) => isOf(area, values.area)).slice(0, count);
  if (flags.json) writeJson(found, terminal);
  else if (found.length === 0) terminal.stderr.write(`${message(language, "recipes_none", { text: visible(text) })}\n`);
  else for (const recipe of found) terminal.stdout.write(`${inShort(recipe, language, terminal)}\n`);
  return found.length === 0 ? 1 : 0;
}

function list(book: RecipeBook, invocation: Invocation, { terminal }: CliServices): ExitCode {
  const { flags, values, language } = invocation;
  if (flags.mine) return listMine(book.mine.list(), invocation, terminal);
  const all = book.all();
  const shown = all.filter(({ area }) => isOf(area, values.area));
  if (shown.length === 0) {
    const areas = [...new Set(all.map(({ area }) => area))].sort().join(", ");
    throw new NeoError("E_USAGE", { problem: `--area ${values.area ?? ""} (${areas})` });
  }
  if (flags.json) writeJson(shown, terminal);
  else if (values.area === undefined) terminal.stdout.write(areasText(all, language, terminal));
  else for (const recipe of shown) terminal.stdout.write(`${inShort(recipe, language, terminal)}\n`);
  return 0;
}

function listMine(mine: readonly LocalRecipe[], { flags, language }: Invocation, terminal: Terminal): ExitCode {
  if (flags.json) writeJson(mine, terminal);
  else if (mine.length === 0) terminal.stdout.write(`${message(language, "recipes_mine_empty")}\n`);
  else
    for (const { id, request, script } of mine) {
      terminal.stdout.write(`${terminal.paint("bold", id)}  ${visible(request)}\n    ${visible(script)}\n`);
    }
  return 0;
}

function show(id: string, book: RecipeBook, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const own = book.mine.list().find((recipe) => isId(recipe.id, id));
  const recipe = book.all().find((one) => one.id === id);
  if (own === undefined && recipe === undefined) {
    terminal.stderr.write(`${message(language, "recipes_unknown", { id: visible(id) })}\n`);
    return 1;
  }
  if (flags.json) terminal.stdout.write(`${JSON.stringify(own ?? recipe)}\n`);
  else if (own !== undefined) listMine([own], { flags, language } as Invocation, terminal);
  else if (recipe !== undefined) terminal.stdout.write(inFull(recipe, language, terminal));
  return 0;
}

function forget(id: string, book: RecipeBook, { flags, language }: Invocation, { terminal }: CliServices): ExitCode {
  const own = book.mine.list().find((recipe) => isId(recipe.id, id));
  const forgotten = own !== undefined && book.mine.forget(own.id);
  if (flags.json) terminal.stdout.write(`${JSON.stringify({ forgotten })}\n`);
  else if (forgotten)
    terminal.stdout.write(`${message(language, "recipes_forgotten", { request: visible(own.request) })}\n`);
  else terminal.stderr.write(`${message(language, "recipes_not_mine", { id: visible(id) })}\n`);
  return forgotten ? 0 : 1;
}

/** One of the person's own may be named by its number alone. */
function isId(id: string, named: string): boolean {
  return id === named || id === `mine/${named}`;
}

function isOf(area: string, wanted: string | undefined): boolean {
  return wanted === undefined || area === wanted;
}

function areasText(all: readonly Recipe[], language: Language, terminal: Terminal): string {
  const counts = new Map<string, number>();
  for (const { area } of all) counts.set(area, (counts.get(area) ?? 0) + 1);
  const width = Math.max(...[...counts.keys()].map((area) => area.length));
  const lines = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([area, count]) => `  ${terminal.paint("bold", area.padEnd(width))}  ${String(count).padStart(4)}\n`);
  const programs = new Set(all.map(({ program }) => program)).size;
  return `${message(language, "recipes_areas", { count: all.length, programs })}\n${lines.join("")}`;
}

/** What it is called, what it says in the person's language, and the command. */
function inShort(recipe: Recipe, language: Language, terminal: Terminal): string {
  const risk = recipe.risk === "read" ? "" : `  ${terminal.paint("dim", message(language, `risk_${recipe.risk}`))}`;
  return `${terminal.paint("bold", recipe.id)}${risk}\n  ${recipe[language][0] ?? ""}\n    ${recipe.template}\n`;
}

function inFull(recipe: Recipe, language: Language, terminal: Terminal): string {
  const { notes, defaults = {}, distributions, packages } = recipe;
  const facts = [
    distributions && message(language, "recipes_distributions", { names: distributions.join(", ") }),
    packages && message(language, "recipes_packages", { names: packages.join(", ") }),
    Object.keys(defaults).length > 0 &&
      message(language, "recipes_defaults", {
        values: Object.entries(defaults)
          .map(([slot, value]) => `{${slot}} = ${value}`)
          .join(", "),
      }),
  ].filter((fact) => typeof fact === "string");
  const ways = recipe[language].map((sentence) => `  “${sentence}”`);
  return `${[inShort(recipe, language, terminal), notes[language], ...facts, "", message(language, "recipes_ways"), ...ways].join("\n")}\n`;
}

function writeJson(found: readonly object[], terminal: Terminal): void {
  terminal.stdout.write(`${JSON.stringify(found)}\n`);
}
