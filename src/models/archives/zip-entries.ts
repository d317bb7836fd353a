import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { NeoError } from "../../shared/errors.ts";
import type { ArchiveEntry } from "./archive-entry.ts";
import { decompressed } from "./decompressed.ts";
import { contentStart, type ZipRecord, zipDirectory } from "./zip-directory.ts";

/** The files of a zip file. Sizes and checksums are what the directory says, or it throws. */
export async function* zipEntries(file: string, most: number): AsyncGenerator<ArchiveEntry> {
  const handle = await open(file);
  try {
    const records = await zipDirectory(handle, file);
    if (records.reduce((sum, { size }) => sum + size, 0) > most) throw new NeoError("E_ARCHIVE_BOMB", { file });
    for (const record of records)
      yield { path: record.path, size: record.size, content: () => content(handle, record, file) };
  } finally {
    await handle.close();
  }
}

async function* content(handle: FileHandle, record: ZipRecord, file: string): AsyncGenerator<Uint8Array> {
  const start = await contentStart(handle, record, file);
  let bytes = 0;
  let crc = 0;
  for await (const piece of unpacked(handle, record, start, file)) {
    bytes += piece.length;
    // What swells beyond what it said it was is not waited for.
    if (bytes > record.size) throw new NeoError("E_ARCHIVE_BOMB", { file });
    crc = crc32(piece, crc);
    yield piece;
  }
  if (bytes !== record.size || crc !== record.crc) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
}

async function* unpacked(
  handle: FileHandle,
  { method, packed }: ZipRecord,
  start: number,
  file: string,
): AsyncGenerator<Uint8Array> {
  if (method === "stored") {
    yield* packedBytes(handle, start, packed);
    return;
  }
  yield* decompressed(Readable.from(packedBytes(handle, start, packed)), createInflateRaw(), file);
}

/** By reads of our own: a stream would close the file when it is done, and the next entry needs it. */
async function* packedBytes(handle: FileHandle, start: number, packed: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < packed; ) {
    const size = Math.min(packed - done, 256 * 1024);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, start + done);
    if (bytesRead === 0) return;
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
