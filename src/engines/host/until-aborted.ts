import { NeoError } from "../../shared/errors.ts";

/** What `work` gives, or E_CANCELLED as soon as the signal says so; the work itself goes on for others who wait for it. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    const cancel = (): void => reject(new NeoError("E_CANCELLED"));
    if (signal.aborted) cancel();
    else signal.addEventListener("abort", cancel, { once: true });
    stop = () => signal.removeEventListener("abort", cancel);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    stop();
  }
}
