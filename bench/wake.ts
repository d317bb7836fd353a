import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { EnergyActivity } from "../src/engines/audio/activity/energy-activity.ts";
import { hearUtterances } from "../src/frontends/speech/ears.ts";
import { afterWake } from "../src/frontends/speech/wake-phrase.ts";
import { WakeRecogniser } from "../src/frontends/speech/wake-recogniser.ts";
import type { Recogniser } from "../src/ports/speech.ts";
import { type Language, languages } from "../src/shared/language.ts";
import { keptFolder, realEngines } from "../test/engines/real-engines.ts";
import type { Benchmark, Figure } from "./benchmark.ts";
import { byEspeak } from "./voice/by-espeak.ts";
import { fastSource, keepingUp } from "./voice/fast-source.ts";
import { proseIn } from "./voice/prose.ts";
import { recordingsIn } from "./voice/recordings.ts";
import { fan, mixed, withSilence } from "./voice/sounds.ts";

/**
 * `npm run bench -- wake FOLDER [OTHER] [--share N/M] [--only es|en]`: how many of the calls that voice/make-calls.ts spoke into
 * FOLDER, alone and with an order behind them, are heard under a fan 10 dB beneath them, and how often other speech wakes it: the
 * recordings in OTHER, and the prose of the manual and of the docs by espeak-ng's voices, half an hour in each language, as fast
 * as it can be heard. The way is that of `neo listen` from the frames on. It takes a quarter of an hour a language: with --share it
 * does one part of it and leaves what it counted in FOLDER; the figures are of all parts that lie there.
 */
const { values: given, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { share: { type: "string", default: "1/1" }, only: { type: "string" } },
});
const [folder, other] = positionals;
const [share, shares] = given.share.split("/").map(Number) as [number, number];
const minutes = Number(process.env.NEO_BENCH_MINUTES ?? 30);
const phrases = ["oye papaya", "hey papaya"];
const ears: Readonly<Record<Language, object>> = {
  es: { hearEs: "vosk-small-es-older" },
  en: { hearEn: "vosk-small-en-us-0.15" },
};
/** What is nearly the phrase, or what the product is called. None of these calls it. */
const nearly: Readonly<Record<Language, readonly string[]>> = {
  es: [
    "neo",
    "oye neo",
    "veo la papaya",
    "la papaya está madura",
    "oye, para ya",
    "oye, papá",
    "hoy hay papaya",
    "creo que no",
  ],
  en: ["neo", "hey neo", "a papaya", "papayas are ripe", "hey there", "hey papa", "hey, buy a pie", "they pay you"],
};
const voices: Readonly<Record<Language, readonly string[]>> = {
  es: ["es", "es-419", "es+f2", "es+m3"],
  en: ["en-us", "en-gb", "en-us+f3", "en-gb+m3"],
};
const signal = new AbortController().signal;

export const benchmark: Benchmark = async () => {
  if (folder === undefined) throw new Error("npm run bench -- wake FOLDER [OTHER] [--share N/M] [--only es|en]");
  for (const language of languages.filter((one) => given.only === undefined || one === given.only)) {
    const engines = await realEngines(keptFolder, { speech: ears[language] });
    try {
      const recogniser = await engines.speech.phraseRecogniser(language);
      if (recogniser === undefined) continue;
      await recogniser.prepare(signal);
      writeFileSync(countFile(folder, language, share), JSON.stringify(await countOf(recogniser, language)));
    } finally {
      await engines.close();
    }
  }
  return languages.flatMap((language) => figuresOf(folder, language));
};

/** What one part counted. `missed`: of the calls, without and with noise. */
type Count = {
  calls: number;
  missed: { clean: number; noisy: number };
  nearly: number;
  taken: number;
  minutes: number;
  wakes: number;
};

function countFile(place: string, language: Language, part: number): string {
  return join(place, `wake-count-${language}-${part}-of-${shares}.json`);
}

