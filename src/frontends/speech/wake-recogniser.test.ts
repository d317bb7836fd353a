import { expect, test } from "vitest";
import type { Hearing, HearingOptions, Recogniser, SpokenWord, Transcript } from "../../ports/speech.ts";
import { WakeRecogniser } from "./wake-recogniser.ts";

const phrases = ["oye papaya"];

/** Held to phrases it hears `called`, otherwise `whole`; each sample that it was given is counted. */
class TwoEars implements Recogniser {
  readonly name = "two";
  readonly capabilities = { streaming: true, grammar: true, languages: ["es"] as const };
  readonly opened: { held: boolean; samples: number; closed: boolean }[] = [];
  readonly #called: Partial<Transcript>;
  readonly #whole: Partial<Transcript>;

  constructor(called: Partial<Transcript>, whole: Partial<Transcript>) {
    this.#called = called;
    this.#whole = whole;
  }

  async prepare(): Promise<void> {}
  async close(): Promise<void> {}

  open(options: HearingOptions): Hearing {
    const held = options.phrases !== undefined;
    const note = { held, samples: 0, closed: false };
    this.opened.push(note);
    const transcript: Transcript = {
      text: "",
      language: "es",
      confidence: 1,
      words: [],
      ...(held ? this.#called : this.#whole),
    };
    return {
      waitingMs: 0,
      push: (frame) => {
        note.samples += frame.length;
        if (note.samples >= 960) options.onPartial?.({ text: transcript.text, language: "es" });
      },
      paused: () => {},
      resumed: () => {},
      finish: async () => transcript,
      close: () => {
        note.closed = true;
      },
    };
  }
}

const word = (text: string, startMs: number, endMs: number): SpokenWord => ({ text, startMs, endMs, confidence: 1 });

async function hear(inner: TwoEars, asleep: boolean): Promise<{ text: string; partials: string[] }> {
  const partials: string[] = [];
  const hearing = new WakeRecogniser(inner, { phrases, asleep: () => asleep }).open({
    language: "es",
    signal: new AbortController().signal,
    onPartial: ({ text }) => partials.push(text),
  });
  for (let frame = 0; frame < 10; frame += 1) hearing.push(new Int16Array(320));
  const { text } = await hearing.finish();
  return { text, partials };
}

test("of what does not call us no word is heard, and nothing but the phrases is listened for", async () => {
  const ears = new TwoEars({ text: "[unk]" }, { text: "el secreto es sésamo" });
  expect(await hear(ears, true)).toEqual({ text: "", partials: [] });
  expect(ears.opened).toEqual([{ held: true, samples: 3_200, closed: false }]);
});

test("once called, the whole utterance is heard again in all words", async () => {
  const ears = new TwoEars({ text: "oye papaya [unk]" }, { text: "oye papaya reinicia nginx" });
  expect((await hear(ears, true)).text).toBe("oye papaya reinicia nginx");
  expect(ears.opened).toMatchObject([{ samples: 3_200 }, { held: false, samples: 3_200 }]);
});

test("a name that the vocabulary does not have is cut off by its time", async () => {
  const called = {
    text: "oye papaya [unk]",
    words: [word("oye", 300, 500), word("papaya", 500, 1_000), word("[unk]", 1_050, 2_000)],
  };
  const whole = {
    text: "o ella para ya reinicia nginx",
    words: [
      word("o", 300, 350),
      word("ella", 350, 500),
      word("para", 520, 800),
      word("ya", 800, 990),
      word("reinicia", 1_050, 1_500),
      word("nginx", 1_500, 2_000),
    ],
  };
  expect((await hear(new TwoEars(called, whole), true)).text).toBe("oye papaya reinicia nginx");
});

test("awake, it is as without", async () => {
  const ears = new TwoEars({ text: "oye papaya" }, { text: "qué hora es" });
  expect((await hear(ears, false)).text).toBe("qué hora es");
  expect(ears.opened).toMatchObject([{ held: false }]);
});
