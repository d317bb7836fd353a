import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Identity } from "./identities.ts";

/** Runs one of this folder's programs as `identity` and gives its standard output; a failure throws what it said. */
export async function runProgram(identity: Identity, file: string, words: readonly string[]): Promise<string> {
  const [program = process.execPath, ...before] = [...identity.prefix, process.execPath];
  const child = spawn(program, [...before, join(import.meta.dirname, file), ...words], {
    cwd: identity.folder,
    env: { PATH: process.env.PATH, HOME: identity.folder, TMPDIR: "/tmp" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${file} as ${identity.name} ended with ${code}: ${stderr.slice(-2_000)}`);
  return stdout;
}
