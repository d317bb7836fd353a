import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess } from "../src/command/policy/assess.ts";
import { type Benchmark, type Figure, percentile } from "./benchmark.ts";
import { warmCopilot } from "./warm-copilot.ts";

const root = join(import.meta.dirname, "..");
const rounds = 15;
const question = "¿cuánto espacio queda en el disco?";

/**
 * Process start to the answer of a skill, beside `node -e 0` in the same interleaved run; a warm turn without the
 * command's own time; `assess` alone; peak memory; and what a clone weighs.
 */
export const benchmark: Benchmark = async () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-bench-"));
  const environment = {
    ...process.env,
    NEO_DATA: folder,
    LANG: "es_ES.UTF-8",
    NODE_COMPILE_CACHE: join(folder, "cache"),
  }; // as ./neo sets it
  const run = (words: readonly string[]) => timed(process.execPath, words, environment);
  try {
    const flags = ["--disable-warning=ExperimentalWarning"];
    const bundled = [...flags, join(root, "dist/neo.js"), "ask", question];
    const source = [...flags, join(root, "src/app/neo.ts"), "ask", question];
    for (const words of [bundled, source]) run(words); // fills the compile cache and the sandbox probe's
    const bare: number[] = [];
    const fromDist: number[] = [];
    const fromSource: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(run(["-e", "0"]));
      fromDist.push(run(bundled));
      fromSource.push(run(source));
    }
    const base = percentile(bare, 0.5);
    return [
      { name: "node -e 0, p50", value: base, unit: "ms" },
      { name: "neo ask from dist/, p50", value: percentile(fromDist, 0.5), unit: "ms" },
      { name: "neo ask from dist/ ÷ node -e 0", value: percentile(fromDist, 0.5) / base, unit: "×", atMost: 5 },
      { name: "neo ask from .ts ÷ node -e 0", value: percentile(fromSource, 0.5) / base, unit: "×", atMost: 8 },
      { name: "peak memory of neo ask", value: peakMegabytes(bundled, environment), unit: "MB", atMost: 130 },
      ...(await warmFigures(folder)),
      { name: "clone, everything ever", value: cloneMegabytes(), unit: "MB", atMost: 200 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function timed(program: string, words: readonly string[], environment: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, words, {
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** ru_maxrss of the process itself, as GNU time or the kernel's own account tells. */
function peakMegabytes(words: readonly string[], environment: NodeJS.ProcessEnv): number {
  const probe = `process.on("exit",()=>process.stderr.write("\\nMAXRSS="+process.resourceUsage().maxRSS+"\\n"))`;
  const loader = `data:text/javascript,${encodeURIComponent(probe)}`;
  const { stderr } = spawnSync(process.execPath, ["--import", loader, ...words], {
    env: environment,
    encoding: "utf8",
  });
  return Number(/MAXRSS=(\d+)/.exec(stderr)?.[1]) / 1024;
}

async function warmFigures(folder: string): Promise<Figure[]> {
  const copilot = await warmCopilot(join(folder, "warm"));
  const overheads: number[] = [];
  for (let round = 0; round < 60; round += 1) overheads.push(await copilot.turnWithoutCommand(question));
  const corpus = readFileSync(join(root, "test/fixtures/risk/read-only.jsonl"), "utf8").split("\n").filter(Boolean);
  const commands = corpus.map((line) => (JSON.parse(line) as { command: string }).command);
  for (const command of commands) assess(copilot.parse(command), copilot.context());
  const judged = commands.map((command) => {
    const start = performance.now();
    assess(copilot.parse(command), copilot.context());
    return performance.now() - start;
  });
  copilot.close();
  return [
    { name: "warm turn without the command, p50", value: percentile(overheads.slice(10), 0.5), unit: "ms", atMost: 30 },
    { name: `parse + assess over ${commands.length} commands, p50`, value: percentile(judged, 0.5), unit: "ms" },
    { name: "parse + assess, p99", value: percentile(judged, 0.99), unit: "ms", atMost: 5 },
  ];
}

function cloneMegabytes(): number {
  const folder = mkdtempSync(join(tmpdir(), "neo-clone-"));
  try {
    execFileSync("git", ["clone", "--quiet", "--no-local", `file://${root}`, join(folder, "clone")]);
    return Number(execFileSync("du", ["-sm", join(folder, "clone")], { encoding: "utf8" }).split("\t")[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
