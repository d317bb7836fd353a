import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Language } from "../../src/shared/language.ts";

export type Recording = {
  name: string;
  language: Language;
  said: string;
  /** 16 kHz mono. */
  samples: Int16Array;
};

/** NAME.{wav,ogg,flac} beside NAME.txt, whose name has the language in it ("fleurs-es-000"). ffmpeg (apt) reads them. `beginning`: only those whose name begins so. */
export function recordingsIn(folder: string, beginning = ""): Recording[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(beginning) && /\.(wav|ogg|opus|flac)$/.test(file))
    .sort()
    .map((file) => {
      const name = basename(file, extname(file));
      return {
        name,
        language: /(^|-)es(-|$)/.test(name) ? "es" : "en",
        said: readFileSync(join(folder, `${name}.txt`), "utf8").trim(),
        samples: samplesOf(join(folder, file)),
      };
    });
}

export function samplesOf(file: string): Int16Array {
  const words = ["-v", "error", "-i", file, "-f", "s16le", "-ar", "16000", "-ac", "1", "-"];
  const { status, stdout, stderr, error } = spawnSync("ffmpeg", words, { maxBuffer: 1 << 28 });
  if (status !== 0) throw error ?? new Error(stderr.toString());
  const bytes = new Uint8Array(stdout);
  return new Int16Array(bytes.buffer, 0, bytes.length >> 1);
}
