import { normalize } from "./normalizer.ts";
import { cut, unknown } from "./tokenize.ts";
import type { TokenizerFile } from "./tokenizer-file.ts";

/** Text ↔ numbers of pieces, without the numbers that begin or end a sequence. */
export type Tokenizer = {
  encode(text: string): number[];
  /** What is special (padding, ends, sentinels) is left out. */
  decode(ids: readonly number[]): string;
};

/**
 * A tokenizer.json of Hugging Face's with a SentencePiece unigram vocabulary, as T5, mT5 and ours have. Whatever of it is
 * not understood is an error: a tokenizer that is nearly right gives answers that are nearly sense. Throws RangeError.
 */
export function readTokenizerJson(json: string): Tokenizer {
  const given = JSON.parse(json) as TokenizerJson;
  const { model, added_tokens: added = [] } = given;
  if (model?.type !== "Unigram" || !Array.isArray(model.vocab)) throw new RangeError("no unigram vocabulary");
  if (model.byte_fallback === true) throw new RangeError("a vocabulary of bytes");
  const normalizer = normalizerOf(given.normalizer);
  const special = new Set(added.filter((one) => one.special).map(({ id }) => id));
  const plain = added.filter((one) => !one.special);
  const file = tokenizerFile(model.vocab, new Set(added.map(({ id }) => id)), normalizer.charsmap);
  const prefix = prefixOf(given.pre_tokenizer);
  const texts = new Map(model.vocab.map(([piece], id): [number, string] => [id, piece]));
  for (const { id, content } of added) texts.set(id, content);
  const unknownId = model.unk_id ?? unknown;
  const cutPart = ({ text, first }: Part): number[] => {
    const letters = normalize(file, normalizer.before(text));
    const marked = prefix === "always" || (first && prefix === "first") || /^\s/.test(text);
    const ids = cut(file, marked ? letters : letters.subarray(mark.length));
    // A space at an end is a piece of its own, where nothing takes it off.
    const trailing = normalizer.keepsEnd && !splitsWords(given.pre_tokenizer) && /\s$/.test(text);
    const ends = trailing ? cut(file, mark) : [];
    return [...ids, ...ends].map((id) => (id === unknown ? unknownId : id));
  };
  return {
    encode: (text) => partsOf(text, plain).flatMap((part) => (part.id === undefined ? cutPart(part) : [part.id])),
    decode: (ids) =>
      ids
        .filter((id) => !special.has(id))
        .map((id) => texts.get(id) ?? "")
        .join("")
        .replaceAll("▁", " ")
        .replace(/^ /, ""),
  };
}

type AddedToken = { id: number; content: string; special: boolean; lstrip: boolean; rstrip: boolean };
type Step = {
  type: string;
  normalizers?: Step[];
  pretokenizers?: Step[];
  precompiled_charsmap?: string;
  pattern?: { Regex?: string; String?: string };
  content?: string;
  prepend_scheme?: "always" | "first" | "never";
  add_prefix_space?: boolean;
  strip_right?: boolean;
};
type TokenizerJson = {
  model?: { type: string; unk_id?: number; vocab: [string, number][]; byte_fallback?: boolean };
  added_tokens?: AddedToken[];
  normalizer?: Step | null;
  pre_tokenizer?: Step | null;
};

type Part = { text: string; first: boolean; id: number | undefined };

const mark = new TextEncoder().encode("▁");

/** Stretches of text, and between them the added tokens that stand there to the letter. Special ones in a text are text. */
function partsOf(text: string, added: readonly AddedToken[]): Part[] {
  const parts: Part[] = [];
  const push = (piece: string, id: number | undefined): void => {
    if (piece !== "") parts.push({ text: piece, first: parts.length === 0, id });
  };
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const token = added
      .filter(({ content }) => content !== "" && text.startsWith(content, at))
      .reduce<AddedToken | undefined>(
        (best, one) => (best && best.content.length >= one.content.length ? best : one),
        undefined,
      );
    if (token === undefined) {
      at++;
      continue;
    }
    const before = text.slice(from, at);
    push(token.lstrip ? before.trimEnd() : before, undefined);
    push(token.content, token.id);
    at += token.content.length;
    if (token.rstrip) while (/\s/.test(text[at] ?? "")) at++;
    from = at;
  }
  push(text.slice(from), undefined);
  return parts;
}

