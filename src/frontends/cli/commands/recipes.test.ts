import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../test/fixtures/cli/run-command.ts";
import type { LocalRecipes } from "../../../ports/local-recipes.ts";
import type { Recipe } from "../../../request/recipes/recipe.ts";
import { recipesFile } from "../../../store/recipes-file.ts";
import type { RecipeBook } from "../services.ts";
import { recipes } from "./recipes.ts";

const old: Recipe = {
  id: "files/delete-older-than",
  template: "find {folder} -mtime +{duration@days} -delete",
  program: "find",
  area: "files",
  risk: "destructive",
  notes: { es: "Mira antes.", en: "Look first." },
  defaults: { folder: "." },
  distributions: ["debian"],
  es: ["Borra lo viejo de {folder}", "limpia {folder}"],
  en: ["Delete old things in {folder}", "clean {folder}"],
};
const log: Recipe = { ...old, id: "git/log", template: "git log", program: "git", area: "git", risk: "read" };

let folder: string;
let mine: LocalRecipes;
let printed: string;
let complained: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-recipes-"));
  mine = recipesFile(join(folder, "recipes.jsonl"));
  printed = "";
  complained = "";
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => {
  const book: RecipeBook = {
    all: () => [old, log],
    search: (text, _, count) => (text.includes("viejo") ? [old, log].slice(0, count) : []),
    mine,
  };
  const screen = {
    keyboard: new PassThrough(),
    print: (text: string) => (printed += text),
    complain: (text: string) => (complained += text),
  };
  return runCommand(recipes, words, screen, { recipes: async () => book });
};

describe("neo recipes", () => {
  it("finds, with what the command does first", async () => {
    expect(await run("search", "lo", "viejo")).toBe(0);
    expect(printed).toContain("files/delete-older-than");
    expect(printed).toContain("Borra lo viejo de {folder}");
    expect(printed).toContain("find {folder} -mtime");
    expect(printed.indexOf("delete-older")).toBeLessThan(printed.indexOf("git/log"));
  });

  it("finds no more than wanted, or in one area", async () => {
    await run("search", "viejo", "--limit", "1", "--json");
    expect(JSON.parse(printed)).toEqual([old]);
    printed = "";
    await run("search", "viejo", "--area", "git", "--json");
    expect(JSON.parse(printed)).toEqual([log]);
  });

  it("says when there is nothing like it", async () => {
    expect(await run("search", "nada")).toBe(1);
    expect(printed).toBe("");
    expect(complained).toContain("nada");
  });

  it("shows one in full", async () => {
    expect(await run("show", "files/delete-older-than")).toBe(0);
    for (const part of ["Mira antes.", "debian", "{folder} = .", "limpia {folder}"]) expect(printed).toContain(part);
    printed = "";
    await run("show", "git/log", "--json");
    expect(JSON.parse(printed)).toEqual(log);
    expect(await run("show", "git/nothing")).toBe(1);
  });

  it("lists areas, and the recipes of one", async () => {
    await run();
    expect(printed).toMatch(/files +1\n/);
    expect(printed).toMatch(/git +1\n/);
    printed = "";
    await run("list", "--area", "git");
    expect(printed).toContain("git/log");
    expect(printed).not.toContain("delete-older");
    await expect(run("list", "--area", "none")).rejects.toMatchObject({ code: "E_USAGE" });
  });

  it("shows the person's own and forgets them, by their number alone too", async () => {
    await run("list", "--mine");
    expect(printed).toContain("Aún ninguna");
    mine.keep({ id: "mine/0a1b2c3d", language: "es", request: "mira esto", script: "ls -la", learnt: 1 });
    printed = "";
    await run("list", "--mine");
    expect(printed).toBe("mine/0a1b2c3d  mira esto\n    ls -la\n");
    printed = "";
    await run("list", "--mine", "--json");
    expect(JSON.parse(printed)).toEqual(mine.list());
    expect(await run("forget", "0a1b2c3d")).toBe(0);
    expect(mine.list()).toEqual([]);
    expect(await run("forget", "0a1b2c3d")).toBe(1);
    expect(await run("forget", "git/log")).toBe(1);
  });

  it("knows no other words", async () => {
    await expect(run("search")).rejects.toMatchObject({ code: "E_USAGE" });
    await expect(run("sing", "x")).rejects.toMatchObject({ code: "E_USAGE" });
  });
});
