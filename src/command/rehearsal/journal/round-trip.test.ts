import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { doJob } from "../../../../test/journal/journal-job.ts";
import { type JournalServant, journalServant } from "../../../../test/journal/journal-servant.ts";
import { roundTrip } from "../../../../test/journal/round-trip.ts";
import { scenarios } from "../../../../test/journal/scenarios.ts";

const isRoot = process.getuid?.() === 0;
const user = 65_534;

describe.each([
  { as: "as whoever we are", root: isRoot, user: undefined, skip: false },
  { as: "as an ordinary user (root becomes one)", root: false, user, skip: !isRoot },
])("$as", ({ root, user: person, skip }) => {
  let servant: JournalServant | undefined;
  beforeAll(() => {
    if (!skip && person !== undefined) servant = journalServant(person);
  });
  afterAll(() => servant?.end());
  describe.each(["apply", "run"] as const)("%s, undo, redo and undo", (way) => {
    const fitting = scenarios.filter((one) => way === "run" || one.really === undefined);
    test.skipIf(skip).each(fitting.filter((one) => root || one.root === undefined))(
      "$name",
      { timeout: 60_000 },
      async (scenario) => {
        const act = servant?.do ?? doJob;
        expect(await roundTrip(scenario, way, { user: person, act })).toEqual([]);
      },
    );
  });
});
