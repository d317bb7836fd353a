import type { Socket } from "node:net";
import type { EngineProgress } from "../ports/engines.ts";
import { NeoError, toNeoError } from "../shared/errors.ts";
import { encodeFrame, FrameReader } from "../shared/frames.ts";
import { answerCall, type Lent } from "./answer-call.ts";
import { aliveEveryMs, limits, type Method, protocol, readToService, type ToClient } from "./protocol.ts";

/**
 * One client of the service. It may send nonsense, half a message, more than is good, or read nothing: then it is cut off,
 * and nobody else notices. When it goes, so does its work.
 */
export class ClientSession {
  readonly #socket: Socket;
  readonly #lent: Lent;
  /** A message that has begun must have ended by then. */
  readonly #unfinishedMs: number;
  /** Its last call has been answered. */
  readonly #rested: () => void;
  readonly #calls = new Map<number, AbortController>();
  readonly #reader = new FrameReader(limits.toService);
  #last: Promise<void> = Promise.resolve();
  #alive: NodeJS.Timeout | undefined;
  #unfinished: NodeJS.Timeout | undefined;
  #leaving = false;
  /** Why it was cut off; undefined where it left. */
  cutOff: string | undefined;
  lastHeardAt = performance.now();
  readonly ended: Promise<void>;

  constructor(socket: Socket, lent: Lent, options: { unfinishedMs: number; rested(): void }) {
    this.#socket = socket;
    this.#lent = lent;
    this.#unfinishedMs = options.unfinishedMs;
    this.#rested = options.rested;
    this.ended = new Promise((resolve) => {
      socket.once("close", () => {
        this.#forget();
        resolve();
      });
    });
  }

  start(): void {
    this.#socket.on("error", () => {}); // "close" follows
    this.#socket.on("data", (piece: Buffer) => this.#hear(piece));
    const engines = this.#lent.engines();
    this.#tell({
      type: "hello",
      protocol,
      version: this.#lent.version,
      pid: process.pid,
      ...(engines === undefined
        ? {}
        : {
            engines: {
              dimensions: engines.sentenceEncoder.dimensions,
              budgetBytes: Math.floor(engines.budgetBytes),
              settings: this.#lent.settings,
            },
          }),
    });
  }

  get idle(): boolean {
    return this.#calls.size === 0;
  }

  progress(progress: EngineProgress): void {
    if (!this.idle) this.#tell({ type: "progress", progress });
  }

  cut(why: string): void {
    this.cutOff ??= why;
    this.#socket.destroy();
  }

  /** Its calls in flight end, and it is told: it can go on alone. */
  async end(): Promise<void> {
    this.#leaving = true;
    for (const call of this.#calls.values()) call.abort();
    await this.#last;
    this.#socket.end();
    const slow = setTimeout(() => this.#socket.destroy(), leavingMs);
    await this.ended;
    clearTimeout(slow);
  }

  #hear(piece: Buffer): void {
    this.lastHeardAt = performance.now();
    const wrong = this.#wrongIn(piece);
    clearTimeout(this.#unfinished);
    if (wrong !== undefined) this.cut(wrong);
    else if (this.#reader.waiting > 0)
      this.#unfinished = setTimeout(() => this.cut("half a message"), this.#unfinishedMs).unref();
  }

  /** Does what the messages say, until one that no client of ours would send. */
  #wrongIn(piece: Buffer): string | undefined {
    try {
      for (const { head } of this.#reader.push(piece)) {
        const message = readToService(head);
        if (message === undefined) return "nonsense";
        if (message.type === "cancel") this.#calls.get(message.id)?.abort();
        else if (this.#calls.has(message.id)) return "a call twice";
        else if (this.#calls.size >= mostCalls) return "a flood of calls";
        else this.#begin(message);
      }
      return undefined;
    } catch {
      return "no message";
    }
  }

  /** One after the other: whoever asks for much does not keep others from the engines. What only asks how things are does not wait. */
  #begin(call: { id: number; method: Method; input: unknown }): void {
    const cancel = new AbortController();
    this.#calls.set(call.id, cancel);
    this.#alive ??= setInterval(() => this.#tell({ type: "alive" }), aliveEveryMs);
    const work = async (): Promise<void> => {
      await this.#answer(call, cancel.signal);
      this.#calls.delete(call.id);
      if (this.#calls.size > 0) return;
      clearInterval(this.#alive);
      this.#alive = undefined;
      this.#rested();
    };
    if (call.method === "status" || call.method === "health") void work();
    else this.#last = this.#last.then(work);
  }

  async #answer({ id, method, input }: { id: number; method: Method; input: unknown }, signal: AbortSignal) {
    try {
      if (signal.aborted) throw new NeoError("E_CANCELLED");
      const tell = (value: unknown): void => this.#tell({ type: "event", id, value });
      const answered = await answerCall({ method, input }, this.#lent, { tell, signal });
      if (answered === undefined) this.cut("an input that makes no sense");
      else this.#tell({ type: "result", id, value: answered.value }, answered.body);
    } catch (thrown) {
      const cancelled = signal.aborted && this.#leaving;
      const error = cancelled ? new NeoError("E_SERVICE_GONE", {}, { retryable: true }) : toNeoError(thrown);
      const { code, parameters, retryable } = error;
      this.#tell({ type: "failed", id, code, parameters, retryable });
    }
  }

  #tell(message: ToClient, body?: Uint8Array): void {
    if (this.#socket.destroyed) return;
    this.#socket.write(encodeFrame(message, body));
    if (this.#socket.writableLength > mostUnread) this.cut("it does not read");
  }

  #forget(): void {
    clearInterval(this.#alive);
    clearTimeout(this.#unfinished);
    for (const call of this.#calls.values()) call.abort();
  }
}

/** Of one client at a time. */
const mostCalls = 32;
/** Bytes that a client may leave lying. */
const mostUnread = 4 * 1024 * 1024;
const leavingMs = 1_000;
