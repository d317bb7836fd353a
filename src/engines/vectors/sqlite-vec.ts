import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { VectorIndex } from "../../ports/knowledge.ts";

/**
 * Vectors in SQLite, compared by its extension sqlite-vec: every one is looked at, so what it finds is exact. `file` is a
 * file of its own: where it is damaged or of another kind, it is made anew.
 */
export function openSqliteVec(options: { file: string; packageFolder: string; dimensions: number }): VectorIndex {
  const extension = join(options.packageFolder, `node_modules/sqlite-vec-linux-${process.arch}/vec0.so`);
  try {
    return new SqliteVec(options.file, extension, options.dimensions);
  } catch {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(options.file + suffix, { force: true });
    return new SqliteVec(options.file, extension, options.dimensions);
  }
}

/** The extension gives no more. */
const mostAtOnce = 4_096;

class SqliteVec implements VectorIndex {
  readonly name = "sqlite-vec";
  readonly key: string;
  readonly #database: DatabaseSync;

  constructor(file: string, extension: string, dimensions: number) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.#database = new DatabaseSync(file, { timeout: 10_000, allowExtension: true });
    try {
      this.#database.enableLoadExtension(true);
      this.#database.loadExtension(extension);
      this.#database.enableLoadExtension(false);
      // It can be made again, so it does not wait for the disk.
      this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA mmap_size = ${2 ** 31}`);
      this.#prepare(dimensions);
      this.key = `sqlite-vec:${String(this.#database.prepare("SELECT key FROM made").get()?.key)}`;
    } catch (thrown) {
      this.#database.close();
      throw thrown;
    }
  }

  async put(rows: readonly { id: string; vector: Float32Array }[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#together(() => {
      this.#forget(rows.map(({ id }) => id));
      const name = this.#database.prepare("INSERT INTO names (id) VALUES (?) RETURNING row");
      const add = this.#database.prepare("INSERT INTO vectors (rowid, vector) VALUES (?, ?)");
      for (const { id, vector } of rows) add.run(BigInt(Number(name.get(id)?.row)), bytesOf(vector));
    });
  }

  async remove(ids: readonly string[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#together(() => this.#forget(ids));
  }

  async nearest(vector: Float32Array, count: number, signal: AbortSignal) {
    signal.throwIfAborted();
    const rows = this.#database
      .prepare(
        `WITH close AS MATERIALIZED (SELECT rowid AS row, distance FROM vectors WHERE vector MATCH ? AND k = ?)
         SELECT names.id, close.distance FROM close
         JOIN names USING (row) ORDER BY close.distance`,
      )
      .all(bytesOf(vector), Math.min(count, mostAtOnce));
    // Of vectors of length 1 the distance tells the cosine, and is quicker to work out.
    return rows.map(({ id, distance }) => ({ id: String(id), similarity: 1 - Number(distance) ** 2 / 2 }));
  }

  async count(signal: AbortSignal): Promise<number> {
    signal.throwIfAborted();
    return Number(this.#database.prepare("SELECT count(*) AS count FROM names").get()?.count);
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  #forget(ids: readonly string[]): void {
    const name = this.#database.prepare("DELETE FROM names WHERE id = ? RETURNING row");
    const vector = this.#database.prepare("DELETE FROM vectors WHERE rowid = ?");
    for (const id of ids) {
      const found = name.get(id);
      if (found !== undefined) vector.run(BigInt(Number(found.row)));
    }
  }

  #together(work: () => void): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#database.exec("COMMIT");
    } catch (thrown) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw thrown;
    }
  }

  #prepare(dimensions: number): void {
    this.#database.exec("BEGIN IMMEDIATE");
    const made = this.#database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'made'").get();
    if (made === undefined) {
      this.#database.exec(`
        CREATE TABLE made (key TEXT NOT NULL) STRICT;
        CREATE TABLE names (row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE) STRICT;
        CREATE VIRTUAL TABLE vectors USING vec0(vector float[${dimensions}]);
      `);
      this.#database.prepare("INSERT INTO made VALUES (?)").run(randomUUID());
    }
    this.#database.exec("COMMIT");
  }
}

function bytesOf(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}
