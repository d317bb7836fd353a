/** What a person says to a question of ours. Whoever asks waits; whoever hears offers. */
export class Replies {
  readonly #changed: () => void;
  #waiting: ((text: string) => void) | undefined;
  #codeDigits = 0;

  /** `changed`: somebody begins to wait, or no longer does. */
  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  /** Somebody waits for an answer. */
  get awaited(): boolean {
    return this.#waiting !== undefined;
  }

  /** How many digits the code has that is waited for; 0: it is none. */
  get codeDigits(): number {
    return this.#codeDigits;
  }

  /** False where nobody waits for it. */
  offer(text: string): boolean {
    const take = this.#waiting;
    take?.(text);
    return take !== undefined;
  }

  /** The next thing said, or undefined after `patienceMs` of nothing, or when the signal says so. `codeDigits`: a code may be. */
  next(patienceMs: number, codeDigits: number, signal: AbortSignal): Promise<string | undefined> {
    this.#codeDigits = codeDigits;
    return new Promise((resolve) => {
      const settle = (text: string | undefined): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", gone);
        this.#waiting = undefined;
        resolve(text);
        this.#changed();
      };
      const gone = (): void => settle(undefined);
      const timer = setTimeout(gone, patienceMs);
      if (signal.aborted) return gone();
      signal.addEventListener("abort", gone, { once: true });
      this.#waiting = settle;
      this.#changed();
    });
  }
}
