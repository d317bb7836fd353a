import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { FileChange, FileState, Verdict } from "../../ports/rehearsal.ts";

/**
 * SHA-256, hex, over the script, the verdict and every change with the content it leaves: what an approval is bound to.
 * `at` names the file that has a changed path's new content.
 */
export function rehearsalDigest(
  { script, verdict, changes }: { script: string; verdict: Verdict; changes: readonly FileChange[] },
  at: (path: Uint8Array) => Buffer,
): string {
  const hash = createHash("sha256");
  part(hash, script);
  part(hash, verdict.kind);
  for (const { path, kinds, before, after } of changes) {
    part(hash, path);
    part(hash, kinds.join());
    part(hash, stateText(before));
    part(hash, stateText(after));
    const written = kinds.some((kind) => kind === "created" || kind === "modified" || kind === "replaced");
    if (written && after?.kind === "file") content(hash, at(path));
  }
  return hash.digest("hex");
}

/** With its length before it, no two lists of parts look alike. */
function part(hash: Hash, bytes: string | Uint8Array): void {
  const data = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  hash.update(`${data.length}:`).update(data);
}

function stateText(state: FileState | undefined): string {
  if (state === undefined) return "-";
  const { kind, mode, uid, gid, size, target, attributes } = state;
  const extended = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  const values = extended.map(([name, value]) => `${name}=${Buffer.from(value).toString("hex")}`);
  return [kind, mode, uid, gid, size, target && Buffer.from(target).toString("hex"), ...values].join(" ");
}

const piece = Buffer.allocUnsafe(256 * 1024);

function content(hash: Hash, path: Buffer): void {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch {
    // A file that its own owner may not read; its size and modes are in the digest.
    part(hash, "unreadable");
    return;
  }
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read));
    }
    hash.update(";");
  } finally {
    closeSync(descriptor);
  }
}
