import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type DockerProxy = { socket: string; close(): void };

/**
 * A socket of our own before the container engine's, which passes on only the requests that look: a client that was
 * misjudged, or that changes things on a read's side, gets 403.
 */
export async function startDockerProxy(engine: string): Promise<DockerProxy> {
  const folder = mkdtempSync(join(tmpdir(), "neo-docker-"));
  const socket = join(folder, "engine.sock");
  const server = createServer((incoming, outgoing) => {
    if (isEngineRead(incoming.method, incoming.url)) passOn(engine, incoming, outgoing);
    else refuse(incoming, outgoing);
  });
  server.on("upgrade", (_incoming, connection) => connection.destroy());
  server.on("connect", (_incoming, connection) => connection.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socket, resolve);
  });
  chmodSync(socket, 0o600);
  return {
    socket,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether the engine's API only looks at this address (docs.docker.com/reference/api/engine). */
export function isEngineRead(method: string | undefined, url: string | undefined): boolean {
  if ((method !== "GET" && method !== "HEAD") || url === undefined) return false;
  const [path = ""] = url.split("?", 1);
  // An encoded slash or dot could mean one address here and another there.
  if (/%|\.\.|\/\/|[^\x21-\x7e]/.test(path)) return false;
  const plain = path.replace(/^\/v\d+\.\d+(?=\/)/, "");
  return reads.some((pattern) => pattern.test(plain));
}

const reads: readonly RegExp[] = [
  /^\/(_ping|version|info|events|system\/df)$/,
  /^\/containers\/json$/,
  /^\/containers\/[\w.-]+\/(json|logs|top|stats|changes)$/,
  /^\/images\/json$/,
  /^\/images\/[\w./:@-]+\/(json|history)$/,
  /^\/(networks|volumes|nodes|services|tasks|plugins|swarm)$/,
  /^\/(networks|volumes|nodes|services|tasks)\/[\w.-]+$/,
  /^\/(services|tasks)\/[\w.-]+\/logs$/,
  /^\/plugins\/[\w./:@-]+\/json$/,
];

function passOn(engine: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url, headers } = incoming;
  const onward = request({ socketPath: engine, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    outgoing.flushHeaders();
    answer.pipe(outgoing);
  });
  onward.on("error", (error) => say(outgoing, 502, error.message));
  outgoing.on("close", () => onward.destroy());
  incoming.resume();
  onward.end();
}

function refuse(incoming: IncomingMessage, outgoing: ServerResponse): void {
  incoming.resume();
  say(outgoing, 403, "only requests that read pass here");
}

function say(outgoing: ServerResponse, status: number, text: string): void {
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ message: text }));
}
