import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../../src/shared/language.ts";
import { keptModel } from "../../test/engines/kept-model.ts";
import { keptFolder, realEngines } from "../../test/engines/real-engines.ts";
import { byEspeak } from "./by-espeak.ts";
import { bySynthesiser } from "./by-synthesiser.ts";
import { kokoroRate, kokoroVoices, openKokoro } from "./kokoro.ts";
import { phrases } from "./phrases.ts";
import { resampled } from "./resampled.ts";
import { clipped, fan, mixed, wavFile, withSilence } from "./sounds.ts";

/**
 * `node bench/voice/make-recordings.ts FOLDER [espeak,piper,kokoro [SHARE]]`: admin commands spoken by several voices, clean and
 * with a fan, a second speaker or a microphone turned up too far, as NAME.wav beside NAME.txt, for `npm run bench -- hearing`.
 * espeak-ng and ffmpeg come from apt, Piper's voices and Kokoro from packages; SHARE (of 1, by default 0.1) of the phrases is
 * what each voice of Kokoro says, which is slow. The same each time.
 */
const [folder, voicesGiven = "espeak,piper,kokoro", kokoroShare = "0.1"] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("node bench/voice/make-recordings.ts FOLDER [espeak,piper,kokoro [SHARE]]\n");
  process.exit(2);
}
const wanted = new Set(voicesGiven.split(","));
mkdirSync(folder, { recursive: true });

const espeakVoices: Readonly<Record<Language, readonly string[]>> = {
  es: ["es", "es-419+f3"],
  en: ["en-us", "en-gb+f3"],
};
const piperVoices = ["piper-en-us-ryan-medium-packaged", "piper-en-us-hfc-female-medium-packaged"];

const said: { name: string; language: Language; text: string; samples: Int16Array }[] = [];
let count = 0;
const keep = (language: Language, voice: string, index: number, text: string, samples: Int16Array): void => {
  const name = `${voice.replace(/[^a-z0-9]+/gi, "")}-${language}-${String(index).padStart(3, "0")}`;
  const sound = withSilence(samples, 300, 500);
  said.push({ name, language, text, samples: sound });
  write(`clean-${name}`, text, sound);
};

for (const language of wanted.has("espeak") ? languages : []) {
  for (const [index, text] of phrases[language].entries())
    for (const voice of espeakVoices[language]) keep(language, `espeak-${voice}`, index, text, byEspeak(text, voice));
}
for (const id of wanted.has("piper") ? piperVoices : []) {
  const kept = await keptModel(id);
  if (typeof kept === "string") {
    process.stderr.write(`${kept}\n`);
    continue;
  }
  const engines = await realEngines(keptFolder, { speech: { voiceEn: id } });
  const voice = await engines.speech.voice();
  for (const [index, text] of phrases.en.entries()) keep("en", id, index, text, await bySynthesiser(voice, text));
  await engines.close();
}
if (wanted.has("kokoro")) {
  const every = Math.round(1 / Number(kokoroShare));
  const kokoro = await openKokoro(join(keptFolder, "kokoro"));
  for (const language of languages)
    for (const [index, text] of phrases[language].entries())
      for (const [turn, voice] of kokoroVoices[language].entries()) {
        // Each voice says its share, and together they say all that they can.
        if ((index + turn) % every !== 0) continue;
        const samples = await byKokoro(text, language, [voice, ...kokoroVoices[language]]);
        if (samples) keep(language, `kokoro-${voice}`, index, text, samples);
      }

  /** What Kokoro now and then makes of a text is no sound at all; another voice then says it. */
  async function byKokoro(
    text: string,
    language: Language,
    voices: readonly string[],
  ): Promise<Int16Array | undefined> {
    for (const voice of voices) {
      const samples = resampled(await kokoro.speak(text, language, voice), kokoroRate);
      if (samples.some((sample) => Math.abs(sample) >= 1_000)) return samples;
    }
    return undefined;
  }
}
for (const [index, { name, language, text, samples }] of said.entries()) {
  if (index % 5 === 0) write(`fan10dB-${name}`, text, mixed(samples, fan(samples.length, index), 10));
  if (index % 5 === 1) write(`clipped-${name}`, text, clipped(samples, 8));
  const other = said[(index * 7 + 3) % said.length];
  if (index % 5 === 2 && other !== undefined && other.language === language)
    write(`second12dB-${name}`, text, mixed(samples, other.samples, 12));
}
process.stdout.write(`${count} recordings in ${folder}\n`);

function write(name: string, text: string, samples: Int16Array): void {
  writeFileSync(join(folder ?? "", `${name}.wav`), wavFile(samples));
  writeFileSync(join(folder ?? "", `${name}.txt`), `${text}\n`);
  count++;
}
