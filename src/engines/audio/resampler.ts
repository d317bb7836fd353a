import { createRequire } from "node:module";
import { join } from "node:path";
import { joined } from "../stt/samples.ts";

/** Whole pieces of a stream at another rate, in order. What its filter holds back comes with the pieces after. */
export type Resample = (samples: Int16Array) => Int16Array;

/** The little of speex-resampler that is used: Speex's windowed-sinc resampler, compiled to WebAssembly. */
type SpeexResampler = { processChunk(bytes: Buffer): Buffer };
type Speex = {
  default: {
    new (channels: number, from: number, to: number, quality: number): SpeexResampler;
    initPromise: Promise<unknown>;
  };
};

/** `packageFolder` is not looked at where there is nothing to do. */
export async function resampler(from: number, to: number, packageFolder: string): Promise<Resample> {
  if (from === to) return (samples) => samples;
  const require = createRequire(join(packageFolder, "package.json"));
  const { default: Resampler } = require("speex-resampler") as Speex;
  await Resampler.initPromise;
  const speex = new Resampler(1, from, to, quality);
  // It takes only as much of a piece as fits its output, so a piece must come out whole: 20 or 40 ms does at usual rates.
  const pieceLength = from % 50 === 0 && to % 50 === 0 ? from / 50 : from / 25;
  let rest: Int16Array = new Int16Array(0);
  return (samples) => {
    const all = joined([rest, samples]);
    const pieces: Int16Array[] = [];
    let at = 0;
    for (; at + pieceLength <= all.length; at += pieceLength) {
      const { buffer, byteOffset } = all.subarray(at);
      const bytes = speex.processChunk(Buffer.from(buffer, byteOffset, pieceLength * 2));
      pieces.push(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2));
    }
    rest = all.slice(at);
    return joined(pieces);
  };
}

/** Of 10. Speex's own setting for voice over networks is 3, for music 5. */
const quality = 5;
