import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { catalogueText, readSkillFiles, wordsText } from "../../scripts/skill-catalogue-text.ts";
import { createSkillLibrary, libraryOf } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import { type Language, languages } from "../../src/shared/language.ts";
import { preparedMachine } from "./prepared-machine.ts";

const fixtures = join(import.meta.dirname, "../fixtures/skills");
const now = new Date(2026, 10, 22, 12, 0).getTime();

test("the catalogue and the words are what `npm run skills` makes of the skills' files", async () => {
  const written = (name: string) => readFileSync(join(import.meta.dirname, "../../src/request/skills", name), "utf8");
  const files = await readSkillFiles();
  expect(written("catalogue.ts")).toBe(catalogueText(files));
  expect(written("words.ts")).toBe(wordsText(files));
});

/** Of the requests every fifth: each is heard by a library of its own. */
const share = process.env.NEO_TEST_FULL === "1" ? 1 : 5;

test.each(languages)(
  "a request in %s means the same when only the skills it needs are read",
  async (language) => {
    const all = await createSkillLibrary().loadAll();
    const whole = createUnderstanding({ library: libraryOf(all), language: "es", knownProgram });
    for (const request of requestsIn(language).filter((_, at) => at % share === 0)) {
      const library = createSkillLibrary();
      const growing = createUnderstanding({ library, language: "es", knownProgram });
      const context = { machine: preparedMachine, memory: emptyMemory, language, now };
      const found = await growing.understand(request, context, AbortSignal.timeout(10_000));
      const { plan } = whole.fromWords(request, context);
      // How sure it is is known better once more than words were looked at.
      expect(found.plan, request).toEqual({ ...plan, ...("confidence" in plan && { confidence: expect.any(Number) }) });
    }
  },
  300_000,
);

test.each(languages)("a request in %s means the same when only the sentences it can be are read", async (language) => {
  const library = createSkillLibrary();
  const lazy = createUnderstanding({ library, language: "es", knownProgram });
  await lazy.loadSkills();
  const whole = createUnderstanding({ library: libraryOf(library.loaded), language: "es", knownProgram });
  await whole.loadSkills();
  for (const request of requestsIn(language)) {
    const context = { machine: preparedMachine, memory: emptyMemory, language, now };
    expect(lazy.fromWords(request, context), request).toEqual(whole.fromWords(request, context));
  }
});

function requestsIn(language: Language): string[] {
  return [`${language}.jsonl`, `blind-${language}.jsonl`].flatMap((name) =>
    readFileSync(join(fixtures, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { request: string }).request),
  );
}
