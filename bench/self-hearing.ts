import { setTimeout as sleep } from "node:timers/promises";
import { defaults } from "../src/app/config/defaults.ts";
import { readEnvironment } from "../src/app/environment.ts";
import { composeAudio } from "../src/app/voice/compose-audio.ts";
import { EnergyActivity } from "../src/engines/audio/activity/energy-activity.ts";
import { rmsDb } from "../src/engines/audio/activity/level.ts";
import { Talk } from "../src/frontends/speech/talk.ts";
import type { TalkNews } from "../src/frontends/speech/talk-news.ts";
import type { TurnEvent, TurnFact } from "../src/ports/turn-event.ts";
import { speakable } from "../src/request/speakable/speakable.ts";
import { type Language, languages } from "../src/shared/language.ts";
import { voice as ownEnglish } from "../src/shared/messages/en/voice.ts";
import { voice as ownSpanish } from "../src/shared/messages/es/voice.ts";
import { reflectionsOf } from "../test/audio/reflections.ts";
import { room } from "../test/audio/room.ts";
import { keptFolder, realEngines } from "../test/engines/real-engines.ts";
import type { Benchmark, Figure } from "./benchmark.ts";
import { proseIn } from "./voice/prose.ts";
import { type Recording, recordingsIn } from "./voice/recordings.ts";
import { comparedWords } from "./voice/word-errors.ts";

/**
 * `npm run bench -- self-hearing FOLDER`: half an hour of our own voice, at its own pace, through arecord and aplay, in rooms that
 * give it back to the microphone (test/audio/reflections.ts) under the hum of a fan. Somebody calls with an order that
 * voice/make-calls.ts spoke into FOLDER; half a minute of what the product says and of the manual is the answer, which names the
 * wake phrase too; then comes the time in which no phrase is needed. A turn that nobody asked for is one of our own making.
 */
const [folder] = process.argv.slice(3);
const minutes = Number(process.env.NEO_BENCH_MINUTES ?? 30);
const rooms: readonly { language: Language; ear: string; voice: string; echoDb: number; delayMs: number }[] = [
  { language: "es", ear: "vosk-small-es-older", voice: "espeak-ng", echoDb: -6, delayMs: 30 },
  { language: "en", ear: "vosk-small-en-us-0.15", voice: "piper-en-us-ryan-medium-packaged", echoDb: -6, delayMs: 50 },
  { language: "es", ear: "vosk-small-es-older", voice: "espeak-ng", echoDb: -12, delayMs: 50 },
  { language: "en", ear: "vosk-small-en-us-0.15", voice: "piper-en-us-ryan-medium-packaged", echoDb: -12, delayMs: 80 },
  { language: "es", ear: "vosk-small-es-older", voice: "espeak-ng", echoDb: -20, delayMs: 80 },
  { language: "en", ear: "vosk-small-en-us-0.15", voice: "piper-en-us-ryan-medium-packaged", echoDb: -20, delayMs: 30 },
];
const phrases = defaults.voice.wakePhrases;
const signal = new AbortController().signal;

export const benchmark: Benchmark = async () => {
  if (folder === undefined) throw new Error("npm run bench -- self-hearing FOLDER");
  const orders = recordingsIn(folder, "order-");
  // One room in each language at a time.
  const counts = (await Promise.all(languages.map((language) => roomsIn(language, orders)))).flat();
  const sum = (of: (count: Count) => number): number => counts.reduce((all, count) => all + of(count), 0);
  return [
    ...counts.flatMap(({ name, voiceMs, ownTurns, interrupted }): Figure[] => [
      {
        name: `${name}: turns begun by ${(voiceMs / 60_000).toFixed(1)} minutes of our own voice`,
        value: ownTurns,
        unit: "count",
      },
      { name: `${name}: answers that fell silent for their own echo`, value: interrupted, unit: "count" },
    ]),
    { name: "calls made", value: sum(({ calls }) => calls), unit: "count" },
    { name: "calls answered", value: sum(({ answered }) => answered), unit: "count" },
    {
      name: `turns begun by ${(sum(({ voiceMs }) => voiceMs) / 60_000).toFixed(1)} minutes of our own voice`,
      value: sum(({ ownTurns }) => ownTurns),
      unit: "count",
      atMost: 0,
    },
    {
      name: "answers that fell silent for their own echo",
      value: sum(({ interrupted }) => interrupted),
      unit: "count",
      atMost: 0,
    },
  ];
};

async function roomsIn(language: Language, orders: readonly Recording[]): Promise<(Count & { name: string })[]> {
  const counts: (Count & { name: string })[] = [];
  for (const [index, place] of rooms.entries()) {
    if (place.language !== language) continue;
    const own = orders.filter((order) => order.language === language);
    const name = `${language} (${place.voice}), ${place.echoDb} dB after ${place.delayMs} ms`;
    const count = { name, ...(await talkIn(place, own, index)) };
    process.stderr.write(`${JSON.stringify(count)}\n`);
    counts.push(count);
  }
  return counts;
}

