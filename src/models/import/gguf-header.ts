import { open } from "node:fs/promises";

/**
 * `general.architecture` of a GGUF file ("llama", "gemma3"), "" where its beginning does not say; undefined for what is
 * no GGUF. Reads the first 64 KB only: what follows is for the engine, in its own process.
 */
export async function ggufArchitecture(path: string): Promise<string | undefined> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    const start = buffer.subarray(0, bytesRead);
    if (start.length < 24 || start.toString("latin1", 0, 4) !== "GGUF") return undefined;
    const version = start.readUInt32LE(4);
    if (version < 2 || version > 3) return undefined;
    return architectureIn(start);
  } finally {
    await handle.close();
  }
}

/** A string is its length in 8 bytes and its text; the value's type (8: a string) stands between key and value. */
function architectureIn(start: Buffer): string {
  const key = Buffer.from("general.architecture");
  const at = start.indexOf(key);
  const valueAt = at + key.length + 4;
  if (at < 8 || valueAt + 8 > start.length || start.readUInt32LE(valueAt - 4) !== 8) return "";
  const length = Number(start.readBigUInt64LE(valueAt));
  if (length > 100 || valueAt + 8 + length > start.length) return "";
  return start.toString("utf8", valueAt + 8, valueAt + 8 + length);
}
