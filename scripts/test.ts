import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/**
 * `./neo test` and `npm test`: the Debian packages that the tests want (as root they are installed, as a user they are
 * named), then Biome, tsc and vitest. Ends with "N passed, N failed"; words on the command line choose test files.
 */
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "neo-test-"));
const report = join(folder, "report.json");

type Tally = { passed: number; failed: number; failures: string[]; skipped: string[] };

if (!existsSync(join(root, "node_modules/vitest"))) {
  process.stderr.write("The test tools are not installed. Run: ./neo test   (or npm ci --ignore-scripts)\n");
  process.exit(1);
}
const missing = provideDebianPackages();
const words = process.argv.slice(2);
const checks = [
  { name: "biome check", passed: run("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]) },
  { name: "tsc", passed: run("typescript/bin/tsc", ["--noEmit"]) },
];
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const vitestPassed = run("vitest/vitest.mjs", ["run", ...reporters, ...words]);
const tests = tally(report, vitestPassed);
rmSync(folder, { recursive: true, force: true });

const broken = checks.filter((check) => !check.passed);
for (const { name } of broken) say(`FAILED ${name}`);
for (const failure of tests.failures) say(`FAILED ${failure}`);
if (tests.skipped.length > 0) say(`skipped (${tests.skipped.length}):`, ...tests.skipped.map((name) => `  ${name}`));
if (missing.length > 0)
  say(`not installed, so what needs them was skipped: ${missing.join(" ")}`, installLine(missing));
const failed = tests.failed + broken.length;
say(`${tests.passed + checks.length - broken.length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a tool of node_modules on our own Node, its words shown as they come. */
function run(tool: string, words: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...words], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}

/** Counts from vitest's own report; a file that could not be loaded is a failure although it holds no test. */
function tally(file: string, passed: boolean): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: ["vitest: no report"], skipped: [] };
  const { testResults } = JSON.parse(readFileSync(file, "utf8")) as {
    testResults: {
      name: string;
      status: string;
      message?: string;
      assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
    }[];
  };
  const all = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, fullName: `${relative(root, name)}: ${test.fullName.trim()}` })),
  );
  const unloaded = testResults.filter((suite) => suite.status === "failed" && !suite.assertionResults.some(isFailed));
  const failures = [
    ...all.filter(isFailed).map(({ fullName, failureMessages: [why = ""] = [] }) => `${fullName}: ${firstLine(why)}`),
    ...unloaded.map(({ name, message = "" }) => `${relative(root, name)}: ${firstLine(message)}`),
  ];
  // An error outside any test fails the run without failing a test.
  if (failures.length === 0 && !passed) failures.push("vitest: an error outside any test");
  return {
    passed: all.filter((test) => test.status === "passed").length,
    failed: failures.length,
    failures,
    skipped: all.filter((test) => test.status !== "passed" && !isFailed(test)).map((test) => test.fullName),
  };
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]!;
}

function isFailed(test: { status: string }): boolean {
  return test.status === "failed";
}

/** What is still missing afterwards. On other systems than Debian's nothing is known, so nothing is said. */
function provideDebianPackages(): string[] {
  const wanted = readFileSync(join(root, "scripts/debian-packages.txt"), "utf8").split("\n").filter(Boolean);
  const lacking = wanted.filter((name) => !isInstalled(name));
  if (lacking.length === 0 || !existsSync("/usr/bin/apt-get")) return [];
  if (process.getuid?.() !== 0) {
    say("Some tests need Debian packages that are not here. To run them too:", installLine(lacking));
    return lacking;
  }
  say(`Installing the Debian packages that the tests need: ${lacking.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", ...lacking],
  ]) {
    const { status, stdout, stderr } = spawnSync("apt-get", words, { env, encoding: "utf8" });
    if (status !== 0) say(`apt-get ${words[0]} failed:`, stdout.slice(-2_000), stderr.slice(-2_000));
  }
  return lacking.filter((name) => !isInstalled(name));
}

function isInstalled(name: string): boolean {
  const { stdout, error } = spawnSync("dpkg-query", ["--status", name], { encoding: "utf8" });
  return error !== undefined || stdout.includes("\nStatus: install ok installed\n");
}

function installLine(names: readonly string[]): string {
  return `  sudo apt-get install -y --no-install-recommends ${names.join(" ")}`;
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
