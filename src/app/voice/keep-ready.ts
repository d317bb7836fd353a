import { setTimeout as sleep } from "node:timers/promises";

/** What must answer at once is kept from being ended for idleness: it is asked to be ready again and again, until the signal. */
export async function keepReady(
  parts: readonly { prepare(signal: AbortSignal): Promise<void> }[],
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await sleep(everyMs, undefined, { signal, ref: false }).catch(() => {});
    if (signal.aborted) return;
    // What fails now is told when it is to work.
    await Promise.allSettled(parts.map((part) => part.prepare(signal)));
  }
}
