/** One message of the conductor's: a letter and a body (view-setup.ts). */
export type Frame = { letter: string; body: Buffer };

/** Cuts a stream of bytes into frames. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): Frame[] {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const frames: Frame[] = [];
    while (bytes.length >= 5) {
      const length = bytes.readUInt32BE(1);
      if (bytes.length < 5 + length) break;
      frames.push({ letter: String.fromCharCode(bytes[0] ?? 0), body: bytes.subarray(5, 5 + length) });
      bytes = bytes.subarray(5 + length);
    }
    this.#rest = bytes;
    return frames;
  }
}

/** Reads a body's parts in order; a body that is too short is an internal error (RangeError). */
export class BodyReader {
  readonly #body: Buffer;
  #at = 0;

  constructor(body: Buffer) {
    this.#body = body;
  }

  bytes(): Buffer {
    const length = this.number();
    if (this.#at + length > this.#body.length) throw new RangeError("a message ends early");
    this.#at += length;
    return this.#body.subarray(this.#at - length, this.#at);
  }

  text(): string {
    return this.bytes().toString("utf8");
  }

  number(): number {
    const value = this.#body.readUInt32BE(this.#at);
    this.#at += 4;
    return value;
  }

  byte(): number {
    return this.#body.readUInt8(this.#at++);
  }

  get done(): boolean {
    return this.#at >= this.#body.length;
  }
}
