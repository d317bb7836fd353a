import { afterEach, describe, expect, test, vi } from "vitest";
import {
  FakeRecogniser,
  FakeSink,
  FakeSource,
  FakeSynthesiser,
  fakeActivity,
} from "../../../test/fixtures/speech/fakes.ts";
import type { TurnEvent } from "../../ports/turn-event.ts";
import { NeoError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { Talk, type TalkSettings } from "./talk.ts";
import type { TalkNews } from "./talk-news.ts";

const settings: TalkSettings = { language: "es", wakePhrases: ["oye papaya"], followUpMs: 0, beep: true };
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

type Turn = (text: string, signal: AbortSignal) => AsyncIterable<TurnEvent>;

const answering = (answer: string): Turn =>
  async function* () {
    yield { turn: "t", seq: 0, at: 0, type: "said", text: answer, language: "es" };
  };

function begin(
  heard: readonly (string | NeoError)[],
  options: Partial<TalkSettings> & { turn?: Turn; failure?: NeoError } = {},
) {
  const [source, sink, synthesiser] = [new FakeSource(), new FakeSink(), new FakeSynthesiser()];
  source.failure = options.failure;
  const recogniser = new FakeRecogniser(heard);
  const asked: string[] = [];
  const news: TalkNews[] = [];
  /** How much had been asked when somebody called. */
  const calls: number[] = [];
  const turn = options.turn ?? answering("hecho");
  const talk = new Talk(
    {
      ...{ source, sink, synthesiser, recogniser, activity: fakeActivity },
      speakable: (text) => text,
      completeness: () => "open",
      turn: ({ text }: { text: string; language: Language }, signal) => {
        asked.push(text);
        return turn(text, signal);
      },
      called: () => calls.push(asked.length),
      show: (item) => news.push(item),
    },
    { ...settings, ...options },
  );
  const leaving = new AbortController();
  const run = talk.run(leaving.signal);
  run.catch(() => {});
  ends.push(() => {
    leaving.abort();
    return run.catch(() => {});
  });
  const spoken = () => synthesiser.spoken.map(({ text }) => text);
  return { talk, run, source, sink, asked, calls, news, spoken, leave: () => leaving.abort() };
}

const lastState = (news: readonly TalkNews[]) => news.findLast((item) => item.type === "state")?.state;
const soon = { timeout: 5_000, interval: 5 };

describe("who is spoken to", () => {
  test("without the wake phrase nothing is done, nothing said, and nothing shown of it", async () => {
    const { source, asked, news, spoken } = begin(["borra todo el disco", "oye papaya qué hora es"]);
    source.say(1_000);
    source.say(1_000);
    await vi.waitFor(() => expect(spoken()).toEqual(["hecho"]), soon);
    expect(asked).toEqual(["qué hora es"]);
    expect(JSON.stringify(news)).not.toContain("borra");
  });

  test("who only calls is answered by a tone, and what comes next needs no phrase", async () => {
    const { source, asked, sink } = begin(["oye papaya", "cuánto espacio queda"]);
    source.say(600);
    await vi.waitFor(() => expect(sink.played).toHaveLength(1), soon);
    source.say(1_000);
    await vi.waitFor(() => expect(asked).toEqual(["cuánto espacio queda"]), soon);
  });

  test("after an answer a further request needs the phrase no more, for as long as the settings say", async () => {
    const with8s = begin(["oye papaya uno", "y ahora haz dos"], { followUpMs: 8_000 });
    with8s.source.say(800);
    await vi.waitFor(() => expect(lastState(with8s.news)).toBe("listening"), soon);
    with8s.source.say(800);
    await vi.waitFor(() => expect(with8s.asked).toEqual(["uno", "y ahora haz dos"]), soon);

    const without = begin(["oye papaya uno", "dos", "oye papaya tres"]);
    without.source.say(800);
    await vi.waitFor(() => expect(lastState(without.news)).toBe("asleep"), soon);
    await new Promise((resolve) => setTimeout(resolve, 200));
    without.source.say(800);
    without.source.say(800);
    await vi.waitFor(() => expect(without.asked).toEqual(["uno", "tres"]), soon);
  });
});

test("that we are called is told while somebody still speaks, once an utterance, and not of what others say", async () => {
  const { source, asked, calls } = begin(["qué tal", "oye papaya uno", "oye papaya dos"]);
  source.say(800);
  source.say(800);
  await vi.waitFor(() => expect(asked).toEqual(["uno"]), soon);
  source.say(800);
  await vi.waitFor(() => expect(asked).toEqual(["uno", "dos"]), soon);
  expect(calls).toEqual([0, 1]);
});

describe("speaking over it", () => {
  test("stops it, and an order to be quiet is no request", async () => {
    const { source, sink, asked, news } = begin(["oye papaya cuéntame", "cállate"]);
    sink.hold = true;
    source.say(800);
    await vi.waitFor(() => expect(news).toContainEqual({ type: "state", state: "speaking" }), soon);
    source.say(500);
    await vi.waitFor(() => expect(sink.played).toEqual([expect.objectContaining({ complete: false })]), soon);
    await vi.waitFor(() => expect(lastState(news)).toBe("asleep"), soon);
    expect(news).toContainEqual({ type: "interrupted" });
    expect(asked).toEqual(["cuéntame"]);
  });

  test.each([
    ["what is our own words", "el disco está lleno", []],
    ["a word that may be any noise", "ruido", []],
    ["a request of somebody's", "qué hora es ahora", ["qué hora es ahora"]],
  ])("over an answer %s is taken for that", async (_, heard, further) => {
    const { source, asked, sink, news } = begin(["oye papaya cuéntame", heard, "oye papaya tres"], {
      turn: answering("tu disco está casi lleno"),
      followUpMs: 8_000,
    });
    sink.hold = true;
    source.say(800);
    await vi.waitFor(() => expect(lastState(news)).toBe("speaking"), soon);
    sink.hold = false;
    source.say(800);
    await vi.waitFor(() => expect(news.filter(({ type }) => type === "interrupted")).toHaveLength(1), soon);
    await vi.waitFor(() => expect(lastState(news)).toBe("listening"), soon);
    source.say(800);
    await vi.waitFor(() => expect(asked).toEqual(["cuéntame", ...further, "tres"]), soon);
  });

  test("an order to stop ends what is being carried out, without the phrase", async () => {
    let cancelled = false;
    const slow: Turn = async function* (_, signal) {
      await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
      cancelled = true;
      yield { turn: "t", seq: 0, at: 0, type: "cancelled" };
    };
    const { source, asked } = begin(["oye papaya busca", "reinicia nginx", "para"], { turn: slow });
    source.say(800);
    await vi.waitFor(() => expect(asked).toEqual(["busca"]), soon);
    source.say(800);
    source.say(500);
    await vi.waitFor(() => expect(cancelled).toBe(true), soon);
    expect(asked).toEqual(["busca"]);
  });
});

describe("what goes wrong", () => {
  test("a microphone that goes in the middle of a request ends it, and nothing is done of it", async () => {
    const { source, asked, news } = begin(["oye papaya borra", "oye papaya hola"]);
    source.frames(800, 1_000);
    source.put({ type: "lost", code: "E_AUDIO_LOST", parameters: { device: "hw:1,0" } });
    source.put({ type: "back" });
    source.say(800);
    await vi.waitFor(() => expect(asked).toEqual(["hola"]), soon);
    expect(news).toContainEqual({ type: "lost", code: "E_AUDIO_LOST", parameters: { device: "hw:1,0" } });
    expect(news).toContainEqual({ type: "back" });
  });

  test("a recogniser that breaks costs one utterance", async () => {
    const crash = new NeoError("E_ENGINE_CRASHED", { engine: "vosk", how: "SIGKILL" });
    const { source, asked, news } = begin([crash, "oye papaya hola"]);
    source.say(800);
    source.say(800);
    await vi.waitFor(() => expect(asked).toEqual(["hola"]), soon);
    expect(news).toContainEqual({
      type: "failed",
      code: "E_ENGINE_CRASHED",
      parameters: { engine: "vosk", how: "SIGKILL" },
    });
  });

  test("a loudspeaker that is gone is told, and the next request is answered", async () => {
    const { source, sink, asked, news } = begin(["oye papaya uno", "oye papaya dos"]);
    sink.failure = new NeoError("E_AUDIO_LOST", { device: "hw:0,0" });
    source.say(800);
    await vi.waitFor(
      () => expect(news).toContainEqual({ type: "failed", code: "E_AUDIO_LOST", parameters: { device: "hw:0,0" } }),
      soon,
    );
    sink.failure = undefined;
    source.say(800);
    await vi.waitFor(() => expect(asked).toEqual(["uno", "dos"]), soon);
  });

  test("a loudspeaker that ran dry is told", async () => {
    const { source, sink, news } = begin(["oye papaya uno"]);
    sink.underruns = 3;
    source.say(800);
    await vi.waitFor(() => expect(news).toContainEqual({ type: "underrun", underruns: 3 }), soon);
  });

  test("a muted microphone is told once", async () => {
    const { source, news } = begin([]);
    source.frames(8_000, 0);
    await vi.waitFor(() => expect(news).toContainEqual({ type: "health", health: "silent" }), soon);
    expect(news.filter(({ type }) => type === "health")).toHaveLength(1);
  });

  test("without arecord it ends at once and says what to install", async () => {
    const { run } = begin([], { failure: new NeoError("E_NOT_INSTALLED", { program: "arecord", package: "" }) });
    await expect(run).rejects.toMatchObject({ code: "E_NOT_INSTALLED" });
  });
});
