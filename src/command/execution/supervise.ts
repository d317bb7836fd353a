import type { ChildProcess } from "node:child_process";
import { type Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { NeoError } from "../../shared/errors.ts";
import type { EventQueue } from "./event-queue.ts";
import { type OutputTap, tapOutput } from "./output-tap.ts";
import { ProcessFamily } from "./process-family.ts";
import type { RunEvent } from "./runner.ts";

export type Supervision = {
  /** What the person knows it as, for error texts. */
  program: string;
  child: ChildProcess;
  /** undefined: the program has the terminal's own. */
  streams: { stdout: Readable; stderr: Readable } | undefined;
  ownsGroup: boolean;
  input: Uint8Array | undefined;
  maxOutputBytes: number;
  streamsOn: boolean;
  timeoutMs: number | undefined;
  /** Sealed reads leave nothing behind: what still lives when they are done is ended. */
  endsStrays: boolean;
  /** Already started or about to be: rejects when the program could not be. */
  queue: EventQueue<RunEvent>;
  signal: AbortSignal;
};

export type Ending = {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  cut: boolean;
};

/** Follows one child to its end: streams its output, feeds its input, and ends its whole family on abort or timeout. */
export async function supervise(options: Supervision): Promise<Ending> {
  const { child, queue } = options;
  const started = new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", (error) => reject(spawnFailure(options.program, error)));
  });
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  const taps = tapBoth(options);
  try {
    await started;
  } catch (error) {
    for (const tap of taps) tap.close();
    throw error;
  }
  feed(child, options.input);
  const family = new ProcessFamily(child.pid ?? 0, { ownsGroup: options.ownsGroup });
  family.watch();
  const ending = new EndOnce(family);
  const abort = () => ending.begin();
  if (options.signal.aborted) abort();
  options.signal.addEventListener("abort", abort, { once: true });
  const timer = options.timeoutMs === undefined ? undefined : startTimer(abort, options.timeoutMs);
  const brake = setInterval(() => slowDown(queue, taps), brakeEveryMs);
  try {
    const end = await exited;
    if (options.endsStrays) ending.begin();
    await ending.settled();
    // A daemon may keep the pipes open for good: what it says from now on is not this command's output.
    const drained = new AbortController();
    const all = Promise.all(taps.map((tap) => tap.ended)).then(() => drained.abort());
    await Promise.race([all, quiet(taps, drained.signal)]);
    const [stdout, stderr] = taps;
    const text = { stdout: stdout?.text() ?? "", stderr: stderr?.text() ?? "" };
    return { ...end, ...text, cut: taps.some((tap) => tap.cut()) };
  } finally {
    clearTimeout(timer);
    clearInterval(brake);
    options.signal.removeEventListener("abort", abort);
    family.stop();
    for (const tap of taps) tap.close();
  }
}

function startTimer(expire: () => void, ms: number): NodeJS.Timeout {
  return globalThis.setTimeout(expire, ms);
}

/** Milliseconds between SIGTERM and SIGKILL. */
export const killGraceMs = 5_000;

export function spawnFailure(program: string, error: Error): NeoError {
  const reason = "code" in error && typeof error.code === "string" ? error.code : error.message;
  return new NeoError("E_SPAWN_FAILED", { program, reason }, { cause: error });
}

class EndOnce {
  readonly #family: ProcessFamily;
  #done: Promise<void> | undefined;

  constructor(family: ProcessFamily) {
    this.#family = family;
  }

  begin(): void {
    this.#done ??= this.#family.end(killGraceMs);
  }

  async settled(): Promise<void> {
    await this.#done;
  }
}

function tapBoth({ streams, queue, maxOutputBytes, streamsOn }: Supervision): OutputTap[] {
  if (streams === undefined) return [];
  return (["stdout", "stderr"] as const).map((stream) =>
    tapOutput(streams[stream], {
      limitBytes: maxOutputBytes,
      streamsOn,
      onText: (text) => queue.push({ type: "output", stream, text }),
    }),
  );
}

function feed(child: ChildProcess, input: Uint8Array | undefined): void {
  if (input === undefined || !(child.stdin instanceof Writable)) return;
  child.stdin.on("error", () => {}); // EPIPE: the program did not want all of it
  child.stdin.end(input);
}

const brakeEveryMs = 25;
const unreadEvents = 500;

/** A reader that is slower than the command makes the command wait, as a pipe would. */
function slowDown(queue: EventQueue<RunEvent>, taps: readonly OutputTap[]): void {
  for (const tap of taps) {
    if (queue.length > unreadEvents) tap.pause();
    else tap.resume();
  }
}

/** Resolves when nothing has come for a while, or is to come any more. */
async function quiet(taps: readonly OutputTap[], drained: AbortSignal): Promise<void> {
  const bytes = () => taps.reduce((sum, tap) => sum + tap.bytes(), 0);
  for (let before = -1, now = 0; before !== now && !drained.aborted; now = bytes()) {
    before = now;
    await setTimeout(quietMs, undefined, { signal: drained }).catch(() => {});
  }
}

const quietMs = 150;
