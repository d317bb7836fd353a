import { NeoError } from "../../shared/errors.ts";

export type Reply = { value: unknown; body: Uint8Array };

type Waiting = { resolve(reply: Reply): void; reject(error: NeoError): void; stop(): void };

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

  add(id: number, timeoutMs: number, signal: AbortSignal): Promise<Reply> {
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
      this.#waiting.set(id, { resolve, reject, stop });
      this.#changed();
    });
  }

  settle(id: number, outcome: Reply | NeoError): void {
    clearTimeout(this.#stopping.get(id));
    this.#stopping.delete(id);
    const waiting = this.#take(id);
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
