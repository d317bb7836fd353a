import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runRecipes } from "../../scripts/recipes/run-recipes.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";

const folder = mkdtempSync(join(tmpdir(), "recipes-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

const sentences = ["uno {file}", "dos {file}", "tres {file}", "cuatro {file}"];
const recipe = (slug: string, template: string, program: string, more: Partial<Recipe> = {}): Recipe => ({
  id: `sample/${slug}`,
  template,
  program,
  area: "sample",
  risk: "read",
  notes: { es: "Nada que decir.", en: "Nothing to say." },
  es: sentences,
  en: sentences,
  ...more,
});

describe.runIf(existsSync("/usr/bin/bwrap"))("recipes are tried in a folder of their own", () => {
  test("what a program does not take is told from what is not there", async () => {
    const file = join(folder, "sample.jsonl");
    const recipes = [
      recipe("fine", "head -n {number} {file}", "head"),
      recipe("own-file", "sort -u {file}", "sort", { values: { file: ["~/mis datos.csv", "b.csv", "c.csv"] } }),
      recipe("nothing", "grep -q zzz {file}", "grep"),
      recipe("usage", "head --zigzag {file}", "head"),
      recipe("missing", "zigzag-that-nobody-has {file}", "zigzag-that-nobody-has"),
      recipe("endless", "tail -f {file}", "tail"),
      recipe("sandboxed", "test ! -w /etc -a ! -e /root/.ssh -a -f {file}", "test"),
    ];
    writeFileSync(file, recipes.map((one) => JSON.stringify(one)).join("\n"));
    const told: string[] = [];
    const runs = await runRecipes([file], ({ id }) => told.push(id));
    expect(Object.fromEntries(runs.map(({ id, state }) => [id.replace("sample/", ""), state]))).toEqual({
      fine: "done",
      "own-file": "done",
      nothing: "nothing",
      usage: "usage",
      missing: "missing",
      endless: "endless",
      sandboxed: "done",
    });
    expect(told).toHaveLength(recipes.length);
    expect(runs.find(({ state }) => state === "usage")?.said).toContain("--zigzag");
  });
});
