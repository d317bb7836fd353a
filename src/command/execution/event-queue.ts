/** Values pushed from callbacks and read by `for await`, in order. Ends after `end`, throws after `fail`. */
export class EventQueue<T> implements AsyncIterable<T> {
  readonly #waiting: T[] = [];
  #state: { kind: "open" } | { kind: "ended" } | { kind: "failed"; error: unknown } = { kind: "open" };
  #wake: () => void = () => {};

  /** How many values nobody has read yet. */
  get length(): number {
    return this.#waiting.length;
  }

  push(value: T): void {
    if (this.#state.kind !== "open") return;
    this.#waiting.push(value);
    this.#wake();
  }

  end(): void {
    if (this.#state.kind === "open") this.#state = { kind: "ended" };
    this.#wake();
  }

  fail(error: unknown): void {
    if (this.#state.kind === "open") this.#state = { kind: "failed", error };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const value = this.#waiting.shift();
      if (value !== undefined) yield value;
      else if (this.#state.kind === "ended") return;
      else if (this.#state.kind === "failed") throw this.#state.error;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
