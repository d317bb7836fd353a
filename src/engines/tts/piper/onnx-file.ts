import { type FileHandle, open } from "node:fs/promises";

/**
 * As much of a model file as must be known before native code reads it. ONNX is a protocol buffer: fields one after the
 * other, each a number, a kind and a length (onnx.proto, ModelProto and GraphProto).
 */
export type OnnxFile = {
  /** Names of what the graph is given. */
  inputs: readonly string[];
  /** metadata_props. */
  metadata: ReadonlyMap<string, string>;
};

/** Throws Error, with the reason, for what is no model from its first byte to its last. */
export async function readOnnxFile(path: string): Promise<OnnxFile> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Window(file);
    const inputs: string[] = [];
    const metadata = new Map<string, string>();
    for await (const { number, start, end } of fields(bytes, 0, size)) {
      if (number === modelFields.metadata) {
        const [key = "", value = ""] = await texts(bytes, start, end);
        metadata.set(key, value);
      } else if (number === modelFields.graph) {
        for await (const part of fields(bytes, start, end)) {
          if (part.number !== graphInput) continue;
          inputs.push((await texts(bytes, part.start, part.end))[0] ?? "");
        }
      } else if (!(number in knownFields)) throw new Error(`a field ${number} that models do not have`);
    }
    if (inputs.length === 0) throw new Error("no graph with inputs");
    return { inputs, metadata };
  } finally {
    await file.close();
  }
}

/** One more entry of metadata_props, to stand behind everything else of a model. Pure. */
export function metadataEntry(key: string, value: string): Uint8Array {
  const entry = Buffer.concat([textField(1, key), textField(2, value)]);
  return Buffer.concat([Buffer.from([(modelFields.metadata << 3) | 2]), variable(entry.length), entry]);
}

const modelFields = { graph: 7, metadata: 14 } as const;
const graphInput = 11;
/** ModelProto: versions, producer, domain, doc, graph, opsets, metadata, training, functions, configuration. */
const knownFields: Record<number, true> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8, 14, 20, 25, 26].map((number) => [number, true as const]),
);

function textField(number: number, text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([(number << 3) | 2]), variable(bytes.length), bytes]);
}

function variable(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}

type Field = { number: number; start: number; end: number };

async function* fields(bytes: Window, from: number, end: number): AsyncGenerator<Field> {
  let at = from;
  while (at < end) {
    const tag = await bytes.variable(at);
    const start = at + tag.length;
    const [number, kind] = [Math.floor(tag.value / 8), tag.value % 8];
    if (kind === 2) {
      const length = await bytes.variable(start);
      const begin = start + length.length;
      at = begin + length.value;
      if (at <= end) yield { number, start: begin, end: at };
    } else if (kind === 0) {
      at = start + (await bytes.variable(start)).length;
      yield { number, start, end: at };
    } else if (kind === 1 || kind === 5) {
      at = start + (kind === 1 ? 8 : 4);
      yield { number, start, end: at };
    } else throw new Error(`no protocol buffer: kind ${kind} at byte ${from}`);
  }
  if (at !== end) throw new Error("it is cut short");
}

/** The texts among the fields, by their order. */
async function texts(bytes: Window, start: number, end: number): Promise<string[]> {
  const found: string[] = [];
  for await (const field of fields(bytes, start, end)) {
    if (field.number > 2 || field.end - field.start > 100_000) continue;
    found.push((await bytes.read(field.start, field.end)).toString("utf8"));
    if (found.length === 2) break;
  }
  return found;
}

/** A part of the file in memory: headers lie close together, weights between them are never read. */
class Window {
  readonly #file: FileHandle;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async read(start: number, end: number): Promise<Buffer> {
    if (start < this.#start || end > this.#start + this.#bytes.length) {
      const buffer = Buffer.alloc(Math.max(windowBytes, end - start));
      const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, start);
      this.#bytes = buffer.subarray(0, bytesRead);
      this.#start = start;
    }
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }

  async variable(at: number): Promise<{ value: number; length: number }> {
    const bytes = await this.read(at, at + 10);
    let value = 0;
    for (const [index, byte] of bytes.entries()) {
      value += (byte & 127) * 128 ** index;
      if (byte < 128 && Number.isSafeInteger(value)) return { value, length: index + 1 };
    }
    throw new Error(`no number at byte ${at}`);
  }
}

const windowBytes = 64 * 1024;
