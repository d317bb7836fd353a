/**
 * Runs as a program of its own, so that it can be an ordinary user: every read example of every row, bare and sealed.
 * Argument: the folder to run in. `--without landlock` (perl, bwrap) tries a poorer machine, `--budget MS`
 * spends so long on a row and leaves the rest of its examples, `--only NAME` takes one row. Prints one JSON line an example.
 */
import { spawn } from "node:child_process";
import { homedir, userInfo } from "node:os";
import { parseArgs } from "node:util";
import { createRunner } from "../../src/command/execution/create-runner.ts";
import { commandEnvironment } from "../../src/command/execution/read-environment.ts";
import { hostSnapshot } from "../../src/command/machine/host-snapshot.ts";
import type { ApprovedCommand } from "../../src/command/policy/gate.ts";
import { allProgramRows } from "../../src/command/policy/programs/index.ts";
import { probeSandbox } from "../../src/command/sandbox/probe-sandbox.ts";
import { pretendApproval } from "./pretend-approval.ts";

export type Comparison = {
  row: string;
  example: string;
  tookMs: number;
  verdict: "equal" | "alike" | "different" | "asks" | "not-read" | "not-installed" | "skipped" | "failed";
  detail?: string;
};

type Result = { code: number; stdout: string; stderr: string };

/** Milliseconds for one example, bare or sealed. */
const limitMs = 60_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: "string", multiple: true },
    only: { type: "string" },
    budget: { type: "string", default: "Infinity" },
  },
});
const folder = positionals[0] ?? process.cwd();
process.chdir(folder);
const user = userInfo();
const environment = commandEnvironment(
  {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    HOME: homedir(),
    USER: user.username,
    LOGNAME: user.username,
    LANG: "C.UTF-8",
    TERM: "dumb",
  },
  folder,
);
const machine = hostSnapshot({ folder, uid: user.uid, user: user.username, home: homedir(), environment });
const without = values.without?.filter((name) => name === "perl" || name === "landlock" || name === "bwrap") ?? [];
const capability = await probeSandbox({ cacheFolder: undefined, uid: user.uid, gid: user.gid, without });
const runner = createRunner({ redeem: () => {}, capability, environment, root: undefined });

for (const row of await allProgramRows()) {
  if (values.only !== undefined && !row.names.includes(values.only)) continue;
  const rowBegan = performance.now();
  for (const example of row.examples.read) {
    if (performance.now() - rowBegan > Number(values.budget)) break;
    const began = performance.now();
    const comparison = await compare(example, row.examples.truth !== false);
    const tookMs = Math.round(performance.now() - began);
    process.stdout.write(`${JSON.stringify({ row: row.names[0], example, tookMs, ...comparison })}\n`);
  }
}

async function compare(example: string, strict: boolean): Promise<Omit<Comparison, "row" | "example" | "tookMs">> {
  const command = pretendApproval(example, machine);
  const { assessment } = command;
  if (assessment.programs.some((program) => program.file === undefined)) return { verdict: "not-installed" };
  if (assessment.risk !== "read")
    return { verdict: "not-read", detail: assessment.reasons.map(({ code }) => code).join() };
  if (assessment.privilege === "root" && user.uid !== 0) return { verdict: "skipped", detail: "needs root" };
  if (assessment.terminal || assessment.endless) return { verdict: "skipped", detail: "terminal or endless" };
  if (!runner.canConfine(command, machine)) return { verdict: "asks" };
  let detail = "";
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const [bare, sealed] = [await runBare(example), await runSealed(command)];
      if (sealed.code === bare.code && sealed.stdout === bare.stdout) return { verdict: "equal" };
      const again = await runBare(example);
      const moves = bare.stdout !== again.stdout || bare.code !== again.code || !strict;
      if (moves && sealed.code === bare.code && alike(bare.stdout, sealed.stdout)) return { verdict: "alike" };
      detail = describe(bare, sealed);
    } catch (error) {
      return { verdict: "failed", detail: String(error) };
    }
  }
  return { verdict: "different", detail };
}

async function runSealed(command: ApprovedCommand): Promise<Result> {
  const options = { machine, terminal: false, maxOutputBytes: 64 * 1024 * 1024, timeoutMs: limitMs };
  for await (const event of runner.run(command, options, new AbortController().signal)) {
    if (event.type !== "finished") continue;
    const { exitCode, stdout, stderr } = event.outcome;
    return { code: exitCode, stdout, stderr };
  }
  throw new Error("did not finish");
}

async function runBare(script: string): Promise<Result> {
  const child = spawn("/bin/bash", ["--noprofile", "--norc", "-c", script], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), limitMs);
  const result = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    result.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    result.stderr += text;
  });
  const code = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 128)));
  clearTimeout(timer);
  return { ...result, code };
}

/** What moves by itself (counters, times, new processes) is compared by the shape of its lines. */
function alike(one: string, other: string): boolean {
  const [a, b] = [shapes(one), shapes(other)];
  const common = [...a].filter((shape) => b.has(shape)).length;
  return a.size === b.size || common >= 0.7 * Math.max(a.size, b.size);
}

function shapes(text: string): Set<string> {
  return new Set(
    text.split("\n").map((line) => line.replace(/[0-9a-f.,:]*\d[0-9a-f.,:]*/gi, "0").replace(/\s+/g, " ")),
  );
}

function describe(bare: Result, sealed: Result): string {
  const at = [...bare.stdout].findIndex((character, index) => character !== sealed.stdout[index]);
  const from = Math.max(0, at === -1 ? bare.stdout.length - 20 : at - 40);
  const show = (result: Result) =>
    `${result.code} ${JSON.stringify(result.stdout.slice(from, from + 160))} ${JSON.stringify(result.stderr.slice(0, 200))}`;
  return `\n    bare   ${show(bare)}\n    sealed ${show(sealed)}`;
}
