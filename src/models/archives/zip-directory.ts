import type { FileHandle } from "node:fs/promises";
import { NeoError } from "../../shared/errors.ts";
import { archiveLimits } from "./archive-entry.ts";
import { entryName } from "./entry-name.ts";

/** A file as the archive's central directory has it. `at`: where its local header begins. */
export type ZipRecord = {
  path: string;
  rawName: Buffer;
  method: "stored" | "deflated";
  packed: number;
  size: number;
  crc: number;
  at: number;
};

/**
 * The central directory of a zip file: the one list of what is inside that unpackers agree on. Refused: encrypted
 * files, links, names that lead out, and two that share bytes (the bomb that needs no nesting).
 */
export async function zipDirectory(handle: FileHandle, file: string): Promise<ZipRecord[]> {
  const length = (await handle.stat()).size;
  const { count, size, at } = await endRecord(handle, length, file);
  if (count > archiveLimits.entries || size > mostDirectory) throw new NeoError("E_ARCHIVE_BOMB", { file });
  if (at + size > length) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  const bytes = await readAt(handle, at, size, file);
  const records: ZipRecord[] = [];
  for (let offset = 0, seen = 0; seen < count; seen++) {
    if (offset + 46 > bytes.length || bytes.readUInt32LE(offset) !== 0x02014b50)
      throw new NeoError("E_ARCHIVE_DAMAGED", { file });
    const end = offset + 46 + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(offset + field), 0);
    if (end > bytes.length) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
    const record = readRecord(bytes.subarray(offset, end), file);
    if (record !== undefined) records.push(record);
    offset = end;
  }
  refuseOverlaps(records, at, file);
  return records;
}

/** Where the content begins, by the local header, which must name the same file. */
export async function contentStart(handle: FileHandle, record: ZipRecord, file: string): Promise<number> {
  const local = await readAt(handle, record.at, 30, file);
  const nameLength = local.readUInt16LE(26);
  if (local.readUInt32LE(0) !== 0x04034b50 || nameLength !== record.rawName.length)
    throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  const name = await readAt(handle, record.at + 30, nameLength, file);
  if (!name.equals(record.rawName)) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  return record.at + 30 + nameLength + local.readUInt16LE(28);
}

const mostDirectory = 16 * 1024 ** 2;

async function endRecord(handle: FileHandle, length: number, file: string) {
  const tailLength = Math.min(length, 22 + 0xffff);
  const tail = await readAt(handle, length - tailLength, tailLength, file);
  const at = tail.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (at < 0 || at + 22 > tail.length) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  const found = { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), at: tail.readUInt32LE(at + 16) };
  // Zip64, for archives beyond 4 GB: no model that we know comes as one.
  if (found.count === 0xffff || found.at === 0xffffffff) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  return found;
}

/** Undefined for a folder. */
function readRecord(bytes: Buffer, file: string): ZipRecord | undefined {
  const flags = bytes.readUInt16LE(8);
  const nameLength = bytes.readUInt16LE(28);
  const rawName = bytes.subarray(46, 46 + nameLength);
  const entry = rawName.toString("utf8");
  const type = (bytes.readUInt16LE(4) >> 8 === 3 ? bytes.readUInt32LE(38) >>> 16 : 0) & 0o170000;
  const folder = entry.endsWith("/");
  const path = entryName(entry);
  const plain = type === 0 || type === (folder ? 0o040000 : 0o100000);
  if (path === undefined || !plain || (flags & 1) !== 0) throw new NeoError("E_ARCHIVE_ENTRY", { file, entry });
  if (folder) return undefined;
  const method = bytes.readUInt16LE(10);
  const [packed, size, at] = [bytes.readUInt32LE(20), bytes.readUInt32LE(24), bytes.readUInt32LE(42)];
  if ((method !== 0 && method !== 8) || [packed, size, at].includes(0xffffffff))
    throw new NeoError("E_ARCHIVE_DAMAGED", { file });
  return { path, rawName, method: method === 0 ? "stored" : "deflated", packed, size, crc: bytes.readUInt32LE(16), at };
}

function refuseOverlaps(records: readonly ZipRecord[], directoryAt: number, file: string): void {
  const sorted = [...records].sort((a, b) => a.at - b.at);
  for (const [index, record] of sorted.entries()) {
    const next = sorted[index + 1]?.at ?? directoryAt;
    if (record.at + 30 + record.rawName.length + record.packed > next) throw new NeoError("E_ARCHIVE_BOMB", { file });
  }
}

async function readAt(handle: FileHandle, position: number, size: number, file: string): Promise<Buffer> {
  const buffer = Buffer.alloc(size);
  for (let filled = 0; filled < size; ) {
    const { bytesRead } = await handle.read(buffer, filled, size - filled, position + filled);
    if (bytesRead === 0) throw new NeoError("E_ARCHIVE_DAMAGED", { file });
    filled += bytesRead;
  }
  return buffer;
}
