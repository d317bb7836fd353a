import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server of archives does with one request; `from` is where the client wants to go on. */
export type Answer = (response: ServerResponse, body: Buffer, from: number) => void;

export type ArchiveServer = { url: string; requests: { path: string; from: number }[]; close(): void };

/** Serves `files` by path. `answers` are used up one a request; after the last one it serves as one should. */
export async function archiveServer(files: ReadonlyMap<string, Buffer>, ...answers: Answer[]): Promise<ArchiveServer> {
  const requests: ArchiveServer["requests"] = [];
  const server = createServer((incoming, response) => {
    const path = incoming.url ?? "";
    const body = files.get(path);
    const from = Number(/^bytes=(\d+)-$/.exec(incoming.headers.range ?? "")?.[1] ?? 0);
    requests.push({ path, from });
    if (body === undefined) response.writeHead(404).end();
    else (answers.shift() ?? serve)(response, body, from);
  });
  return { url: await listen(server), requests, close: () => end(server) };
}

export const serve: Answer = (response, body, from) => {
  if (from >= body.length) response.writeHead(416, { "content-range": `bytes */${body.length}` }).end();
  else if (from === 0) response.writeHead(200, { "content-length": body.length }).end(body);
  else {
    const range = `bytes ${from}-${body.length - 1}/${body.length}`;
    response.writeHead(206, { "content-length": body.length - from, "content-range": range }).end(body.subarray(from));
  }
};

/** Sends half and breaks the connection. */
export const breakOff: Answer = (response, body) => {
  response.writeHead(200, { "content-length": body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
};

/** Sends half and then nothing more, for as long as it lives. */
export const stall: Answer = (response, body) => {
  response.writeHead(200, { "content-length": body.length });
  response.write(body.subarray(0, body.length / 2));
};

/** Knows nothing of going on in the middle. */
export const withoutRanges: Answer = (response, body) => {
  response.writeHead(200, { "content-length": body.length }).end(body);
};

/** A proxy for plain HTTP that notes where it was asked to go. */
export async function proxyServer(): Promise<{ url: string; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const server = createServer((incoming: IncomingMessage, response) => {
    asked.push(incoming.url ?? "");
    const onward = request(incoming.url ?? "", { headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.writeHead(502).end());
    onward.end();
  });
  return { url: await listen(server), asked, close: () => end(server) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function end(server: Server): void {
  server.closeAllConnections();
  server.close();
}
