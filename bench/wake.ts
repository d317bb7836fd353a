import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EnergyActivity } from "../src/engines/audio/activity/energy-activity.ts";
import { hearUtterances } from "../src/frontends/speech/ears.ts";
import { afterWake } from "../src/frontends/speech/wake-phrase.ts";
import { WakeRecogniser } from "../src/frontends/speech/wake-recogniser.ts";
import type { Recogniser } from "../src/ports/speech.ts";
import { type Language, languages } from "../src/shared/language.ts";
import { repository } from "../test/e2e/neo.ts";
import { keptFolder, realEngines } from "../test/engines/real-engines.ts";
import type { Benchmark, Figure } from "./benchmark.ts";
import { byEspeak } from "./voice/by-espeak.ts";
import { fastSource, keepingUp } from "./voice/fast-source.ts";
import { recordingsIn } from "./voice/recordings.ts";
import { fan, mixed, withSilence } from "./voice/sounds.ts";

/**
 * `npm run bench -- wake FOLDER [OTHER]`: how many of the calls that voice/make-calls.ts spoke into FOLDER are heard under a fan
 * 10 dB beneath them, and how often other speech wakes it: the recordings in OTHER, and the prose of the manual and of the docs
 * by espeak-ng's voices, an hour in all, as fast as it can be heard. The way is that of `neo listen` from the frames on.
 */
const [folder, other] = process.argv.slice(3);
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
  if (folder === undefined) throw new Error("npm run bench -- wake FOLDER [OTHER]");
  const figures: Figure[] = [];
  for (const language of languages) {
    const engines = await realEngines(keptFolder, { speech: ears[language] });
    try {
      const recogniser = await engines.speech.phraseRecogniser(language);
      if (recogniser === undefined) continue;
      await recogniser.prepare(signal);
      figures.push(...(await figuresOf(recogniser, language)));
    } finally {
      await engines.close();
    }
  }
  return figures;
};

async function figuresOf(recogniser: Recogniser, language: Language): Promise<Figure[]> {
  const named = (what: string): string => `${language} (${recogniser.name}): ${what}`;
  const calls = recordingsIn(folder ?? "", `wake-${language}`);
  const missed = { clean: 0, noisy: 0 };
  for (const [index, { name, samples }] of calls.entries()) {
    const call = withSilence(samples, 1_000, 1_500);
    if ((await wakesIn([call], recogniser, language)) === 0) missed.clean++;
    if ((await wakesIn([mixed(call, fan(call.length, index), 10)], recogniser, language)) > 0) continue;
    missed.noisy++;
    process.stderr.write(`missed ${name}\n`);
  }
  let taken = 0;
  for (const text of nearly[language])
    for (const voice of voices[language]) {
      if ((await wakesIn([withSilence(byEspeak(text, voice, 150), 500, 700)], recogniser, language)) === 0) continue;
      taken++;
      process.stderr.write(`${voice} wakes it: ${text}\n`);
    }
  const prose = otherSpeech(language);
  let heardSamples = 0;
  const counted = (function* () {
    for (const samples of prose) {
      heardSamples += samples.length;
      yield samples;
      if (heardSamples >= minutes * 60 * 16_000) return;
    }
  })();
  const wakes = await wakesIn(counted, recogniser, language);
  const spoken = heardSamples / 16_000 / 60;
  return [
    { name: named(`calls not heard, % of ${calls.length}`), value: (100 * missed.clean) / calls.length, unit: "%" },
    {
      name: named(`calls not heard under a fan 10 dB beneath them, % of ${calls.length}`),
      value: (100 * missed.noisy) / calls.length,
      unit: "%",
      atMost: 3,
    },
    {
      name: named(`woken by what is nearly the phrase, of ${nearly[language].length * voices[language].length}`),
      value: taken,
      unit: "count",
      atMost: 0,
    },
    { name: named(`woken in ${spoken.toFixed(0)} minutes of other speech`), value: wakes, unit: "count", atMost: 0 },
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

/** Recordings of people first, then prose; again from the start where that is not enough. */
function* otherSpeech(language: Language): Generator<Int16Array> {
  const people = other === undefined ? [] : recordingsIn(other).filter((one) => one.language === language);
  for (const { samples } of people) yield withSilence(samples, 0, 700);
  const files = language === "es" ? ["docs/manual.es.md"] : ["README.md", "docs/architecture.md", "docs/security.md"];
  const sentences = files.flatMap((file) => sentencesIn(readFileSync(join(repository, file), "utf8")));
  for (let turn = 0; ; turn += 1)
    for (const [index, sentence] of sentences.entries()) {
      const voice = voices[language][(index + turn) % voices[language].length] ?? language;
      yield withSilence(byEspeak(sentence, voice, 130 + ((index * 17 + turn * 7) % 60)), 100, 500);
    }
}

/** Words only, without what would call it. */
function sentencesIn(text: string): string[] {
  return text
    .replace(/```[\s\S]*?```|^ {4}.*$|^\|.*$/gm, "")
    .split(/(?<=[.:;])\s+|\n\n+/)
    .map((sentence) =>
      sentence
        .replace(/[`*_#[\]()<>|~]/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((sentence) => sentence.length > 25 && !/papaya/i.test(sentence));
}
