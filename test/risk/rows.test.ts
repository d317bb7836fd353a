import { beforeAll, describe, expect, it } from "vitest";
import { programNames } from "../../scripts/program-names.ts";
import { flagNames } from "../../src/command/policy/flag-table.ts";
import { judges } from "../../src/command/policy/judges/index.ts";
import type { Use } from "../../src/command/policy/program-row.ts";
import { allProgramRows } from "../../src/command/policy/programs/index.ts";
import { namesByFile } from "../../src/command/policy/programs/names.ts";
import type { Assessment } from "../../src/ports/assessment.ts";
import { openJudge } from "./judging.ts";

const programRows = await allProgramRows();
let judge: (script: string) => Assessment;

beforeAll(async () => {
  judge = await openJudge();
});

describe("the programs table", () => {
  it("knows which file has which names", async () => {
    expect(namesByFile).toEqual(await programNames());
  });

  it("gives every name one row", () => {
    const names = programRows.flatMap((row) => row.names);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("names only judges that exist", () => {
    const named = programRows.flatMap((row) => usesOf(row.use).flatMap((use) => use.judge ?? []));
    expect(named.filter((name) => !judges.has(name))).toEqual([]);
  });

  it("has flag lists that can be read", () => {
    for (const row of programRows) {
      for (const use of usesOf(row.use)) {
        for (const list of [use.readWith, ...Object.values(use.flags ?? {})])
          expect(() => flagNames(list ?? "")).not.toThrow();
      }
    }
  });

  it("has an example of each kind where there can be one", () => {
    const bare = programRows.filter(({ examples }) => examples.read.length + examples.asks.length === 0);
    expect(bare.map((row) => row.names[0])).toEqual([]);
  });
});

describe("a row's examples", () => {
  it.each(programRows.map((row) => [row.names[0], row] as const))("%s", (_, row) => {
    const reads = row.examples.read.filter((example) => judge(example).risk !== "read");
    const asks = row.examples.asks.filter((example) => judge(example).risk === "read");
    const why = reads.map((example) => [
      example,
      judge(example).reasons.map((reason) => [reason.code, reason.parameters]),
    ]);
    expect({ why, asks }).toEqual({ why: [], asks: [] });
  });
});

function usesOf(use: Use): Use[] {
  return [use, ...Object.values(use.subcommands ?? {}).flatMap(usesOf)];
}
