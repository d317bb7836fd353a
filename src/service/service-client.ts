import { connect, type Socket } from "node:net";
import type { EngineProgress } from "../ports/engines.ts";
import { NeoError } from "../shared/errors.ts";
import { encodeFrame, FrameReader } from "../shared/frames.ts";
import {
  type Answer,
  deadAfterMs,
  type Event,
  type Input,
  limits,
  type Method,
  methods,
  protocol,
  readToClient,
  type ToClient,
  type ToService,
} from "./protocol.ts";
import { addressOf, isOurs } from "./socket-address.ts";

type Hello = Extract<ToClient, { type: "hello" }>;

export type Reply<M extends Method> = { value: Answer<M>; body: Uint8Array };

type Waiting = {
  event(value: unknown): void;
  resolve(reply: { value: unknown; body: Uint8Array }): void;
  reject(error: NeoError): void;
};

/**
 * The service of this data folder, if one runs, is of this user, speaks our protocol and answers at once; undefined
 * otherwise. Nothing of it is waited for longer than `greetingMs`.
 */
export async function connectToService(options: {
  path: string;
  uid: number;
  greetingMs?: number;
  /** One that says nothing for so long while it is waited for is as good as dead. */
  silenceMs?: number;
  onProgress?(progress: EngineProgress): void;
}): Promise<ServiceClient | undefined> {
  if (!isOurs(options.path, options.uid)) return undefined;
  const address = addressOf(options.path);
  const socket = connect(address.path);
  const client = new ServiceClient(socket, options.silenceMs ?? deadAfterMs, options.onProgress ?? (() => {}));
  const tooLate = setTimeout(() => client.close(), options.greetingMs ?? 1_000);
  try {
    const hello = await client.greeted;
    if (hello?.protocol === protocol) return client;
    client.close();
    return undefined;
  } finally {
    clearTimeout(tooLate);
    address.close();
  }
}

/** A connection to a running service. When that ends, all that wait get E_SERVICE_GONE, and so does whoever calls later. */
export class ServiceClient {
  /** Undefined when the connection ended before. */
  readonly greeted: Promise<Hello | undefined>;
  readonly #socket: Socket;
  readonly #silenceMs: number;
  readonly #onProgress: (progress: EngineProgress) => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #reader = new FrameReader(limits.toClient);
  #greet: (hello: Hello | undefined) => void = () => {};
  #next = 0;
  #gone = false;
  #silence: NodeJS.Timeout | undefined;

  constructor(socket: Socket, silenceMs: number, onProgress: (progress: EngineProgress) => void) {
    this.#socket = socket;
    this.#silenceMs = silenceMs;
    this.#onProgress = onProgress;
    this.greeted = new Promise((resolve) => {
      this.#greet = resolve;
    });
    socket.on("data", (piece: Buffer) => this.#hear(piece));
    socket.on("error", () => {}); // "close" follows
    socket.once("close", () => this.#end());
  }

  /** Throws what the service throws, E_SERVICE_GONE, E_CANCELLED. */
  async call<M extends Method>(
    method: M,
    input: Input<M>,
    signal: AbortSignal,
    onEvent: (event: Event<M>) => void = () => {},
  ): Promise<Reply<M>> {
    if (signal.aborted) throw new NeoError("E_CANCELLED");
    const id = this.#next++;
    const cancel = (): void => {
      if (!this.#gone) this.#socket.write(encodeFrame({ type: "cancel", id } satisfies ToService));
      this.#settle(id)?.reject(new NeoError("E_CANCELLED"));
    };
    signal.addEventListener("abort", cancel, { once: true });
    try {
      const { value, body } = await new Promise<{ value: unknown; body: Uint8Array }>((resolve, reject) => {
        // An event that makes no sense comes from no service of ours.
        const event = (given: unknown): void => {
          const read = methods[method].event.safeParse(given);
          if (read.success) onEvent(read.data as Event<M>);
          else this.close();
        };
        const message = encodeFrame({ type: "call", id, method, input } satisfies ToService);
        // What is too large for it is ours to do, as is all when it has gone.
        if (this.#gone || message.length > limits.toService.headBytes) {
          reject(serviceGone());
          return;
        }
        this.#waiting.set(id, { event, resolve, reject });
        this.#socket.write(message);
        this.#listen();
      });
      const answer = methods[method].answer.safeParse(value);
      if (answer.success) return { value: answer.data as Answer<M>, body };
      this.close();
      throw serviceGone();
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  close(): void {
    this.#socket.destroy();
    this.#end();
  }

  #hear(piece: Buffer): void {
    if (this.#makesSense(piece)) this.#listen();
    else this.close();
  }

  #makesSense(piece: Buffer): boolean {
    try {
      for (const { head, body } of this.#reader.push(piece)) {
        const message = readToClient(head);
        if (message === undefined) return false;
        this.#understand(message, body);
      }
      return true;
    } catch {
      return false;
    }
  }

  #understand(message: ToClient, body: Uint8Array): void {
    switch (message.type) {
      case "hello":
        this.#greet(message);
        return;
      case "event":
        this.#waiting.get(message.id)?.event(message.value);
        return;
      case "result":
        this.#settle(message.id)?.resolve({ value: message.value, body });
        return;
      case "failed": {
        const { id, code, parameters, retryable } = message;
        this.#settle(id)?.reject(new NeoError(code, parameters, { retryable }));
        return;
      }
      case "progress":
        this.#onProgress(message.progress);
        return;
      case "alive":
        return;
      default:
        message satisfies never;
    }
  }

  /** While somebody waits, silence means that it is dead, or as good as; at rest it keeps nobody running. */
  #listen(): void {
    clearTimeout(this.#silence);
    if (this.#gone) return;
    if (this.#waiting.size === 0) {
      this.#socket.unref();
      return;
    }
    this.#socket.ref();
    this.#silence = setTimeout(() => this.close(), this.#silenceMs);
  }

  /** Undefined for what nobody waits for any more. */
  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    this.#listen();
    return waiting;
  }

  #end(): void {
    this.#gone = true;
    clearTimeout(this.#silence);
    this.#greet(undefined);
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(serviceGone());
  }
}

function serviceGone(): NeoError {
  return new NeoError("E_SERVICE_GONE", {}, { retryable: true });
}
