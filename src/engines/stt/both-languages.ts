import type { Hearing, HearingOptions, Recogniser, Transcript } from "../../ports/speech.ts";
import type { Language } from "../../shared/language.ts";

/** The lead that the language asked for has: few words sound alike in both, and then it is that one. */
const ownLead = 0.05;

/**
 * For people who mix both: each language has its own recogniser, both hear all, and the better score wins. `score` says
 * how likely it is that this was said, from 0 to 1; without one the engines' own confidence counts.
 */
export function bothLanguages(
  recognisers: Readonly<Record<Language, Recogniser>>,
  score: (transcript: Transcript) => number = ({ confidence }) => confidence,
): Recogniser {
  const { es, en } = recognisers;
  return {
    name: `${es.name} + ${en.name}`,
    capabilities: {
      streaming: es.capabilities.streaming && en.capabilities.streaming,
      grammar: es.capabilities.grammar && en.capabilities.grammar,
      languages: ["es", "en"],
    },
    prepare: async (signal) => {
      await Promise.all([es.prepare(signal), en.prepare(signal)]);
    },
    open: (options) => new DoubleHearing(recognisers, options, score),
    close: async () => {
      await Promise.all([es.close(), en.close()]);
    },
  };
}

class DoubleHearing implements Hearing {
  readonly #own: Hearing;
  readonly #other: Hearing;
  readonly #language: Language;
  readonly #score: (transcript: Transcript) => number;

  constructor(
    recognisers: Readonly<Record<Language, Recogniser>>,
    options: HearingOptions,
    score: (transcript: Transcript) => number,
  ) {
    const { language } = options;
    const other = language === "es" ? "en" : "es";
    this.#language = language;
    this.#score = score;
    // What is heard so far is told in one language: two that take turns nobody could follow.
    this.#own = recognisers[language].open(options);
    const { onPartial: _, ...silent } = options;
    this.#other = recognisers[other].open({ ...silent, language: other });
  }

  push(frame: Int16Array): void {
    this.#own.push(frame);
    this.#other.push(frame);
  }

  paused(): void {
    this.#own.paused();
    this.#other.paused();
  }

  resumed(): void {
    this.#own.resumed();
    this.#other.resumed();
  }

  get waitingMs(): number {
    return Math.max(this.#own.waitingMs, this.#other.waitingMs);
  }

  async finish(): Promise<Transcript> {
    const [own, other] = await Promise.allSettled([this.#own.finish(), this.#other.finish()]);
    // One of the two is better than none.
    if (own.status === "rejected") {
      if (other.status === "rejected") throw own.reason;
      return other.value;
    }
    if (other.status === "rejected") return own.value;
    return this.#valueOf(other.value) > this.#valueOf(own.value) ? other.value : own.value;
  }

  close(): void {
    this.#own.close();
    this.#other.close();
  }

  #valueOf(transcript: Transcript): number {
    if (transcript.text === "") return 0;
    return this.#score(transcript) + (transcript.language === this.#language ? ownLead : 0);
  }
}
