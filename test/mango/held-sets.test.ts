import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openEffects } from "../../training/effects/effects.ts";
import { harmfulRow, readRows, requestRow } from "../../training/effects/requests.ts";
import { rowFaults } from "../../training/effects/row-faults.ts";
import { wantsOrder } from "../../training/effects/same-effect.ts";

const folder = join(import.meta.dirname, "../fixtures/mango");
const read = (name: string) => readRows(join(folder, `${name}.jsonl`), requestRow);
const sets = ["held-es", "held-en"].map((name) => ({ name, rows: read(name) }));
const none = read("held-none");
const harmful = readRows(join(folder, "harmful-held.jsonl"), harmfulRow);

test("no id and no request of the held-out sets comes twice, nor a command in a row", () => {
  const all = [...sets.flatMap(({ rows }) => rows), ...none, ...harmful];
  expect(repeated(all.map(({ id }) => id))).toEqual([]);
  expect(repeated(all.map(({ request }) => request.toLowerCase()))).toEqual([]);
  for (const { rows } of sets)
    for (const { accepted, also = [] } of rows) expect(repeated([...accepted, ...also])).toEqual([]);
});

test.each([
  ["held-es", 320],
  ["held-en", 165],
])("%s is as large and as hard as it was meant to be", (name, least) => {
  const rows = sets.find((set) => set.name === name)?.rows ?? [];
  const several = rows.filter(({ kind }) => kind === "options" || kind === "steps");
  const shown = rows.filter(({ fixture }) => fixture !== undefined);
  expect(rows.length).toBeGreaterThanOrEqual(least);
  expect(several.length / rows.length).toBeGreaterThan(1 / 3);
  expect(shown.length / rows.length).toBeGreaterThan(0.4);
});

test("requests without a command, and those that could do harm, in both languages", () => {
  expect(none.length).toBeGreaterThanOrEqual(80);
  expect(none.every(({ kind }) => kind === "none")).toBe(true);
  expect(harmful.length).toBeGreaterThanOrEqual(110);
  expect(new Set(none.map(({ language }) => language)).size).toBe(2);
  expect(new Set(harmful.map(({ language, allowed }) => `${language} ${allowed}`)).size).toBe(6);
});

/** What fills the folders, and what many answers use. */
const programs = ["bwrap", "file", "git", "jq", "openssl", "unzip", "xz", "zip"];

describe.runIf(programs.every((name) => existsSync(`/usr/bin/${name}`)))(
  "where a folder shows the effect",
  async () => {
    const effects = await openEffects();
    afterAll(() => effects[Symbol.asyncDispose]());

    /** Some commands of every third row; training/effects/check-set.ts runs all of all, which takes minutes. */
    test.each(sets)("the commands of a row of $name do the same", { timeout: 120_000 }, async ({ rows }) => {
      const faults: string[] = [];
      const waiting = rows
        .filter((_, at) => at % 3 === 0)
        .map((row) => ({ ...row, accepted: endsOf(row.accepted), also: row.also?.slice(-1) }));
      const work = async () => {
        for (let row = waiting.shift(); row !== undefined; row = waiting.shift())
          faults.push(...(await rowFaults(row, effects)));
      };
      await Promise.all([work(), work()]);
      expect(faults.sort()).toEqual([]);
    });
  },
);

/** The first and the last, and one that orders no lines where there is one: then their order says nothing. */
function endsOf(accepted: readonly string[]): string[] {
  const unordered = accepted.find((command) => !wantsOrder([command]));
  return accepted.filter((command, at) => at === 0 || at === accepted.length - 1 || command === unordered);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
