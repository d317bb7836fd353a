import type { FetchPage } from "../request/knowledge/sources/web-page.ts";
import { NeoError, toNeoError } from "../shared/errors.ts";

const mostBytes = 32 * 1024 * 1024;
const withinMs = 30_000;

/** One page of the network, as anybody gets it: no cookies, no scripts, no more than 32 MB. */
export const fetchPage: FetchPage = async (url, signal) => {
  const unreadable = (reason: string, cause?: unknown) =>
    new NeoError("E_KNOWLEDGE_UNREADABLE", { place: url, reason }, { cause, retryable: true });
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]) });
    if (!response.ok || response.body === null) throw unreadable(`HTTP ${response.status}`);
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of response.body) {
      bytes += piece.length;
      if (bytes > mostBytes) throw unreadable(`> ${mostBytes / 2 ** 20} MB`);
      pieces.push(piece);
    }
    const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    return { bytes: Buffer.concat(pieces), type };
  } catch (thrown) {
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (thrown instanceof NeoError) throw thrown;
    const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
    throw unreadable(String(toNeoError(cause).parameters.reason), thrown);
  }
};
