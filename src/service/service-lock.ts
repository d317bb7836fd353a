import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { NeoError } from "../shared/errors.ts";

/**
 * Of a data folder there is one service. SQLite's lock is the kernel's: it ends with the process however that ends. The
 * file says whose it is in SQLite's user version.
 */
export class ServiceLock implements Disposable {
  readonly #database: DatabaseSync;

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Throws E_SERVICE_RUNNING where another has it, E_STORE_UNWRITABLE. */
  static take(folder: string): ServiceLock {
    const file = join(folder, "service.lock");
    const database = opened(folder, file);
    try {
      // In this mode the lock of the first change is kept.
      database.exec(
        `PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; PRAGMA user_version = ${process.pid}`,
      );
    } catch (cause) {
      const pid = holderOf(file);
      database.close();
      if ((cause as { errcode?: number }).errcode !== busy) throw unwritable(folder, cause);
      throw new NeoError("E_SERVICE_RUNNING", { pid, folder }, { cause });
    }
    return new ServiceLock(database);
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}

/** SQLITE_BUSY. */
const busy = 5;

function opened(folder: string, file: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(file, "a", 0o600));
    return new DatabaseSync(file);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function unwritable(folder: string, cause: unknown): NeoError {
  return new NeoError("E_STORE_UNWRITABLE", { folder, reason: (cause as Error).message }, { cause });
}

/** The user version: bytes 60 to 63 of the file (sqlite.org/fileformat.html, 1.3), which SQLite itself does not read while it is locked. */
function holderOf(file: string): number {
  const header = readFileSync(file).subarray(60, 64);
  return header.length < 4 ? 0 : header.readUInt32BE();
}
