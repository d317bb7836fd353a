import { createHash, type Hash } from "node:crypto";
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** Which of a server's files the bytes come from, as the server names its version. */
export type Version = { url: string; validator: string };

/**
 * A file on its way: FILE.part, of which any beginning is worth keeping. Its hash is made while it is written; of what
 * an earlier process left it is made anew from the bytes themselves, so nothing has to be believed.
 */
export class PartFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  #hash: Hash;
  #size: number;

  private constructor(path: string, handle: FileHandle, hash: Hash, size: number) {
    this.#path = path;
    this.#handle = handle;
    this.#hash = hash;
    this.#size = size;
  }

  /** Of what there is no more than `most` bytes count. */
  static async open(path: string, most: number, signal: AbortSignal): Promise<PartFile> {
    const handle = await open(path, "a+", 0o644);
    try {
      const { size: found } = await handle.stat();
      const hash = createHash("sha256");
      let size = 0;
      if (found > most) await handle.truncate(0);
      else
        for await (const chunk of createReadStream(path, { signal, highWaterMark: 1024 ** 2 })) {
          hash.update(chunk);
          size += chunk.length;
        }
      return new PartFile(path, handle, hash, size);
    } catch (thrown) {
      await handle.close();
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

  async append(bytes: Uint8Array): Promise<void> {
    await this.#handle.appendFile(bytes);
    this.#hash.update(bytes);
    this.#size += bytes.length;
  }

  async restart(): Promise<void> {
    await this.#handle.truncate(0);
    this.#hash = createHash("sha256");
    this.#size = 0;
  }

  sha256(): string {
    return this.#hash.copy().digest("hex");
  }

  /** On disk for good, under its own name. */
  async finish(path: string): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
    await rename(this.#path, path);
    await rm(`${this.#path}.json`, { force: true });
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