type Count = { voiceMs: number; calls: number; answered: number; ownTurns: number; interrupted: number };

async function talkIn(place: (typeof rooms)[number], orders: readonly Recording[], seed: number): Promise<Count> {
  const { language, ear, voice, echoDb, delayMs } = place;
  const count: Count = { voiceMs: 0, calls: 0, answered: 0, ownTurns: 0, interrupted: 0 };
  using here = room({
    reflections: reflectionsOf({ gain: 10 ** (echoDb / 20), delayMs, decayMs: 300, seed: seed + 1 }),
    humDb: -55,
    frame: (_, back) => {
      if (rmsDb(back) > -50) count.voiceMs += 20;
    },
  });
  const speech = language === "es" ? { hearEs: ear, voiceEs: voice } : { hearEn: ear, voiceEn: voice };
  const engines = await realEngines(keptFolder, { speech });
  const environment = { ...readEnvironment(), dataFolder: keptFolder, variables: here.variables };
  const settings = { ...defaults, audio: { ...defaults.audio, input: "hw:9,0", output: "hw:9,0" } };
  const { source, sink } = composeAudio({ environment, settings, onProgress: () => {} });
  const leaving = new AbortController();
  const answers = answersIn(language);
  /** The order that was spoken, until something has come of it. */
  let asked: string | undefined;
  let turnsOver = 0;
  let talked: Promise<void> | undefined;
  try {
    const recogniser = await engines.speech.recogniser([language]);
    if (recogniser === undefined) throw new Error(`${ear} is not installed`);
    const synthesiser = await engines.speech.voice();
    await Promise.all([recogniser.prepare(signal), synthesiser.prepare(signal)]);
    const show = (news: TalkNews): void => {
      if (process.env.NEO_BENCH_NEWS !== undefined && news.type !== "partial")
        process.stderr.write(`${Math.round(performance.now())} ${JSON.stringify(news).slice(0, 120)}\n`);
      if (news.type === "request") {
        if (asked !== undefined && haveWordInCommon(asked, news.text)) count.answered += 1;
        else {
          count.ownTurns += 1;
          process.stderr.write(`${place.language} ${echoDb} dB: took itself for somebody: ${news.text}\n`);
        }
        asked = undefined;
      } else if (news.type === "interrupted") count.interrupted += 1;
      else if (news.type === "turn-over") turnsOver += 1;
      else if (news.type === "failed") process.stderr.write(`${news.code}\n`);
    };
    const talk = new Talk(
      {
        ...{ source, sink, recogniser, synthesiser, show, speakable },
        activity: new EnergyActivity(),
        completeness: () => "open",
        turn: () => answering(answers, language),
      },
      { language, wakePhrases: phrases, followUpMs: defaults.voice.followUpMs, beep: true },
    );
    talked = talk.run(leaving.signal);
    await sleep(2_000);
    while (count.voiceMs < (minutes * 60_000) / rooms.length) {
      const [before, order] = [turnsOver, orders[count.calls % orders.length] as Recording];
      count.calls += 1;
      if (process.env.NEO_BENCH_NEWS !== undefined) process.stderr.write(`call: ${order.said}\n`);
      asked = order.said.replace(/^[^,]*, /, "");
      await here.say(order.samples);
      for (let waited = 0; asked !== undefined && waited < 15_000; waited += 50) await sleep(50);
      while (asked === undefined && turnsOver === before) await sleep(100);
      // The echo has died away, and it still listens without being called.
      await sleep(2_500);
      if (count.calls > 20 && count.answered === 0) throw new Error("no call was heard");
    }
  } finally {
    leaving.abort();
    await talked;
    await sink.close();
    await engines.close();
  }
  return count;
}

/** However badly an order was heard, what we made up of our own voice has nothing of it. */
function haveWordInCommon(asked: string, heard: string): boolean {
  const words = new Set(comparedWords(heard).map((word) => word.slice(0, 4)));
  return comparedWords(asked).some((word) => word.length > 2 && words.has(word.slice(0, 4)));
}

/** Without end: what the product says of itself, the wake phrase in it, and what it would read out of the manual. */
function* answersIn(language: Language): Generator<string> {
  const own = Object.values<string>(language === "es" ? ownSpanish : ownEnglish).map((text) =>
    text.replace("{phrase}", phrases[0] ?? "").replace(/\{[^}]*\}/g, " "),
  );
  const prose = proseIn(language);
  for (let turn = 0; ; turn += 1)
    yield [0, 1, 2, 3, 4, 5]
      .map((index) => turn * 6 + index)
      .map((at) => (at % 2 === 0 ? own[(at / 2) % own.length] : prose[(at * 7) % prose.length]))
      .join(" ");
}

async function* answering(answers: Generator<string>, language: Language): AsyncGenerator<TurnEvent> {
  const facts: TurnFact[] = [{ type: "said", text: answers.next().value, language }];
  for (const [seq, fact] of facts.entries()) yield { turn: "answer", seq, at: Date.now(), ...fact };
}
