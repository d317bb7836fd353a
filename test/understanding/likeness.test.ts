import { describe, expect, test } from "vitest";
import { createSkillLibrary, libraryOf } from "../../src/request/skills/library.ts";
import { knownProgram } from "../../src/request/understanding/known-program.ts";
import { emptyMemory } from "../../src/request/understanding/memory.ts";
import { createUnderstanding } from "../../src/request/understanding/understand.ts";
import { leaveOut } from "./left-out.ts";
import { preparedMachine } from "./prepared-machine.ts";
import { everySkill } from "./requests.ts";

test("with a third of all sentences gone a fifth of the reads is still understood, and few wrongly", {
  timeout: 120_000,
}, async () => {
  const { missed, recovered } = await leaveOut(1 / 3, [1]);
  const wrong = recovered.filter(({ right }) => !right);
  const list = wrong.map(({ request, wanted, command }) => `${request}: ${command.script} instead of ${wanted}`);
  expect(missed).toBeGreaterThan(300);
  expect((recovered.length - wrong.length) / missed).toBeGreaterThanOrEqual(0.2);
  expect(wrong.length / recovered.length, list.join("\n")).toBeLessThanOrEqual(1 / 40);
  for (const { command } of recovered) {
    expect(command.confidence).toBeGreaterThan(0);
    expect(command.confidence).toBeLessThan(1);
  }
});

describe("a request that is only like a sentence", async () => {
  const understand = await everySkill();
  test("becomes the read that all of its words speak of, and says so", () => {
    const { plan } = understand("espacio libre del disco cuánto queda en /home", "es");
    expect(plan).toMatchObject({ kind: "command", source: "skill" });
    expect(plan.kind === "command" && plan.say).toMatch(/^Entiendo que quieres esto: /);
  });

  test.each([
    ["es", "espacio libre del disco, no cuánto queda en /home"],
    ["es", "espacio libre del disco cuánto queda en /home salvo lo mío"],
    ["es", "espacio libre del disco cuánto queda en /home y la temperatura"],
    ["es", "espacio libre del disco cuánto queda en /home de los marcianos"],
    ["es", "formatea el disco libre en /home"],
    ["en", "failing services list except cron"],
    ["en", "start the failing services list"],
  ] as const)("is none with a word that no sentence explains (%s: %s)", (language, request) => {
    expect(understand(request, language).plan.kind).not.toBe("command");
  });
});

test("what is judged to do more than read is asked about", async () => {
  const skills = await createSkillLibrary().loadAll();
  const given = { library: libraryOf(skills), language: "es", knownProgram } as const;
  const context = {
    machine: preparedMachine,
    memory: emptyMemory,
    language: "es",
    now: 0,
    assumeInstalled: true,
  } as const;
  const heard = (isRead: boolean) =>
    createUnderstanding({ ...given, risk: async () => (isRead ? "read" : "write") }).understand(
      "espacio libre del disco cuánto queda en /home",
      context,
      AbortSignal.timeout(10_000),
    );
  expect((await heard(true)).plan.kind).toBe("command");
  expect((await heard(false)).plan.kind).toBe("clarify");
});
