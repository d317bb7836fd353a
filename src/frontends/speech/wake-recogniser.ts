import type { Hearing, HearingOptions, Recogniser, Transcript } from "../../ports/speech.ts";
import { CalledHearing } from "./called-hearing.ts";
import { endOfCall } from "./end-of-call.ts";
import { heldTo, isCall } from "./held-to.ts";
import { StopHearing } from "./stop-hearing.ts";
import { afterWake } from "./wake-phrase.ts";

/**
 * A recogniser that, while nobody has called us, is held to the phrases that call us and a few ordinary words (held-to.ts): it
 * is quick, and what others say is neither told nor kept, nor could it be read in those words. Once called it hears the same
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
    if (this.#asleep())
      return inner.capabilities.streaming
        ? new WakeHearing({ guard, inner, phrases }, options)
        : new CalledHearing({ guard, inner, phrases }, options);
    return this.#busy() ? new StopHearing({ guard, inner }, options) : inner.open(options);
  }

  async close(): Promise<void> {
    await Promise.all([this.#inner.close(), this.#guard === this.#inner ? undefined : this.#guard?.close()]);
  }
}

/** For who decodes while one speaks: it hears all of it as soon as the phrase is heard, and what calls us is left out by its time. */
class WakeHearing implements Hearing {
  readonly #recogniser: Recogniser;
  readonly #phrases: readonly string[];
  readonly #options: HearingOptions;
  readonly #guard: Hearing;
  /** What was said so far, for whoever hears it again in all words. */
  readonly #said: Int16Array[] = [];
  #whole: Hearing | undefined;

  constructor(parts: { guard: Recogniser; inner: Recogniser; phrases: readonly string[] }, options: HearingOptions) {
    const { guard, inner, phrases } = parts;
    this.#recogniser = inner;
    this.#phrases = phrases;
    this.#options = options;
    this.#guard = guard.open({
      ...options,
      phrases: heldTo(phrases, options.language),
      onPartial: ({ text }) => {
        if (isCall({ text, words: [] }, phrases)) this.#wake();
      },
    });
  }

  get waitingMs(): number {
    return Math.max(this.#guard.waitingMs, this.#whole?.waitingMs ?? 0);
  }

  push(frame: Int16Array): void {
    this.#said.push(frame);
    // Whoever is opened because of this very frame is given it with all before.
    this.#whole?.push(frame);
    this.#guard.push(frame);
  }

  paused(): void {
    this.#guard.paused();
    this.#whole?.paused();
  }

  resumed(): void {
    this.#guard.resumed();
    this.#whole?.resumed();
  }

  async finish(): Promise<Transcript> {
    const called = await this.#guard.finish();
    if (!isCall(called, this.#phrases)) {
      this.#whole?.close();
      return { ...called, text: "", words: [] };
    }
    const whole = await this.#wake().finish();
    // The guard knows better how we were called, the other what was said then.
    const rest = restOf(whole, endOfCall(called, this.#phrases), this.#phrases);
    return { ...whole, text: [this.#phrases[0], rest].join(" ").trim() };
  }

  close(): void {
    this.#guard.close();
    this.#whole?.close();
  }

  #wake(): Hearing {
    if (this.#whole !== undefined) return this.#whole;
    this.#whole = this.#recogniser.open(this.#options);
    for (const frame of this.#said) this.#whole.push(frame);
    return this.#whole;
  }
}

function restOf({ text, words }: Transcript, endMs: number | undefined, phrases: readonly string[]): string {
  const known = afterWake(text, phrases);
  if (known !== undefined) return known;
  if (endMs === undefined || words.length === 0) return text;
  return words
    .filter((word) => (word.startMs + word.endMs) / 2 > endMs)
    .map((word) => word.text)
    .join(" ");
}
