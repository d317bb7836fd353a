import { expect, test } from "vitest";
import { FakeEar, word } from "../../../test/fixtures/speech/fake-ear.ts";
import { WakeRecogniser } from "./wake-recogniser.ts";

const phrases = ["oye papaya"];
const call = { text: "oye papaya", words: [word("oye", 200, 500), word("papaya", 500, 1_000)] };
const more = { text: "oye papaya [unk]", words: [...call.words, word("[unk]", 1_050, 2_000)] };

function ears(called: object, text: string) {
  const guard = new FakeEar({ streaming: true, grammar: true }, called);
  const inner = new FakeEar({ streaming: false, grammar: false }, { text });
  const partials: string[] = [];
  const hearing = new WakeRecogniser(inner, { phrases, guard, asleep: () => true }).open({
    language: "es",
    signal: new AbortController().signal,
    onPartial: (partial) => partials.push(partial.text),
  });
  /** Loud for the call, then as loud as `rest` says. */
  const say = (ms: number, loudness = 3_000): void => {
    for (let at = 0; at < ms; at += 20) hearing.push(new Int16Array(320).fill(loudness));
  };
  return { guard, inner, hearing, partials, say };
}

test("what follows the call is heard in words, from where the call ended", async () => {
  const { inner, hearing, say } = ears(more, "reinicia nginx");
  say(2_000);
  expect((await hearing.finish()).text).toBe("oye papaya reinicia nginx");
  expect(inner.opened).toMatchObject([{ held: false, samples: 16_000 }]);
});

test("at a pause the words are worked out already, and what is said after it belongs to them", async () => {
  const { inner, guard, hearing, partials, say } = ears(more, "reinicia nginx");
  say(2_000);
  hearing.paused();
  await Promise.resolve();
  say(200, 0);
  hearing.resumed();
  say(400);
  expect((await hearing.finish()).text).toBe("oye papaya reinicia nginx");
  expect(inner.opened).toMatchObject([{ samples: 16_000 + 9_600 }]);
  expect(guard.opened[0]).toMatchObject({ samples: 32_000 + 9_600 });
  expect(partials).toEqual(["oye papaya", "oye papaya reinicia nginx"]);
});

test("what comes after a breath behind the call is heard too", async () => {
  const { inner, hearing, partials, say } = ears(more, "reinicia nginx");
  say(1_000);
  hearing.paused();
  await new Promise(setImmediate);
  say(300, 20);
  hearing.resumed();
  say(1_000);
  await new Promise(setImmediate);
  hearing.paused();
  expect((await hearing.finish()).text).toBe("oye papaya reinicia nginx");
  expect(inner.opened).toHaveLength(1);
  expect(partials).toContain("oye papaya reinicia nginx");
});

test("of a breath within the first word it is not told: the silence that is put in at a pause would cut it in two", async () => {
  const { inner, hearing, say } = ears(more, "reinicia nginx");
  say(1_200);
  hearing.paused();
  await new Promise(setImmediate);
  hearing.resumed();
  say(1_000);
  hearing.paused();
  await hearing.finish();
  expect(inner.opened).toMatchObject([{ samples: 19_200, pauses: [19_200] }]);
});

test("a call alone is one, without a word that a recogniser would make up of the silence", async () => {
  const { inner, hearing, say } = ears(call, "gracias por ver el vídeo");
  say(1_000);
  say(600, 20);
  expect((await hearing.finish()).text).toBe("oye papaya");
  expect(inner.opened).toEqual([]);
});

test("of what does not call us no word is heard", async () => {
  const { inner, hearing, partials, say } = ears({ text: "[unk]", words: [] }, "el secreto es sésamo");
  say(2_000);
  hearing.paused();
  expect((await hearing.finish()).text).toBe("");
  expect([inner.opened, partials]).toEqual([[], []]);
});

test("a gap of a moment within the phrase is none to who is held to it; a longer one is", () => {
  const { guard, hearing, say } = ears(call, "");
  say(400);
  hearing.paused();
  say(60, 20);
  hearing.resumed();
  say(400);
  hearing.paused();
  say(120, 20);
  expect(guard.opened[0]?.pauses).toEqual([400 * 16 + 60 * 16 + 400 * 16 + 80 * 16]);
});
