/** What a recogniser's process is asked, and what it answers. Sound goes beside the messages: 16 kHz mono, 16 bits. */
export type OpenInput = { stream: number; phrases: readonly string[] | undefined };
export type StreamInput = { stream: number };
/** The sound is the body. */
export type HeardSoFar = { text: string };
/** Times in milliseconds from the first sample on. */
export type HeardWord = { text: string; startMs: number; endMs: number; confidence: number };
export type HeardAll = { text: string; confidence: number; words: readonly HeardWord[] };

export function samplesOf(body: Uint8Array): Int16Array {
  return new Int16Array(body.buffer, body.byteOffset, body.byteLength >> 1);
}

export function bytesOf(samples: Int16Array): Uint8Array {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}
