import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import type { StageRequest } from "../stage.ts";
import { fromSteps, withObject } from "./steps.ts";

test("what a step calls it is what the step before was about", () => {
  expect(withObject("bórralos", "comprime los logs de app", "es")).toBe("borra los logs de app");
  expect(withObject("delete them", "compress the logs in app", "en")).toBe("delete the logs in app");
  expect(withObject("instala htop", "actualiza todo", "es")).toBe("instala htop");
});

const request: StageRequest = {
  text: "comprime los logs de app y bórralos",
  normalised: "comprime los logs de app y bórralos",
  language: "es",
  machine: fixedSnapshot(),
};

test("steps become one script, as sure as all of them together, and each is named", async () => {
  const plan = await fromSteps(request, async ({ text }) => ({
    script: `do "${text}"`,
    certainty: 0.9,
    sentence: text,
  }));
  expect(plan).toMatchObject({
    script: 'do "comprime los logs de app" && do "borra los logs de app"',
    source: "mango",
    confidence: expect.closeTo(0.81),
  });
  expect(plan?.say).toContain("comprime los logs de app; borra los logs de app");
});

test("a step that a skill knows is the skill's", async () => {
  const bySkills = (part: string) =>
    part === "borra los logs de app"
      ? ({ kind: "command", script: "skill", source: "skill", confidence: 1, say: "" } as const)
      : undefined;
  const plan = await fromSteps({ ...request, bySkills }, async () => ({
    script: "recipe",
    certainty: 0.7,
    sentence: "x",
  }));
  expect(plan).toMatchObject({ script: "recipe && skill", confidence: 0.7 });
});

test("where one step is not understood, nothing is made of all", async () => {
  expect(
    await fromSteps(request, async ({ text }) =>
      text.startsWith("borra") ? undefined : { script: "a", certainty: 1, sentence: "a" },
    ),
  ).toBeUndefined();
});
