import type { TokenizerFile } from "./tokenizer-file.ts";

/**
 * A text as SentencePiece sees it before it looks for pieces: letters in their plain forms (the model's own table, which
 * is NFKC with some more), runs of spaces as one, none at the ends, and "▁" for each and before the first word.
 */
export function normalize({ trie, replacements }: TokenizerFile, text: string): Uint8Array {
  const input = encoder.encode(text);
  // Each byte becomes at most what the longest replacement holds; grown when that is more than was thought of.
  let output = new Uint8Array(input.length * 3 + 16);
  let length = 0;
  let afterSpace = true;
  const put = (byte: number): void => {
    if (byte === space && afterSpace) return;
    if (length + 3 >= output.length) output = grown(output);
    if (length === 0 || byte === space) {
      output.set(mark, length);
      length += mark.length;
    }
    afterSpace = byte === space;
    if (!afterSpace) output[length++] = byte;
  };
  for (let at = 0; at < input.length; ) {
    const found = longestMatch(trie, input, at);
    if (found === undefined) {
      const width = widthOf(input[at] ?? 0);
      for (let index = 0; index < width; index++) put(input[at + index] ?? 0);
      at += width;
    } else {
      for (let from = found.value; replacements[from]; from++) put(replacements[from] ?? 0);
      at += found.length;
    }
  }
  return output.subarray(0, afterSpace && length > 0 ? length - mark.length : length);
}

const encoder = new TextEncoder();
const space = 0x20;
const mark = encoder.encode("▁");

/** The letters of darts-clone's array (a unit: offset, whether a value hangs below, label). */
function longestMatch(
  trie: Uint32Array,
  input: Uint8Array,
  from: number,
): { length: number; value: number } | undefined {
  let node = offsetOf(trie[0] ?? 0);
  let found: { length: number; value: number } | undefined;
  for (let at = from; at < input.length; at++) {
    const byte = input[at] ?? 0;
    node ^= byte;
    const unit = trie[node] ?? 0;
    if ((unit & 0x800000ff) >>> 0 !== byte) break;
    node ^= offsetOf(unit);
    if ((unit & 0x100) !== 0) found = { length: at - from + 1, value: (trie[node] ?? 0) & 0x7fffffff };
  }
  return found;
}

function offsetOf(unit: number): number {
  return (unit >>> 10) << ((unit & 0x200) >>> 6);
}

function widthOf(first: number): number {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
