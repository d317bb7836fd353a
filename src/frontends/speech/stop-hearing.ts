import {
  type Hearing,
  type HearingOptions,
  type Recogniser,
  type Transcript,
  unknownPhrase,
} from "../../ports/speech.ts";
import { asksToStop, stopPhrases } from "./stop-words.ts";

/**
 * Two hear what is said while we speak: one all words, one that is held to orders to stop. Our own voice lies under what the
 * microphone hears then, and takes most of a short word from a recogniser that could take it for any; one that knows little else
 * hears it still.
 */
export class StopHearing implements Hearing {
  readonly #guard: Hearing;
  readonly #inner: Hearing;

  constructor({ guard, inner }: { guard: Recogniser; inner: Recogniser }, options: HearingOptions) {
    const { onPartial: _, ...silent } = options;
    this.#guard = guard.open({ ...silent, phrases: stopPhrases });
    this.#inner = inner.open(options);
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
    const [stop, all] = await Promise.allSettled([this.#guard.finish(), this.#inner.finish()]);
    if (stop.status === "fulfilled" && asksToStop(withoutBeginning(stop.value.text))) {
      return { ...stop.value, text: withoutBeginning(stop.value.text) };
    }
    if (all.status === "rejected") throw all.reason;
    return all.value;
  }

  close(): void {
    this.#guard.close();
    this.#inner.close();
  }
}

/** What was heard before the order was our own voice. What follows one is of what it stops: "para nginx" is another order. */
function withoutBeginning(text: string): string {
  const words = text.split(" ");
  return words.slice(words.findIndex((word) => word !== unknownPhrase)).join(" ");
}
