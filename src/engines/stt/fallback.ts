import {
  type Hearing,
  type HearingOptions,
  hearingRate,
  type Recogniser,
  type Transcript,
} from "../../ports/speech.ts";
import { toNeoError } from "../../shared/errors.ts";

/** The first recogniser that can: when one fails in the middle of an utterance, the next hears it again from its start. */
export function withFallback(recognisers: readonly [Recogniser, ...Recogniser[]]): Recogniser {
  const [first] = recognisers;
  return {
    name: recognisers.map(({ name }) => name).join(" | "),
    capabilities: first.capabilities,
    prepare: async (signal) => {
      for (const [index, recogniser] of recognisers.entries()) {
        try {
          return await recogniser.prepare(signal);
        } catch (thrown) {
          if (signal.aborted || index === recognisers.length - 1) throw thrown;
        }
      }
    },
    open: (options) => new RepeatedHearing(recognisers, options),
    close: async () => {
      await Promise.all(recognisers.map((recogniser) => recogniser.close()));
    },
  };
}

/** What is kept to be heard again; of a longer utterance its end is. */
const keptSamples = 60 * hearingRate;

class RepeatedHearing implements Hearing {
  readonly #rest: Recogniser[];
  readonly #options: HearingOptions;
  #hearing: Hearing;
  #kept: Int16Array[] = [];
  #keptSamples = 0;
  #closed = false;

  constructor([first, ...rest]: readonly [Recogniser, ...Recogniser[]], options: HearingOptions) {
    this.#rest = rest;
    this.#options = options;
    this.#hearing = first.open(options);
  }

  push(frame: Int16Array): void {
    this.#hearing.push(frame);
    if (this.#rest.length === 0) return;
    this.#kept.push(frame);
    this.#keptSamples += frame.length;
    while (this.#keptSamples > keptSamples) this.#keptSamples -= this.#kept.shift()?.length ?? 0;
  }

  paused(): void {
    this.#hearing.paused();
  }

  resumed(): void {
    this.#hearing.resumed();
  }

  get waitingMs(): number {
    return this.#hearing.waitingMs;
  }

  async finish(): Promise<Transcript> {
    for (;;) {
      try {
        return await this.#hearing.finish();
      } catch (thrown) {
        const next = this.#rest.shift();
        const cancelled = this.#closed || this.#options.signal.aborted || toNeoError(thrown).code === "E_CANCELLED";
        if (next === undefined || cancelled) throw thrown;
        this.#hearing = next.open(this.#options);
        for (const frame of this.#kept) this.#hearing.push(frame);
      }
    }
  }

  close(): void {
    this.#closed = true;
    this.#hearing.close();
  }
}
