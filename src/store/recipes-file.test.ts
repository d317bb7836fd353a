import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeLocalRecipes } from "../../test/contract/local-recipes-contract.ts";
import type { LocalRecipe } from "../ports/local-recipes.ts";
import { recipesFile } from "./recipes-file.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-recipes-"));
  file = join(folder, "data/recipes.jsonl");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const recipe: LocalRecipe = { id: "mine/1", language: "es", request: "mira", script: "ls", learnt: 1, yes: 1, no: 0 };

describeLocalRecipes("a file", () => recipesFile(file));

describe("the file of recipes", () => {
  it("is the person's alone, and leaves nothing beside it", () => {
    recipesFile(file).keep(recipe);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, "data"))).toEqual(["recipes.jsonl"]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(recipe);
  });

  it("takes what is no recipe for none", () => {
    mkdirSync(join(folder, "data"));
    const lines = ["{", "3", '{"id":"files/x"}', JSON.stringify({ ...recipe, language: "fr" }), JSON.stringify(recipe)];
    writeFileSync(file, lines.join("\n"));
    expect(recipesFile(file).list()).toEqual([recipe]);
  });

  it("keeps no more than 500, the newest", () => {
    mkdirSync(join(folder, "data"));
    const many = Array.from({ length: 500 }, (_, at) => JSON.stringify({ ...recipe, id: `mine/${at}`, learnt: at }));
    writeFileSync(file, many.join("\n"));
    const recipes = recipesFile(file);
    recipes.keep({ ...recipe, id: "mine/new", learnt: 1_000 });
    expect(recipes.list()).toHaveLength(500);
    expect(recipes.list().map(({ id }) => id)).toEqual(expect.arrayContaining(["mine/new", "mine/1"]));
    expect(recipes.list().at(-1)?.id).toBe("mine/1");
  });

  it("says when it cannot be written", () => {
    writeFileSync(join(folder, "data"), "no folder");
    expect(() => recipesFile(file).keep(recipe)).toThrow(expect.objectContaining({ code: "E_STORE_UNWRITABLE" }));
    expect(recipesFile(file).list()).toEqual([]);
  });
});
