import { afterAll, expect, test } from "vitest";
import { MemoryBudget } from "../../src/engines/memory/budget.ts";
import { ownMemory } from "../../src/engines/memory/process-memory.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import { recordFigure } from "../record-figure.ts";
import { anything, echo, faultyEngine, thisSeal } from "./faulty.ts";

const expected: Record<string, string> = {
  "exit 0": "E_ENGINE_CRASHED",
  "exit 1": "E_ENGINE_CRASHED",
  segfault: "E_ENGINE_CRASHED",
  abort: "E_ENGINE_CRASHED",
  killed: "E_ENGINE_CRASHED",
  throw: "E_ENGINE_FAILED",
  "throw late": "E_ENGINE_CRASHED",
  hang: "E_ENGINE_HUNG",
  "busy loop": "E_ENGINE_HUNG",
  // Refused memory by its seal, or ended because it has taken too much, whichever is noticed first.
  leak: "E_ENGINE_OVER E_ENGINE_FAILED E_ENGINE_CRASHED",
  garbage: "E_ENGINE_GARBLED",
  "no JSON": "E_ENGINE_GARBLED",
  "no message": "E_ENGINE_GARBLED",
  "another's answer": "E_ENGINE_GARBLED",
  "too large": "E_ENGINE_GARBLED",
  "half a message": "E_ENGINE_CRASHED",
  "ready again": "E_ENGINE_GARBLED",
  "flood of words": "E_ENGINE_GARBLED",
  "flood on stdout": "E_ENGINE_GARBLED",
  "pieces unasked": "E_ENGINE_GARBLED",
  "flood of answers": "E_ENGINE_GARBLED",
};

const count = process.env.NEO_TEST_FULL === undefined ? 50 : 500;
const budget = new MemoryBudget({ limitBytes: ownMemory.measured() + 500 * 2 ** 20, own: ownMemory });
const confine = await thisSeal();
const brisk = faultyEngine({ confine, budget, settings: { callTimeoutMs: 3_000 } });
// What leaks is to be noticed by its memory, not by the time that it takes on a busy machine.
const patient = faultyEngine({ confine, budget, name: "patient", settings: { callTimeoutMs: 120_000 } });
afterAll(() => Promise.all([brisk.close(), patient.close()]));

// An exception that nobody catches would end the copilot; vitest fails on one too.
let uncaught = 0;
process.on("uncaughtExceptionMonitor", () => uncaught++);

test(`of ${count} faults each is an error of its own call, and the next one is answered`, {
  timeout: 3_600_000,
}, async () => {
  const signal = new AbortController().signal;
  const names = Object.keys(expected);
  const wrong: string[] = [];
  for (let index = 0; index < count; index++) {
    const fault = names[index % names.length]!;
    const engine = fault === "leak" ? patient : brisk;
    const code = await engine.call(anything("fault", { fault }), signal).then(
      () => "answered",
      (error: NeoError) => error.code,
    );
    if (!expected[fault]!.split(" ").includes(code)) wrong.push(`${index} ${fault}: ${code}`);
    const answer = await engine.call(echo(index), signal).catch((error: NeoError) => error.code);
    if (typeof answer === "string" || answer.echo !== index)
      wrong.push(`${index} after ${fault}: ${JSON.stringify(answer)}`);
  }
  recordFigure({
    suite: "engines",
    name: "injected faults that an engine's host survived",
    value: count - uncaught,
    of: count,
  });
  expect(wrong).toEqual([]);
  expect(uncaught).toBe(0);
});
