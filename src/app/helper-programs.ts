import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HelperPrograms } from "../models/helper-programs.ts";
import { NeoError } from "../shared/errors.ts";

/** Package clients and unpackers, started without a shell or a terminal, and ended with the work they are for. */
export function helperPrograms(variables: Readonly<Record<string, string>>): HelperPrograms {
  return {
    run: (argv, { folder, signal, hear }) => run(argv, folder, variables, signal, hear),
    filter: (argv, file) => filter(argv, file, variables),
    npm: npmOf(process.execPath),
  };
}

/** The npm that came with this Node, whatever PATH says; else the system's. */
function npmOf(node: string): readonly string[] {
  const bundled = join(dirname(node), "../lib/node_modules/npm/bin/npm-cli.js");
  return existsSync(bundled) ? [node, bundled] : ["npm"];
}

function run(
  [program = "", ...words]: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
  hear: (text: string) => void = () => {},
): Promise<{ exitCode: number; said: string }> {
  return new Promise((resolve, reject) => {
    // A group of its own: clients start others, and Ctrl-C at the terminal is for us to pass on.
    const child = spawn(program, words, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (bytes: Buffer) => {
        const text = bytes.toString();
        said = (said + text).slice(-mostSaid);
        hear(text);
      });
    const end = () => endGroup(child.pid);
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
    child.once("error", reject);
    child.once("close", (code) => {
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve({ exitCode: code ?? 1, said });
    });
  });
}

const mostSaid = 16_384;

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    return; // it has ended already
  }
}

async function* filter(
  [program = "", ...words]: readonly string[],
  file: string,
  env: Readonly<Record<string, string>>,
): AsyncGenerator<Uint8Array> {
  const input = openSync(file, "r");
  const child = spawn(program, words, { env, stdio: [input, "pipe", "ignore"] });
  closeSync(input);
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
  ended.catch(() => undefined);
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
    const exitCode = await ended.catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code !== "ENOENT") throw thrown;
      throw new NeoError("E_NOT_INSTALLED", { program, package: `sudo apt install ${program}` }, { cause: thrown });
    });
    if (exitCode !== 0) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  } finally {
    child.kill("SIGKILL");
  }
}
