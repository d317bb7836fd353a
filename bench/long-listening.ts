import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { EnergyActivity } from "../src/engines/audio/activity/energy-activity.ts";
import { AlsaSink } from "../src/engines/audio/alsa/alsa-sink.ts";
import { alsaSource } from "../src/engines/audio/alsa/alsa-source.ts";
import { memoryOfTree } from "../src/engines/memory/process-memory.ts";
import { Talk } from "../src/frontends/speech/talk.ts";
import type { TalkNews } from "../src/frontends/speech/talk-news.ts";
import { type AudioSource, frameSamples, hearingRate, type Listening } from "../src/ports/audio.ts";
import type { Recogniser, Synthesiser } from "../src/ports/speech.ts";
import type { TurnEvent } from "../src/ports/turn-event.ts";
import { alsaFiles, workers } from "../test/audio/alsa-files.ts";
import { type Room, room } from "../test/audio/room.ts";
import { keptFolder, realEngines } from "../test/engines/real-engines.ts";
import type { Benchmark, Figure } from "./benchmark.ts";
import { byEspeak } from "./voice/by-espeak.ts";
import { keepingUp } from "./voice/fast-source.ts";
import { proseIn } from "./voice/prose.ts";
import { type Recording, recordingsIn } from "./voice/recordings.ts";
import { fan } from "./voice/sounds.ts";

/**
 * `npm run bench -- long-listening FOLDER`: two hours of a room in which people talk and now and then call, through arecord, the
 * ring and a talk with a real recogniser, as fast as it can hear: what all its processes take (PSS) once half an hour has been heard
 * and at the end. Then two minutes at the pace of sound: what is lost when the reader keeps up (nothing), and whether all is counted
 * when it stops reading for longer than the ring lasts. FOLDER: orders by voice/make-calls.ts.
 */
const [folder] = process.argv.slice(3);
const hours = Number(process.env.NEO_BENCH_HOURS ?? 2);
const ear = "vosk-small-es-older";
const packageFolder = async (): Promise<string> => {
  throw new Error("the card gives 16 kHz");
};
const phrases = ["oye papaya"];
const signal = new AbortController().signal;

export const benchmark: Benchmark = async () => {
  if (folder === undefined) throw new Error("npm run bench -- long-listening FOLDER");
  const orders = recordingsIn(folder, "order-es");
  const engines = await realEngines(keptFolder, { speech: { hearEs: ear } });
  try {
    const recogniser = await engines.speech.recogniser(["es"]);
    if (recogniser === undefined) throw new Error(`${ear} is not installed`);
    await recogniser.prepare(signal);
    return [...(await hoursOf(orders, recogniser)), ...(await atPace(orders, recogniser)), ...(await overloaded())];
  } finally {
    await engines.close();
  }
};

async function hoursOf(orders: readonly Recording[], recogniser: Recogniser): Promise<Figure[]> {
  using files = alsaFiles();
  const block = tenMinutes(orders);
  const wanted = hours * 3_600 * hearingRate;
  writeFileSync(join(files.folder, "in.raw"), "");
  for (let at = 0; at < wanted; at += block.length) appendFileSync(join(files.folder, "in.raw"), bytesOf(block));
  const source = alsaSource({
    ...{ device: "hw:9,0", variables: files.variables, packageFolder },
    ...{ worker: workers.capture, whenFull: "wait" as const },
  });
  const own = keepingUp(recogniser);
  const leaving = new AbortController();
  const samples: { minute: number; bytes: number }[] = [];
  const began = performance.now();
  const everyMinute = (minute: number): void => {
    collect();
    samples.push({ minute, bytes: memoryOfTree(process.pid)?.pssBytes ?? 0 });
    const { bytes } = samples.at(-1) ?? { bytes: 0 };
    if (minute % 10 === 0 || hours < 1) process.stderr.write(`${minute} minutes: ${(bytes / 2 ** 20).toFixed(1)} MB\n`);
    if (minute >= hours * 60) leaving.abort();
  };
  const news = await talkOver(slowedTo(source, own.caughtUp, everyMinute), own, leaving.signal);
  const between = (from: number, to: number): number => {
    const some = samples.filter(({ minute }) => minute > from * 60 && minute <= to * 60);
    return some.reduce((sum, { bytes }) => sum + bytes, 0) / some.length / 2 ** 20;
  };
  const [first, last] = [between(hours / 4 - hours / 24, hours / 4), between(hours - hours / 24, hours)];
  return [
    { name: `PSS of all processes around minute ${hours * 15}`, value: first, unit: "MB" },
    { name: `PSS of all processes at the end of ${hours} hours`, value: last, unit: "MB" },
    { name: "growth since", value: 100 * (last / first - 1), unit: "%", atMost: 5 },
    { name: "requests heard meanwhile", value: news.requests, unit: "count" },
    { name: "samples lost meanwhile", value: news.lostSamples, unit: "count", atMost: 0 },
    { name: "computing ÷ sound", value: (performance.now() - began) / (hours * 3_600_000), unit: "×" },
  ];
}

