import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { BuildProgress } from "../../../ports/engines.ts";
import { NeoError, toNeoError } from "../../../shared/errors.ts";
import { folderBytes } from "../../packages/folder-bytes.ts";
import type { PackageClient } from "../../packages/run-npm.ts";

/** Beside the package whose source it was compiled from; another package is another source. */
export function nativeFolder(packageFolder: string): string {
  return join(dirname(packageFolder), basename(packageFolder).replace(/^llama-/, "llama-native-"));
}

/** What was compiled for this processor, where that was done. */
export function fastestFolder(packageFolder: string): string {
  const native = nativeFolder(packageFolder);
  return existsSync(native) ? native : packageFolder;
}

/**
 * Compiles llama.cpp for this processor from the source in its package, without network. Made aside and renamed: it is
 * there whole or not at all. Throws E_NOT_INSTALLED, E_LLM_BUILD, E_CANCELLED.
 */
export async function buildNative(
  packageFolder: string,
  options: { client: PackageClient; onProgress(progress: BuildProgress): void },
  signal: AbortSignal,
): Promise<{ folder: string; bytes: number }> {
  const { client, onProgress } = options;
  const folder = nativeFolder(packageFolder);
  // npm's own name for what is cut short (engine-package.ts clears such folders away).
  const aside = mkdtempSync(join(dirname(packageFolder), `.llama-${process.pid}-`));
  try {
    await checkTools(client, aside, signal);
    cpSync(packageFolder, aside, { recursive: true });
    const said = await run(client, compiler(aside), { aside, signal, hear: progressReader(onProgress) });
    if (said.exitCode !== 0) throw new NeoError("E_LLM_BUILD", { reason: lastWords(said.said) });
    keepTheResult(aside);
    const tried = await run(client, [process.execPath, "--input-type=module", "-e", trial], { aside, signal });
    if (tried.exitCode !== 0) throw new NeoError("E_LLM_BUILD", { reason: lastWords(tried.said) });
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
    return { folder, bytes: folderBytes(folder) };
  } catch (thrown) {
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (thrown instanceof NeoError) throw thrown;
    throw new NeoError("E_LLM_BUILD", { reason: toNeoError(thrown).message }, { cause: thrown });
  } finally {
    // Compilers that were just ended may still be writing.
    rmSync(aside, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

const tools = { cmake: "cmake", "c++": "g++", make: "make", git: "git" } as const;

async function checkTools(client: PackageClient, folder: string, signal: AbortSignal): Promise<void> {
  for (const [program, name] of Object.entries(tools)) {
    const { exitCode } = await client.run([program, "--version"], { folder, signal }).catch(() => ({ exitCode: 1 }));
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (exitCode !== 0) throw new NeoError("E_NOT_INSTALLED", { program, package: `sudo apt install ${name}` });
  }
}

function compiler(aside: string): string[] {
  const library = join(aside, "node_modules/node-llama-cpp");
  const { release } = JSON.parse(readFileSync(join(library, "llama/binariesGithubRelease.json"), "utf8"));
  const words = ["source", "download", "--release", String(release), "--gpu", "false"];
  return ["nice", "-n", "10", process.execPath, join(library, "dist/cli/cli.js"), ...words];
}

function run(
  client: PackageClient,
  argv: readonly string[],
  { aside, signal, hear }: { aside: string; signal: AbortSignal; hear?: (text: string) => void },
): Promise<{ exitCode: number; said: string }> {
  // A home of its own: package tools like to leave things there.
  const settings = [`HOME=${aside}`, `PATH=${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, "NO_COLOR=1"];
  return client.run(["env", ...settings, ...argv], { folder: aside, signal, ...(hear && { hear }) });
}

/** Ninja says "[5/153]", make "[ 3%]"; before that the source is unpacked. */
function progressReader(onProgress: (progress: BuildProgress) => void): (text: string) => void {
  return (text) => {
    const ninja = [...text.matchAll(/\[(\d+)\/(\d+)\]/g)].at(-1);
    const make = [...text.matchAll(/\[\s*(\d+)%\]/g)].at(-1);
    if (ninja !== undefined) onProgress({ stage: "compiling", done: Number(ninja[1]), total: Number(ninja[2]) });
    else if (make !== undefined) onProgress({ stage: "compiling", done: Number(make[1]), total: 100 });
    else {
      const share = [...text.matchAll(/ (\d+)%/g)].at(-1);
      if (share !== undefined) onProgress({ stage: "unpacking", done: Number(share[1]), total: 100 });
    }
  };
}

/** Neither the source nor what the compiler made on the way, nor the libraries for any processor. */
function keepTheResult(aside: string): void {
  const llama = join(aside, "node_modules/node-llama-cpp/llama");
  for (const name of ["llama.cpp", "gitRelease.bundle", "xpack"])
    rmSync(join(llama, name), { recursive: true, force: true });
  rmSync(join(aside, "node_modules/@node-llama-cpp"), { recursive: true, force: true });
  const builds = join(llama, "localBuilds");
  for (const build of readdirSync(builds).map((name) => join(builds, name))) {
    if (!existsSync(join(build, "Release"))) continue;
    for (const name of readdirSync(build))
      if (name !== "Release" && !name.endsWith(".status")) rmSync(join(build, name), { recursive: true, force: true });
  }
}

/** Run in its folder: loads what was compiled, and nothing else. */
const trial = `
import { getLlama } from "node-llama-cpp";
const llama = await getLlama({ gpu: false, build: "never", usePrebuiltBinaries: false, skipDownload: true });
process.exit(llama.buildType === "localBuild" ? 0 : 1);
`;

function lastWords(said: string): string {
  const lines = said.split(/[\r\n]+/).map((line) => line.trim());
  const error = lines.findLast((line) => /\berror\b/i.test(line));
  return (error ?? lines.findLast((line) => line !== "") ?? "?").replace(/\p{C}/gu, "").slice(0, 300);
}
