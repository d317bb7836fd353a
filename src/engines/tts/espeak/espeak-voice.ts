import { existsSync } from "node:fs";
import type { Confine } from "../../../ports/confinement.ts";
import type { SoundPiece, SpeakOptions, Synthesiser } from "../../../ports/speech.ts";
import { NeoError } from "../../../shared/errors.ts";
import type { Language } from "../../../shared/language.ts";
import { type SealedProgram, startSealed } from "../../host/sealed-program.ts";
import { wavPieces } from "./wav-pieces.ts";

const places = ["/usr/bin/espeak-ng", "/bin/espeak-ng", "/usr/local/bin/espeak-ng"];

/** Words a minute that one still follows without effort. */
const wordsAMinute: Record<Language, number> = { es: 165, en: 160 };
const voiceNames: Record<Language, string> = { es: "es", en: "en-us" };

/**
 * The voice that is there wherever Debian's espeak-ng is: no model, no loading, heard within milliseconds. Once it was prepared
 * a program waits for the next text of the language that was spoken last: starting one takes longer than all it says first.
 */
export function createEspeakVoice(options: { confine: Confine; find?: () => string | undefined }): Synthesiser {
  const find = options.find ?? (() => places.find((file) => existsSync(file)));
  const fileThere = (): string => {
    const file = find();
    if (file === undefined)
      throw new NeoError("E_NOT_INSTALLED", { program: "espeak-ng", package: "sudo apt install espeak-ng" });
    return file;
  };
  const start = (how: string): Promise<SealedProgram> =>
    startSealed(
      {
        ...{ file: fileThere(), argv: ["espeak-ng", ...how.split(" ")] },
        environment: { LANG: "C.UTF-8", HOME: "/nonexistent" },
        reads: ["/usr/share/espeak-ng-data"],
        dataBytes: 256 * 2 ** 20,
      },
      { name: "espeak-ng", confine: options.confine },
    );
  let keepsOne = false;
  let waiting: { how: string; program: Promise<SealedProgram> } | undefined;
  const dismiss = async (): Promise<void> => {
    const before = waiting;
    waiting = undefined;
    await before?.program.then(
      (program) => program.end(),
      () => {}, // it never started
    );
  };
  /** What waits, where it is for this and lives. */
  const takeWaiting = async (how: string): Promise<SealedProgram | undefined> => {
    if (waiting?.how !== how) return undefined;
    const { program } = waiting;
    waiting = undefined;
    const taken = await program.catch(() => undefined);
    return taken?.running ? taken : undefined;
  };
  async function* spoken(said: string, how: string, signal: AbortSignal): AsyncGenerator<SoundPiece> {
    const ready = await takeWaiting(how);
    let heard = false;
    try {
      for await (const piece of ready === undefined ? [] : wavPieces(ready.outputOf(said, signal))) {
        heard = true;
        yield piece;
      }
    } catch (thrown) {
      // It may have been ended while it waited, and not be known to have been.
      if (heard || signal.aborted) throw thrown;
    }
    if (!heard) yield* wavPieces((await start(how)).outputOf(said, signal));
  }
  return {
    name: "espeak-ng",
    languages: ["es", "en"],
    prepare: async () => {
      fileThere();
      keepsOne = true;
    },
    async *speak(text, given) {
      if (given.signal.aborted) throw new NeoError("E_CANCELLED");
      // It takes what is in double brackets for sounds, and would make a long silence of nothing.
      const said = text.replace(/\[\[|\]\]/g, " ");
      if (!/[\p{L}\p{N}]/u.test(said)) return;
      const how = wordsFor(given);
      try {
        yield* spoken(said, how, given.signal);
      } finally {
        if (keepsOne && waiting?.how !== how) {
          await dismiss();
          waiting = { how, program: start(how) };
          waiting.program.catch(() => {}); // who takes it hears of it
        }
      }
    },
    close: async () => {
      keepsOne = false;
      await dismiss();
    },
  };
}

function wordsFor({ language, voice, speed = 1 }: SpeakOptions): string {
  const rate = Math.round(wordsAMinute[language] * speed);
  const name = voice !== undefined && /^[a-z]{2,3}[\w+-]*$/i.test(voice) ? voice : voiceNames[language];
  return `-b 1 -v ${name} -s ${rate} --stdin --stdout`;
}
