import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { NeoError } from "../shared/errors.ts";

/**
 * Keeps others off a model while it is fetched or removed. SQLite's lock is the kernel's: it ends with the process
 * however that ends, and holds between containers that share the folder, where process numbers would mean nothing.
 */
export class ModelLock implements Disposable {
  readonly #database: DatabaseSync;

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Throws E_MODEL_BUSY where another has it. */
  static take(own: string, id: string): ModelLock {
    const folder = join(own, ".incoming");
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(join(folder, `${id}.lock`));
    try {
      database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    } catch (cause) {
      database.close();
      const busy = (cause as { errcode?: number }).errcode === 5;
      throw busy ? new NeoError("E_MODEL_BUSY", { id }, { cause, retryable: true }) : cause;
    }
    return new ModelLock(database);
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
