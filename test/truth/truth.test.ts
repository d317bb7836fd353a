import { afterAll, describe, expect, it } from "vitest";
import { recordFigure } from "../record-figure.ts";
import type { Comparison } from "./compare-examples.ts";
import { identities } from "./identities.ts";
import { runProgram } from "./run-program.ts";

/** Milliseconds for one row's examples; the full run takes them all. Only rows of slow programs (apt) are cut. */
const budget = process.env.NEO_TEST_FULL === undefined ? "1000" : "Infinity";
const everybody = identities();
afterAll(() => {
  for (const identity of everybody) identity.remove();
});

describe("a sealed read prints what the bare command prints", () => {
  it.concurrent.for(everybody)("as $name", { timeout: 900_000 }, async (identity, { expect: expectHere }) => {
    const lines = (await runProgram(identity, "compare-examples.ts", ["--budget", budget, identity.folder]))
      .trim()
      .split("\n");
    const results = lines.map((line): Comparison => JSON.parse(line));
    const of = (...verdicts: Comparison["verdict"][]) => results.filter(({ verdict }) => verdicts.includes(verdict));
    const rows = new Set(of("equal", "alike").map(({ row }) => row));
    process.stdout.write(
      `truth as ${identity.name}: ${of("equal").length} equal, ${of("alike").length} alike (they move), in ${rows.size} rows; ` +
        `${of("asks").length} ask instead, ${of("not-installed").length} not installed here\n`,
    );
    recordFigure({
      suite: "truth",
      name: `reads as ${identity.name} that differ bare and sealed`,
      value: of("different", "failed").length,
      of: of("equal", "alike").length,
      goal: "0",
    });
    recordFigure({ suite: "truth", name: `rows compared as ${identity.name}`, value: rows.size });
    expectHere(of("different", "failed").map(({ row, example, detail }) => `${row}: ${example}${detail}`)).toEqual([]);
    expectHere(rows.size).toBeGreaterThan(100);
  });
});

describe("the comparison itself", () => {
  it("ran for more than one identity where it can", () => {
    expect(everybody.length).toBe(process.getuid?.() === 0 ? 2 : 1);
  });
});
