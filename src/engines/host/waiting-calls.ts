import { NeoError } from "../../shared/errors.ts";

export type Reply = { value: unknown; body: Uint8Array };

/** Takes a piece of an answer; false: it makes no sense. */
export type HearPiece = (value: unknown, body: Uint8Array) => boolean;

type Waiting = {
  hear: HearPiece;
  timer: NodeJS.Timeout;
  resolve(reply: Reply): void;
  reject(error: NeoError): void;
  stop(): void;
};

/** Who waits for which answer, and what becomes of those that do not come. */
export class WaitingCalls {
  readonly #waiting = new Map<number, Waiting>();
  /** Cancelled ones whose end is still to be heard. */
  readonly #stopping = new Map<number, NodeJS.Timeout>();
  readonly #graceMs: number;
  readonly #cancel: (id: number) => void;
  readonly #hung: (ms: number) => void;
  readonly #changed: () => void;

  /** `hung`: an answer, or the end of a cancelled call, did not come in so many milliseconds. */
  constructor(options: {
    graceMs: number;
    cancel(id: number): void;
    hung(ms: number): void;
    changed(): void;
  }) {
    this.#graceMs = options.graceMs;
    this.#cancel = options.cancel;
    this.#hung = options.hung;
    this.#changed = options.changed;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Its answer is awaited, or the end of it. */
  knows(id: number): boolean {
    return this.#waiting.has(id) || this.#stopping.has(id);
  }

  /** `timeoutMs`: without a word, of whichever call, since the engine answers one after the other. */
  add(id: number, timeoutMs: number, signal: AbortSignal, hear: HearPiece = () => false): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#take(id)?.reject(new NeoError("E_CANCELLED"));
        const timer = setTimeout(() => this.#hung(this.#graceMs), this.#graceMs).unref();
        this.#stopping.set(id, timer);
        this.#cancel(id);
        this.#changed();
      };
      const timer = setTimeout(() => this.#hung(timeoutMs), timeoutMs);
      signal.addEventListener("abort", onAbort, { once: true });
      const stop = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", onAbort);
      };
      this.#waiting.set(id, { hear, timer, resolve, reject, stop });
      this.#changed();
    });
  }

  /** False for a piece that makes no sense, or of an answer that comes whole; of a cancelled call anything may come. */
  piece(id: number, value: unknown, body: Uint8Array): boolean {
    this.heard();
    return this.#waiting.get(id)?.hear(value, body) ?? true;
  }

  /** The engine works: whoever waits goes on waiting. */
  heard(): void {
    for (const { timer } of this.#waiting.values()) timer.refresh();
  }

  settle(id: number, outcome: Reply | NeoError): void {
    clearTimeout(this.#stopping.get(id));
    this.#stopping.delete(id);
    const waiting = this.#take(id);
    this.heard();
    if (outcome instanceof NeoError) waiting?.reject(outcome);
    else waiting?.resolve(outcome);
    this.#changed();
  }

  rejectAll(error: NeoError): void {
    for (const id of [...this.#stopping.keys(), ...this.#waiting.keys()]) this.settle(id, error);
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.stop();
    return waiting;
  }
}
