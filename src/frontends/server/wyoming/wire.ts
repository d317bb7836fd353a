import { z } from "zod";

/** An event as it goes over the wire: a line of JSON, then as many bytes of data (JSON) and of payload as it says. */
export type WireEvent = { type: string; data: Record<string, unknown>; payload: Uint8Array };

const mostLine = 64 * 1024;
const mostBytes = 1024 * 1024;
const length = z.int().min(0).max(mostBytes).nullish();
const data = z.record(z.string(), z.unknown());
const header = z.object({
  type: z.string().min(1).max(80),
  data: data.nullish(),
  data_length: length,
  payload_length: length,
});

export function encodeEvent(type: string, given: object = {}, payload: Uint8Array = new Uint8Array()): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(given));
  const head = { type, version: protocolVersion, data_length: bytes.length, payload_length: payload.length };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes, payload]);
}

/** Of the Python package that this was tried with. */
const protocolVersion = "1.8.0";

/** Puts events together from whatever pieces they come in. */
export class EventReader {
  #bytes: Buffer = Buffer.alloc(0);

  /** Bytes of an event that is not whole yet. */
  get waiting(): number {
    return this.#bytes.length;
  }

  /** Throws Error for what is no event; nothing after it makes sense either. */
  *push(piece: Uint8Array): Generator<WireEvent> {
    this.#bytes = Buffer.concat([this.#bytes, piece]);
    for (;;) {
      const end = this.#bytes.indexOf(10);
      if (end < 0) {
        if (this.#bytes.length > mostLine) throw new Error("a line without an end");
        return;
      }
      if (end > mostLine) throw new Error("a line too long");
      const head = header.parse(JSON.parse(this.#bytes.toString("utf8", 0, end)));
      const start = end + 1;
      const dataEnd = start + (head.data_length ?? 0);
      const payloadEnd = dataEnd + (head.payload_length ?? 0);
      if (this.#bytes.length < payloadEnd) return;
      const beside = dataEnd > start ? data.parse(JSON.parse(this.#bytes.toString("utf8", start, dataEnd))) : {};
      // Its own copy, so that samples can be read where they lie.
      const payload = new Uint8Array(this.#bytes.subarray(dataEnd, payloadEnd));
      this.#bytes = this.#bytes.subarray(payloadEnd);
      yield { type: head.type, data: { ...head.data, ...beside }, payload };
    }
  }
}
