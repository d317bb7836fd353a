import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { NeoError } from "../../shared/errors.ts";
import { decodeMessage, type RootMessage } from "./root-protocol.ts";
import { lastWords, wantsPassword } from "./sudo.ts";

/** The root child as its parent has it: a line in, a message out. Closing its input ends what it runs, which our signals cannot. */
export type RootChildProcess = {
  send(line: string): void;
  /** The next message; undefined when it has ended. Throws what the child failed with. */
  next(): Promise<RootMessage | undefined>;
  hangUp(): void;
  /** Resolves when it has ended; what it would be wrong about, had nothing come of it. */
  ended(): Promise<NeoError>;
};

export function startRootChild(
  sudo: string,
  words: readonly string[],
  options: { folder: string; environment: Record<string, string> },
): RootChildProcess {
  // Not detached: sudo may have to ask on the terminal, which speaks to the foreground group only.
  const child = spawn(sudo, words, { cwd: options.folder, env: options.environment, stdio: ["pipe", "pipe", "pipe"] });
  const end = endOf(child);
  // Told where somebody waits for it; nobody may.
  end.catch(() => {});
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    said = (said + piece).slice(-4_096);
  });
  child.stdin.on("error", () => {}); // sudo refused before anybody read it
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    send: (line) => child.stdin.write(line),
    async next() {
      for (;;) {
        const { value, done } = await lines.next();
        if (done === true) return undefined;
        const message = decodeMessage(value);
        // A word of sudo's is none of ours.
        if (message === undefined) continue;
        if (message.type === "failed") throw message.error;
        return message;
      }
    },
    hangUp: () => child.stdin.end(),
    async ended() {
      const { code } = await end;
      if (wantsPassword(said)) return new NeoError("E_ROOT_NEEDS_TERMINAL");
      return new NeoError("E_SUDO_REFUSED", { reason: lastWords(said) || `exit ${code ?? "?"}` });
    },
  };
}

export function endOf(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new NeoError("E_SUDO_REFUSED", { reason: error.message }, { cause: error })));
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}
