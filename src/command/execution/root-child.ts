import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { NeoError, toNeoError } from "../../shared/errors.ts";
import type { MachineSnapshot } from "../machine/snapshot.ts";
import type { Gate } from "../policy/gate.ts";
import { decodeWishes, encodeMessage, type RootWishes } from "./root-protocol.ts";
import type { Runner } from "./runner.ts";

export type RootChildParts = {
  /** The root snapshot's gate: judges the stored approval again. */
  gate: Pick<Gate, "reopen">;
  runner: Runner;
  machine: MachineSnapshot;
  approvalId: string;
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
  { gate, runner, machine, approvalId }: RootChildParts,
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
  const { gate, runner, machine, approvalId, stdin, stdout } = parts;
  // A reader that is gone is noticed on the input; a broken output must not end this process before its command.
  stdout.on("error", () => gone.abort());
  try {
    const wishes = await firstLine(stdin, gone);
    const command = gate.reopen(approvalId, machine);
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

/** The wishes; afterwards the input's end is the parent's. */
async function firstLine(stdin: Readable, gone: AbortController): Promise<RootWishes> {
  const lines = createInterface({ input: stdin });
  lines.once("close", () => gone.abort());
  const line = await new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    gone.signal.addEventListener("abort", () => reject(new NeoError("E_CANCELLED")), { once: true });
  });
  return decodeWishes(line);
}

const watchEveryMs = 500;

/** sudo, or sudo's monitor, is our parent; another parent means that ours was killed. */
function watchParent(gone: AbortController): NodeJS.Timeout {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) gone.abort();
  }, watchEveryMs).unref();
}
