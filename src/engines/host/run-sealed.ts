import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Confine, ConfinedProgram } from "../../ports/confinement.ts";
import { NeoError } from "../../shared/errors.ts";
import { endingOf } from "./spawn-engine.ts";

/**
 * What a program of the system makes of `input`, piece by piece, held as engines are. Leaving early ends it.
 * Throws NeoError: E_ENGINE_CRASHED, E_CANCELLED.
 */
export async function* runSealed(
  program: ConfinedProgram,
  { name, input, confine }: { name: string; input: string; confine: Confine },
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  const command = await confine(program);
  const [first, ...words] = command.argv;
  const child = spawn(command.file, words, {
    cwd: "/",
    env: { ...command.environment },
    argv0: first ?? command.file,
    stdio: ["pipe", "pipe", "ignore", "pipe"],
  });
  const kill = (): void => void child.kill("SIGKILL");
  signal.addEventListener("abort", kill, { once: true });
  process.once("exit", kill);
  const ended = endOf(child);
  try {
    const [stdin, stdout, , status] = child.stdio as unknown as [Writable, Readable, null, Readable];
    // How it ended is told by its exit.
    for (const stream of [stdin, stdout, status]) stream.on("error", () => {});
    status.resume();
    stdin.end(input);
    for await (const piece of stdout as AsyncIterable<Buffer>) yield piece;
    const how = await ended;
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (how !== undefined) throw new NeoError("E_ENGINE_CRASHED", { engine: name, how }, { retryable: true });
  } finally {
    kill();
    signal.removeEventListener("abort", kill);
    process.off("exit", kill);
    await ended;
  }
}

/** Undefined: well. */
async function endOf(child: ChildProcess): Promise<string | undefined> {
  try {
    const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
    return code === 0 ? undefined : endingOf(code, signal);
  } catch (thrown) {
    return (thrown as Error).message;
  }
}
