import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Confine, ConfinedProgram } from "../../ports/confinement.ts";
import { NeoError } from "../../shared/errors.ts";
import { endingOf } from "./spawn-engine.ts";

/** A program of the system that was started, and waits for what it is to work on. Who starts one calls `outputOf` or `end`. */
export interface SealedProgram {
  /** It may have ended by itself, or been ended, since it was started. */
  readonly running: boolean;
  /**
   * What it makes of `input`, piece by piece; once. Leaving early ends it. Throws NeoError: E_ENGINE_CRASHED, E_CANCELLED.
   */
  outputOf(input: string, signal: AbortSignal): AsyncGenerator<Uint8Array>;
  end(): Promise<void>;
}

/** Held as engines are. `name`: for people. */
export async function startSealed(
  program: ConfinedProgram,
  { name, confine }: { name: string; confine: Confine },
): Promise<SealedProgram> {
  const command = await confine(program);
  const [first, ...words] = command.argv;
  const child = spawn(command.file, words, {
    cwd: "/",
    env: { ...command.environment },
    argv0: first ?? command.file,
    stdio: ["pipe", "pipe", "ignore", "pipe"],
  });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  let running = true;
  const ended = endOf(child).finally(() => {
    running = false;
    process.off("exit", kill);
  });
  const [stdin, stdout, , status] = child.stdio as unknown as [Writable, Readable, null, Readable];
  // How it ended is told by its exit.
  for (const stream of [stdin, stdout, status]) stream.on("error", () => {});
  status.resume();
  const end = async (): Promise<void> => {
    kill();
    await ended;
  };
  return {
    get running() {
      return running;
    },
    end,
    async *outputOf(input, signal) {
      signal.addEventListener("abort", kill, { once: true });
      try {
        if (signal.aborted) throw new NeoError("E_CANCELLED");
        stdin.end(input);
        for await (const piece of stdout as AsyncIterable<Buffer>) yield piece;
        const how = await ended;
        if (signal.aborted) throw new NeoError("E_CANCELLED");
        if (how !== undefined) throw new NeoError("E_ENGINE_CRASHED", { engine: name, how }, { retryable: true });
      } finally {
        signal.removeEventListener("abort", kill);
        await end();
      }
    },
  };
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
