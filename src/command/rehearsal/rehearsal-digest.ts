import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import type { ChangeKind, FileChange, FileState, Verdict } from "../../ports/rehearsal.ts";

/**
 * SHA-256, hex, over the script, the verdict and every change with the content it leaves: what an approval is bound to.
 * `at` names the file that has a changed path's new content.
 */
export function rehearsalDigest(
  { script, verdict, changes }: { script: string; verdict: Verdict; changes: readonly FileChange[] },
  at: (path: Uint8Array) => Buffer,
): string {
  const hash = createHash("sha256");
  // With its length before it, no two lists of parts look alike. Many thousand small parts are hashed together.
  let parts = "";
  const flush = () => {
    hash.update(parts, "latin1");
    parts = "";
  };
  const add = (part: string) => {
    parts += `${part.length}:${part}`;
    if (parts.length > mostHeld) flush();
  };
  add(latin1(script));
  add(verdict.kind);
  for (const { path, kinds, before, after } of changes) {
    add(latin1(path));
    add(kinds.join());
    add(stateText(before));
    add(stateText(after));
    if (after?.kind !== "file" || !kinds.some((kind) => written.has(kind))) continue;
    flush();
    hash.update(content(hash, at(path)));
  }
  flush();
  return hash.digest("hex");
}

const mostHeld = 64 * 1024;
const written: ReadonlySet<ChangeKind> = new Set(["created", "modified", "replaced"]);

/** Bytes as a string of as many characters. */
function latin1(bytes: string | Uint8Array): string {
  const data = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  return Buffer.from(data.buffer, data.byteOffset, data.length).toString("latin1");
}

function stateText(state: FileState | undefined): string {
  if (state === undefined) return "-";
  const { kind, mode, uid, gid, size, target, attributes } = state;
  const link = target === undefined ? "" : Buffer.from(target).toString("hex");
  const plain = `${kind} ${mode} ${uid} ${gid} ${size} ${link}`;
  if (attributes.size === 0) return plain;
  const extended = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  const values = extended.map(([name, value]) => `${latin1(name)}=${Buffer.from(value).toString("hex")}`);
  return [plain, ...values].join(" ");
}

const piece = Buffer.allocUnsafe(256 * 1024);

/** Hashes what the file holds; returns what ends it. */
function content(hash: Hash, path: Buffer): string {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch {
    // A file that its own owner may not read; its size and modes are in the digest.
    return "unreadable";
  }
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read));
    }
    return ";";
  } finally {
    closeSync(descriptor);
  }
}
