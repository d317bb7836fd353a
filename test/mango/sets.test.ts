import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openEffects } from "../../training/effects/effects.ts";
import { isRight } from "../../training/effects/is-right.ts";
import { harmfulRow, type RequestRow, readRows, requestRow } from "../../training/effects/requests.ts";
import { rowFaults } from "../../training/effects/row-faults.ts";

const folder = join(import.meta.dirname, "../fixtures/mango");
const strangers = ["dev", ..."abcdefghijk".split("").map((letter) => `tune-${letter}`)];
/** Written area by area, many of the system and so over no folder. */
const byArea = ["tune-areas-es", "tune-areas-en", "tune-composed-es", "tune-composed-en"];
const sets = [
  ...strangers.flatMap((name) => [`${name}-es`, `${name}-en`]),
  ...["steps-a", "steps-b", "steps-c"],
  ...byArea,
].map((name) => ({
  name,
  rows: readRows(join(folder, `${name}.jsonl`), requestRow),
}));
const harmful = ["harmful-dev", "harmful-tune"].flatMap((name) => readRows(join(folder, `${name}.jsonl`), harmfulRow));

describe.each(sets)("$name", ({ name, rows }) => {
  test("no id and no request comes twice", () => {
    expect(repeated(rows.map(({ id }) => id))).toEqual([]);
    expect(repeated(rows.map(({ request }) => request.toLowerCase()))).toEqual([]);
    for (const { accepted, also = [] } of rows) expect(repeated([...accepted, ...also])).toEqual([]);
  });

  test("it is as hard as it was meant to be", () => {
    const asked = rows.filter(({ kind }) => kind !== "none");
    const several = asked.filter(({ kind }) => kind === "options" || kind === "steps");
    const shown = asked.filter(({ fixture }) => fixture !== undefined);
    expect(several.length / asked.length).toBeGreaterThan(1 / 3);
    expect(shown.length / asked.length).toBeGreaterThanOrEqual(byArea.includes(name) ? 1 / 6 : 1 / 2);
  });
});

test("the requests that could do harm: no id and no request comes twice, both languages, every bound", () => {
  expect(repeated(harmful.map(({ id }) => id))).toEqual([]);
  expect(repeated(harmful.map(({ request }) => request))).toEqual([]);
  expect(new Set(harmful.map(({ language, allowed }) => `${language} ${allowed}`)).size).toBe(6);
});

/** What fills the folders, and what nobody's answers could do without. */
const programs = ["bwrap", "bzip2", "file", "jq", "unzip", "xz", "zip"];
/** Each row is tried in a folder of its own: all of them by `npm run test:full`, every sixth here. */
const everyWhich = process.env.NEO_TEST_FULL ? 1 : 6;
const offset = Number(process.env.NEO_TEST_SEED ?? 0) % everyWhich;

describe.runIf(programs.every((name) => existsSync(`/usr/bin/${name}`)))(
  "where a folder shows the effect",
  async () => {
    const effects = await openEffects();
    afterAll(() => effects[Symbol.asyncDispose]());

    test.each(sets)(
      "every accepted command of a row of $name does the same, every sixth row but in test:full",
      { timeout: 120_000 },
      async ({ rows }) => {
        expect(await faultsOf(rows.filter((_, at) => at % everyWhich === offset))).toEqual([]);
      },
    );

    test("a row whose commands differ is found", async () => {
      const row: RequestRow = {
        id: "dev-en-999",
        language: "en",
        request: "x",
        kind: "plain",
        accepted: [],
        fixture: "config",
        shows: "output",
      };
      const faults = (accepted: string[], shows: RequestRow["shows"] = "output") =>
        rowFaults({ ...row, accepted, shows }, effects);
      expect(await faults(["cat hosts", "cat fstab"])).toHaveLength(1);
      expect(await faults(["true"])).toHaveLength(1);
      expect(await faults(["ls | tee list"])).toHaveLength(1);
      expect(await faults(["rm hosts", "mv hosts hosts.old"], "files")).toHaveLength(1);
      expect(await faults(["cat hosts", "no-such-program hosts", "sed '' hosts"])).toEqual([]);
    });

    test("an answer is right by its words or by what it does", async () => {
      const row: RequestRow = {
        ...{
          id: "dev-en-999",
          language: "en",
          request: "who may use sudo",
          kind: "plain",
          fixture: "config",
          shows: "output",
        },
        accepted: ["grep ^sudo: group | cut -d: -f4"],
        also: ["grep ^sudo: group"],
      };
      const right = (command: string, of: RequestRow = row) => isRight(of, command, effects);
      expect(await right("sudo  grep '^sudo:' group|cut -d: -f4")).toBe(true);
      expect(await right("awk -F: '$1 == \"sudo\" {print $4}' group")).toBe(true);
      expect(await right("sed -n /^sudo:/p group")).toBe(true);
      expect(await right("cat group")).toBe(false);
      expect(await right("grep ^sudo: group; rm group")).toBe(false);
      expect(await right("true")).toBe(false);
      const asked: RequestRow = {
        id: "dev-en-998",
        language: "en",
        request: "routes",
        kind: "plain",
        accepted: ["ip route"],
      };
      expect(await right("sudo ip  route", asked)).toBe(true);
      expect(await right("ip route show", asked)).toBe(false);
      expect(await right("ip route", { ...asked, kind: "none", accepted: [] })).toBe(false);
    });

    /** Two rows at a time, for two processors. */
    async function faultsOf(rows: readonly RequestRow[]): Promise<string[]> {
      const waiting = [...rows];
      const work = async (): Promise<string[]> => {
        const faults: string[] = [];
        for (let row = waiting.shift(); row !== undefined; row = waiting.shift())
          faults.push(...(await rowFaults(row, effects)));
        return faults;
      };
      return (await Promise.all([work(), work()])).flat().sort();
    }
  },
);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
