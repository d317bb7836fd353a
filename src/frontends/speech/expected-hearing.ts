import type { Hearing, HearingOptions, Recogniser, Transcript } from "../../ports/speech.ts";

/** What is likely to be said now: words to be held to, and what of what was heard so counts; undefined where nothing does. */
export type Expected = { phrases: readonly string[]; take(text: string): string | undefined };

/**
 * Two hear what is said while something in particular is expected: one all words, one that is held to what is expected. Our own
 * voice lies under an order to stop, and digits are short: a recogniser that could take them for anything does, one that knows little else
 * hears them still.
 */
export class ExpectedHearing implements Hearing {
  readonly #guard: Hearing;
  readonly #inner: Hearing;
  readonly #take: Expected["take"];

  constructor(parts: { guard: Recogniser; inner: Recogniser; expected: Expected }, options: HearingOptions) {
    const { guard, inner, expected } = parts;
    const { onPartial: _, ...silent } = options;
    this.#guard = guard.open({ ...silent, phrases: expected.phrases });
    this.#inner = inner.open(options);
    this.#take = expected.take;
  }

  get waitingMs(): number {
    return Math.max(this.#guard.waitingMs, this.#inner.waitingMs);
  }

  push(frame: Int16Array): void {
    this.#guard.push(frame);
    this.#inner.push(frame);
  }

  paused(): void {
    this.#guard.paused();
    this.#inner.paused();
  }

  resumed(): void {
    this.#guard.resumed();
    this.#inner.resumed();
  }

  async finish(): Promise<Transcript> {
    const [held, all] = await Promise.allSettled([this.#guard.finish(), this.#inner.finish()]);
    const text = held.status === "fulfilled" ? this.#take(held.value.text) : undefined;
    if (held.status === "fulfilled" && text !== undefined) return { ...held.value, text };
    if (all.status === "rejected") throw all.reason;
    return all.value;
  }

  close(): void {
    this.#guard.close();
    this.#inner.close();
  }
}
