/** What of a tokenizer.json is needed to read what Whisper writes: bytes as letters (GPT-2's way), and special pieces by name. */
export type Vocabulary = {
  /** Throws Error where there is none of that name. */
  special(name: string): number;
  /** The first piece that is no text. */
  readonly textEnd: number;
  decode(ids: readonly number[]): string;
};

/** Throws Error for what is no vocabulary of that kind. */
export function readVocabulary(json: string): Vocabulary {
  const { model, added_tokens: added = [] } = JSON.parse(json) as {
    model?: { type?: string; vocab?: Record<string, number> };
    added_tokens?: { id: number; content: string }[];
  };
  if (model?.type !== "BPE" || model.vocab === undefined) throw new Error("no vocabulary of byte pairs");
  const pieces = new Map(Object.entries(model.vocab).map(([piece, id]) => [id, piece]));
  const specials = new Map(added.map(({ id, content }) => [content, id]));
  const special = (name: string): number => {
    const id = specials.get(name);
    if (id === undefined) throw new Error(`no piece ${name}`);
    return id;
  };
  const textEnd = special("<|endoftext|>");
  return {
    special,
    textEnd,
    decode: (ids) => {
      const letters = ids.filter((id) => id < textEnd).map((id) => pieces.get(id) ?? "");
      const bytes = [...letters.join("")].map((letter) => byteOf.get(letter) ?? 0x20);
      return Buffer.from(bytes).toString("utf8");
    },
  };
}

/** Bytes that are no printable letter stand as letters from U+0100 on, in their order. */
const byteOf: ReadonlyMap<string, number> = (() => {
  const isLetter = (byte: number): boolean =>
    (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const others = bytes.filter((byte) => !isLetter(byte));
  return new Map([
    ...bytes.filter(isLetter).map((byte): [string, number] => [String.fromCodePoint(byte), byte]),
    ...others.map((byte, at): [string, number] => [String.fromCodePoint(0x100 + at), byte]),
  ]);
})();
