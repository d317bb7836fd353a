import type { SentenceEncoder } from "../../../ports/engines.ts";
import { toNeoError } from "../../../shared/errors.ts";

/** What a text means; undefined where there is no encoder at hand, or it failed. */
export async function vectorOf(
  text: string,
  { encoder }: { encoder(): Promise<SentenceEncoder | undefined> },
  signal: AbortSignal,
): Promise<Float32Array | undefined> {
  try {
    return (await (await encoder())?.encode([text], { signal }))?.[0];
  } catch (thrown) {
    signal.throwIfAborted();
    // What goes wrong in an engine is told by `neo doctor`; words alone find much as well.
    if (!toNeoError(thrown).code.startsWith("E_ENGINE")) throw thrown;
    return undefined;
  }
}
