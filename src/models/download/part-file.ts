import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  createReadStream,
  fstatSync,
  fsync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { rename, rm } from "node:fs/promises";
import { promisify } from "node:util";

/** Which of a server's files the bytes come from, as the server names its version. */
export type Version = { url: string; validator: string };

/**
 * A file on its way: FILE.part, of which any beginning is worth keeping. Its hash is made while it is written; of what
 * an earlier process left it is made anew from the bytes themselves, so nothing has to be believed.
 */
export class PartFile {
  readonly #path: string;
  readonly #descriptor: number;
  #hash: Hash;
  #size: number;

  private constructor(path: string, descriptor: number, hash: Hash, size: number) {
    this.#path = path;
    this.#descriptor = descriptor;
    this.#hash = hash;
    this.#size = size;
  }

  /** Of what there is no more than `most` bytes count. */
  static async open(path: string, most: number, signal: AbortSignal): Promise<PartFile> {
    const descriptor = openSync(path, "a+", 0o644);
    try {
      const { size: found } = fstatSync(descriptor);
      const hash = createHash("sha256");
      let size = 0;
      if (found > most) ftruncateSync(descriptor, 0);
      else
        for await (const chunk of createReadStream(path, { signal, highWaterMark: 1024 ** 2 })) {
          hash.update(chunk);
          size += chunk.length;
        }
      return new PartFile(path, descriptor, hash, size);
    } catch (thrown) {
      closeSync(descriptor);
      throw thrown;
    }
  }

  get size(): number {
    return this.#size;
  }

  get version(): Version | undefined {
    try {
      const { url, validator } = JSON.parse(readFileSync(`${this.#path}.json`, "utf8")) as Partial<Version>;
      return typeof url === "string" && typeof validator === "string" ? { url, validator } : undefined;
    } catch {
      return undefined; // none was given, or the process ended while writing it: the hash decides at the end
    }
  }

  set version(version: Version | undefined) {
    writeFileSync(`${this.#path}.json`, JSON.stringify(version ?? {}));
  }

  /** At once: what has come is never lost to a connection that breaks while it is being written. */
  append(bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written);
    this.#hash.update(bytes);
    this.#size += bytes.length;
  }

  restart(): void {
    ftruncateSync(this.#descriptor, 0);
    this.#hash = createHash("sha256");
    this.#size = 0;
  }

  sha256(): string {
    return this.#hash.copy().digest("hex");
  }

  /** On disk for good, under its own name. */
  async finish(path: string): Promise<void> {
    await promisify(fsync)(this.#descriptor);
    this.close();
    await rename(this.#path, path);
    await rm(`${this.#path}.json`, { force: true });
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
