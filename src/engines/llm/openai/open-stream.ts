import type { IncomingMessage } from "node:http";
import { request as plain } from "node:http";
import { request as secure } from "node:https";
import { NeoError } from "../../../shared/errors.ts";
import { problemIn } from "./chat-chunk.ts";

export type Connection = {
  /** Ends with "/v1/". */
  address: URL;
  /** As people may see it. */
  endpoint: string;
  key: string | undefined;
  /** Without a byte for so long a server is given up. */
  silentMs: number;
};

/** A request whose answer is read as it comes. Throws NeoError: E_LLM_*, E_CANCELLED. */
export async function openStream(
  connection: Connection,
  path: string,
  body: object | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { silentMs } = connection;
  if (signal.aborted) throw new NeoError("E_CANCELLED");
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const { address, key } = connection;
    const url = new URL(path, address);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = (url.protocol === "https:" ? secure : plain)(url, {
      method: text === undefined ? "GET" : "POST",
      headers: {
        accept: "text/event-stream, application/json",
        ...(text === undefined ? {} : { "content-type": "application/json" }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      signal,
      timeout: silentMs,
      agent: false,
    });
    let answer: IncomingMessage | undefined;
    sent.once("response", (response) => {
      answer = response;
      resolve(response);
    });
    sent.once("error", reject);
    sent.once("timeout", () => (answer ?? sent).destroy(silent(connection)));
    sent.end(text);
  }).catch((thrown) => {
    throw inWords(thrown, connection, signal);
  });
  if (response.statusCode === 200) return response;
  throw await refusal(response, connection, signal);
}

/** The bytes of it. What breaks off is told in words. */
export async function* bytesOf(
  response: IncomingMessage,
  connection: Connection,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of response) yield piece as Uint8Array;
  } catch (thrown) {
    throw inWords(thrown, connection, signal);
  } finally {
    response.destroy();
  }
}

function silent({ endpoint, silentMs }: Connection): NeoError {
  return new NeoError("E_LLM_SILENT", { endpoint, seconds: Math.ceil(silentMs / 1000) }, { retryable: true });
}

function inWords(thrown: unknown, { endpoint }: Connection, signal: AbortSignal): NeoError {
  if (thrown instanceof NeoError) return thrown;
  if (signal.aborted) return new NeoError("E_CANCELLED");
  const { code, message } = thrown as NodeJS.ErrnoException;
  return new NeoError("E_LLM_UNREACHABLE", { endpoint, reason: code ?? message }, { cause: thrown, retryable: true });
}

async function refusal(response: IncomingMessage, connection: Connection, signal: AbortSignal): Promise<NeoError> {
  const { endpoint, key } = connection;
  const status = response.statusCode ?? 0;
  const said = problemIn(await bodyOf(response).catch(() => undefined));
  // Servers have been seen to repeat the key that they refuse.
  const reason = key === undefined ? said : said.replaceAll(key, "…");
  if (signal.aborted) return new NeoError("E_CANCELLED");
  if (status === 401 || status === 403) return new NeoError("E_LLM_UNAUTHORISED", { endpoint });
  if (status === 429 || status === 503) return new NeoError("E_LLM_BUSY", { endpoint }, { retryable: true });
  return new NeoError("E_LLM_REFUSED", { endpoint, status, reason }, { retryable: status >= 500 });
}

const mostBodyBytes = 1 << 20;

/** Throws for what is no JSON, or too much of it. */
export async function bodyOf(response: IncomingMessage): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response) {
    pieces.push(piece as Uint8Array);
    bytes += (piece as Uint8Array).length;
    if (bytes > mostBodyBytes) throw new RangeError("too long");
  }
  return JSON.parse(Buffer.concat(pieces).toString("utf8"));
}
