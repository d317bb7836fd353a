import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnvironment } from "../src/app/environment.ts";
import { helperPrograms } from "../src/app/helper-programs.ts";
import { enginePackage } from "../src/engines/packages/engine-package.ts";
import type { Benchmark, Figure } from "./benchmark.ts";

const root = join(import.meta.dirname, "..");
const text = ["onnx", "sqlite-vec"];
const voiceAndModel = ["llama", "voice"];
const others = ["pdf", "chroma"];

/**
 * What an install takes on disk: a fresh clone whose `neo` is used once, and the engines' packages as they are fetched;
 * models apart, except those that are in the tree. Room that files occupy, as du(1) tells it.
 */
export const benchmark: Benchmark = async () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-bench-install-"));
  try {
    const clone = join(folder, "clone");
    const home = join(folder, "home");
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, clone]);
    execFileSync("mkdir", [home]);
    const kept = Object.entries(process.env).filter(([name]) => /^(npm_config|pip_|https?_proxy|no_proxy)/i.test(name));
    execFileSync(join(clone, "neo"), ["--version"], {
      env: { HOME: home, PATH: "/usr/local/bin:/usr/bin:/bin", ...Object.fromEntries(kept) },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const product = occupied(clone) - occupied(join(clone, ".git"));
    const runtime = occupied(join(home, ".local/share/neopapaya"));
    const sizes = new Map<string, number>();
    for (const name of [...text, ...voiceAndModel, ...others].filter(isThere))
      sizes.set(name, await engineSize(name, join(folder, "engines")));
    const of = (names: readonly string[]): number => names.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    const all = [...sizes].map(([name, value]): Figure => ({ name: `engine ${name}`, value, unit: "MB" }));
    const textOnly = product + runtime + of(text);
    return [
      { name: "the clone with its libraries and the models in the tree", value: product, unit: "MB" },
      { name: "Node and what belongs to it", value: runtime, unit: "MB" },
      ...all,
      { name: "text only, with mango and the encoder", value: textOnly, unit: "MB", atMost: 400 },
      { name: "with voice and a language model", value: textOnly + of(voiceAndModel), unit: "MB", atMost: 800 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function isThere(name: string): boolean {
  return readdirSync(join(root, "engines")).includes(name);
}

async function engineSize(name: string, target: string): Promise<number> {
  const client = helperPrograms(readEnvironment().variables);
  const source = join(root, "engines", name);
  const options = { name, source, target, bundle: undefined, client, onProgress: () => {} };
  return occupied(await enginePackage(options).install(new AbortController().signal));
}

/** Megabytes. */
function occupied(path: string): number {
  return Number(execFileSync("du", ["-s", "-B1", path], { encoding: "utf8" }).split("\t")[0]) / 2 ** 20;
}
