import { frameSamples, hearingRate } from "../../ports/audio.ts";
import type { Hearing, HearingOptions, Recogniser, Transcript } from "../../ports/speech.ts";
import { endOfCall } from "./end-of-call.ts";
import { heldTo, isCall } from "./held-to.ts";
import { afterWake } from "./wake-phrase.ts";

export type CallParts = {
  /** Who is held to the phrases. */
  guard: Recogniser;
  /** Who hears all words. */
  inner: Recogniser;
  phrases: readonly string[];
};

/**
 * An utterance of which the guard alone hears whether it calls us. Where the call ended is asked a moment after it was heard,
 * and only what comes after is heard in words: a name that would be written in ten ways is none of
 * their business, and of what calls nobody no word is ever written down.
 */
export class CalledHearing implements Hearing {
  readonly #parts: CallParts;
  readonly #options: HearingOptions;
  readonly #guard: Hearing;
  readonly #said: Int16Array[] = [];
  /** How much had been said when the call was heard, or when last it was asked where it ended. */
  #askedAt: number | undefined;
  #saidSamples = 0;
  #paused = false;
  /** How much has been quiet, where somebody may have stopped. */
  #quietSamples = 0;
  #closed = false;
  #locating: Promise<void> | undefined;
  #rest: Hearing | undefined;

  constructor(parts: CallParts, options: HearingOptions) {
    this.#parts = parts;
    this.#options = options;
    const { guard, phrases } = parts;
    this.#guard = guard.open({
      ...options,
      phrases: heldTo(phrases, options.language),
      onPartial: ({ text }) => this.#follow(text),
    });
  }

  get waitingMs(): number {
    return Math.max(this.#guard.waitingMs, this.#rest?.waitingMs ?? 0);
  }

  push(frame: Int16Array): void {
    this.#said.push(frame);
    this.#saidSamples += frame.length;
    this.#rest?.push(frame);
    this.#guard.push(frame);
    if (this.#paused) this.#followPause(frame.length);
    if (this.#askedAt !== undefined && this.#saidSamples - this.#askedAt >= askAfterSamples) this.#locate();
  }

  paused(): void {
    this.#paused = true;
    this.#quietSamples = 0;
    this.#rest?.paused();
  }

  resumed(): void {
    this.#paused = false;
    this.#rest?.resumed();
    if (this.#quietSamples >= guardSamples) this.#guard.resumed();
  }

  /** Beneath a fan a phrase has gaps: the guard, which is given silence in a pause, would hear it in two. */
  #followPause(samples: number): void {
    const before = this.#quietSamples;
    this.#quietSamples += samples;
    if (before >= guardSamples || this.#quietSamples < guardSamples) return;
    this.#guard.paused();
    if (this.#askedAt !== undefined) this.#locate();
  }

  async finish(): Promise<Transcript> {
    const { phrases } = this.#parts;
    try {
      await this.#located();
      if (this.#rest !== undefined) return this.#asSaid(await this.#rest.finish());
      const call = await this.#guard.finish();
      if (!isCall(call, phrases)) return { ...call, text: "", words: [] };
      const rest = await this.#after(call)?.finish();
      return rest === undefined ? { ...call, text: phrases[0] ?? "" } : this.#asSaid(rest);
    } finally {
      this.close();
    }
  }

  close(): void {
    this.#closed = true;
    this.#guard.close();
    this.#rest?.close();
  }

  #follow(text: string): void {
    if (this.#askedAt !== undefined || !isCall({ text, words: [] }, this.#parts.phrases)) return;
    this.#askedAt = this.#saidSamples;
    this.#tell("", this.#options.language);
    if (this.#paused) this.#locate();
  }

  /** A second guard, of what was said so far, knows whether it was a call and where that ended. */
  #locate(): void {
    if (this.#locating !== undefined || this.#rest !== undefined || this.#closed) return;
    this.#askedAt = this.#saidSamples;
    const { guard, phrases } = this.#parts;
    const { onPartial: _, ...silent } = this.#options;
    const second = guard.open({ ...silent, phrases: heldTo(phrases, silent.language) });
    for (const frame of this.#said) second.push(frame);
    this.#locating = second
      .finish()
      .then((call) => {
        if (!isCall(call, phrases) || this.#closed) return;
        this.#rest = this.#after(call);
        // From here on the words tell all: two at work would be late.
        if (this.#rest !== undefined) this.#guard.close();
      })
      .finally(() => {
        this.#locating = undefined;
      });
    // Where it cannot tell, the guard will at the end.
    this.#locating.catch(() => {});
  }

  async #located(): Promise<void> {
    await this.#locating?.catch(() => {});
  }

  /** Undefined where nothing was said after the call. */
  #after(called: Transcript): Hearing | undefined {
    const endMs = endOfCall(called, this.#parts.phrases) ?? 0;
    const said = joined(this.#said);
    const end = Math.round((endMs * hearingRate) / 1_000);
    const [call, after] = [said.subarray(0, end), said.subarray(end)];
    if (endMs > 0 && loudest(after.subarray(afterSamples)) < spokenShare * loudest(call)) return undefined;
    const rest = this.#parts.inner.open({
      ...this.#options,
      onPartial: ({ text, language }) => this.#tell(text, language),
    });
    rest.push(after);
    // In the pause behind the call itself somebody may be about to go on: silence put in there would cut a first word in two.
    if (this.#paused && after.length >= orderSamples) rest.paused();
    return rest;
  }

  #tell(text: string, language: Transcript["language"]): void {
    this.#options.onPartial?.({ text: this.#with(text), language });
  }

  #asSaid(rest: Transcript): Transcript {
    return { ...rest, text: this.#with(rest.text), words: [] };
  }

  #with(text: string): string {
    return `${this.#parts.phrases[0]} ${afterWake(text, this.#parts.phrases) ?? text}`.trim();
  }
}

/** A phrase is heard before its last vowel has ended. Where nothing has followed by then, it is asked again after as much. */
const askAfterSamples = 0.5 * hearingRate;
/** A pause is one for the guard when it has lasted for so much longer. */
const guardSamples = 0.08 * hearingRate;
/** The end of the phrase's last vowel. */
const afterSamples = 0.08 * hearingRate;
/** Hardly any order is shorter. */
const orderSamples = 0.5 * hearingRate;
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
