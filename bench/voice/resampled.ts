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
  const bytes = new Uint8Array(spawnSync("ffmpeg", words, { input, maxBuffer: 1 << 27 }).stdout);
  return new Int16Array(bytes.buffer, 0, bytes.length >> 1);
}
