/** Programs of the system that models are brought with; app starts them. */
export type HelperPrograms = {
  /** Runs one to its end in `folder`, without a terminal. `said`: the end of what it wrote, `hear`: all of it as it comes. Rejects when cancelled or when there is no such program (ENOENT). */
  run(
    argv: readonly string[],
    options: { folder: string; signal: AbortSignal; hear?(text: string): void },
  ): Promise<{ exitCode: number; said: string }>;
  /** What it makes of a file given as its input. Throws where it ends badly. */
  filter(argv: readonly string[], file: string): AsyncIterable<Uint8Array>;
  /** How npm is called on this machine. */
  npm: readonly string[];
};
