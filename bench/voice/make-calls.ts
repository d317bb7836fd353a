import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../../src/shared/language.ts";
import { keptModel } from "../../test/engines/kept-model.ts";
import { keptFolder, realEngines } from "../../test/engines/real-engines.ts";
import { byEspeak } from "./by-espeak.ts";
import { bySynthesiser } from "./by-synthesiser.ts";
import { kokoroRate, kokoroVoices, openKokoro } from "./kokoro.ts";
import { phrases } from "./phrases.ts";
import { resampled } from "./resampled.ts";
import { wavFile, withSilence } from "./sounds.ts";

/**
 * `node bench/voice/make-calls.ts FOLDER [es|en]`: the wake phrase as NAME.wav beside NAME.txt, for `npm run bench -- talk` and
 * `wake`: `order-…` with an order behind it in one breath, by Kokoro's voices in turn and in English one of Piper's; `wake-…` alone, by Kokoro's voices and
 * espeak-ng's at several speeds. What is there already is left.
 */
const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("node bench/voice/make-calls.ts FOLDER [es|en]\n");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const call: Readonly<Record<Language, string>> = { es: "oye papaya", en: "hey papaya" };
const espeakVoices: Readonly<Record<Language, readonly string[]>> = {
  es: ["es", "es-419", "es+f2", "es-419+f3", "es+m3"],
  en: ["en-us", "en-gb", "en-us+f2", "en-gb+f3", "en-us+m3"],
};
/** Numbers of phrases.ts that look and change nothing. */
const looking = [0, 1, 2, 3, 4, 9, 11, 14, 15, 16, 17, 18, 20, 22, 23, 24, 31, 32, 35, 36, 37, 12, 13, 26];

const kokoro = await openKokoro(join(keptFolder, "kokoro"));
/** For English, of which there is one that is quick. */
const ryan = "piper-en-us-ryan-medium-packaged";
const hasRyan = typeof (await keptModel(ryan)) !== "string";
const engines = await realEngines(keptFolder, { speech: { voiceEn: hasRyan ? ryan : "auto" } });
const piper = await engines.speech.voice();
for (const language of languages.filter((one) => only === undefined || one === only)) {
  const voices = kokoroVoices[language];
  for (const [turn, index] of looking.entries())
    await keep(
      `order-${language}-${String(index).padStart(2, "0")}`,
      `${call[language]}, ${phrases[language][index]}`,
      (text, again) =>
        language === "en" && hasRyan && (turn + again) % 3 !== 0
          ? bySynthesiser(piper, text)
          : byKokoro(text, language, voices[(turn + again) % voices.length] ?? "", 1),
    );
  for (const voice of voices)
    for (const speed of [0.85, 1, 1.2])
      await keep(`wake-${language}-kokoro-${voice.replace("_", "")}-${speed * 100}`, call[language], (text) =>
        byKokoro(text, language, voice, speed),
      );
  for (const voice of espeakVoices[language])
    for (const speed of [120, 135, 150, 165, 180, 195, 210, 225, 240])
      await keep(`wake-${language}-espeak-${voice.replace(/\W/g, "")}-${speed}`, call[language], async (text) =>
        byEspeak(text, voice, speed),
      );
}

await engines.close();

/** What Kokoro now and then makes of a text is no sound at all; another voice then says it. */
async function keep(
  name: string,
  text: string,
  make: (text: string, again: number) => Promise<Int16Array>,
): Promise<void> {
  const file = join(folder ?? "", `${name}.wav`);
  if (existsSync(file)) return;
  for (let again = 0; again < 3; again += 1) {
    const samples = await make(text, again);
    if (samples.every((sample) => Math.abs(sample) < 1_000)) continue;
    writeFileSync(file, wavFile(withSilence(samples, 300, 500)));
    writeFileSync(file.replace(/wav$/, "txt"), `${text}\n`);
    return;
  }
}

async function byKokoro(text: string, language: Language, voice: string, speed: number): Promise<Int16Array> {
  return resampled(await kokoro.speak(text, language, voice, speed), kokoroRate);
}
