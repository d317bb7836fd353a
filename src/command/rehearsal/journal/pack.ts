import { closeSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { copyContent, type Source } from "./content.ts";

/** Where a content lies in a pack; what no run covers is a hole. */
export type KeptContent = { size: number; hash: string; runs: readonly Run[] };
/** Offset in the file, length, offset in the pack. */
export type Run = readonly [at: number, length: number, packAt: number];

/** Originals one after the other in one file: 20,000 small ones cost one fsync. */
export class PackWriter {
  readonly #descriptor: number;
  readonly #waiting = Buffer.allocUnsafe(gatherBytes);
  #waitingBytes = 0;
  #size = 0;

  constructor(file: string) {
    this.#descriptor = openSync(file, "wx", 0o600);
  }

  get size(): number {
    return this.#size;
  }

  add(source: Source): KeptContent {
    const runs: Run[] = [];
    const { size, hash } = copyContent(source, (bytes, at) => {
      const last = runs.at(-1);
      if (last !== undefined && last[0] + last[1] === at)
        runs[runs.length - 1] = [last[0], last[1] + bytes.length, last[2]];
      else runs.push([at, bytes.length, this.#size]);
      this.#append(bytes);
    });
    return { size, hash, runs };
  }

  /** Everything is on the disk. */
  finish(): void {
    this.#flush();
    fsyncSync(this.#descriptor);
    this.close();
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #append(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.#waitingBytes + bytes.length > gatherBytes) this.#flush();
    if (bytes.length > gatherBytes) writeAll(this.#descriptor, bytes);
    else this.#waitingBytes += bytes.copy(this.#waiting, this.#waitingBytes);
  }

  #flush(): void {
    writeAll(this.#descriptor, this.#waiting.subarray(0, this.#waitingBytes));
    this.#waitingBytes = 0;
  }
}

const gatherBytes = 1 << 18;

/** The content of one original, for as long as the pack's descriptor is open. */
export function packSource(descriptor: number, { size, runs }: KeptContent): Source {
  const covered = runs.reduce((sum, [, length]) => sum + length, 0);
  return {
    size,
    sparse: covered < size,
    read: (buffer, at) => {
      const length = Math.max(0, Math.min(buffer.length, size - at));
      const into = buffer.subarray(0, length);
      if (covered < size) into.fill(0);
      for (const [from, bytes, packAt] of runs) {
        const start = Math.max(from, at);
        const end = Math.min(from + bytes, at + length);
        if (start < end) readAll(descriptor, into.subarray(start - at, end - at), packAt + start - from);
      }
      return length;
    },
    close: () => {},
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

function readAll(descriptor: number, into: Buffer, from: number): void {
  for (let at = 0; at < into.length; ) {
    const got = readSync(descriptor, into, at, into.length - at, from + at);
    if (got === 0) throw new Error("a pack of the undo journal is cut short");
    at += got;
  }
}
