import { lstatSync, unlinkSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import type { EngineProgress } from "../ports/engines.ts";
import type { Log } from "../ports/log.ts";
import type { ServicePart } from "../ports/service.ts";
import { NeoError } from "../shared/errors.ts";
import { message } from "../shared/messages/catalogue.ts";
import type { Lent } from "./answer-call.ts";
import { ClientSession } from "./client-session.ts";
import { addressOf } from "./socket-address.ts";

/** DATA/neo.sock: where other processes of the same user reach the service. */
export class ServiceSocket implements ServicePart {
  readonly name = "socket";
  readonly #path: string;
  readonly #lent: Lent;
  readonly #log: Log;
  readonly #unfinishedMs: number;
  readonly #rested: () => void;
  #resting: NodeJS.Timeout | undefined;
  readonly #sessions = new Set<ClientSession>();
  #server: Server | undefined;
  #broken: string | undefined;

  /** `rested`: for a while nobody has wanted anything, after somebody had. */
  constructor(options: { path: string; lent: Lent; log: Log; unfinishedMs?: number; rested?(): void }) {
    this.#rested = options.rested ?? (() => {});
    this.#unfinishedMs = options.unfinishedMs ?? 10_000;
    this.#path = options.path;
    this.#lent = options.lent;
    this.#log = options.log;
  }

  /** Whoever holds the lock of the data folder may do away with what a killed service has left. Throws E_SERVICE_SOCKET. */
  async start(): Promise<void> {
    const server = createServer((socket) => this.#welcome(socket));
    const address = addressOf(this.#path);
    // A socket is made with the mode that this leaves, at once: there is no moment in which others could reach it.
    const before = process.umask(0o177);
    try {
      if (lstatSync(this.#path, { throwIfNoEntry: false })?.isSocket()) unlinkSync(this.#path);
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(address.path, resolve);
        process.umask(before);
      });
    } catch (cause) {
      address.close();
      throw new NeoError("E_SERVICE_SOCKET", { path: this.#path, reason: (cause as Error).message }, { cause });
    } finally {
      process.umask(before);
    }
    server.once("close", address.close);
    server.on("error", (error) => {
      this.#broken = error.message;
      this.#log.error("socket broken", { reason: error.message });
    });
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    clearTimeout(this.#resting);
    if (server === undefined) return;
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    await Promise.all([...this.#sessions].map((session) => session.end()));
    await closed;
  }

  get state(): ServicePart["state"] {
    const broken = this.#broken;
    return {
      kind: broken === undefined ? "running" : "failed",
      detail: (language) =>
        broken ?? message(language, "service_socket_detail", { path: this.#path, count: this.#sessions.size }),
    };
  }

  progress(progress: EngineProgress): void {
    for (const session of this.#sessions) session.progress(progress);
  }

  #welcome(socket: Socket): void {
    if (this.#sessions.size >= mostSessions && !this.#dismissOne()) {
      socket.destroy();
      return;
    }
    const session = new ClientSession(socket, this.#lent, {
      unfinishedMs: this.#unfinishedMs,
      rested: () => this.#rest(),
    });
    this.#sessions.add(session);
    void session.ended.then(() => {
      this.#sessions.delete(session);
      if (session.cutOff !== undefined) this.#log.warn("client cut off", { reason: session.cutOff });
    });
    session.start();
  }

  #rest(): void {
    clearTimeout(this.#resting);
    if (![...this.#sessions].every(({ idle }) => idle)) return;
    this.#resting = setTimeout(this.#rested, restedMs).unref();
  }

  /** The one that has been silent for longest, and waits for nothing, makes room. */
  #dismissOne(): boolean {
    const [silent] = [...this.#sessions].filter(({ idle }) => idle).sort((a, b) => a.lastHeardAt - b.lastHeardAt);
    silent?.cut("room for others");
    return silent !== undefined;
  }
}

const mostSessions = 64;
const restedMs = 1_000;
