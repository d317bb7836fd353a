import { normalize } from "./normalizer.ts";
import type { TokenizerFile } from "./tokenizer-file.ts";

/**
 * The numbers of a text's pieces: of all ways to cut it into pieces of the vocabulary the one with the highest sum of
 * scores (Viterbi), as Google's SentencePiece finds it. What no piece covers is one unknown, however long.
 */
export function tokenize(file: TokenizerFile, text: string): number[] {
  return cut(file, normalize(file, text));
}

/** Of letters that are normalised already, with "▁" for spaces. */
export function cut(file: TokenizerFile, letters: Uint8Array): number[] {
  const { best, from, piece } = bestCuts(file, letters);
  if (best.length === 1) return [];
  const ids: number[] = [];
  for (let at = letters.length; at > 0; at = from[at] ?? 0) {
    const id = piece[at] ?? unknown;
    if (id !== unknown || ids.at(-1) !== unknown) ids.push(id);
  }
  return ids.reverse();
}

export const unknown = 0;
/** Before and after each sentence. */
export const sentenceStart = 1;
export const sentenceEnd = 2;

/** SentencePiece's kUnkPenalty, below the worst score of all. */
const unknownPenalty = 10;

type Cuts = { best: Float32Array; from: Uint32Array; piece: Uint32Array };

/** For each byte where a letter ends: the best score of a cut up to there, its last piece and where that begins. */
function bestCuts(file: TokenizerFile, letters: Uint8Array): Cuts {
  const size = letters.length + 1;
  const cuts: Cuts = {
    best: new Float32Array(size).fill(Number.NEGATIVE_INFINITY),
    from: new Uint32Array(size),
    piece: new Uint32Array(size),
  };
  cuts.best[0] = 0;
  const unknownScore = worstScore(file) - unknownPenalty;
  for (let start = 0; start < letters.length; start += widthAt(letters, start)) {
    const width = widthAt(letters, start);
    let covered = false;
    forEachPiece(file, letters, start, (end, index) => {
      offer(cuts, start, end, file.scores[index] ?? 0, file.ids[index] ?? unknown);
      covered ||= end === start + width;
    });
    if (!covered) offer(cuts, start, Math.min(start + width, letters.length), unknownScore, unknown);
  }
  return cuts;
}

function offer({ best, from, piece }: Cuts, start: number, end: number, score: number, id: number): void {
  // In single precision, as the original adds: ties fall as they do there.
  const sum = Math.fround((best[start] ?? 0) + score);
  if (sum <= (best[end] ?? 0)) return;
  best[end] = sum;
  from[end] = start;
  piece[end] = id;
}

/** All pieces that the letters from `start` on begin with, shortest first: the range of sorted pieces narrows byte by byte. */
function forEachPiece(
  { starts, text, ids }: TokenizerFile,
  letters: Uint8Array,
  start: number,
  found: (end: number, index: number) => void,
): void {
  let low = 0;
  let high = ids.length;
  for (let depth = 0; start + depth < letters.length && low < high; depth++) {
    const byte = letters[start + depth] ?? 0;
    low = firstAtLeast(starts, text, { low, high, depth, byte });
    high = firstAtLeast(starts, text, { low, high, depth, byte: byte + 1 });
    // Of those that share these bytes the one that ends here is the first.
    if (low < high && (starts[low + 1] ?? 0) - (starts[low] ?? 0) === depth + 1) found(start + depth + 1, low);
  }
}

/** The first piece in the range whose byte at `depth` is at least `byte`; one that has ended comes before all bytes. */
function firstAtLeast(
  starts: Uint32Array,
  text: Uint8Array,
  { low, high, depth, byte }: { low: number; high: number; depth: number; byte: number },
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const at = (starts[middle] ?? 0) + depth;
    const there = at < (starts[middle + 1] ?? 0) ? (text[at] ?? 0) : -1;
    if (there < byte) from = middle + 1;
    else to = middle;
  }
  return from;
}

function widthAt(letters: Uint8Array, at: number): number {
  const first = letters[at] ?? 0;
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

const worst = new WeakMap<TokenizerFile, number>();

function worstScore(file: TokenizerFile): number {
  const known = worst.get(file);
  if (known !== undefined) return known;
  const found = file.scores.reduce((least, score) => Math.min(least, score), 0);
  worst.set(file, found);
  return found;
}
