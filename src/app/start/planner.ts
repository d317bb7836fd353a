import { Worker } from "node:worker_threads";
import type { Log } from "../../ports/log.ts";
import type { Input } from "../../service/protocol.ts";
import { viewOfMachine } from "../same-view.ts";

export type PlannerCall = { id: number; wish: Input<"plan"> };
export type PlannerReply = { id: number; known: unknown };

export type Planner = {
  /** Undefined for whoever sees another machine than this process does, and when the thread ends. */
  plan(wish: Input<"plan">, signal: AbortSignal): Promise<unknown>;
  close(): Promise<void>;
};

/**
 * Reading every skill takes longer, and more memory, than most answers: it is done once, in a thread that starts with the
 * first request and, like an engine, ends when nobody has asked for long, which gives the memory back.
 */
export function planner({ idleMs, log }: { idleMs: number; log: Log }): Planner {
  const waiting = new Map<number, (known: unknown) => void>();
  const own = viewOfMachine();
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let next = 0;

  const settle = (id: number, known: unknown): void => {
    waiting.get(id)?.(known);
    waiting.delete(id);
    clearTimeout(idle);
    if (waiting.size === 0) idle = setTimeout(() => void end(), idleMs).unref();
  };
  const started = (): Worker => {
    const thread = new Worker(program, { execArgv: ["--disable-warning=ExperimentalWarning"] });
    thread.on("message", ({ id, known }: PlannerReply) => settle(id, known));
    thread.on("error", ({ message }) => log.error("planner failed", { reason: message }));
    thread.once("exit", () => {
      if (worker === thread) worker = undefined;
      for (const id of [...waiting.keys()]) settle(id, undefined);
      clearTimeout(idle);
    });
    thread.unref();
    return thread;
  };
  const end = async (): Promise<void> => {
    clearTimeout(idle);
    await worker?.terminate();
  };
  return {
    plan: (wish, signal) => {
      if (wish.view !== own || signal.aborted) return Promise.resolve(undefined);
      clearTimeout(idle);
      worker ??= started();
      const id = next++;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        // What nobody waits for any more is worked out all the same; it is short.
        signal.addEventListener("abort", () => settle(id, undefined), { once: true });
        worker?.postMessage({ id, wish } satisfies PlannerCall);
      });
    },
    close: end,
  };
}

/** As source or as bundle, it lies beside this file. */
const program = new URL(
  import.meta.url.endsWith(".ts") ? "./planner-worker.ts" : "./planner-worker.js",
  import.meta.url,
);
