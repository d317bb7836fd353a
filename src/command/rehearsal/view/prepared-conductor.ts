import { type ChildProcess, spawn } from "node:child_process";
import { viewConductor } from "./view-conductor.ts";

/** Perl with the conductor compiled, waiting for its order: the few milliseconds are spent before anybody waits. */
export type PreparedConductor = {
  /** False once it was taken or has ended. */
  readonly waiting: boolean;
  /** The waiting process, once; undefined when it was taken or has ended. */
  take(): ChildProcess | undefined;
  end(): void;
};

export function startConductor(perl: string): ChildProcess {
  return spawn(perl, ["-e", viewConductor], {
    // Its own environment is empty: PERL5OPT and LD_PRELOAD are for the script alone.
    env: { LC_ALL: "C" },
    stdio: ["pipe", "pipe", "pipe"],
    // A session of its own: the terminal's Ctrl-C is not for it, and the kernel shares out the processor by sessions, so
    // that on a busy machine the script waits far less for each answer.
    detached: true,
  });
}

/** Does not keep the process alive; without an order the conductor ends with us. */
export function prepareConductor(perl: string): PreparedConductor {
  let waiting: ChildProcess | undefined = startConductor(perl);
  const streams = () => [waiting?.stdin, waiting?.stdout, waiting?.stderr] as readonly unknown[];
  const held = (hold: boolean) => {
    if (hold) waiting?.ref();
    else waiting?.unref();
    for (const stream of streams()) if (canBeHeld(stream)) hold ? stream.ref() : stream.unref();
  };
  const forget = () => {
    waiting = undefined;
  };
  waiting.once("error", forget);
  waiting.once("exit", forget);
  waiting.stdin?.on("error", forget);
  held(false);
  return {
    get waiting() {
      return waiting !== undefined;
    },
    take() {
      const child = waiting;
      if (child === undefined) return undefined;
      held(true);
      child.removeAllListeners("exit");
      waiting = undefined;
      return child;
    },
    end() {
      waiting?.kill("SIGKILL");
      waiting = undefined;
    },
  };
}

function canBeHeld(stream: unknown): stream is { ref(): void; unref(): void } {
  return typeof stream === "object" && stream !== null && "unref" in stream && typeof stream.unref === "function";
}
