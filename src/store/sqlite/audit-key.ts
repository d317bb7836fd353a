import { createHmac, randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { NeoError } from "../../shared/errors.ts";
import type { Connection } from "./connection.ts";
import { writeDurably } from "./new-file.ts";

/** The store's own secret, made when first needed: without it nobody can tell which command a fingerprint stands for. */
export class AuditKey {
  readonly #connection: Connection;
  #key: Uint8Array | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** HMAC-SHA-256 of `bytes` in UTF-8, hex. */
  fingerprint(bytes: string): string {
    this.#key ??= this.#load();
    return createHmac("sha256", this.#key).update(bytes, "utf8").digest("hex");
  }

  #load(): Uint8Array {
    if (this.#connection.state === "memory") return randomBytes(keyBytes);
    const file = join(this.#connection.folder, "audit.key");
    return this.#connection.read(() => {
      const key = readIfThere(file) ?? makeKey(file);
      // Never replaced by us: every fingerprint so far would lose its meaning in silence.
      if (key.length !== keyBytes) throw new NeoError("E_STORE_UNWRITABLE", { folder: file, reason: "audit.key" });
      return key;
    });
  }
}

const keyBytes = 32;

/** Whole or not at all, and the first of two processes wins: written aside, then linked to its name. */
function makeKey(file: string): Uint8Array {
  const half = `${file}.${process.pid}`;
  try {
    writeDurably(half, randomBytes(keyBytes));
    try {
      linkSync(half, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  } finally {
    rmSync(half, { force: true });
  }
  return readFileSync(file);
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
