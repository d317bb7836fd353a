import type { FileHandle } from "node:fs/promises";

/**
 * Protocol buffers as far as model files need them: fields one after the other, each a number, a kind and a length
 * (protobuf.dev, Encoding). `at`: where it begins; its value lies from `start` to `end`.
 */
export type Field = { number: number; at: number; start: number; end: number };

/** The fields of a message in memory. Throws Error for what is none. */
export function* fieldsOf(message: Uint8Array): Generator<Field> {
  let at = 0;
  while (at < message.length) {
    const field = fieldAt(message, at, 0);
    if (field.end > message.length) throw new Error("it is cut short");
    yield field;
    at = field.end;
  }
}

/** The fields of a message that lies in a file. Throws Error for what is none. */
export async function* fieldsIn(file: FileWindow, from: number, end: number): AsyncGenerator<Field> {
  let at = from;
  while (at < end) {
    const field = fieldAt(await file.read(at, at + longestHead), 0, at);
    if (field.end > end) throw new Error("it is cut short");
    yield field;
    at = field.end;
  }
}

/** One field that has a length. Pure. */
export function lengthField(number: number, ...values: readonly Uint8Array[]): Buffer {
  const length = values.reduce((sum, value) => sum + value.length, 0);
  return Buffer.concat([lengthHead(number, length), ...values]);
}

/** What stands before the `length` bytes of such a field. */
export function lengthHead(number: number, length: number): Buffer {
  return Buffer.concat([variable(number * 8 + 2), variable(length)]);
}

export function textField(number: number, text: string): Buffer {
  return lengthField(number, Buffer.from(text));
}

export function numberField(number: number, value: number): Buffer {
  return Buffer.concat([variable(number * 8), variable(value)]);
}

/** A part of a file in memory: headers lie close together, weights between them are never read. */
export class FileWindow {
  readonly #file: FileHandle;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Fewer where the file ends. */
  async read(start: number, end: number): Promise<Buffer> {
    if (start < this.#start || end > this.#start + this.#bytes.length) {
      const buffer = Buffer.alloc(Math.max(windowBytes, end - start));
      const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, start);
      this.#bytes = buffer.subarray(0, bytesRead);
      this.#start = start;
    }
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }
}

const windowBytes = 64 * 1024;
/** Of a number and a length. */
const longestHead = 20;

/** The field that begins at `at` of `bytes`, which themselves begin at `offset` of the message. */
function fieldAt(bytes: Uint8Array, at: number, offset: number): Field {
  const tag = readVariable(bytes, at);
  const start = at + tag.length;
  const [number, kind] = [Math.floor(tag.value / 8), tag.value % 8];
  const field = (from: number, length: number): Field => ({
    ...{ number, at: offset + at, start: offset + from, end: offset + from + length },
  });
  if (kind === 2) {
    const { value, length } = readVariable(bytes, start);
    return field(start + length, value);
  }
  if (kind === 0) return field(start, readVariable(bytes, start).length);
  if (kind === 1) return field(start, 8);
  if (kind === 5) return field(start, 4);
  throw new Error(`no protocol buffer: kind ${kind} at byte ${offset + at}`);
}

function readVariable(bytes: Uint8Array, at: number): { value: number; length: number } {
  let value = 0;
  for (const [index, byte] of bytes.subarray(at, at + 10).entries()) {
    value += (byte & 127) * 128 ** index;
    if (byte < 128 && Number.isSafeInteger(value)) return { value, length: index + 1 };
  }
  throw new Error(`no number at byte ${at}`);
}

function variable(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}
