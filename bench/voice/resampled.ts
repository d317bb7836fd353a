import { spawnSync } from "node:child_process";

/** At 16 kHz, by ffmpeg (apt). */
export function resampled(samples: Int16Array, rate: number): Int16Array {
  const input = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const words = [
    "-v",
    "error",
    "-f",
    "s16le",
    "-ar",
    String(rate),
    "-ac",
    "1",
    "-i",
    "-",
    "-f",
    "s16le",
    "-ar",
    "16000",
    "-",
  ];
  const { status, stdout, stderr, error } = spawnSync("ffmpeg", words, { input, maxBuffer: 1 << 27 });
  if (status !== 0) throw new Error(`ffmpeg: ${error?.message ?? stderr.toString()}`);
  const bytes = new Uint8Array(stdout);
  return new Int16Array(bytes.buffer, 0, bytes.length >> 1);
}
