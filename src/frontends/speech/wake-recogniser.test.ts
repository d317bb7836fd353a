import { expect, test } from "vitest";
import { FakeEar, word } from "../../../test/fixtures/speech/fake-ear.ts";
import { WakeRecogniser } from "./wake-recogniser.ts";

const phrases = ["oye papaya"];

/** Held to phrases it hears `called`, otherwise `whole`. */
async function hear(
  called: object,
  whole: string,
  asleep: boolean,
): Promise<{ text: string; partials: string[]; opened: FakeEar["opened"] }> {
  const inner = new FakeEar({ streaming: true, grammar: true }, { text: whole }, called);
  const partials: string[] = [];
  const hearing = new WakeRecogniser(inner, { phrases, asleep: () => asleep }).open({
    language: "es",
    signal: new AbortController().signal,
    onPartial: ({ text }) => partials.push(text),
  });
  for (let at = 0; at < 2_000; at += 20) {
    hearing.push(new Int16Array(320).fill(3_000));
    // What a recogniser tells comes between frames.
    await Promise.resolve();
  }
  const { text } = await hearing.finish();
  return { text, partials, opened: inner.opened };
}

test("of what does not call us no word is heard, and nothing but the phrases is listened for", async () => {
  const { text, partials, opened } = await hear({ text: "[unk]" }, "el secreto es sésamo", true);
  expect([text, partials]).toEqual(["", []]);
  expect(opened).toMatchObject([{ held: true, samples: 32_000 }]);
});

test("once called, all words are heard of what follows, while it is being said", async () => {
  const called = {
    text: "oye papaya [unk]",
    words: [word("oye", 300, 500), word("papaya", 500, 1_000), word("[unk]", 1_050, 2_000)],
  };
  const { text, partials, opened } = await hear(called, "reinicia nginx", true);
  expect(text).toBe("oye papaya reinicia nginx");
  expect(partials.slice(0, 2)).toEqual(["oye papaya", "oye papaya reinicia nginx"]);
  expect(opened.filter(({ held }) => !held)).toMatchObject([{ samples: 16_000 }]);
});

test("who cannot tell where the call ended has all of it heard in words, and the phrase taken off", async () => {
  const { text } = await hear({ text: "oye papaya [unk]" }, "oye papalla reinicia nginx", true);
  expect(text).toBe("oye papaya reinicia nginx");
});

test("awake, it is as without", async () => {
  const { text, opened } = await hear({ text: "oye papaya" }, "qué hora es", false);
  expect(text).toBe("qué hora es");
  expect(opened).toMatchObject([{ held: false }]);
});
