import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type MemoryTaken, takenByTree } from "../../engines/memory/process-memory.ts";
import type { Log } from "../../ports/log.ts";
import type { Input } from "../../service/protocol.ts";
import { viewOfMachine } from "../service/same-view.ts";

export type PlannerCall = { id: number; wish: Input<"plan"> };
export type PlannerReply = { id: number; known?: unknown };

export type Planner = {
  /** Undefined for whoever sees another machine than this process does, and when the planner ends. */
  plan(wish: Input<"plan">, signal: AbortSignal): Promise<unknown>;
  memory: MemoryTaken;
  close(): Promise<void>;
};

/**
 * Reading every skill takes longer, and more memory, than most answers: it is done once, in a process that starts with the
 * first request and, like an engine, ends when nobody has asked for long, which gives the memory back.
 */
export function planner({ idleMs, log }: { idleMs: number; log: Log }): Planner {
  const waiting = new Map<number, (known: unknown) => void>();
  const own = viewOfMachine();
  let child: ChildProcess | undefined;
  let gone: Promise<void> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let next = 0;

  const settle = (id: number, known: unknown): void => {
    const answer = waiting.get(id);
    if (answer === undefined) return;
    waiting.delete(id);
    answer(known);
    if (waiting.size === 0) idle = setTimeout(() => void end(), idleMs).unref();
  };
  const started = (): ChildProcess => {
    const process = fork(program, { execArgv: nodeFlags, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    process.on("message", ({ id, known }: PlannerReply) => settle(id, known));
    process.on("error", ({ message }) => log.error("planner failed", { reason: message }));
    gone = new Promise((resolve) => {
      process.once("close", () => {
        if (child === process) child = undefined;
        for (const id of [...waiting.keys()]) settle(id, undefined);
        clearTimeout(idle);
        resolve();
      });
    });
    return process;
  };
  const end = async (): Promise<void> => {
    clearTimeout(idle);
    child?.kill("SIGKILL");
    await gone;
  };
  return {
    plan: (wish, signal) => {
      if (wish.view !== own || signal.aborted) return Promise.resolve(undefined);
      clearTimeout(idle);
      child ??= started();
      const id = next++;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        // What nobody waits for any more is worked out all the same: it is short.
        signal.addEventListener("abort", () => settle(id, undefined), { once: true });
        child?.send({ id, wish } satisfies PlannerCall, (error) => {
          if (error) settle(id, undefined);
        });
      });
    },
    memory: takenByTree(() => child?.pid),
    close: end,
  };
}

/** Its heap stays small between requests. */
const nodeFlags = ["--disable-warning=ExperimentalWarning", "--max-semi-space-size=4"];

/** As source or as bundle, it lies beside this file. */
const name = import.meta.url.endsWith(".ts") ? "planner-program.ts" : "planner-program.js";
const program = fileURLToPath(new URL(name, import.meta.url));
