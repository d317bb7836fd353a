import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSkillLibrary } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import type { Language } from "../../src/shared/language.ts";
import { preparedMachine } from "./prepared-machine.ts";

const library = createSkillLibrary();
await library.loadAll();

type Case = { id: string; lang: Language; request: string; command?: string; kind?: "no-command" };

const understanding = createUnderstanding({ library, language: "es", knownProgram });
const now = new Date(2026, 10, 22, 12, 0).getTime();

const fixtures = join(import.meta.dirname, "../fixtures/skills");

/** One file a language for the first skills, and one for each group of areas, in both languages, for the others. */
function cases(language: Language): Case[] {
  return readdirSync(fixtures)
    .filter((name) => name === `${language}.jsonl` || name.startsWith("group-"))
    .flatMap((name) => readFileSync(join(fixtures, name), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Case)
    .filter(({ lang }) => lang === language);
}

describe.each(["es", "en"] as const)("requests in %s", (language) => {
  const all = cases(language);

  test.each(all.filter((one) => one.command !== undefined))("$id $request", ({ request, command }) => {
    const { plan } = understanding.fromWords(request, { machine: preparedMachine, memory: emptyMemory, language, now });
    expect(plan.kind === "command" ? plan.script : plan).toBe(command);
  });

  test.each(all.filter((one) => one.command === undefined))("$id is no command: $request", ({ request }) => {
    const { plan } = understanding.fromWords(request, { machine: preparedMachine, memory: emptyMemory, language, now });
    expect(plan.kind).not.toBe("command");
  });

  test("the suite is as large as promised", () => {
    expect(all.filter((one) => one.command !== undefined).length).toBeGreaterThanOrEqual(language === "es" ? 150 : 80);
  });
});

test("every request is understood the same when names need not exist", () => {
  const changed = (["es", "en"] as const).flatMap((language) =>
    cases(language).filter(({ request, command }) => {
      const given = { machine: preparedMachine, memory: emptyMemory, language, now, assumeInstalled: true };
      const { plan } = understanding.fromWords(request, given);
      return command === undefined ? false : plan.kind !== "command";
    }),
  );
  expect(changed).toEqual([]);
});
