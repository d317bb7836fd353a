import { beforeAll, expect, test } from "vitest";
import { fixedSnapshot } from "../../command/machine/fixed-snapshot.ts";
import type { Plan } from "../../ports/plan.ts";
import type { Language } from "../../shared/language.ts";
import { createSkillLibrary } from "../skills/library.ts";
import { knownProgram } from "./known-program.ts";
import { emptyMemory } from "./memory.ts";
import type { StageRequest } from "./stage.ts";
import { createUnderstanding } from "./understand.ts";

const asked: StageRequest[] = [];
let laterPlan: Plan | undefined;
const understanding = createUnderstanding({
  library: createSkillLibrary(),
  language: "es",
  knownProgram,
  risk: async () => "read",
  stages: [
    async (request) => {
      asked.push(request);
      return laterPlan;
    },
  ],
});

beforeAll(() => understanding.loadSkills());

async function planOf(request: string, language: Language): Promise<Plan> {
  asked.length = 0;
  const context = { machine: fixedSnapshot(), memory: emptyMemory, language, now: 0, assumeInstalled: true };
  return (await understanding.understand(request, context, new AbortController().signal)).plan;
}

const recipe: Plan = { kind: "command", script: "recipe", source: "mango", confidence: 0.75, say: "" };

test.each([
  ["reinicia nginx", "es"],
  ["oye, ¿me dices qué tan llenas están las particiones?", "es"],
  ["puedes reiniciar postgresql", "es"],
  ["errores de las últimas dos horas", "es"],
  ["échale un ojo al registro de cups", "es"],
  ["kindly start mariadb", "en"],
  ["show me the nginx logs from the last hour", "en"],
] as const)("a sentence that a skill knows whole asks nobody else: %s", async (request, language) => {
  laterPlan = { ...recipe, confidence: 1 };
  expect(await planOf(request, language)).toMatchObject({ source: "skill" });
  expect(asked).toEqual([]);
});

test.each([
  ["está usando swap cuánta", "es"],
  ["mensajes desde que ha arrancado la máquina", "es"],
] as const)("where words are left over, who makes more of them is the answer: %s", async (request, language) => {
  laterPlan = recipe;
  expect(await planOf(request, language)).toMatchObject({ script: "recipe" });
  expect(asked).toMatchObject([{ inHand: true }]);
});

test("and otherwise the skill's, no surer than what it explains", async () => {
  laterPlan = undefined;
  const plan = await planOf("mensajes desde que ha arrancado la máquina", "es");
  expect(plan).toMatchObject({ source: "skill", script: "journalctl -b --no-pager" });
  expect(plan.kind === "command" && plan.confidence).toBeLessThan(0.8);
  laterPlan = { kind: "clarify", question: "?", choices: [] };
  expect(await planOf("mensajes desde que ha arrancado la máquina", "es")).toMatchObject({ source: "skill" });
});
