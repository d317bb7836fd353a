import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Contents, Finished, Order, Refusal, Told, Undone } from "./orders.ts";
import type { Owner } from "./random-tree.ts";

/** The rehearser and the journal in a process of their own, with the identity of an ordinary user or root's. */
export type RehearsingProcess = {
  rehearse(script: string, folder: string): Promise<Told | Refusal>;
  ask(order: Order): Promise<Partial<Finished & Contents & Undone> | Refusal>;
  close(): Promise<void>;
};

/** Ours alone: no process that carries it may be left when a rehearsal is over. */
export const mark = `NEO_TRUTH_${process.pid}`;

export function startRehearsing(arena: string, { uid, gid }: Owner): RehearsingProcess {
  const own = process.getuid?.() === uid;
  const drop = own ? [] : ["/usr/bin/setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--"];
  const worker = join(import.meta.dirname, "truth-worker.ts");
  const [program = "", ...words] = [...drop, process.execPath, "--disable-warning=ExperimentalWarning", worker, arena];
  const child = spawn(program, words, {
    cwd: arena,
    env: { PATH: process.env.PATH, HOME: arena, NEO_TRUTH_MARK: mark },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (order: Order): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(order)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`the rehearsing process ended at ${JSON.stringify(order)}`);
    return JSON.parse(value as string) as unknown;
  };
  return {
    rehearse: (script, folder) => ask({ do: "rehearse", script, folder }) as Promise<Told | Refusal>,
    ask: (order) => ask(order) as Promise<Partial<Finished & Contents & Undone> | Refusal>,
    close: async () => {
      if (child.exitCode !== null) return;
      child.stdin.end();
      await new Promise((resolve) => child.once("close", resolve));
    },
  };
}
