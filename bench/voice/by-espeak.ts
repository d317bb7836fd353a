import { spawnSync } from "node:child_process";
import { resampled } from "./resampled.ts";

/** A text by one of espeak-ng's voices, words a minute, at 16 kHz. */
export function byEspeak(text: string, voice: string, speed = 150): Int16Array {
  const words = ["-v", voice, "-s", String(speed), "--stdout", text];
  const { stdout } = spawnSync("espeak-ng", words, { maxBuffer: 1 << 26 });
  const bytes = new Uint8Array(stdout.subarray(44));
  return resampled(new Int16Array(bytes.buffer, 0, bytes.length >> 1), 22_050);
}
