import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import type { ArchiveEntry } from "./archive-entry.ts";

/** A file taken out, with what was written of it. */
export type TakenFile = { name: string; bytes: number; sha256: string };

/** Writes an entry to `name` beneath `folder`, which we made and nobody else fills: as a new plain file, never through a link. */
export async function takeOut(
  entry: ArchiveEntry,
  folder: string,
  name: string,
  signal: AbortSignal,
  onBytes: (count: number) => void = () => undefined,
): Promise<TakenFile> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, "wx", 0o644);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const piece of entry.content()) {
      signal.throwIfAborted();
      if (bytes === 0 && isPickle(piece)) throw new NeoError("E_ARCHIVE_PICKLE", { file: entry.path });
      await handle.appendFile(piece);
      hash.update(piece);
      bytes += piece.length;
      onBytes(piece.length);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name, bytes, sha256: hash.digest("hex") };
}

/** Python's serialised objects run code when they are read; no model of ours is one. */
export function isPickle(start: Uint8Array): boolean {
  return start[0] === 0x80 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5;
}
