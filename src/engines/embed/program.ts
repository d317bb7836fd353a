import { readFileSync } from "node:fs";
import { serveEngine } from "../host/serve.ts";
import { sentenceEnd, sentenceStart, tokenize } from "../tokenizer/tokenize.ts";
import { readTokenizerFile } from "../tokenizer/tokenizer-file.ts";
import { openSession } from "./session.ts";

/** What the host starts this program with (sentence-encoder.ts). */
export type EncoderOptions = { packageFolder: string; model: string; tokenizer: string; threads: number };

/** The sentence encoder's process: texts in, vectors out, some sentences at a time so that a cancel is heard between. */
serveEngine(async (given) => {
  const options = given as EncoderOptions;
  const file = readTokenizerFile(readFileSync(options.tokenizer));
  const session = await openSession(options);
  const encode = async (input: unknown, signal: AbortSignal) => {
    const { texts } = input as { texts: string[] };
    const vectors: Float32Array[] = [];
    for (const batch of batches(texts.map((text) => tokenize(file, text).slice(0, mostPieces)))) {
      signal.throwIfAborted();
      const pieces = batch.flatMap((sentence) => [sentenceStart, ...sentence, sentenceEnd]);
      const numbers = batch.flatMap((sentence, index) => Array<number>(sentence.length + 2).fill(index));
      vectors.push(await session(pieces, numbers));
      // The message of a cancel is read between two turns of the loop.
      await new Promise(setImmediate);
    }
    return { value: { count: texts.length }, body: joined(vectors) };
  };
  return { facts: {}, methods: { encode } };
});

/** What a sentence may have; the vector of a longer one is of its beginning. */
const mostPieces = 1024;
/** Sentences together so many: the matrices of that many stay in a processor's cache. */
const piecesTogether = 384;

function batches(sentences: readonly number[][]): number[][][] {
  const all: number[][][] = [];
  let pieces = Number.POSITIVE_INFINITY;
  for (const sentence of sentences) {
    if (pieces + sentence.length > piecesTogether) {
      all.push([]);
      pieces = 0;
    }
    all.at(-1)?.push(sentence);
    pieces += sentence.length + 2;
  }
  return all;
}

function joined(vectors: readonly Float32Array[]): Uint8Array {
  return Buffer.concat(
    vectors.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}
