import { describe, expect, test } from "vitest";
import { fixedSnapshot } from "../../command/machine/fixed-snapshot.ts";
import { NeoError } from "../../shared/errors.ts";
import { createSkillLibrary } from "../skills/library.ts";
import { knownProgram } from "../understanding/known-program.ts";
import { createUnderstanding } from "../understanding/understand.ts";
import { evaluateConfirm } from "./confirm.ts";
import { evaluateNormalise } from "./normalise.ts";
import { evaluatePlan, type PlanEvaluation } from "./plan.ts";

const library = createSkillLibrary();
await library.loadAll();

const understanding = createUnderstanding({ library, language: "es", knownProgram });
const given: PlanEvaluation = {
  understanding,
  machine: fixedSnapshot({ units: ["nginx.service"] }),
  now: 0,
  assumeInstalled: false,
  risk: () => "write",
};

describe("plan", () => {
  test("a command comes with how it is judged, anything else with its kind", async () => {
    expect(await evaluatePlan({ id: 7, request: "reinicia nginx" }, given)).toEqual({
      id: 7,
      kind: "command",
      command: "sudo systemctl restart nginx",
      risk: "write",
      source: "skill",
      confidence: expect.closeTo(0.95, 1),
    });
    expect(await evaluatePlan({ id: "a", request: "cuéntame un chiste" }, given)).toMatchObject({
      id: "a",
      kind: "clarify",
    });
  });

  test("names need not exist when installed is assumed, and ordinary words still are no names", async () => {
    const assumed = { ...given, assumeInstalled: true };
    expect(await evaluatePlan({ request: "reinicia grafana" }, given)).toMatchObject({ kind: "clarify" });
    expect(await evaluatePlan({ request: "reinicia grafana" }, assumed)).toMatchObject({ kind: "command" });
    expect(await evaluatePlan({ request: "apaga la luz" }, assumed)).not.toMatchObject({ kind: "command" });
    expect(await evaluatePlan({ request: "lsblk -f" }, given)).toMatchObject({ kind: "command", source: "user" });
  });

  test("lines know nothing of each other", async () => {
    await evaluatePlan({ request: "estado de nginx" }, given);
    expect(await evaluatePlan({ request: "reinícialo" }, given)).not.toMatchObject({ kind: "command" });
  });
});

describe("lines that make no sense", () => {
  test.each([
    () => evaluatePlan({ id: 1 }, given),
    () => evaluatePlan({ request: 5 }, given),
    () => evaluatePlan({ request: "x", lang: "fr" }, given),
    () => evaluateConfirm({ id: 1 }),
    () => evaluateNormalise({ spoken: null }),
  ])("%s", async (work) => {
    await expect((async () => work())()).rejects.toThrow(NeoError);
  });
});

test("confirm and normalise give the id back as it came", () => {
  expect(evaluateConfirm({ id: "c1", reply: "dale", lang: "es" })).toEqual({ id: "c1", answer: "yes" });
  expect(evaluateNormalise({ id: 3, spoken: "port eighty eighty", lang: "en" })).toEqual({
    id: 3,
    written: "port 8080",
  });
  expect(evaluateNormalise({ spoken: "puerto ochenta" })).toEqual({ written: "puerto 80" });
});
