/** One message: a small object, and bytes beside it (vectors, sound) that no text has to hold. */
export type Frame = { head: unknown; body: Uint8Array };

/** More is no message but nonsense. */
export const mostHeadBytes = 4 * 1024 * 1024;
export const mostBodyBytes = 64 * 1024 * 1024;

export type FrameLimits = { headBytes: number; bodyBytes: number };

/** On the wire: the bytes of the head and of the body as two numbers of 32 bits (little-endian), then both. */
export function encodeFrame(head: object, body: Uint8Array = new Uint8Array()): Uint8Array {
  const text = Buffer.from(JSON.stringify(head));
  if (text.length > mostHeadBytes || body.length > mostBodyBytes) throw new RangeError("a message too large to send");
  const start = Buffer.alloc(8);
  start.writeUInt32LE(text.length, 0);
  start.writeUInt32LE(body.length, 4);
  return Buffer.concat([start, text, body]);
}

/** Puts messages together from whatever pieces they come in. */
export class FrameReader {
  readonly #limits: FrameLimits;
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  constructor(limits: FrameLimits = { headBytes: mostHeadBytes, bodyBytes: mostBodyBytes }) {
    this.#limits = limits;
  }

  /** Bytes of a message that is not whole yet. */
  get waiting(): number {
    return this.#bytes;
  }

  /** Throws RangeError or SyntaxError for what cannot be a message; nothing after it makes sense either. */
  *push(piece: Uint8Array): Generator<Frame> {
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    while (this.#bytes >= 8) {
      const start = Buffer.from(this.#joined());
      const [headBytes, bodyBytes] = [start.readUInt32LE(0), start.readUInt32LE(4)];
      if (headBytes > this.#limits.headBytes || bodyBytes > this.#limits.bodyBytes)
        throw new RangeError("a message too large to be one");
      const whole = 8 + headBytes + bodyBytes;
      if (this.#bytes < whole) return;
      const bytes = this.#joined(whole);
      yield {
        head: JSON.parse(Buffer.from(bytes.subarray(8, 8 + headBytes)).toString("utf8")),
        // Its own copy, so that numbers can be read where they lie.
        body: new Uint8Array(bytes.subarray(8 + headBytes, whole)),
      };
      this.#pieces[0] = bytes.subarray(whole);
      this.#bytes -= whole;
    }
  }

  /** The first piece, made so large that it holds `wanted` bytes. */
  #joined(wanted = 8): Uint8Array {
    const [first] = this.#pieces;
    if (first !== undefined && first.length >= wanted) return first;
    const joined = Buffer.concat(this.#pieces);
    this.#pieces = [joined];
    return joined;
  }
}
