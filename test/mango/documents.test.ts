import { expect, test } from "vitest";
import { indexFolder } from "../../scripts/recipes/write-index.ts";
import { fixedSnapshot } from "../../src/command/machine/fixed-snapshot.ts";
import type { Recipe } from "../../src/request/recipes/recipe.ts";
import { mangoStage } from "../../src/request/understanding/mango/mango-stage.ts";
import type { MangoParts } from "../../src/request/understanding/mango/parts.ts";
import { readRecipeIndex } from "../../src/request/understanding/mango/retrieval/recipe-index.ts";
import { normalise } from "../../src/request/understanding/normalise/normalise.ts";
import { createVerifier } from "../../src/request/understanding/verification/verify-command.ts";
import type { Language } from "../../src/shared/language.ts";
import { judge } from "../../training/evaluate/answerers.ts";

const index = readRecipeIndex(indexFolder);
const machine = fixedSnapshot({ programs: ["*"], paths: { "/srv/parcels": "directory" } });
const { signal } = new AbortController();

/** A program of which no recipe of ours knows anything. */
const parcels = (template: string, sentence: string): Recipe => ({
  id: `tldr/parcelctl/${template.length}`,
  ...{ template, program: "parcelctl", area: "tldr", risk: "write", notes: { es: "", en: "" } },
  ...{ es: [], en: [sentence] },
});
const weigh = parcels("parcelctl weigh {folder}", "Weigh all parcels of a warehouse {folder}");
const burn = parcels("rm -r {folder}", "Delete and burn all parcels of a warehouse {folder}");

async function plan(text: string, language: Language, recipes: readonly Recipe[], more: { before?: string } = {}) {
  const asked: string[] = [];
  const parts: MangoParts = {
    index: async () => index,
    encoder: async () => undefined,
    documents: async ({ text: searched }) => {
      asked.push(searched);
      return recipes;
    },
    verifier: createVerifier({ options: () => undefined }),
    risk: await judge(),
    worksHere: () => true,
    hasPage: () => false,
    now: () => Date.parse("2026-11-30T12:00:00Z"),
  };
  const request = { text, normalised: normalise(text, language).text, language, machine, ...more };
  return { asked, plan: await mangoStage(parts)(request, signal) };
}

const request = "weigh all parcels of the warehouse /srv/parcels";

test("what no recipe of ours is for may come from this machine's documents, verified like all else", async () => {
  const found = await plan(request, "en", [weigh]);
  expect(found.plan).toMatchObject({ kind: "command", script: "parcelctl weigh /srv/parcels", source: "mango" });
  expect((await plan(request, "en", [])).plan?.kind).not.toBe("command");
});

test("what a recipe of ours is for is not looked up", async () => {
  const own = index.recipes.find(({ id }) => id === "files/list-by-size");
  const text = own?.en[0]?.replace("{folder}", "/srv/parcels") ?? "";
  const found = await plan(text, "en", [weigh]);
  expect(found.asked).toEqual([]);
  expect(found.plan).toMatchObject({ kind: "command", script: expect.stringMatching(/^ls -lh?S \/srv\/parcels$/) });
});

test("on the word of a document nothing is destroyed, however it is asked for", async () => {
  const found = await plan("delete and burn all parcels of the warehouse /srv/parcels", "en", [burn]);
  if (found.plan?.kind === "command") expect(found.plan.script).not.toBe("rm -r /srv/parcels");
  const chosen = await plan("1", "en", [burn], {
    before: "delete and burn all parcels of the warehouse /srv/parcels",
  });
  if (chosen.plan?.kind === "command") expect(chosen.plan.script).not.toBe("rm -r /srv/parcels");
});
