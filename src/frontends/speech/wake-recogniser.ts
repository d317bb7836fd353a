import { type Hearing, type HearingOptions, hearingRate, type Recogniser } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";
import { softNoise } from "../../shared/soft-noise.ts";
import { CalledHearing } from "./called-hearing.ts";
import { type Expected, ExpectedHearing } from "./expected-hearing.ts";
import { heldTo } from "./held-to.ts";

/**
 * A recogniser that, while nobody has called us, is held to the phrases that call us and a few ordinary words (held-to.ts): it
 * is quick, and what others say is neither told nor kept, nor could it be read in those words. Once called it hears what
 * follows in all words, and what is expected just then besides. `guard` is who is held to the phrases, where that is another than
 * who hears the words; where neither knows a grammar, all is heard in words.
 */
export class WakeRecogniser implements Recogniser {
  readonly #inner: Recogniser;
  readonly #guard: Recogniser | undefined;
  readonly #phrases: readonly string[];
  readonly #asleep: () => boolean;
  readonly #expected: (language: Language) => Expected | undefined;

  constructor(
    inner: Recogniser,
    options: {
      phrases: readonly string[];
      asleep(): boolean;
      expected?(language: Language): Expected | undefined;
      guard?: Recogniser | undefined;
    },
  ) {
    this.#inner = inner;
    this.#guard = [inner, options.guard].find((one) => one?.capabilities.grammar === true);
    this.#phrases = options.phrases;
    this.#asleep = options.asleep;
    this.#expected = options.expected ?? (() => undefined);
  }

  get name(): string {
    return this.#inner.name;
  }

  get capabilities(): Recogniser["capabilities"] {
    return this.#inner.capabilities;
  }

  /** What is held to phrases is tried too: whoever calls first should not wait for longer than those after. */
  async prepare(signal: AbortSignal): Promise<void> {
    const guard = this.#guard;
    await Promise.all([this.#inner.prepare(signal), guard === this.#inner ? undefined : guard?.prepare(signal)]);
    if (guard === undefined) return;
    for (const language of guard.capabilities.languages) {
      const held = guard.open({ language, phrases: heldTo(this.#phrases, language), signal });
      held.push(softNoise(hearingRate / 2));
      await held.finish();
    }
  }

  open(options: HearingOptions): Hearing {
    const [guard, inner, phrases] = [this.#guard, this.#inner, this.#phrases];
    if (guard === undefined || options.phrases !== undefined) return inner.open(options);
    if (this.#asleep()) return new CalledHearing({ guard, inner, phrases }, options);
    const expected = this.#expected(options.language);
    return expected === undefined ? inner.open(options) : new ExpectedHearing({ guard, inner, expected }, options);
  }

  async close(): Promise<void> {
    await Promise.all([this.#inner.close(), this.#guard === this.#inner ? undefined : this.#guard?.close()]);
  }
}
