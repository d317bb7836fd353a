import { closeSync, fchownSync, fsyncSync, openSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes `bytes` to `file` (mode 0600) and waits until they are on disk. Root working in a person's folder, as the
 * child behind sudo does, leaves the file to the folder's owner.
 */
export function writeDurably(file: string, bytes: Uint8Array | string, flags: "w" | "a" = "w"): void {
  const descriptor = openSync(file, flags, 0o600);
  try {
    if (process.getuid?.() === 0) {
      const { uid, gid } = statSync(dirname(file));
      if (uid !== 0) fchownSync(descriptor, uid, gid);
    }
    if (bytes.length === 0) return;
    writeSync(descriptor, Buffer.from(bytes));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
