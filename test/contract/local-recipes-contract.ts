import { beforeEach, describe, expect, it } from "vitest";
import type { LocalRecipe, LocalRecipes } from "../../src/ports/local-recipes.ts";

const first: LocalRecipe = {
  id: "mine/1",
  language: "es",
  request: "vacía la «papelera» de obras",
  script: "find '/srv/obras/la papelera' -type f -delete",
  learnt: 1_000,
  yes: 1,
  no: 0,
};
const second: LocalRecipe = {
  id: "mine/2",
  language: "en",
  request: "list it",
  script: "ls -la",
  learnt: 2_000,
  yes: 1,
  no: 0,
};

/** What every adapter of the LocalRecipes port holds to. `open` gives one that knows nothing yet. */
export function describeLocalRecipes(name: string, open: () => LocalRecipes): void {
  let recipes: LocalRecipes;
  beforeEach(() => {
    recipes = open();
  });

  describe(`${name}: local recipes`, () => {
    it("knows none at first, and then what it was given, the newest first", () => {
      expect(recipes.list()).toEqual([]);
      recipes.keep(first);
      recipes.keep(second);
      expect(recipes.list()).toEqual([second, first]);
    });

    it("has one of each id, the last", () => {
      recipes.keep(first);
      recipes.keep(second);
      const changed = { ...first, script: "rm -i x", learnt: 3_000 };
      recipes.keep(changed);
      expect(recipes.list()).toEqual([changed, second]);
    });

    it("counts every yes and no to the same command, and starts anew with another", () => {
      recipes.keep(first);
      recipes.keep(first);
      recipes.refuse("mine/1", first.script);
      recipes.refuse("mine/1", "another script");
      recipes.refuse("mine/9", first.script);
      expect(recipes.list()).toEqual([{ ...first, yes: 2, no: 1 }]);
      recipes.keep({ ...first, script: "ls" });
      expect(recipes.list()).toEqual([{ ...first, script: "ls" }]);
    });

    it("lets go of one that is refused more often than wanted", () => {
      recipes.keep(first);
      recipes.refuse("mine/1", first.script);
      expect(recipes.list()).toEqual([{ ...first, no: 1 }]);
      recipes.refuse("mine/1", first.script);
      expect(recipes.list()).toEqual([]);
    });

    it("forgets, once", () => {
      recipes.keep(first);
      recipes.keep(second);
      expect(recipes.forget("mine/1")).toBe(true);
      expect(recipes.forget("mine/1")).toBe(false);
      expect(recipes.list()).toEqual([second]);
    });
  });
}