async function countOf(recogniser: Recogniser, language: Language): Promise<Count> {
  const count: Count = { calls: 0, missed: { clean: 0, noisy: 0 }, nearly: 0, taken: 0, minutes: 0, wakes: 0 };
  const isOwn = (_: unknown, index: number): boolean => index % shares === share - 1;
  const calls = ["wake", "order"].flatMap((kind) => recordingsIn(folder ?? "", `${kind}-${language}`));
  for (const [index, { name, samples }] of calls.filter(isOwn).entries()) {
    const call = withSilence(samples, 1_000, 1_500);
    const noisy = mixed(call, fan(call.length, index), 10);
    count.calls += 1;
    if ((await wakesIn([call], recogniser, language)) === 0) count.missed.clean += tell(`missed ${name}`);
    if ((await wakesIn([noisy], recogniser, language)) === 0) count.missed.noisy += tell(`missed ${name} under a fan`);
  }
  tell(`${count.calls} calls`);
  const sayings = nearly[language].flatMap((text) => voices[language].map((voice) => ({ text, voice })));
  for (const { text, voice } of sayings.filter(isOwn)) {
    count.nearly += 1;
    if ((await wakesIn([withSilence(byEspeak(text, voice, 150), 500, 700)], recogniser, language)) > 0)
      count.taken += tell(`${voice} wakes it: ${text}`);
  }
  const counted = (function* () {
    for (const samples of otherSpeech(language)) {
      const before = count.minutes;
      count.minutes += samples.length / 16_000 / 60;
      if (Math.floor(before) < Math.floor(count.minutes)) tell(`${Math.floor(count.minutes)} minutes of other speech`);
      yield samples;
      if (count.minutes >= minutes / shares) return;
    }
  })();
  count.wakes = await wakesIn(counted, recogniser, language);
  return count;
}

function tell(line: string): 1 {
  process.stderr.write(`${line}\n`);
  return 1;
}

function figuresOf(place: string, language: Language): Figure[] {
  const files = Array.from({ length: shares }, (_, index) => countFile(place, language, index + 1));
  const counts = files.filter(existsSync).map((file) => JSON.parse(readFileSync(file, "utf8")) as Count);
  if (counts.length === 0) return [];
  const sum = (of: (count: Count) => number): number => counts.reduce((all, count) => all + of(count), 0);
  const parts = counts.length === shares ? "" : ` (${counts.length} of ${shares} parts)`;
  const named = (what: string): string => `${language} (${Object.values(ears[language])[0]})${parts}: ${what}`;
  const calls = sum((count) => count.calls);
  return [
    {
      name: named(`calls not heard, of ${calls}`),
      value: (100 * sum(({ missed }) => missed.clean)) / calls,
      unit: "%",
    },
    {
      name: named(`calls not heard under a fan 10 dB beneath them, of ${calls}`),
      value: (100 * sum(({ missed }) => missed.noisy)) / calls,
      unit: "%",
      atMost: 3,
    },
    {
      name: named(`woken by what is nearly the phrase, of ${sum((count) => count.nearly)}`),
      value: sum(({ taken }) => taken),
      unit: "count",
      atMost: 0,
    },
    {
      name: named(`woken in ${sum((count) => count.minutes).toFixed(1)} minutes of other speech`),
      value: sum(({ wakes }) => wakes),
      unit: "count",
      atMost: 0,
    },
  ];
}

/** How often it is called in what is heard. */
async function wakesIn(sounds: Iterable<Int16Array>, recogniser: Recogniser, language: Language): Promise<number> {
  const own = keepingUp(recogniser);
  const parts = {
    activity: new EnergyActivity(),
    recogniser: new WakeRecogniser(own, { phrases, asleep: () => true }),
    language,
    completeness: () => "open" as const,
  };
  let wakes = 0;
  for await (const event of hearUtterances(fastSource(sounds, own.caughtUp), parts, signal)) {
    if (event.type === "unheard") throw event.error;
    if (event.type !== "utterance" || afterWake(event.transcript.text, phrases) === undefined) continue;
    wakes++;
  }
  return wakes;
}

/** Recordings of people first, then prose, of each what is this part's; again from the start where that is not enough. */
function* otherSpeech(language: Language): Generator<Int16Array> {
  const isOwn = (_: unknown, index: number): boolean => index % shares === share - 1;
  const people = other === undefined ? [] : recordingsIn(other).filter((one) => one.language === language);
  for (const { samples } of people.filter(isOwn)) yield withSilence(samples, 0, 700);
  // What would call it is left out.
  const sentences = proseIn(language)
    .filter((sentence) => !/papaya/i.test(sentence))
    .filter(isOwn);
  for (let turn = 0; ; turn += 1)
    for (const [index, sentence] of sentences.entries()) {
      const voice = voices[language][(index + turn) % voices[language].length] ?? language;
      yield withSilence(byEspeak(sentence, voice, 130 + ((index * 17 + turn * 7) % 60)), 100, 500);
    }
}
