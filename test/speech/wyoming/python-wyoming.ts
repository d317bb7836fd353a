import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { keptFolder } from "../../engines/real-engines.ts";

const version = "1.8.0";
const venv = join(keptFolder, `wyoming-${version}`);

/** A Python with the package `wyoming`, made once; a text says why there is none here. */
export function pythonWithWyoming(): { python: string } | string {
  const python = join(venv, "bin/python");
  const has = (): boolean => existsSync(python) && spawnSync(python, ["-c", "import wyoming.client"]).status === 0;
  if (has()) return { python };
  for (const [program, ...words] of [
    ["python3", "-m", "venv", venv],
    [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", `wyoming==${version}`],
  ]) {
    const { status, stderr, error } = spawnSync(program!, words, { encoding: "utf8" });
    if (status !== 0) return `wyoming ${version} could not be had: ${error?.message ?? stderr.slice(-300)}`;
  }
  return has() ? { python } : "wyoming was installed, but does not load";
}

/** What client.py prints. */
export async function askByPython(
  python: string,
  words: readonly string[],
  input: Uint8Array = new Uint8Array(),
): Promise<Record<string, unknown>> {
  const child = spawn(python, [join(import.meta.dirname, "client.py"), ...words], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  let [said, complained] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (complained += piece.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(complained.slice(-1000));
  return JSON.parse(said) as Record<string, unknown>;
}
