import { setTimeout as sleep } from "node:timers/promises";
import { type ExchangeLimits, fetchRest } from "./fetch-rest.ts";
import type { Web } from "./open-url.ts";
import { PartFile } from "./part-file.ts";
import { SourceFailure } from "./source-failure.ts";

export type DownloadHabits = ExchangeLimits & {
  /** The first wait before trying again; each further one is twice as long. */
  retryMs: number;
  /** Tries in a row that bring nothing. */
  tries: number;
};

export const downloadHabits: DownloadHabits = { stallMs: 30_000, leastBytes: 1024, retryMs: 500, tries: 6 };

/**
 * Fetches one file whose length and hash are known to `path`, going on from what is there already. Only bytes with
 * that hash ever get the name `path`. Throws SourceFailure when this address does not give them.
 */
export async function download(
  path: string,
  {
    url,
    bytes,
    sha256,
    web,
    habits = downloadHabits,
    onProgress,
    signal,
  }: {
    url: string;
    bytes: number;
    sha256: string;
    web: Web;
    habits?: DownloadHabits;
    /** Bytes of the file that are there. */
    onProgress(bytes: number): void;
    signal: AbortSignal;
  },
): Promise<void> {
  const part = await PartFile.open(`${path}.part`, bytes, signal);
  try {
    for (let wrong = 0; ; wrong++) {
      onProgress(part.size);
      if (part.size < bytes)
        await untilWhole(part, bytes, habits, signal, () =>
          fetchRest(part, { url, bytes, web, limits: habits, onBytes: () => onProgress(part.size), signal }),
        );
      if (part.sha256() === sha256) break;
      part.restart();
      // Once it may have been the way; twice it is the file.
      if (wrong === 1) throw new SourceFailure("has a file with another SHA-256", "wrong");
    }
  } catch (thrown) {
    part.close();
    throw thrown;
  }
  await part.finish(path);
}

async function untilWhole(
  part: PartFile,
  bytes: number,
  { retryMs, tries }: DownloadHabits,
  signal: AbortSignal,
  attempt: () => Promise<void>,
): Promise<void> {
  const begun = part.size;
  let furthest = begun;
  for (let fruitless = 0; part.size < bytes; ) {
    try {
      await attempt();
    } catch (thrown) {
      if (!(thrown instanceof SourceFailure)) throw thrown;
      const passing = thrown.kind === "passing" || (thrown.kind === "absent" && furthest > begun);
      if (!passing) throw thrown;
      fruitless = part.size > furthest ? 0 : fruitless + 1;
      furthest = Math.max(furthest, part.size);
      if (fruitless >= tries) throw thrown;
      const wait = Math.max(backOff(retryMs, fruitless), Math.min(thrown.afterMs ?? 0, longestWaitMs));
      await sleep(wait, undefined, { signal });
    }
  }
}

const longestWaitMs = 60_000;

/** Twice as long each time, and never all at the same moment. */
function backOff(retryMs: number, fruitless: number): number {
  return Math.min(longestWaitMs, retryMs * 2 ** fruitless) * (0.5 + Math.random() / 2);
}
