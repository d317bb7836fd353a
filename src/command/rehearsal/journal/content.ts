import { createHash } from "node:crypto";
import { closeSync, fstatSync, readSync } from "node:fs";

/** A file's content, wherever it lies. `sparse`: holes are likely and worth looking for. */
export type Source = {
  size: number;
  sparse: boolean;
  /** Bytes read, fewer than asked for only at the end. */
  read(buffer: Buffer, at: number): number;
  close(): void;
};

/** Takes the descriptor over. */
export function descriptorSource(descriptor: number): Source {
  const stat = fstatSync(descriptor);
  return {
    size: stat.size,
    sparse: stat.blocks * 512 < stat.size,
    read: (buffer, at) => readSync(descriptor, buffer, 0, buffer.length, at),
    close: () => closeSync(descriptor),
  };
}

/**
 * Reads a source to its end, closes it, and hands on what is not a hole. Returns size and SHA-256 of all of it, holes
 * included. Synchronous: nothing else of this process happens to the file in between.
 */
export function copyContent(
  source: Source,
  write: (bytes: Buffer, at: number) => void,
): { size: number; hash: string } {
  const hash = createHash("sha256");
  let at = 0;
  try {
    for (;;) {
      const got = source.read(block, at);
      if (got === 0) break;
      const bytes = block.subarray(0, got);
      hash.update(bytes);
      if (source.sparse) for (const [from, to] of filledRanges(bytes)) write(bytes.subarray(from, to), at + from);
      else write(bytes, at);
      at += got;
    }
  } finally {
    source.close();
  }
  return { size: at, hash: hash.digest("hex") };
}

export function hashOf(source: Source): string {
  return copyContent({ ...source, sparse: false }, () => {}).hash;
}

/** One for all: nothing is awaited while it is in use, and 20,000 small files need not each have their own. */
const block = Buffer.alloc(1 << 20);
const pageBytes = 4096;
const emptyPage = Buffer.alloc(pageBytes);

/** Pages that hold something, neighbours joined. */
function filledRanges(bytes: Buffer): [number, number][] {
  const ranges: [number, number][] = [];
  for (let from = 0; from < bytes.length; from += pageBytes) {
    const to = Math.min(from + pageBytes, bytes.length);
    if (bytes.subarray(from, to).equals(emptyPage.subarray(0, to - from))) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}
