import { existsSync } from "node:fs";
import type { Confine } from "../../../ports/confinement.ts";
import type { SoundPiece, SpeakOptions, Synthesiser } from "../../../ports/speech.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { runSealed } from "../../host/run-sealed.ts";
import { wavPieces } from "./wav-pieces.ts";

const places = ["/usr/bin/espeak-ng", "/bin/espeak-ng", "/usr/local/bin/espeak-ng"];

/** Words a minute that one still follows without effort. */
const wordsAMinute: Record<Language, number> = { es: 165, en: 160 };
const voiceNames: Record<Language, string> = { es: "es", en: "en-us" };

/** The voice that is there wherever Debian's espeak-ng is: no model, no loading, heard within milliseconds. */
export function createEspeakVoice(options: { confine: Confine; find?: () => string | undefined }): Synthesiser {
  const find = options.find ?? (() => places.find((file) => existsSync(file)));
  const program = (): string => {
    const file = find();
    if (file === undefined)
      throw new NeoError("E_NOT_INSTALLED", { program: "espeak-ng", package: "sudo apt install espeak-ng" });
    return file;
  };
  return {
    name: "espeak-ng",
    languages: ["es", "en"],
    prepare: async () => {
      program();
    },
    speak: (text, given) => spoken(text, given, program, options.confine),
    close: async () => {},
  };
}

async function* spoken(
  text: string,
  { language, voice, speed = 1, signal }: SpeakOptions,
  program: () => string,
  confine: Confine,
): AsyncGenerator<SoundPiece> {
  // It takes what is in double brackets for sounds, and would make a long silence of nothing.
  const said = text.replace(/\[\[|\]\]/g, " ");
  if (!/[\p{L}\p{N}]/u.test(said)) return;
  const file = program();
  const name = voice !== undefined && /^[a-z]{2,3}[\w+-]*$/i.test(voice) ? voice : voiceNames[language];
  const rate = String(Math.round(wordsAMinute[language] * speed));
  const sealed = {
    file,
    argv: ["espeak-ng", "-b", "1", "-v", name, "-s", rate, "--stdin", "--stdout"],
    environment: { LANG: "C.UTF-8", HOME: "/nonexistent" },
    reads: ["/usr/share/espeak-ng-data"],
    dataBytes: 256 * 2 ** 20,
  };
  yield* wavPieces(runSealed(sealed, { name: "espeak-ng", input: said, confine }, signal));
}
