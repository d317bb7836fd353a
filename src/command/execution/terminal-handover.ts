import { spawnSync } from "node:child_process";

/**
 * The person's terminal for one program: it stays in our process group, which the terminal already talks to, so Ctrl-C
 * and Ctrl-Z reach it as from a shell; our own listeners are silent meanwhile. Afterwards the modes are as before,
 * however the program ended.
 */
export async function withTerminal<T>(run: () => Promise<T>): Promise<T> {
  const wasRaw = process.stdin.isTTY && process.stdin.isRaw;
  if (wasRaw) process.stdin.setRawMode(false);
  process.stdin.pause();
  const modes = stty(["-g"]);
  const silenced = silence(["SIGINT", "SIGQUIT"]);
  try {
    return await run();
  } finally {
    silenced.restore();
    stty(modes === "" ? ["sane"] : [modes]);
    if (wasRaw) process.stdin.setRawMode(true);
  }
}

function stty(words: readonly string[]): string {
  const done = spawnSync("/usr/bin/stty", words, { stdio: ["inherit", "pipe", "ignore"], encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : "";
}

function silence(signals: readonly NodeJS.Signals[]): { restore(): void } {
  const nothing = () => {};
  const before = signals.map((signal) => [signal, process.listeners(signal)] as const);
  for (const [signal] of before) {
    process.removeAllListeners(signal);
    process.on(signal, nothing);
  }
  return {
    restore() {
      for (const [signal, listeners] of before) {
        for (const listener of listeners) process.on(signal, listener);
        process.removeListener(signal, nothing);
      }
    },
  };
}
