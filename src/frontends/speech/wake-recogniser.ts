import type { Hearing, HearingOptions, Recogniser, Transcript } from "../../ports/speech.ts";
import { afterWake } from "./wake-phrase.ts";

/**
 * A recogniser that, while nobody has called us, is held to the phrases that call us, and to nothing else: it is quick, it
 * knows a name that no vocabulary has, and of what others say no word is ever written down. Once called it hears the same
 * utterance again, in all words. A recogniser that knows no grammar is left as it is.
 */
export class WakeRecogniser implements Recogniser {
  readonly #inner: Recogniser;
  readonly #phrases: readonly string[];
  readonly #asleep: () => boolean;

  constructor(inner: Recogniser, options: { phrases: readonly string[]; asleep(): boolean }) {
    this.#inner = inner;
    this.#phrases = options.phrases;
    this.#asleep = options.asleep;
  }

  get name(): string {
    return this.#inner.name;
  }

  get capabilities(): Recogniser["capabilities"] {
    return this.#inner.capabilities;
  }

  prepare(signal: AbortSignal): Promise<void> {
    return this.#inner.prepare(signal);
  }

  open(options: HearingOptions): Hearing {
    const held = this.#asleep() && this.#inner.capabilities.grammar && options.phrases === undefined;
    return held ? new WakeHearing(this.#inner, this.#phrases, options) : this.#inner.open(options);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }
}

class WakeHearing implements Hearing {
  readonly #recogniser: Recogniser;
  readonly #phrases: readonly string[];
  readonly #options: HearingOptions;
  readonly #guard: Hearing;
  /** What was said so far, for whoever hears it again in all words. */
  readonly #said: Int16Array[] = [];
  #whole: Hearing | undefined;

  constructor(recogniser: Recogniser, phrases: readonly string[], options: HearingOptions) {
    this.#recogniser = recogniser;
    this.#phrases = phrases;
    this.#options = options;
    this.#guard = recogniser.open({
      ...options,
      phrases,
      onPartial: ({ text }) => {
        if (afterWake(text, phrases) !== undefined) this.#wake();
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
    if (afterWake(called.text, this.#phrases) === undefined) {
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

/** Where the words that call us end; undefined where the engine does not tell words apart. */
function endOfCall({ words }: Transcript, phrases: readonly string[]): number | undefined {
  for (let count = 1; count <= words.length; count += 1) {
    const text = words.slice(0, count).map((word) => word.text);
    if (phrases.includes(text.join(" "))) return words[count - 1]?.endMs;
  }
  return undefined;
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
