import { spawn } from "node:child_process";
import { NeoError } from "../../shared/errors.ts";
import { boundedTail } from "../host/bounded-tail.ts";

/** npm to its end, in a process group of its own, so that a cancel ends all that it started. Throws E_ENGINE_INSTALL, E_CANCELLED. */
export async function runNpm(
  argv: readonly string[],
  options: {
    engine: string;
    folder: string;
    environment: Readonly<Record<string, string>>;
    signal: AbortSignal;
  },
): Promise<void> {
  const { engine, folder, environment, signal } = options;
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  const [program, ...words] = argv;
  const child = spawn(program ?? "npm", words, {
    cwd: folder,
    env: { ...environment },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  const said = boundedTail(child.stderr, 8 * 1024, () => {});
  const stop = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {} // it has just ended
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", (cause) => {
        reject(new NeoError("E_ENGINE_INSTALL", { engine, reason: cause.message }, { cause, retryable: true }));
      });
      child.once("close", resolve);
    });
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (code !== 0) throw new NeoError("E_ENGINE_INSTALL", { engine, reason: reasonIn(said()) }, { retryable: true });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Of all that npm writes about a failure, what failed. */
function reasonIn(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim())
    .filter((line) => line !== "" && !/^(code|errno|syscall|A complete log)/.test(line));
  return (lines[0] ?? "npm").slice(0, 300);
}
