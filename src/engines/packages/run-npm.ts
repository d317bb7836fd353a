import { NeoError } from "../../shared/errors.ts";

/** npm, as app starts it: without a terminal, and ended with all that it started when the signal says so. */
export type PackageClient = {
  /** Rejects when cancelled, or when there is no such program. `said`: the end of what it wrote. */
  run(
    argv: readonly string[],
    options: { folder: string; signal: AbortSignal; hear?(text: string): void },
  ): Promise<{ exitCode: number; said: string }>;
  npm: readonly string[];
};

/** Throws E_ENGINE_INSTALL, E_CANCELLED. */
export async function runNpm(
  client: PackageClient,
  words: readonly string[],
  { engine, folder, signal }: { engine: string; folder: string; signal: AbortSignal },
): Promise<void> {
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  const { exitCode, said } = await client
    .run([...client.npm, ...words], { folder, signal })
    .catch((cause: NodeJS.ErrnoException) => {
      if (signal.aborted) throw new NeoError("E_CANCELLED");
      throw new NeoError("E_ENGINE_INSTALL", { engine, reason: cause.message }, { cause, retryable: true });
    });
  if (exitCode !== 0) throw new NeoError("E_ENGINE_INSTALL", { engine, reason: reasonIn(said) }, { retryable: true });
}

/** Of all that npm writes about a failure, what failed. */
function reasonIn(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^npm (error|ERR!) ?/, "").trim())
    .filter((line) => line !== "" && !/^(code|errno|syscall|A complete log)/.test(line));
  return (lines[0] ?? "npm").slice(0, 300);
}