/** Runs of spaces become one in normalize(), whatever the file says of them. */
function normalizerOf(step: Step | null | undefined): {
  charsmap: Uint8Array | undefined;
  before(text: string): string;
  keepsEnd: boolean;
} {
  const steps = stepsOf(step, "normalizers");
  let charsmap: Uint8Array | undefined;
  const changes: ((text: string) => string)[] = [];
  for (const one of steps) {
    if (one.type === "Precompiled") charsmap = Buffer.from(one.precompiled_charsmap ?? "", "base64");
    else if (one.type === "NFKC" || one.type === "NFC") changes.push((text) => text.normalize(one.type as "NFKC"));
    else if (one.type === "Lowercase") changes.push((text) => text.toLowerCase());
    else if (one.type !== "Strip" && one.type !== "Nmt" && !isSpaces(one))
      throw new RangeError(`normalizer ${one.type}`);
  }
  const keepsEnd = !steps.some(({ type, strip_right: right }) => type === "Strip" && right !== false);
  return { charsmap, keepsEnd, before: (text) => changes.reduce((changed, change) => change(changed), text) };
}

/** What takes words apart before they are cut leaves no spaces. */
function splitsWords(step: Step | null | undefined): boolean {
  return stepsOf(step, "pretokenizers").some(({ type }) => type === "WhitespaceSplit");
}

function isSpaces({ type, pattern, content }: Step): boolean {
  return type === "Replace" && / \{2,\}| \+|\\s/.test(pattern?.Regex ?? "") && (content === " " || content === "▁");
}

function prefixOf(step: Step | null | undefined): "always" | "first" | "never" {
  const steps = stepsOf(step, "pretokenizers");
  const space = steps.find(({ type }) => type === "Metaspace");
  if (space === undefined || steps.some(({ type }) => type !== "Metaspace" && type !== "WhitespaceSplit"))
    throw new RangeError("no Metaspace pre-tokenizer");
  return space.prepend_scheme ?? (space.add_prefix_space === false ? "never" : "always");
}

function stepsOf(step: Step | null | undefined, key: "normalizers" | "pretokenizers"): Step[] {
  if (!step) return [];
  return step.type === "Sequence" ? (step[key] ?? []).flatMap((one) => stepsOf(one, key)) : [step];
}

/** In the form of training/encoder/tokenizer_file.py: pieces sorted by their bytes. What is `added` no text is cut into. */
function tokenizerFile(
  vocabulary: readonly (readonly [string, number])[],
  added: ReadonlySet<number>,
  charsmap: Uint8Array | undefined,
): TokenizerFile {
  const pieces = vocabulary
    .map(([piece, score], id) => ({ bytes: Buffer.from(piece), score, id }))
    .filter(({ bytes, id }) => bytes.length > 0 && !added.has(id) && id !== unknown)
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const starts = new Uint32Array(pieces.length + 1);
  pieces.forEach(({ bytes }, index) => {
    starts[index + 1] = (starts[index] ?? 0) + bytes.length;
  });
  return {
    starts,
    scores: Float32Array.from(pieces, ({ score }) => score),
    ids: Uint32Array.from(pieces, ({ id }) => id),
    text: Buffer.concat(pieces.map(({ bytes }) => bytes)),
    ...readCharsmap(charsmap),
  };
}

/** SentencePiece's: the length of the trie, the trie, and what the replacements are. */
function readCharsmap(bytes: Uint8Array | undefined): Pick<TokenizerFile, "trie" | "replacements"> {
  if (bytes === undefined || bytes.length < 4) return { trie: new Uint32Array(1), replacements: new Uint8Array() };
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (4 + length > bytes.length) throw new RangeError("a normalizer cut short");
  return {
    trie: new Uint32Array(new Uint8Array(bytes.subarray(4, 4 + length - (length % 4))).buffer),
    replacements: bytes.subarray(4 + length),
  };
}
