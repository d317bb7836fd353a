import { NeoError } from "../../shared/errors.ts";
import { type ArchiveEntry, archiveLimits } from "./archive-entry.ts";
import { ByteReader } from "./byte-reader.ts";
import { entryName } from "./entry-name.ts";

/**
 * The files of a tar stream (ustar, pax, GNU long names), in its order. Links, devices, sparse files and names that
 * lead out are refused, whatever else is inside. `most` bounds the whole stream, headers and all.
 */
export async function* tarEntries(
  chunks: AsyncIterable<Uint8Array>,
  { file, most }: { file: string; most: number },
): AsyncGenerator<ArchiveEntry> {
  const reader = new ByteReader(bounded(chunks, most, file));
  try {
    let next: { name?: string; size?: number } = {};
    for (let count = 0; ; ) {
      const header = await reader.read(blockSize);
      if (header.length === 0 || header.every((byte) => byte === 0)) return;
      const { name, size, type } = readHeader(header, file);
      if (type === "g") await skip(reader, padded(size), file);
      else if (type === "x") next = { ...next, ...paxRecords(await extension(reader, size, file), file) };
      else if (type === "L") next = { ...next, name: cString(await extension(reader, size, file)) };
      else {
        const raw = next.name ?? name;
        const bytes = next.size ?? size;
        next = {};
        count += 1;
        if (count > archiveLimits.entries) throw new NeoError("E_ARCHIVE_BOMB", { file });
        const path = entryName(raw);
        if (type === "5") {
          // Of the root itself nothing is made.
          if (path === undefined && !/^(\.?\/?)$/.test(raw))
            throw new NeoError("E_ARCHIVE_ENTRY", { file, entry: raw });
          await skip(reader, padded(bytes), file);
          continue;
        }
        if (path === undefined || !(type === "0" || type === "\0") || raw.endsWith("/"))
          throw new NeoError("E_ARCHIVE_ENTRY", { file, entry: raw });
        yield* one(reader, path, bytes, file);
      }
    }
  } finally {
    await reader.close();
  }
}

const blockSize = 512;
/** Names and a few numbers: more is somebody filling our memory. */
const mostExtension = 64 * 1024;

async function* one(reader: ByteReader, path: string, size: number, file: string): AsyncGenerator<ArchiveEntry> {
  let taken = 0;
  yield {
    path,
    size,
    async *content() {
      for await (const piece of reader.stream(size - taken)) {
        taken += piece.length;
        yield piece;
      }
      if (taken < size) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
    },
  };
  await skip(reader, padded(size) - taken, file);
}

function readHeader(header: Buffer, file: string): { name: string; size: number; type: string } {
  if (header.length < blockSize || Number.parseInt(cString(header.subarray(148, 156)), 8) !== checksum(header))
    throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  const prefix =
    header.toString("latin1", 257, 262) === "ustar" && header[263] === 0x30 ? header.subarray(345, 500) : "";
  const before = prefix === "" ? "" : cString(prefix);
  const name = cString(header.subarray(0, 100));
  return {
    name: before === "" ? name : `${before}/${name}`,
    size: numberIn(header.subarray(124, 136), file),
    type: String.fromCharCode(header[156] ?? 0),
  };
}

function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

/** Octal, or GNU's binary form with the top bit set. */
function numberIn(field: Buffer, file: string): number {
  const binary = ((field[0] ?? 0) & 0x80) !== 0;
  const text = cString(field).trim();
  const value = binary
    ? Number(BigInt(`0x${field.subarray(1).toString("hex")}`))
    : /^[0-7]*$/.test(text)
      ? Number.parseInt(text || "0", 8)
      : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  return value;
}

async function extension(reader: ByteReader, size: number, file: string): Promise<Buffer> {
  if (size > mostExtension) throw new NeoError("E_ARCHIVE_BOMB", { file });
  const bytes = await reader.read(padded(size));
  if (bytes.length < size) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  return bytes.subarray(0, size);
}

/** "LENGTH KEY=VALUE\n", the length counting itself. */
function paxRecords(bytes: Buffer, file: string): { name?: string; size?: number } {
  const found: { name?: string; size?: number } = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = space < 0 ? Number.NaN : Number(bytes.toString("latin1", at, space));
    if (!(Number.isSafeInteger(length) && length > space - at + 2 && at + length <= bytes.length))
      throw new NeoError("E_ARCHIVE_DAMAGED", { file });
    const [key = "", ...value] = bytes.toString("utf8", space + 1, at + length - 1).split("=");
    const text = value.join("=");
    if (key === "path") found.name = text;
    else if (key === "size") found.size = wholeNumber(text, file);
    // A sparse file is longer than what is stored of it, and a link by any name is one.
    else if (key === "linkpath" || key.startsWith("GNU.sparse."))
      throw new NeoError("E_ARCHIVE_ENTRY", { file, entry: key });
    at += length;
  }
  return found;
}

function wholeNumber(text: string, file: string): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (value === undefined) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  return value;
}

async function skip(reader: ByteReader, size: number, file: string): Promise<void> {
  let skipped = 0;
  for await (const piece of reader.stream(size)) skipped += piece.length;
  if (skipped < size) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, most: number, file: string): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) throw new NeoError("E_ARCHIVE_BOMB", { file });
    yield chunk;
  }
}

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize;
}

function cString(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}
