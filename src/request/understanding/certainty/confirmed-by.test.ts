import { expect, test } from "vitest";
import type { CommandPlan } from "../../../ports/plan.ts";
import type { Heard } from "../planning.ts";
import { confirmedBy, isBetter } from "./rate-sentence.ts";

function plan(script: string, confidence: number, next?: CommandPlan): CommandPlan {
  return { kind: "command", script, source: "skill", confidence, say: script, ...(next && { next }) };
}

const facts = plan("df -h", 0.3, plan("free -h", 1));

test("the same commands are the skill's answer, as sure as whoever else came to them", () => {
  const other = plan("df -h; free -h", 0.9);
  expect(isBetter(other, facts)).toBe(false);
  expect(confirmedBy({ plan: facts } as Heard, other).plan).toEqual({ ...facts, confidence: 0.9 });
  expect(confirmedBy({ plan: facts } as Heard, plan("df -h && free -h", 0.1)).plan).toEqual(facts);
});

test("other commands are a later stage's where it is surer, and confirm nothing", () => {
  const other = plan("df -h /srv", 0.9);
  expect(isBetter(other, facts)).toBe(true);
  expect(confirmedBy({ plan: facts } as Heard, other).plan).toEqual(facts);
});
