import {
  type Hearing,
  type HearingOptions,
  hearingRate,
  type Recogniser,
  type Transcript,
} from "../../ports/speech.ts";
import { NeoError } from "../../shared/errors.ts";
import { quietestPlace } from "./quietest-place.ts";
import { joined } from "./samples.ts";
import type { WholeDecoder } from "./whole-decoder.ts";

/**
 * A decoder of whole utterances as a recogniser. At a pause it decodes what was said so far, so that when the pause turns
 * out to be the end the words are there already; when it was not the end, that work was for nothing. Where they make no sense
 * the rest of the pause is used to listen once more: that counts only where it does.
 */
export function decodeAtPauses(decoder: WholeDecoder): Recogniser {
  return {
    name: decoder.name,
    capabilities: { streaming: false, grammar: false, languages: decoder.languages },
    prepare: async (signal) => {
      // The first decoding is slower than all others: it is done on a moment of silence.
      await decoder.decode(new Int16Array(hearingRate / 2), decoder.languages[0] ?? "en", signal);
    },
    open: (options) => new PausedHearing(decoder, options),
    close: () => decoder.close(),
  };
}

class PausedHearing implements Hearing {
  readonly #decoder: WholeDecoder;
  readonly #options: HearingOptions;
  readonly #left = new AbortController();
  readonly #signal: AbortSignal;
  /** Of what was said before a pause and will not be decoded again. */
  readonly #settled: Transcript[] = [];
  #pieces: Int16Array[] = [];
  #samples = 0;
  #ahead:
    | { of: number; stop: AbortController; transcript: Promise<Transcript>; done: Transcript | undefined }
    | undefined;

  constructor(decoder: WholeDecoder, options: HearingOptions) {
    this.#decoder = decoder;
    this.#options = options;
    this.#signal = AbortSignal.any([options.signal, this.#left.signal]);
  }

  push(frame: Int16Array): void {
    if (this.#signal.aborted) return;
    this.#pieces.push(frame);
    this.#samples += frame.length;
  }

  paused(): void {
    if (this.#signal.aborted || this.#ahead !== undefined || this.#samples === 0) return;
    const stop = new AbortController();
    const transcript = this.#hear(AbortSignal.any([this.#signal, stop.signal]), (heard) => {
      if (this.#ahead?.stop === stop) this.#tell(heard);
    });
    const ahead = { of: this.#samples, stop, transcript, done: undefined as Transcript | undefined };
    this.#ahead = ahead;
    transcript.then(
      (done) => {
        ahead.done = done;
      },
      () => {}, // finish() tells
    );
  }

  resumed(): void {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (ahead === undefined) return;
    ahead.stop.abort();
    if (ahead.done === undefined || ahead.of < settledSamples) return;
    // Long enough to stand by itself: what follows need not be decoded with it.
    this.#settled.push(ahead.done);
    const rest = joined(this.#pieces).subarray(ahead.of);
    this.#pieces = [rest];
    this.#samples = rest.length;
  }

  /** Nothing is decoded while one speaks, so nothing waits either. */
  get waitingMs(): number {
    return 0;
  }

  async finish(): Promise<Transcript> {
    if (this.#signal.aborted) throw new NeoError("E_CANCELLED");
    const ahead = this.#ahead;
    try {
      return this.#whole(await (ahead?.transcript ?? this.#hear(this.#signal)));
    } finally {
      this.close();
    }
  }

  close(): void {
    this.#left.abort();
    this.#pieces = [];
  }

  async #hear(signal: AbortSignal, tell: (heard: Transcript) => void = () => {}): Promise<Transcript> {
    const sound = joined(this.#pieces);
    const first = await this.#decode(sound, signal);
    tell(first);
    const second = await this.#again(sound, first, signal);
    if (second === undefined) return first;
    tell(second);
    return second;
  }

  /** Another hearing that makes sense, where the first does not. */
  async #again(sound: Int16Array, first: Transcript, signal: AbortSignal): Promise<Transcript | undefined> {
    const makesSense = (heard: Transcript): boolean => this.#options.makesSense?.(this.#whole(heard)) ?? true;
    if (first.text === "" || sound.length > this.#decoder.mostSamples || makesSense(first)) return undefined;
    const second = await this.#decoder.again?.(sound, this.#options.language, signal);
    return second !== undefined && makesSense(second) ? second : undefined;
  }

  async #decode(sound: Int16Array, signal: AbortSignal): Promise<Transcript> {
    const { language } = this.#options;
    const parts: Transcript[] = [];
    let rest = sound;
    while (rest.length > this.#decoder.mostSamples) {
      const most = this.#decoder.mostSamples;
      const cut = quietestPlace(rest, most - cutWithin, most);
      parts.push(await this.#decoder.decode(rest.subarray(0, cut), language, signal));
      rest = rest.subarray(cut);
    }
    if (rest.length >= leastSamples) parts.push(await this.#decoder.decode(rest, language, signal));
    return together(parts, language);
  }

  #whole(last: Transcript): Transcript {
    return together([...this.#settled, last], this.#options.language);
  }

  #tell(transcript: Transcript): void {
    const { text, language } = this.#whole(transcript);
    this.#options.onPartial?.({ text, language });
  }
}

/** Less is no word, and models make words up for it. */
const leastSamples = 0.1 * hearingRate;
const settledSamples = 10 * hearingRate;
/** An utterance without a pause is cut where it is quietest in so many samples. */
const cutWithin = 5 * hearingRate;

/** As one; the words' times are each part's own, so they are left out when there are several. */
function together(parts: readonly Transcript[], language: Transcript["language"]): Transcript {
  const said = parts.filter(({ text }) => text !== "");
  const [only] = said;
  if (said.length <= 1) return only ?? { text: "", language, confidence: 0, words: [] };
  return {
    text: said.map(({ text }) => text).join(" "),
    language,
    confidence: Math.min(...said.map(({ confidence }) => confidence)),
    words: [],
  };
}
