import { createServer, type Server, type Socket } from "node:net";
import { NeoError } from "../../../shared/errors.ts";
import { readEvent } from "./events.ts";
import { WyomingSession, type WyomingSpeech } from "./session.ts";
import { EventReader, encodeEvent } from "./wire.ts";

export type WyomingServerOptions = {
  /** An address of this machine. Wyoming knows no passwords: whoever reaches it is heard and spoken to. */
  host: string;
  /** 0: any that is free. */
  port: number;
  speech: WyomingSpeech;
};

const mostClients = 16;
/** Who says nothing for so long is gone. Home Assistant keeps no connection open. */
const silentMs = 5 * 60_000;
/** Who does not read what was said is not spoken to any longer. */
const unreadMs = 30_000;

/** Speech for others by the Wyoming protocol: Home Assistant and its satellites. */
export class WyomingServer {
  readonly #options: WyomingServerOptions;
  readonly #clients = new Set<Socket>();
  #server: Server | undefined;

  constructor(options: WyomingServerOptions) {
    this.#options = options;
  }

  /** Where it listens, once it does. */
  get port(): number {
    const address = this.#server?.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  /** Throws NeoError: E_WYOMING_LISTEN. */
  async start(): Promise<void> {
    const { host, port } = this.#options;
    const server = createServer((socket) => this.#serve(socket));
    server.maxConnections = mostClients;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen({ host, port }, resolve);
      });
    } catch (thrown) {
      const reason = (thrown as Error).message;
      throw new NeoError("E_WYOMING_LISTEN", { address: `${host}:${port}`, reason }, { cause: thrown });
    }
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const client of this.#clients) client.destroy();
    if (server?.listening) await new Promise((resolve) => server.close(resolve));
  }

  #serve(socket: Socket): void {
    const gone = new AbortController();
    const send = (type: string, data?: object, payload?: Uint8Array): Promise<void> | undefined =>
      socket.destroyed || socket.write(encodeEvent(type, data, payload)) ? undefined : drained(socket);
    const session = new WyomingSession(this.#options.speech, send, gone.signal);
    const reader = new EventReader();
    let last: Promise<void> = Promise.resolve();
    this.#clients.add(socket);
    socket.setNoDelay(true).setTimeout(silentMs, () => socket.destroy());
    socket.on("data", (piece: Buffer) => {
      try {
        for (const { type, data, payload } of reader.push(piece)) {
          const event = readEvent(type, data, payload);
          if (event !== undefined) last = last.then(() => session.take(event));
        }
      } catch {
        socket.destroy();
      }
      // Nobody hears faster than it is decoded: what is not taken yet waits on the other side.
      socket.pause();
      void last.then(() => socket.resume());
    });
    socket.on("error", () => {}); // its end is told by "close"
    socket.on("close", () => {
      gone.abort();
      session.close();
      this.#clients.delete(socket);
    });
  }
}

async function drained(socket: Socket): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => socket.destroy(), unreadMs);
    const done = (): void => {
      clearTimeout(timer);
      socket.off("drain", done).off("close", done);
      resolve();
    };
    socket.once("drain", done).once("close", done);
  });
}
