/** What training/encoder/tokenizer_file.py wrote, used without parsing. */
export type TokenizerFile = {
  /** Where each piece begins in `text`; one more than there are pieces. Pieces are sorted by their bytes. */
  starts: Uint32Array;
  scores: Float32Array;
  ids: Uint32Array;
  text: Uint8Array;
  /** Darts-clone trie of what the normaliser replaces, and the replacements, each ended by a zero. */
  trie: Uint32Array;
  replacements: Uint8Array;
};

/** Throws RangeError where it is not such a file: it is checked by its hash before, so nobody is told more. */
export function readTokenizerFile(bytes: Uint8Array): TokenizerFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (Buffer.from(bytes.subarray(0, 8)).toString("latin1") !== "NEOSPM01") throw new RangeError("not a tokenizer file");
  const [pieces, textBytes, normalizerBytes] = [8, 12, 16].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  let at = 20;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError("a tokenizer file cut short");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const starts = words(take(4 * (pieces + 1)));
  const scores = new Float32Array(words(take(4 * pieces)).buffer);
  const ids = words(take(4 * pieces));
  const text = take(textBytes);
  const trieBytes = view.getUint32(at, true);
  take(4);
  const trie = words(take(trieBytes));
  return { starts, scores, ids, text, trie, replacements: take(normalizerBytes - 4 - trieBytes) };
}

/** Copied, since numbers cannot lie just anywhere. */
function words(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
