/** Paths are absolute and bytes; only "/" ends in a slash. */
const slash = 0x2f;

export function parentOf(path: Buffer): Buffer {
  return path.subarray(0, Math.max(1, path.lastIndexOf(slash)));
}

export function baseName(path: Buffer): Buffer {
  return path.subarray(path.lastIndexOf(slash) + 1);
}

export function join(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder.length === 1 ? folder : Buffer.concat([folder, Buffer.from("/")]), name]);
}

/** Exact for any bytes, and good as a key. */
export function pathKey(path: Uint8Array): string {
  return Buffer.from(path.buffer, path.byteOffset, path.byteLength).toString("latin1");
}

export function asBuffer(path: Uint8Array): Buffer {
  return Buffer.from(path.buffer, path.byteOffset, path.byteLength);
}
