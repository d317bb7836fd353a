import { generator } from "./word-errors.ts";

const most = 32_767;

/** Mixed with something else, which is `decibels` weaker than the speech itself. Pure. */
export function mixed(speech: Int16Array, other: Int16Array, decibels: number): Int16Array {
  const level = loudness(speech) / (loudness(other) || 1) / 10 ** (decibels / 20);
  return speech.map((sample, index) => clamp(sample + (other[index % Math.max(1, other.length)] ?? 0) * level));
}

/** Noise of a fan: the same loudness in each octave (pink), from a sum of slower and slower random steps. Pure. */
export function fan(length: number, seed: number): Int16Array {
  const random = generator(seed);
  const rows = Array<number>(12).fill(0);
  return Int16Array.from({ length }, (_, index) => {
    const row = Math.min(rows.length - 1, Math.max(0, Math.log2((index + 1) & -(index + 1))));
    rows[row] = random() - 0.5;
    return rows.reduce((sum, one) => sum + one, 0) * 3_000;
  });
}

/** As a microphone that is turned up too far hears it. Pure. */
export function clipped(speech: Int16Array, times: number): Int16Array {
  return speech.map((sample) => clamp(sample * times));
}

export function withSilence(speech: Int16Array, beforeMs: number, afterMs: number): Int16Array {
  const all = new Int16Array(speech.length + 16 * (beforeMs + afterMs));
  all.set(speech, 16 * beforeMs);
  return all;
}

/** Of the frames in which something is said. */
function loudness(samples: Int16Array): number {
  const frames: number[] = [];
  for (let at = 0; at + 320 <= samples.length; at += 320) {
    const frame = samples.subarray(at, at + 320);
    frames.push(Math.sqrt(frame.reduce((sum, sample) => sum + sample ** 2, 0) / 320));
  }
  const loud = frames.sort((a, b) => b - a).slice(0, Math.ceil(frames.length / 2));
  return loud.reduce((sum, one) => sum + one, 0) / Math.max(1, loud.length);
}

function clamp(sample: number): number {
  return Math.max(-most, Math.min(most, Math.round(sample)));
}

/** A file of 16 kHz, one channel and 16 bits. */
export function wavFile(samples: Int16Array): Uint8Array {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(16_000, 24);
  head.writeUInt32LE(32_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([head, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)]);
}
