import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TurnEvent, TurnFact } from "../../ports/turn-event.ts";
import { speakTurn } from "./spoken-turn.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is heard of a turn whose facts come at these times, in milliseconds; times are of when it began to be said. */
async function heardOf(
  facts: readonly { atMs: number; fact: TurnFact }[],
  options: { tones?: boolean } = {},
): Promise<string[]> {
  const heard: string[] = [];
  const began = Date.now();
  const note = async (what: string): Promise<void> => void heard.push(`${Date.now() - began} ${what}`);
  const events = async function* (): AsyncGenerator<TurnEvent> {
    for (const { atMs, fact } of facts) {
      await new Promise((resolve) => setTimeout(resolve, began + atMs - Date.now()));
      yield { turn: "t", seq: 0, at: 0, ...fact };
    }
  };
  const speaker = { speaking: false, say: ({ text }: { text: string }) => note(text), sound: note };
  const done = speakTurn({
    ...{ events: events(), speaker, language: "es", tones: options.tones ?? true },
    ...{ show: () => {}, speaks: () => {}, signal: new AbortController().signal },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  return heard;
}

const said = (atMs: number): { atMs: number; fact: TurnFact } => ({
  atMs,
  fact: { type: "said", text: "hecho", language: "es" },
});

test("an answer that is there soon is all that is heard", async () => {
  expect(await heardOf([said(300)])).toEqual(["300 hecho"]);
});

test("where it takes longer a tone tells that it was understood, and later a word that it takes a moment", async () => {
  expect(await heardOf([said(1_000)])).toEqual(["500 heard", "1000 hecho"]);
  expect(await heardOf([said(9_000)])).toEqual(["500 heard", "2500 Un momento.", "9000 hecho"]);
});

test("who wants no tones hears the word alone", async () => {
  expect(await heardOf([said(9_000)], { tones: false })).toEqual(["2500 Un momento.", "9000 hecho"]);
});

test("a failure is told, and what was cancelled is followed by nothing", async () => {
  const failed: TurnFact = { type: "failed", code: "E_AUDIO_LOST", parameters: { device: "hw:1,0" } };
  const [told, ...more] = await heardOf([{ atMs: 100, fact: failed }]);
  expect([told?.startsWith("100 "), more]).toEqual([true, []]);
  expect(await heardOf([{ atMs: 100, fact: { type: "cancelled" } }, said(9_000)])).toEqual(["9000 hecho"]);
});
