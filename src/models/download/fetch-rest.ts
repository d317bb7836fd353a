import type { IncomingMessage } from "node:http";
import type { Web } from "./open-url.ts";
import type { PartFile } from "./part-file.ts";
import { SourceFailure } from "./source-failure.ts";

/** What one exchange with a server is held to. */
export type ExchangeLimits = {
  /** Longest time in which fewer than `leastBytes` arrive. */
  stallMs: number;
  leastBytes: number;
};

/**
 * One request for what `part` lacks, written as it comes. Ends when the part has `bytes`; throws SourceFailure, with
 * whatever arrived kept. A server that goes on elsewhere than asked, or has a file of another length, gives nothing.
 */
export async function fetchRest(
  part: PartFile,
  {
    url,
    bytes,
    web,
    limits,
    onBytes,
    signal,
  }: {
    url: string;
    bytes: number;
    web: Web;
    limits: ExchangeLimits;
    onBytes(): void;
    signal: AbortSignal;
  },
): Promise<void> {
  const watch = new StallWatch(limits);
  const ended = AbortSignal.any([signal, watch.signal]);
  let answer: IncomingMessage | undefined;
  try {
    answer = await web.open(url, rangeHeaders(part, url), ended);
    accept(answer, part, { url, bytes });
    await receive(answer, (chunk) => {
      watch.saw(chunk.length);
      if (part.size + chunk.length > bytes) {
        part.restart();
        throw new SourceFailure("sends more than the file has", "wrong");
      }
      part.append(chunk);
      onBytes();
    });
  } catch (thrown) {
    if (watch.signal.aborted && !signal.aborted) throw new SourceFailure("nothing arrives any more", "passing");
    if (thrown instanceof SourceFailure || signal.aborted || isDisk(thrown)) throw thrown;
    throw networkFailure(thrown as NodeJS.ErrnoException);
  } finally {
    watch.end();
    answer?.destroy();
  }
  if (part.size < bytes) throw new SourceFailure("the connection ended early", "passing");
}

/** Each chunk as it comes: reading by iteration loses what waits to be read when the connection breaks. */
function receive(answer: IncomingMessage, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    answer.on("data", (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (thrown) {
        answer.removeAllListeners("data");
        reject(thrown as Error);
      }
    });
    answer.once("end", resolve);
    answer.once("error", reject);
    answer.once("close", () => reject(new SourceFailure("the connection ended early", "passing")));
  });
}

/** Goes on where the part ends, if the file is still the one it began with. */
function rangeHeaders(part: PartFile, url: string): Record<string, string> {
  if (part.size === 0) return {};
  const version = part.version;
  const same = version?.url === url ? { "if-range": version.validator } : {};
  return { range: `bytes=${part.size}-`, ...same };
}

function accept(
  { statusCode = 0, headers }: IncomingMessage,
  part: PartFile,
  { url, bytes }: { url: string; bytes: number },
): void {
  if (headers["content-encoding"] !== undefined && headers["content-encoding"] !== "identity")
    throw new SourceFailure("compresses what was asked for as it is", "lasting");
  if (statusCode === 206) {
    const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
    if (total !== undefined && total !== "*" && Number(total) !== bytes) throw anotherLength(Number(total), bytes);
    if (start !== undefined && Number(start) === part.size) return;
    part.restart();
    throw new SourceFailure("goes on elsewhere than it was asked to", "passing");
  }
  if (statusCode === 200) {
    const length = headers["content-length"];
    if (length !== undefined && Number(length) !== bytes) throw anotherLength(Number(length), bytes);
    // It cannot go on in the middle, or the file is another one by now.
    part.restart();
    part.version = validatorOf(headers, url);
    return;
  }
  if (statusCode === 416) {
    part.restart();
    throw new SourceFailure("HTTP 416", "passing");
  }
  const passing = statusCode >= 500 || statusCode === 408 || statusCode === 425 || statusCode === 429;
  throw new SourceFailure(`HTTP ${statusCode}`, passing ? "passing" : "lasting", waitAsked(headers["retry-after"]));
}

/** If-Range takes no weak tags: they do not promise the same bytes. */
function validatorOf({ etag, "last-modified": modified }: IncomingMessage["headers"], url: string) {
  const validator = etag !== undefined && !etag.startsWith("W/") ? etag : modified;
  return validator === undefined ? undefined : { url, validator };
}

function waitAsked(text: string | undefined): { afterMs?: number } {
  return text !== undefined && /^\d{1,4}$/.test(text) ? { afterMs: Number(text) * 1000 } : {};
}

function anotherLength(found: number, bytes: number): SourceFailure {
  return new SourceFailure(`has a file of ${found} bytes, not ${bytes}`, "wrong");
}

function networkFailure(error: NodeJS.ErrnoException): SourceFailure {
  const code = error.code ?? "";
  const kind = noWay.has(code) ? "absent" : /CERT|SELF_SIGNED|UNABLE_TO_/.test(code) ? "lasting" : "passing";
  return new SourceFailure(code || error.message, kind, { cause: error });
}

const noWay = new Set(["ENOTFOUND", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "EAI_AGAIN"]);

/** Full, read-only, broken: no other try or source mends that. */
function isDisk(thrown: unknown): boolean {
  const { syscall, code } = thrown as NodeJS.ErrnoException;
  return code === "ENOSPC" || code === "EDQUOT" || code === "EROFS" || syscall === "write" || syscall === "ftruncate";
}

/** Aborts when too little arrives in a while, the wait for the first byte included. */
class StallWatch {
  readonly #gone = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #bytes = 0;

  constructor({ stallMs, leastBytes }: ExchangeLimits) {
    this.#timer = setInterval(() => {
      if (this.#bytes < leastBytes) this.#gone.abort();
      this.#bytes = 0;
    }, stallMs);
  }

  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  saw(bytes: number): void {
    this.#bytes += bytes;
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
