import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../src/ports/assessment.ts";
import { recordFigure } from "../record-figure.ts";
import { disguised, disguises } from "./disguises.ts";
import { openJudge, riskCases } from "./judging.ts";

/** How long the fuzzer looks, in seconds; the seed is fixed, so that a failure can be seen again. */
const seconds = Number(process.env.NEO_FUZZ_SECONDS ?? 20);
const seed = Number(process.env.NEO_FUZZ_SEED ?? 20_261_122);

let judge: (script: string) => Assessment;

beforeAll(async () => {
  judge = await openJudge();
});

describe("a dangerous command in disguise", () => {
  it(
    `is never judged read (${seconds} s)`,
    () => {
      const property = fc.property(disguised, (script) => judge(script).risk !== "read");
      const found = fc.check(property, {
        seed,
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: seconds * 1000,
        markInterruptAsFailure: false,
      });
      recordFigure({
        suite: "fuzz",
        name: `disguises judged read in ${seconds} s`,
        value: found.counterexample === null ? 0 : 1,
        of: found.numRuns,
        goal: "0",
      });
      expect(found.counterexample).toBeNull();
      expect(found.numRuns).toBeGreaterThan(100);
    },
    seconds * 1000 + 60_000,
  );

  it("nor any command of the blind suite in any one disguise", () => {
    const cases = riskCases("not-read.jsonl").filter((_, at) => at % 40 === 0);
    const missed = cases.flatMap(({ command }) =>
      disguises.map((disguise) => disguise(command)).filter((script) => judge(script).risk === "read"),
    );
    expect(missed).toEqual([]);
  });
});
