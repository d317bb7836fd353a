import { expect, test } from "vitest";
import { hearingRate, type Recogniser } from "../../src/ports/speech.ts";
import type { NeoError } from "../../src/shared/errors.ts";
import type { Language } from "../../src/shared/language.ts";

export type RecogniserCase = {
  /** A text: why there is none here. */
  recogniser(): Promise<Recogniser | string>;
  language: Language;
  /** 16 kHz mono, of somebody who says `words`. */
  speech(): Promise<Int16Array>;
  /** What must be among the words heard, in small letters. */
  words: readonly string[];
};

const frameSamples = 1600;

/** What every recogniser holds to, whatever is behind it. */
export function recogniserContract({ recogniser, language, speech, words }: RecogniserCase): void {
  const signal = new AbortController().signal;
  const withRecogniser = (name: string, work: (recogniser: Recogniser) => Promise<void>) =>
    test(name, { timeout: 120_000 }, async ({ skip }) => {
      const given = await recogniser();
      if (typeof given === "string") return skip(given);
      await work(given);
    });
  const say = async (hearing: ReturnType<Recogniser["open"]>, samples: Int16Array): Promise<void> => {
    for (let at = 0; at < samples.length; at += frameSamples) {
      hearing.push(samples.slice(at, at + frameSamples));
      // As a microphone would: what listens gets its turn in between.
      await new Promise(setImmediate);
    }
  };

  withRecogniser("hears what is said, and says what it has so far", async (one) => {
    const partials: string[] = [];
    const hearing = one.open({ language, signal, onPartial: ({ text }) => partials.push(text) });
    await say(hearing, await speech());
    hearing.paused();
    const { text, confidence, words: heard, language: said } = await hearing.finish();
    for (const word of words) expect(text.toLowerCase()).toContain(word);
    expect(said).toBe(language);
    expect(confidence).toBeGreaterThan(0.3);
    expect(confidence).toBeLessThanOrEqual(1);
    for (const { startMs, endMs } of heard) expect(endMs).toBeGreaterThan(startMs);
    expect(hearing.waitingMs).toBe(0);
    if (one.capabilities.streaming) expect(partials.length).toBeGreaterThan(0);
  });

  withRecogniser("a pause that was not the end changes nothing of what is heard", async (one) => {
    const samples = await speech();
    const hearing = one.open({ language, signal });
    await say(hearing, samples);
    hearing.paused();
    hearing.paused();
    hearing.resumed();
    await say(hearing, samples);
    const { text, words: heard } = await hearing.finish();
    for (const word of words) expect(text.toLowerCase().split(word)).toHaveLength(3);
    // Times are those of what was said, whatever a pause was used for.
    for (const { endMs } of heard) expect(endMs).toBeLessThan((2_000 * samples.length) / hearingRate);
  });

  withRecogniser("of silence, and of nothing, it makes nothing", async (one) => {
    const silent = one.open({ language, signal });
    await say(silent, new Int16Array(2 * hearingRate));
    expect((await silent.finish()).text.split(" ").filter(Boolean).length).toBeLessThanOrEqual(1);
    expect(await one.open({ language, signal }).finish()).toMatchObject({ text: "", words: [] });
  });

  withRecogniser("what nobody wants any more does not wait", async (one) => {
    const hearing = one.open({ language, signal });
    hearing.push(await speech());
    hearing.close();
    expect(hearing.waitingMs).toBe(0);
  });

  withRecogniser("two at once do not mix", async (one) => {
    const samples = await speech();
    const [first, second] = [one.open({ language, signal }), one.open({ language, signal })];
    await Promise.all([say(first, samples), say(second, new Int16Array(hearingRate))]);
    const [{ text }, other] = await Promise.all([first.finish(), second.finish()]);
    for (const word of words) expect(text.toLowerCase()).toContain(word);
    expect(other.text.length).toBeLessThan(text.length);
  });

  withRecogniser("one that is given up leaves nothing behind, and the next is heard", async (one) => {
    const samples = await speech();
    const cancel = new AbortController();
    const given = one.open({ language, signal: cancel.signal });
    await say(given, samples);
    cancel.abort();
    const code = await given.finish().then(
      () => "finished",
      (error: NeoError) => error.code,
    );
    expect(code).toBe("E_CANCELLED");
    const closed = one.open({ language, signal });
    closed.push(samples);
    closed.close();
    closed.close();
    const after = one.open({ language, signal });
    await say(after, samples);
    const { text } = await after.finish();
    for (const word of words) expect(text.toLowerCase()).toContain(word);
  });
}
