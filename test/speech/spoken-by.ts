import { spawnSync } from "node:child_process";
import type { Language } from "../../src/shared/language.ts";

const spoken = new Map<string, Int16Array>();

/** A text by espeak-ng, as a microphone would hear it: 16 kHz mono, silence around it. */
export function spokenBy(voice: Language | (string & {}), text: string): Int16Array {
  const known = spoken.get(`${voice} ${text}`);
  if (known !== undefined) return known;
  const { status, stdout, error } = spawnSync("espeak-ng", ["-v", voice, "-s", "140", "--stdout", text], {
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw error ?? new Error("espeak-ng");
  const bytes = new Uint8Array(stdout.subarray(44));
  const sound = resampled(new Int16Array(bytes.buffer, 0, bytes.length >> 1), 22_050 / 16_000);
  const all = new Int16Array(sound.length + 2 * silence);
  all.set(sound, silence);
  spoken.set(`${voice} ${text}`, all);
  return all;
}

const silence = 6_400;

/** Each sample the mean of those that it stands for: enough for a synthetic voice. */
function resampled(samples: Int16Array, ratio: number): Int16Array {
  return Int16Array.from({ length: Math.floor(samples.length / ratio) - 1 }, (_, index) => {
    const at = index * ratio;
    const [whole, part] = [Math.floor(at), at % 1];
    return (samples[whole] ?? 0) * (1 - part) + (samples[whole + 1] ?? 0) * part;
  });
}
