import type { SentenceEncoder } from "../../../ports/engines.ts";
import { toNeoError } from "../../../shared/errors.ts";

/** What a text means; undefined where there is no encoder at hand, or it failed. */
export async function vectorOf(text: string, parts: Encoding, signal: AbortSignal): Promise<Float32Array | undefined> {
  return (await vectorsOf([text], parts, signal))?.[0];
}

export type Encoding = { encoder(): Promise<SentenceEncoder | undefined> };

/** The same of several at once, in their order. */
export async function vectorsOf(
  texts: readonly string[],
  { encoder }: Encoding,
  signal: AbortSignal,
): Promise<readonly Float32Array[] | undefined> {
  try {
    return await (await encoder())?.encode([...texts], { signal });
  } catch (thrown) {
    signal.throwIfAborted();
    // What goes wrong in an engine is told by `neo doctor`; words alone find much as well.
    if (!toNeoError(thrown).code.startsWith("E_ENGINE")) throw thrown;
    return undefined;
  }
}
