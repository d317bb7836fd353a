import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asksNothing } from "../../src/request/understanding/around-the-sentence/asks-nothing.ts";
import { languages } from "../../src/shared/language.ts";
import { readSet } from "../../training/evaluate/sets.ts";
import { corpus } from "../../training/mango/examples.ts";

test("no way to say a recipe asks for nothing", () => {
  const ways = corpus.flatMap((recipe) =>
    languages.flatMap((language) =>
      recipe[language].map((way) => ({ language, way: way.replace(/\{\w+\}/g, "algo") })),
    ),
  );
  expect(ways.length).toBeGreaterThan(20_000);
  expect(ways.filter(({ way, language }) => asksNothing(way, language))).toEqual([]);
});

test("no request of strangers that a command answers asks for nothing", () => {
  const folder = join(import.meta.dirname, "../fixtures/mango");
  const sets = readdirSync(folder).filter((name) => /^(?:dev|tune)-.*\.jsonl$/.test(name));
  const answered = sets
    .flatMap((name) => readSet(join(folder, name)).requests)
    .filter(({ accepted }) => accepted.length > 0);
  expect(answered.length).toBeGreaterThan(1_000);
  expect(answered.filter(({ request, language }) => asksNothing(request, language))).toEqual([]);
});
