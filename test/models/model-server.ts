import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a server of models treats one request for `body`. */
export type Manner = (request: IncomingMessage, response: ServerResponse, body: Buffer, server: ModelServer) => void;

/** A real server of one file at /model, which behaves as it is told: `manners` are used up one a request. */
export class ModelServer implements AsyncDisposable {
  readonly manners: Manner[] = [];
  /** What it does when they are used up. */
  usual: Manner = serve;
  readonly asked: { range: string | undefined; ifRange: string | undefined }[] = [];
  body: Buffer;
  /** Bytes of bodies handed to connections. */
  sent = 0;
  readonly #server = createServer((request, response) => {
    const { range, "if-range": ifRange } = request.headers;
    this.asked.push({ range, ifRange: ifRange as string | undefined });
    response.on("error", () => undefined);
    (this.manners.shift() ?? this.usual)(request, response, this.body, this);
  });

  constructor(body: Buffer) {
    this.body = body;
  }

  static async start(body: Buffer): Promise<ModelServer> {
    const server = new ModelServer(body);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/model`;
  }

  count(bytes: number): void {
    this.sent += bytes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** As a good server does it: ranges, and If-Range by a strong tag. */
export const serve: Manner = (request, response, body, server) => {
  const begun = begin(request, response, body);
  if (begun === undefined) return;
  server.count(body.length - begun.from);
  response.end(body.subarray(begun.from));
};

/** Breaks the connection after so many bytes of what was asked for. */
export const dropAfter =
  (bytes: number): Manner =>
  (request, response, body, server) => {
    const begun = begin(request, response, body);
    const piece = body.subarray(begun?.from, (begun?.from ?? 0) + bytes);
    server.count(piece.length);
    response.write(piece, () => response.destroy());
  };

/** Sends some and then nothing more, with the connection open. */
export const stallAfter =
  (bytes: number): Manner =>
  (request, response, body, server) => {
    const begun = begin(request, response, body);
    const piece = body.subarray(begun?.from, (begun?.from ?? 0) + bytes);
    server.count(piece.length);
    response.write(piece);
  };

/** Ends in good order, too early, without having said how long it would be. */
export const truncateAfter =
  (bytes: number): Manner =>
  (_request, response, body, server) => {
    server.count(bytes);
    response.writeHead(200, { etag: tag(body) }).end(body.subarray(0, bytes));
  };

/** One bit is wrong on the way. */
export const corrupt: Manner = (request, response, body, server) => {
  const begun = begin(request, response, body);
  if (begun === undefined) return;
  const wrong = Buffer.from(body.subarray(begun.from));
  wrong[Math.floor(wrong.length / 2)]! ^= 1;
  server.count(wrong.length);
  response.end(wrong);
};

/** Knows nothing of going on in the middle. */
export const ignoreRange: Manner = (_request, response, body, server) => {
  server.count(body.length);
  response.writeHead(200, { "content-length": body.length }).end(body);
};

/** Goes on at another place than it was asked to. */
export const wrongRange: Manner = (_request, response, body) => {
  const range = `bytes 1-${body.length - 1}/${body.length}`;
  response.writeHead(206, { "content-length": body.length - 1, "content-range": range }).end(body.subarray(1));
};

export const status =
  (code: number, headers: Record<string, string> = {}): Manner =>
  (_request, response) => {
    response.writeHead(code, headers).end("no");
  };

export const compress: Manner = (_request, response, body) => {
  response.writeHead(200, { "content-encoding": "gzip" }).end(body);
};

/** More than the file has, its length untold. */
export const overlong: Manner = (_request, response, body) => {
  response.writeHead(200).end(Buffer.concat([body, Buffer.from("more")]));
};

/** As a line of 8 MB/s does it: little is under way when the other end dies. */
export const slowly =
  (onPiece: (sent: number) => void): Manner =>
  (request, response, body, server) => {
    const begun = begin(request, response, body);
    if (begun === undefined) return;
    let at = begun.from;
    const next = () => {
      if (response.destroyed || response.socket?.destroyed) return;
      if (at >= body.length) {
        response.end();
        return;
      }
      const piece = body.subarray(at, at + 8_192);
      at += piece.length;
      server.count(piece.length);
      response.write(piece, () => {
        onPiece(at - begun.from);
        setTimeout(next, 1);
      });
    };
    next();
  };

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function tag(body: Buffer): string {
  return `"${sha256(body).slice(0, 16)}"`;
}

/** Writes the head; undefined when that was all. */
function begin(request: IncomingMessage, response: ServerResponse, body: Buffer): { from: number } | undefined {
  const etag = tag(body);
  const same = request.headers["if-range"] === undefined || request.headers["if-range"] === etag;
  const asked = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const from = same ? asked : 0;
  if (from >= body.length) {
    response.writeHead(416, { "content-range": `bytes */${body.length}` }).end();
    return undefined;
  }
  const length = { "content-length": body.length - from, etag };
  if (from === 0) response.writeHead(200, length);
  else response.writeHead(206, { ...length, "content-range": `bytes ${from}-${body.length - 1}/${body.length}` });
  return { from };
}
