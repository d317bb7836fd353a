import { spawn } from "@lydell/node-pty";

/** A real program on a real pseudo-terminal, driven as a person would: wait for words, type, see how it ends. */
export type PseudoTerminal = {
  /** Resolves when `pattern` appears in what was printed since the last wait; rejects with the whole screen otherwise. */
  waitFor(pattern: RegExp, timeoutMs?: number): Promise<string>;
  type(text: string): void;
  /** Types and presses Enter. */
  enter(text: string): void;
  readonly pid: number;
  readonly exitCode: Promise<number>;
  /** Everything printed so far, colours and cursor moves removed. */
  printed(): string;
  end(): void;
};

export function openPseudoTerminal(
  program: string,
  words: readonly string[],
  options: { folder: string; environment: Record<string, string>; columns?: number },
): PseudoTerminal {
  const child = spawn(program, [...words], {
    name: "xterm-256color",
    cols: options.columns ?? 120,
    rows: 40,
    cwd: options.folder,
    env: options.environment,
  });
  let raw = "";
  let seen = 0;
  let ended = false;
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of [...watchers]) watcher();
  };
  child.onData((data) => {
    raw += data;
    changed();
  });
  const exitCode = new Promise<number>((resolve) => {
    child.onExit(({ exitCode: code }) => {
      ended = true;
      resolve(code);
      changed();
    });
  });
  const printed = () => plain(raw);

  return {
    pid: child.pid,
    exitCode,
    printed,
    type: (text) => child.write(text),
    enter: (text) => child.write(`${text}\r`),
    end: () => {
      if (!ended) child.kill("SIGKILL");
    },
    waitFor: (pattern, timeoutMs = 15_000) =>
      new Promise((resolve, reject) => {
        const give = (settle: () => void) => {
          clearTimeout(timer);
          watchers.delete(look);
          settle();
        };
        const look = () => {
          const text = printed();
          const match = pattern.exec(text.slice(seen));
          if (match !== null) {
            seen += match.index + match[0].length;
            give(() => resolve(match[0]));
          } else if (ended) give(() => reject(new Error(`ended before ${pattern}; printed:\n${text}`)));
        };
        const timer = setTimeout(
          () => give(() => reject(new Error(`no ${pattern} in ${timeoutMs} ms; printed:\n${printed()}`))),
          timeoutMs,
        );
        watchers.add(look);
        look();
      }),
  };
}

function plain(text: string): string {
  return text
    .replace(/\u001b\][^\u0007\u001b]*(\u0007|\u001b\\)/g, "")
    .replace(/\u001b[[(][0-9;?]*[A-Za-z]/g, "")
    .replace(/\u001b[=>78]/g, "")
    .replace(/\r/g, "");
}
