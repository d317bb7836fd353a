import { createInterface, type Interface } from "node:readline";

/** The person's keyboard and screen, wherever they are asked. */
export type AskedOn = { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };

/** Reads typed lines with editing; between them the keyboard can be lent to another program. */
export type LineReader = {
  /** One line; undefined when the person pressed Ctrl-C or Ctrl-D, or `signal` fired. */
  read(prompt: string, signal: AbortSignal, prefilled?: string): Promise<string | undefined>;
  /** Lets go of the keyboard while `work` has it. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
};

export function lineReader({ input, output }: AskedOn): LineReader {
  const open = () => createInterface({ input, output, terminal: true });
  let readline = open();
  return {
    read: (prompt, signal, prefilled = "") => readLine(readline, prompt, signal, prefilled),
    lend: async (work) => {
      readline.close();
      try {
        return await work();
      } finally {
        readline = open();
      }
    },
    close: () => readline.close(),
  };
}

function readLine(
  readline: Interface,
  prompt: string,
  signal: AbortSignal,
  prefilled: string,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const settle = (text: string | undefined) => {
      readline.off("SIGINT", gone);
      readline.off("close", gone);
      signal.removeEventListener("abort", gone);
      resolve(text);
    };
    const gone = () => settle(undefined);
    if (signal.aborted) return gone();
    readline.once("SIGINT", gone);
    readline.once("close", gone);
    signal.addEventListener("abort", gone, { once: true });
    readline.question(prompt, settle);
    if (prefilled !== "") readline.write(prefilled);
  });
}
