import type { Hearing, HearingOptions, Recogniser } from "../../ports/speech.ts";
import { CalledHearing } from "./called-hearing.ts";
import { StopHearing } from "./stop-hearing.ts";

/**
 * A recogniser that, while nobody has called us, is held to the phrases that call us, and to nothing else: it is quick, it
 * knows a name that no vocabulary has, and of what others say no word is ever written down. Once called it hears the same
 * utterance again, in all words. While we speak or are at work, it listens for orders to stop besides. `guard` is who is held to the phrases, where that is another than who hears the words; where
 * neither knows a grammar, all is heard in words.
 */
export class WakeRecogniser implements Recogniser {
  readonly #inner: Recogniser;
  readonly #guard: Recogniser | undefined;
  readonly #phrases: readonly string[];
  readonly #asleep: () => boolean;
  readonly #busy: () => boolean;

  constructor(
    inner: Recogniser,
    options: { phrases: readonly string[]; asleep(): boolean; busy?(): boolean; guard?: Recogniser | undefined },
  ) {
    this.#inner = inner;
    this.#guard = [inner, options.guard].find((one) => one?.capabilities.grammar === true);
    this.#phrases = options.phrases;
    this.#asleep = options.asleep;
    this.#busy = options.busy ?? (() => false);
  }

  get name(): string {
    return this.#inner.name;
  }

  get capabilities(): Recogniser["capabilities"] {
    return this.#inner.capabilities;
  }

  async prepare(signal: AbortSignal): Promise<void> {
    await Promise.all([
      this.#inner.prepare(signal),
      this.#guard === this.#inner ? undefined : this.#guard?.prepare(signal),
    ]);
  }

  open(options: HearingOptions): Hearing {
    const [guard, inner, phrases] = [this.#guard, this.#inner, this.#phrases];
    if (guard === undefined || options.phrases !== undefined) return inner.open(options);
    if (this.#asleep()) return new CalledHearing({ guard, inner, phrases }, options);
    return this.#busy() ? new StopHearing({ guard, inner }, options) : inner.open(options);
  }

  async close(): Promise<void> {
    await Promise.all([this.#inner.close(), this.#guard === this.#inner ? undefined : this.#guard?.close()]);
  }
}
