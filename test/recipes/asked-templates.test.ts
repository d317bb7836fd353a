import { expect, test } from "vitest";
import {
  type AskedPair,
  askedTemplates,
  readAskedTemplates,
  withAsked,
} from "../../scripts/recipes/asked-templates.ts";
import { recipeFiles } from "../../scripts/recipes/corpus.ts";
import { readRecipes } from "../../src/request/recipes/read-recipes.ts";
import { isAsked } from "../../src/request/recipes/recipe.ts";
import { slotsIn } from "../../src/request/recipes/template.ts";

const corpus = recipeFiles().flatMap(readRecipes);

function templatesOf(...pairs: AskedPair[]) {
  return askedTemplates(pairs, corpus).map(({ template, program, risk, es, en }) => ({
    template,
    program,
    risk,
    es,
    en,
  }));
}

test("requests for one command are ways to say one template, whatever their order and language", () => {
  const es = { language: "es", said: "pasa a {file:2} lo de {file:1}", command: "cp {file:1} {file:2}" } as const;
  const en = { language: "en", said: "{file:2} is to be {file:1} too", command: "cp {file:2} {file:1}" } as const;
  expect(templatesOf(es, en)).toEqual([
    {
      template: "cp {file:1} {file:2}",
      program: "cp",
      risk: "write",
      es: ["pasa a {file:2} lo de {file:1}"],
      en: ["{file:1} is to be {file:2} too"],
    },
  ]);
});

test.each([
  ["a value of this very request", { said: "cuándo caduca hserra", command: "chage -l hserra" }],
  ["what cannot be read", { said: "cuenta", command: "wc -l {file} |" }],
  ["a slot that there is not", { said: "borra {thing}", command: "rm {thing}" }],
])("no template has %s", (_, pair) => {
  expect(templatesOf({ language: "es", ...pair })).toEqual([]);
});

test("what a recipe is for already is one more way to say that; all else is a recipe of its own", () => {
  const [recipe] = corpus.filter(({ template }) => template === "df -h");
  const asked = templatesOf(
    { language: "en", said: "any room left on this thing", command: "df -h" },
    { language: "en", said: "room left on {path}, in one figure", command: "df -h --output=avail {path} | tail -n 1" },
  );
  const known = withAsked(corpus, asked);
  const same = known.find(({ id }) => id === recipe?.id);
  expect(same?.en).toEqual([...(recipe?.en ?? []), "any room left on this thing"]);
  expect(known.slice(corpus.length).map(({ template }) => template)).toEqual([
    "df -h --output=avail {path} | tail -n 1",
  ]);
  expect(known.slice(corpus.length).every(isAsked)).toBe(true);
});

test("training/corpus/asked.jsonl has each template once, and each slot of a template in its ways", () => {
  const all = readAskedTemplates();
  expect(all.length).toBeGreaterThan(3_000);
  expect(new Set(all.map(({ template }) => template)).size).toBe(all.length);
  const lacking = all.filter(({ template, es, en }) =>
    [...es, ...en].some((way) => slotsIn(template).some(({ key }) => !slotsIn(way).some((slot) => slot.key === key))),
  );
  expect(lacking).toEqual([]);
});
