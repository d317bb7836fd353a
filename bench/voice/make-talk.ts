import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptFolder } from "../../test/engines/real-engines.ts";
import { kokoroRate, openKokoro } from "./kokoro.ts";
import { resampled } from "./resampled.ts";
import { wavFile, withSilence } from "./sounds.ts";

/**
 * `node bench/voice/make-talk.ts`: what is said in test/e2e/talk.test.ts, by Kokoro's voices, into test/fixtures/speech/talk. What
 * is there already is left.
 */
const folder = join(import.meta.dirname, "../../test/fixtures/speech/talk");
const said: Readonly<Record<string, readonly [voice: string, text: string]>> = {
  "call-how-much-space": ["ef_dora", "oye papaya, cuánto espacio queda en el disco"],
  "call-what-time": ["em_alex", "oye papaya, qué hora es"],
  "call-create-copias": ["ef_dora", "oye papaya, crea la carpeta copias"],
  "call-delete-copias": ["em_alex", "oye papaya, borra la carpeta copias"],
  "create-fotos": ["ef_dora", "crea la carpeta fotos"],
  "be-quiet": ["em_alex", "cállate"],
  yes: ["ef_dora", "sí"],
  ...Object.fromEntries(
    "cero uno dos tres cuatro cinco seis siete ocho nueve"
      .split(" ")
      .map((word, digit) => [`digit-${digit}`, [digit === 1 || digit === 2 ? "em_alex" : "ef_dora", word]] as const),
  ),
};
mkdirSync(folder, { recursive: true });
const kokoro = await openKokoro(join(keptFolder, "kokoro"));
for (const [name, [voice, text]] of Object.entries(said)) {
  if (existsSync(join(folder, `${name}.wav`))) continue;
  const samples = resampled(await kokoro.speak(text, "es", voice), kokoroRate);
  writeFileSync(join(folder, `${name}.wav`), wavFile(withSilence(samples, 300, 500)));
}
