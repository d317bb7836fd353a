import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Rehearsal } from "../../ports/rehearsal.ts";
import { NeoError, toNeoError } from "../../shared/errors.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { Gate } from "../policy/gate.ts";
import { decodeRehearsalWish, decodeWishes, encodeMessage, type RootRehearsalWish } from "./root-protocol.ts";
import type { Runner } from "./runner.ts";

export type RootChildParts = {
  /** The root snapshot's gate: judges the stored approval again. */
  gate: Pick<Gate, "reopen">;
  runner: Runner;
  machine: MachineSnapshot;
  /** Undefined: it is rehearsed first, and the approval comes after. */
  approvalId: string | undefined;
  /** Shows what a script would change. */
  rehearse(wish: RootRehearsalWish, signal: AbortSignal): Promise<Rehearsal>;
  /** The program gets the terminal that sudo was started on; nothing is streamed. */
  terminal: boolean;
  stdin: Readable;
  stdout: Writable;
};

/**
 * The life of the root child, started by run-as-root.ts through sudo: one approval, one command, then the end. Returns
 * the exit code. When whoever waits for it goes, the command ends with it.
 */
export async function runRootChild(parts: RootChildParts): Promise<number> {
  const gone = new AbortController();
  const watch = watchParent(gone);
  try {
    return parts.terminal ? await runOnTerminal(parts, gone.signal) : await runForLines(parts, gone);
  } finally {
    clearInterval(watch);
  }
}

/** Errors are the caller's to show: the terminal is the person's. */
async function runOnTerminal(
  { gate, runner, machine, approvalId = "" }: RootChildParts,
  signal: AbortSignal,
): Promise<number> {
  const command = gate.reopen(approvalId, machine);
  let exitCode = 1;
  for await (const event of runner.run(command, { machine, terminal: true, maxOutputBytes: 0 }, signal)) {
    if (event.type === "finished") exitCode = event.outcome.exitCode;
  }
  return exitCode;
}

async function runForLines(parts: RootChildParts, gone: AbortController): Promise<number> {
  const { gate, runner, machine, stdin, stdout } = parts;
  // A reader that is gone is noticed on the input; a broken output must not end this process before its command.
  stdout.on("error", () => gone.abort());
  try {
    const nextLine = linesOf(stdin, gone);
    let line = await nextLine();
    const wish = parts.approvalId === undefined ? decodeRehearsalWish(line) : undefined;
    const rehearsal = wish && (await parts.rehearse(wish, gone.signal));
    if (rehearsal !== undefined) {
      stdout.write(encodeMessage({ type: "rehearsed", rehearsal }));
      line = await nextLine();
    }
    const { approvalId = parts.approvalId ?? "", ...wishes } = decodeWishes(line);
    const command = gate.reopen(approvalId, machine, rehearsal);
    let exitCode = 1;
    for await (const event of runner.run(command, { ...wishes, machine, terminal: false }, gone.signal)) {
      if (event.type === "finished") exitCode = event.outcome.exitCode;
      stdout.write(encodeMessage(event));
    }
    return exitCode;
  } catch (thrown) {
    stdout.write(encodeMessage({ type: "failed", error: toNeoError(thrown) }));
    return 1;
  }
}

/** The input line by line; its end is the parent's, and rejects whoever waits for a line. */
function linesOf(stdin: Readable, gone: AbortController): () => Promise<string> {
  const lines = createInterface({ input: stdin });
  const waiting: ((line: string) => void)[] = [];
  const early: string[] = [];
  lines.on("line", (line) => {
    const next = waiting.shift();
    if (next === undefined) early.push(line);
    else next(line);
  });
  lines.once("close", () => gone.abort());
  return () =>
    new Promise((resolve, reject) => {
      const line = early.shift();
      if (line !== undefined) return resolve(line);
      const cancelled = () => reject(new NeoError("E_CANCELLED"));
      if (gone.signal.aborted) return cancelled();
      gone.signal.addEventListener("abort", cancelled, { once: true });
      waiting.push(resolve);
    });
}

const watchEveryMs = 500;

/** sudo, or sudo's monitor, is our parent; another parent means that ours was killed. */
function watchParent(gone: AbortController): NodeJS.Timeout {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) gone.abort();
  }, watchEveryMs).unref();
}
