import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { VectorIndex } from "../../ports/knowledge.ts";
import { cosine, fromHalf, inHalf } from "../../shared/vectors.ts";

/**
 * Vectors in SQLite, compared by its extension sqlite-vec. Every one is looked at, by the signs of its numbers alone: a
 * bit each, so that a small machine reads 4 MB for 60,000 and not 120. The best of those are then compared whole. `file` is
 * a file of its own: where it is damaged or of another kind, it is made anew.
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
/** Of the tables; a file of another is made anew. */
const layout = 2;
/** So many times what is asked for, and no fewer, are compared whole: of the ten closest 97 in 100 are among them (bench/knowledge.ts). */
const widened = { times: 2.5, least: 100 };

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
      const add = this.#database.prepare("INSERT INTO vectors (rowid, signs, whole) VALUES (?, vec_bit(?), ?)");
      for (const { id, vector } of rows) add.run(BigInt(Number(name.get(id)?.row)), signsOf(vector), inHalf(vector));
    });
  }

  async remove(ids: readonly string[], signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#together(() => this.#forget(ids));
  }

  async nearest(vector: Float32Array, count: number, signal: AbortSignal) {
    signal.throwIfAborted();
    const wide = Math.min(Math.max(Math.ceil(count * widened.times), widened.least), mostAtOnce);
    return this.#database
      .prepare(
        `WITH close AS MATERIALIZED (SELECT rowid AS row, whole FROM vectors WHERE signs MATCH vec_bit(?) AND k = ?)
         SELECT names.id, close.whole FROM close JOIN names USING (row)`,
      )
      .all(signsOf(vector), wide)
      .map(({ id, whole }) => ({ id: String(id), similarity: cosine(vector, fromHalf(whole as Uint8Array)) }))
      .sort((left, right) => right.similarity - left.similarity)
      .slice(0, count);
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
    const version = this.#database.prepare("PRAGMA user_version").get()?.user_version;
    if (made !== undefined && version !== layout) throw new Error(`vectors of layout ${version}`);
    if (made === undefined) {
      this.#database.exec(`
        CREATE TABLE made (key TEXT NOT NULL) STRICT;
        CREATE TABLE names (row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE) STRICT;
        CREATE VIRTUAL TABLE vectors USING vec0(signs bit[${dimensions}], +whole BLOB);
        PRAGMA user_version = ${layout};
      `);
      this.#database.prepare("INSERT INTO made VALUES (?)").run(randomUUID());
    }
    this.#database.exec("COMMIT");
  }
}

function signsOf(vector: Float32Array): Uint8Array {
  const signs = new Uint8Array(vector.length / 8);
  for (const [at, value] of vector.entries()) if (value > 0) signs[at >> 3] = (signs[at >> 3] ?? 0) | (1 << (at & 7));
  return signs;
}
