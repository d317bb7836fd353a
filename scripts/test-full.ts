import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { commitLine, machineLine } from "./this-machine.ts";

/**
 * `npm run test:full`: every suite with the counts the issues name (30 minutes of fuzzing, 200 kills, all rows), and
 * bench/results/test-full.json with what came out. Only that file proves a count. `npm run test:full -- --as NAME PATHS`
 * runs the suites of one room alone, with the same counts, for bench/results/test-full-NAME.json.
 */
const { values: options, positionals: paths } = parseArgs({
  options: { as: { type: "string" } },
  allowPositionals: true,
});
if ((options.as === undefined) !== (paths.length === 0)) throw new Error("--as NAME and PATHS go together");
const name = options.as === undefined ? "test-full" : `test-full-${options.as}`;
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "neo-full-"));
const figures = join(folder, "figures.jsonl");
const report = join(folder, "report.json");
const began = Date.now();

const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    ...paths,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      NEO_TEST_FULL: "1",
      NEO_FUZZ_SECONDS: process.env.NEO_FUZZ_SECONDS ?? "1800",
      NEO_FIGURES: figures,
    },
  },
);

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number };
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
} = JSON.parse(readFileSync(report, "utf8")) as Report;
const result = {
  name,
  date: new Date(began).toISOString(),
  commit: commitLine(root),
  machine: machineLine(),
  minutes: Math.round((Date.now() - began) / 6_000) / 10,
  tests: { passed, failed, skipped },
  figures: existsSync(figures)
    ? readFileSync(figures, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as object)
    : [],
};
mkdirSync(join(root, "bench/results"), { recursive: true });
writeFileSync(join(root, `bench/results/${name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = status ?? 1;
