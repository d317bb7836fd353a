import type { SoundPiece } from "../../../ports/speech.ts";
import { NeoError } from "../../../shared/errors.ts";

/** A WAV header without extensions, as espeak-ng writes it: the rate at 24, the sound from 44 on. */
const headerBytes = 44;
const rateAt = 24;

/** The sound of a WAV file of one channel and 16 bits, as it comes; its header's lengths are not known to who streams it. */
export async function* wavPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SoundPiece> {
  let waiting = Buffer.alloc(0);
  let sampleRate: number | undefined;
  for await (const piece of bytes) {
    waiting = Buffer.concat([waiting, piece]);
    if (sampleRate === undefined) {
      if (waiting.length < headerBytes) continue;
      sampleRate = rateIn(waiting);
      waiting = waiting.subarray(headerBytes);
    }
    const whole = waiting.length - (waiting.length % 2);
    if (whole === 0) continue;
    yield { samples: samplesOf(waiting.subarray(0, whole)), sampleRate };
    waiting = waiting.subarray(whole);
  }
}

function rateIn(header: Buffer): number {
  const rate = header.readUInt32LE(rateAt);
  const fits = header.toString("latin1", 0, 4) === "RIFF" && header.toString("latin1", 8, 12) === "WAVE";
  if (fits && rate >= 8_000 && rate <= 48_000) return rate;
  throw new NeoError("E_ENGINE_GARBLED", { engine: "espeak-ng" });
}

/** Its own copy: samples begin at an even place. */
function samplesOf(bytes: Uint8Array): Int16Array {
  const copy = new Uint8Array(bytes);
  return new Int16Array(copy.buffer, 0, copy.length / 2);
}
