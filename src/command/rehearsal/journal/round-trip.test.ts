import { describe, expect, test } from "vitest";
import { roundTrip } from "../../../../test/journal/round-trip.ts";
import { scenarios } from "../../../../test/journal/scenarios.ts";

const isRoot = process.getuid?.() === 0;

describe(`applied, undone, redone and undone again, as ${isRoot ? "root" : "whoever runs this"}`, () => {
  const possible = scenarios.filter(({ root }) => isRoot || root === undefined);
  test.each(possible)("$name", async (scenario) => {
    expect(await roundTrip(scenario)).toEqual([]);
  });
});

describe.skipIf(!isRoot)("the same as an ordinary user (only root can become one)", () => {
  const possible = scenarios.filter(({ root }) => root === undefined);
  test.each(possible)("$name", { timeout: 60_000 }, async (scenario) => {
    expect(await roundTrip(scenario, 65_534)).toEqual([]);
  });
});