/** A minute with a reader that works as it does in `neo listen`. */
async function atPace(orders: readonly Recording[], recogniser: Recogniser): Promise<Figure[]> {
  let fed = 0;
  using here = room({ frame: () => (fed += 1) });
  const source = microphoneIn(here);
  const leaving = new AbortController();
  let listening: Listening | undefined;
  const watched: AudioSource = {
    device: source.device,
    start: async (until) => {
      listening = await source.start(until);
      return listening;
    },
  };
  const talked = talkOver(watched, recogniser, leaving.signal);
  for (let count = 0; fed * frameSamples < 60 * hearingRate; count += 1) {
    await here.say((orders[count % orders.length] as Recording).samples);
    await sleep(1_500);
  }
  leaving.abort();
  const { requests } = await talked;
  return [
    { name: "at the pace of sound, a minute, requests heard", value: requests, unit: "count" },
    {
      name: "at the pace of sound, a minute, samples lost",
      value: listening?.counts.lostSamples ?? Number.NaN,
      unit: "count",
      atMost: 0,
    },
  ];
}

/** A reader that stops for 40 s; the ring lasts 30. */
async function overloaded(): Promise<Figure[]> {
  let fed = 0;
  using here = room({ frame: () => (fed += 1) });
  const source = microphoneIn(here);
  const leaving = new AbortController();
  const listening = await source.start(leaving.signal);
  let [frames, told, firstFed] = [0, 0, Number.NaN];
  for await (const event of listening) {
    if (event.type === "overrun") told += event.lostSamples;
    if (event.type !== "frame") continue;
    frames += 1;
    if (Number.isNaN(firstFed)) firstFed = fed - 1;
    if (frames === 250) await sleep(40_000);
    if (frames === 250 + 40 * 50) leaving.abort();
  }
  const { lostSamples, overruns } = listening.counts;
  const accounted = frames * frameSamples + lostSamples;
  return [
    { name: "reader that stops for 40 s: samples lost, as counted", value: lostSamples, unit: "count" },
    { name: "the same, as told in events", value: told, unit: "count" },
    { name: "times that there was no room", value: overruns, unit: "count" },
    {
      name: "neither heard nor counted as lost, with what was under way at the end",
      value: (Math.abs((fed - firstFed) * frameSamples - accounted) / hearingRate) * 1_000,
      unit: "ms",
      atMost: 500,
    },
  ];
}

function microphoneIn({ variables }: Pick<Room, "variables">): AudioSource {
  return alsaSource({ device: "hw:9,0", variables, packageFolder, worker: workers.capture });
}

async function talkOver(
  source: AudioSource,
  recogniser: Recogniser,
  until: AbortSignal,
): Promise<{ requests: number; lostSamples: number }> {
  const counts = { requests: 0, lostSamples: 0 };
  const show = (news: TalkNews): void => {
    if (news.type === "request") counts.requests += 1;
    else if (news.type === "overrun") counts.lostSamples += news.lostSamples;
    else if (news.type === "failed") throw new Error(news.code);
  };
  const sink = new AlsaSink({ device: "hw:9,0", variables: {}, packageFolder, worker: workers.playback });
  const talk = new Talk(
    {
      ...{ source, sink, recogniser, synthesiser: mute, show },
      speakable: (text) => text,
      activity: new EnergyActivity(),
      completeness: () => "open",
      turn: answered,
    },
    { language: "es", wakePhrases: phrases, followUpMs: 0, beep: false },
  );
  await talk.run(until);
  return counts;
}

/** No faster than it can be heard. */
function slowedTo(
  source: AudioSource,
  caughtUp: () => Promise<void>,
  everyMinute: (minute: number) => void,
): AudioSource {
  return {
    device: source.device,
    start: async (until) => {
      const listening = await source.start(until);
      const events = async function* () {
        for await (const event of listening) {
          yield event;
          if (event.type !== "frame") continue;
          const heard = event.position + frameSamples;
          if (heard % (50 * frameSamples) === 0) await caughtUp();
          if (heard % (60 * hearingRate) === 0) everyMinute(heard / (60 * hearingRate));
        }
      };
      return {
        [Symbol.asyncIterator]: events,
        before: (samples) => listening.before(samples),
        get counts() {
          return listening.counts;
        },
      };
    },
  };
}

/** People talk for about half of it; every minute somebody calls. */
function tenMinutes(orders: readonly Recording[]): Int16Array {
  const length = 600 * hearingRate;
  const hum = fan(length, 3);
  const sound = hum.map((sample) => sample / 300);
  const prose = proseIn("es").filter((sentence) => !/papaya/i.test(sentence));
  let at = hearingRate;
  for (let count = 0; at < length; count += 1) {
    const isCall = count % 7 === 3;
    const said = isCall
      ? (orders[count % orders.length] as Recording).samples
      : byEspeak(prose[(count * 5) % prose.length] ?? "", count % 2 === 0 ? "es" : "es-419+f3");
    for (let index = 0; index < said.length && at + index < length; index += 1)
      sound[at + index] = (sound[at + index] ?? 0) + (said[index] ?? 0) / 2;
    at += said.length + Math.round(hearingRate * (1 + (count % 5)));
  }
  return sound;
}

async function* answered(): AsyncGenerator<TurnEvent> {
  yield { turn: "answer", seq: 0, at: Date.now(), type: "said", text: "", language: "es" };
}

const mute: Synthesiser = {
  name: "none",
  languages: ["es"],
  prepare: async () => {},
  speak: async function* () {},
  close: async () => {},
};

/** What is only not yet collected is no growth. */
const collect = ((): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

function bytesOf(samples: Int16Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}
