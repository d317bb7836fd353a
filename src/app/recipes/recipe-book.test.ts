import { expect, test } from "vitest";
import { recipeBook } from "./recipe-book.ts";

const book = recipeBook({ recipesFile: "/nonexistent/recipes.jsonl" });

test.each([
  ["es", "borrar copias viejas", "backups/delete-old-backups"],
  ["es", "delete old backups", "backups/delete-old-backups"],
  ["es", "qué paqutes puse yo a mano", "packages-apt/manually-installed"],
  ["en", "is anything in the printer queue", "printers-devices/print-jobs-pending"],
] as const)("in %s “%s” finds %s among the first", (language, text, id) => {
  expect(book.search(text, language, 10).map((recipe) => recipe.id)).toContain(id);
});

test("what is in no recipe finds none, and a file that is not there holds none", () => {
  expect(book.search("zzqx wvvk", "es", 5)).toEqual([]);
  expect(book.mine.list()).toEqual([]);
  expect(book.all().length).toBeGreaterThan(2_000);
});
