import { frameSamples, hearingRate } from "../../ports/audio.ts";
import type { Hearing, HearingOptions, Recogniser, Transcript } from "../../ports/speech.ts";
import { endOfCall } from "./end-of-call.ts";
import { heldTo, isCall } from "./held-to.ts";
import { afterWake } from "./wake-phrase.ts";

/**
 * For who decodes only what has been said whole: the guard is asked at the first pause after the phrase where it ended, and
 * only what follows is heard in words. A name that it would write in ten ways is none of its business, and it has less to do.
 */
export class CalledHearing implements Hearing {
  readonly #recogniser: Recogniser;
  readonly #phrases: readonly string[];
  readonly #options: HearingOptions;
  readonly #guard: Hearing;
  readonly #said: Int16Array[] = [];
  #heardPhrase = false;
  #paused = false;
  #closed = false;
  /** What the guard made of the call, once it has been asked. */
  #settled: Promise<Transcript> | undefined;
  #rest: Hearing | undefined;

  constructor(parts: { guard: Recogniser; inner: Recogniser; phrases: readonly string[] }, options: HearingOptions) {
    const { guard, inner, phrases } = parts;
    this.#recogniser = inner;
    this.#phrases = phrases;
    this.#options = options;
    this.#guard = guard.open({
      ...options,
      phrases: heldTo(phrases, options.language),
      onPartial: ({ text }) => {
        if (this.#heardPhrase || !isCall({ text, words: [] }, phrases)) return;
        this.#heardPhrase = true;
        if (this.#paused) this.paused();
      },
    });
  }

  get waitingMs(): number {
    return this.#guard.waitingMs;
  }

  push(frame: Int16Array): void {
    this.#said.push(frame);
    this.#rest?.push(frame);
    if (this.#settled === undefined) this.#guard.push(frame);
  }

  paused(): void {
    this.#paused = true;
    this.#rest?.paused();
    if (this.#settled !== undefined || !this.#heardPhrase) return;
    // Whoever finishes hears of a failure.
    this.#settle().catch(() => {});
  }

  resumed(): void {
    this.#paused = false;
    this.#rest?.resumed();
  }

  async finish(): Promise<Transcript> {
    const called = await this.#settle();
    if (!isCall(called, this.#phrases)) return { ...called, text: "", words: [] };
    const [phrase = ""] = this.#phrases;
    const rest = await this.#rest?.finish();
    return rest === undefined ? { ...called, text: phrase } : { ...rest, text: this.#with(rest.text), words: [] };
  }

  close(): void {
    this.#closed = true;
    this.#guard.close();
    this.#rest?.close();
  }

  #settle(): Promise<Transcript> {
    this.#settled ??= this.#guard.finish().then((called) => {
      if (isCall(called, this.#phrases) && !this.#closed) this.#open(endOfCall(called, this.#phrases) ?? 0);
      return called;
    });
    return this.#settled;
  }

  /** Nothing is opened where nothing was said after the call. */
  #open(endMs: number): void {
    const said = joined(this.#said);
    const end = Math.round((endMs * hearingRate) / 1_000);
    const [call, rest] = [said.subarray(0, end), said.subarray(end)];
    if (endMs > 0 && loudest(rest.subarray(afterSamples)) < spokenShare * loudest(call)) return;
    this.#rest = this.#recogniser.open({
      ...this.#options,
      onPartial: ({ text, language }) => this.#options.onPartial?.({ text: this.#with(text), language }),
    });
    this.#rest.push(rest);
    if (this.#paused) this.#rest.paused();
  }

  #with(text: string): string {
    return `${this.#phrases[0]} ${afterWake(text, this.#phrases) ?? text}`.trim();
  }
}

/** The end of the phrase's last vowel. */
const afterSamples = 0.08 * hearingRate;
/** −24 dB of the call: beneath it is the room. */
const spokenShare = 0.063;

/** RMS of the loudest frame. */
function loudest(samples: Int16Array): number {
  let most = 0;
  for (let at = 0; at + frameSamples <= samples.length; at += frameSamples) {
    let sum = 0;
    for (const sample of samples.subarray(at, at + frameSamples)) sum += sample * sample;
    most = Math.max(most, Math.sqrt(sum / frameSamples));
  }
  return most;
}

function joined(parts: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
