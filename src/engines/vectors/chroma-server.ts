import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { NeoError } from "../../shared/errors.ts";

/** A server of our own, on this machine alone. It knows ids and vectors, never a text. */
export type ChromaServer = { url: string; readonly pid: number; readonly alive: boolean; stop(): Promise<void> };

const startWithinMs = 30_000;

/** Resolves once it answers. Throws E_ENGINE_CRASHED, E_ENGINE_HUNG, E_CANCELLED. */
export async function startChroma(
  options: { program: string; packageFolder: string; folder: string },
  signal: AbortSignal,
): Promise<ChromaServer> {
  const { program, packageFolder, folder } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const child = spawn(process.execPath, [program, packageFolder, folder, String(port)], {
    cwd: folder,
    env: { ANONYMIZED_TELEMETRY: "False", HOME: folder, LANG: "C.UTF-8", PATH: "/usr/bin:/bin" },
    stdio: "ignore",
  });
  const server = serverOf(child, `http://127.0.0.1:${port}`);
  try {
    await answers(server, signal);
    // At rest it does not keep the product running.
    child.unref();
    return server;
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
}

function serverOf(child: ChildProcess, url: string): ChromaServer {
  const kill = (): void => void child.kill("SIGKILL");
  let alive = true;
  const ended = new Promise<void>((resolve) => {
    const gone = (): void => {
      alive = false;
      process.off("exit", kill);
      resolve();
    };
    child.once("exit", gone).once("error", gone);
  });
  process.once("exit", kill);
  return {
    url,
    get pid() {
      return child.pid ?? 0;
    },
    get alive() {
      return alive;
    },
    stop: async () => {
      child.ref();
      // It writes ahead (SQLite): nothing that it answered is lost.
      kill();
      await ended;
    },
  };
}

async function answers(server: ChromaServer, signal: AbortSignal): Promise<void> {
  for (const until = performance.now() + startWithinMs; performance.now() < until; ) {
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    if (!server.alive) throw new NeoError("E_ENGINE_CRASHED", { engine: "chroma", how: "start" }, { retryable: true });
    const heartbeat = await fetch(`${server.url}/api/v2/heartbeat`, { signal: AbortSignal.timeout(1_000) }).catch(
      () => undefined,
    );
    if (heartbeat?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new NeoError("E_ENGINE_HUNG", { engine: "chroma", seconds: startWithinMs / 1000 }, { retryable: true });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}
