import { existsSync, mkdirSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { DocumentKind } from "../../ports/knowledge.ts";
import type {
  ChunkTerms,
  FoundChunk,
  KnowledgeStore,
  StoredChunk,
  StoredDocument,
  VectorChange,
} from "../../ports/knowledge-store.ts";
import { NeoError } from "../../shared/errors.ts";
import { fromHalf, inHalf } from "../../shared/vectors.ts";
import { writeDurably } from "../sqlite/new-file.ts";
import { storageProblem } from "../sqlite/storage-problem.ts";
import { migrations, schema, schemaVersion } from "./schema.ts";
import { WordSearch } from "./word-search.ts";

/** Opens `file`, making what is not there. One that is damaged or of another version is set aside for a new one. */
export function openKnowledgeStore(file: string): KnowledgeStore {
  try {
    return new SqliteKnowledgeStore(file);
  } catch (thrown) {
    if (!(thrown instanceof NeoError) || thrown.code !== "E_STORE_DAMAGED") throw thrown;
    for (const suffix of ["-wal", "-shm", ""])
      if (existsSync(file + suffix)) renameSync(file + suffix, `${file}.damaged${suffix}`);
    return new SqliteKnowledgeStore(file);
  }
}

class SqliteKnowledgeStore implements KnowledgeStore {
  readonly #file: string;
  readonly #database: DatabaseSync;
  readonly #words: WordSearch;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#file = file;
    this.#database = this.#named(() => {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // Made here so that nobody else can read it: it holds what the person's documents say.
      writeDurably(file, "", "a");
      const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
      return database;
    });
    this.#named(() => this.#prepareSchema());
    this.#words = this.#named(() => new WordSearch(this.#database));
  }

  documents(): readonly StoredDocument[] {
    return this.#all("SELECT * FROM documents ORDER BY locator").map(documentOf);
  }

  put(document: Omit<StoredDocument, "chunks">, chunks: readonly (StoredChunk & { terms: ChunkTerms })[]): void {
    this.together(() => {
      this.#words.changed();
      const { id, kind, title, locator, summary, origin, stamp, bytes, indexedAt } = document;
      const kept = new Set(chunks.map((chunk) => chunk.id));
      const before = this.#all("SELECT row, id FROM chunks WHERE document = ?", id);
      this.#run(
        `INSERT INTO documents (id, kind, title, locator, summary, origin, stamp, bytes, indexed_at, chunks)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, title = excluded.title, locator = excluded.locator,
           vector = CASE WHEN title = excluded.title AND summary = excluded.summary THEN vector END,
           summary = excluded.summary, origin = excluded.origin, stamp = excluded.stamp, bytes = excluded.bytes,
           indexed_at = excluded.indexed_at, chunks = excluded.chunks`,
        id,
        kind,
        title,
        locator,
        summary,
        origin,
        stamp,
        bytes,
        indexedAt,
        chunks.length,
      );
      this.#dropChunks(before.filter((row) => !kept.has(String(row.id))));
      const there = new Map(before.map((row) => [String(row.id), Number(row.row)]));
      for (const [position, chunk] of chunks.entries()) this.#putChunk(id, chunk, position, there.get(chunk.id));
    });
  }

  remove(documents: readonly string[]): void {
    this.together(() => {
      this.#words.changed();
      for (const id of documents) {
        this.#dropChunks(this.#all("SELECT row, id FROM chunks WHERE document = ?", id));
        this.#run("DELETE FROM documents WHERE id = ?", id);
      }
    });
  }

  together<T>(work: () => T): T {
    if (this.#database.isTransaction) return work();
    return this.#named(() => {
      this.#database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        this.#database.exec("COMMIT");
        return result;
      } catch (thrown) {
        if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
        throw thrown;
      }
    });
  }

  chunksOf(document: string): readonly FoundChunk[] {
    return this.#all("SELECT * FROM chunks WHERE document = ? ORDER BY position", document).map(chunkOf);
  }

  chunks(ids: readonly string[]): readonly FoundChunk[] {
    const rows = this.#all("SELECT * FROM chunks WHERE id IN (SELECT value FROM json_each(?))", JSON.stringify(ids));
    const byId = new Map(rows.map((row) => [String(row.id), chunkOf(row)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  byTerms(terms: readonly string[], count: number, documents?: readonly string[]): readonly string[] {
    const among = documents === undefined ? undefined : this.#rowsOf(documents);
    const best = this.#named(() => this.#words.best(terms, { count, total: this.chunkCount, among }));
    const rows = this.#all(
      "SELECT chunks.id FROM json_each(?) AS best JOIN chunks ON chunks.row = best.value ORDER BY best.key",
      JSON.stringify(best),
    );
    return rows.map((row) => String(row.id));
  }

  frequency(term: string): number {
    return this.#named(() => this.#words.frequency(term));
  }

  get chunkCount(): number {
    return Number(this.#get("SELECT sum(chunks) AS count FROM documents")?.count ?? 0);
  }

  unembedded(count: number, documents?: readonly string[]): readonly FoundChunk[] {
    const limited = documents === undefined ? "" : "AND document IN (SELECT value FROM json_each(?))";
    return this.#all(
      `SELECT * FROM chunks WHERE embedded = 0 ${limited} ORDER BY document, position LIMIT ?`,
      ...(documents === undefined ? [] : [JSON.stringify(documents)]),
      count,
    ).map(chunkOf);
  }

  setVectors(rows: readonly { id: string; vector: Float32Array }[]): void {
    this.together(() => {
      for (const { id, vector } of rows) {
        // Its document may have gone while it was being made.
        if (this.#run("UPDATE chunks SET embedded = 1 WHERE id = ?", id) === 0) continue;
        this.#run("INSERT OR REPLACE INTO vectors (id, vector) VALUES (?, ?)", id, inHalf(vector));
      }
    });
  }

  vectors(ids: readonly string[]): ReadonlyMap<string, Float32Array> {
    const rows = this.#all(
      "SELECT id, vector FROM vectors WHERE vector IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
      JSON.stringify(ids),
    );
    return new Map(rows.map((row) => [String(row.id), unpacked(row.vector)]));
  }

  vectorsOf(documents: readonly string[]): ReadonlyMap<string, Float32Array> {
    const rows = this.#all(
      `SELECT vectors.id, vectors.vector FROM chunks JOIN vectors ON vectors.id = chunks.id
       WHERE chunks.document IN (SELECT value FROM json_each(?)) AND vectors.vector IS NOT NULL`,
      JSON.stringify(documents),
    );
    return new Map(rows.map((row) => [String(row.id), unpacked(row.vector)]));
  }

  setDocumentVectors(rows: readonly { id: string; vector: Float32Array }[]): void {
    this.together(() => {
      for (const { id, vector } of rows) this.#run("UPDATE documents SET vector = ? WHERE id = ?", inHalf(vector), id);
    });
  }

  documentVectors(): ReadonlyMap<string, Float32Array> {
    const rows = this.#all("SELECT id, vector FROM documents WHERE vector IS NOT NULL");
    return new Map(rows.map((row) => [String(row.id), unpacked(row.vector)]));
  }

  get vectorCount(): number {
    return Number(this.#get("SELECT count(*) AS count FROM vectors WHERE vector IS NOT NULL")?.count ?? 0);
  }

  get complete(): boolean {
    return this.#get("SELECT 1 FROM chunks WHERE embedded = 0 LIMIT 1") === undefined;
  }

  vectorChanges(sequence: number, count: number): readonly VectorChange[] {
    return this.#all("SELECT * FROM vectors WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, count).map(
      (row) => ({
        sequence: Number(row.sequence),
        id: String(row.id),
        vector: row.vector === null ? undefined : unpacked(row.vector),
      }),
    );
  }

  followed(key: string): number {
    return Number(this.#get("SELECT sequence FROM followed WHERE key = ?", key)?.sequence ?? 0);
  }

  setFollowed(key: string, sequence: number): void {
    this.#run("INSERT OR REPLACE INTO followed VALUES (?, ?)", key, sequence);
  }

  note(name: string): string | undefined {
    return this.#get("SELECT value FROM notes WHERE name = ?", name)?.value?.toString();
  }

  setNote(name: string, value: string): void {
    this.#run("INSERT OR REPLACE INTO notes VALUES (?, ?)", name, value);
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #putChunk(
    document: string,
    { id, headings, tag, text, from, to, terms }: StoredChunk & { terms: ChunkTerms },
    position: number,
    row: number | undefined,
  ): void {
    if (row !== undefined) {
      this.#run("UPDATE chunks SET position = ?, line_from = ?, line_to = ? WHERE row = ?", position, from, to, row);
      return;
    }
    this.#run(
      "INSERT INTO chunks (id, document, position, headings, tag, text, line_from, line_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      id,
      document,
      position,
      JSON.stringify(headings),
      tag,
      text,
      from,
      to,
    );
    this.#run(
      "INSERT INTO words (rowid, name, tag, body) VALUES (last_insert_rowid(), ?, ?, ?)",
      terms.name,
      terms.tag,
      terms.body,
    );
  }

  #rowsOf(documents: readonly string[]): ReadonlySet<number> {
    const rows = this.#all(
      "SELECT row FROM chunks WHERE document IN (SELECT value FROM json_each(?))",
      JSON.stringify(documents),
    );
    return new Set(rows.map(({ row }) => Number(row)));
  }

  #dropChunks(rows: readonly Row[]): void {
    for (const { row, id } of rows) {
      this.#run("DELETE FROM words WHERE rowid = ?", Number(row));
      this.#run("DELETE FROM chunks WHERE row = ?", Number(row));
      const embedded = this.#get("SELECT 1 FROM vectors WHERE id = ?", String(id));
      if (embedded !== undefined) this.#run("INSERT OR REPLACE INTO vectors (id, vector) VALUES (?, NULL)", String(id));
    }
  }

  #prepareSchema(): void {
    const version = this.#version();
    if (version === schemaVersion) return;
    if (version > schemaVersion)
      throw new NeoError("E_STORE_NEWER", { file: this.#file, found: version, known: schemaVersion });
    this.together(() => {
      // Another process may have made it while this one waited.
      for (let now = this.#version(); now < schemaVersion; now = this.#version()) {
        const step = now === 0 ? schema : migrations[now];
        if (step === undefined) throw this.#damaged(new Error(`version ${now}`));
        this.#database.exec(step);
      }
    });
  }

  #version(): number {
    return Number(this.#database.prepare("PRAGMA user_version").get()?.user_version);
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #all(sql: string, ...values: Value[]): Row[] {
    return this.#named(() => this.#statement(sql).all(...values) as Row[]);
  }

  #get(sql: string, ...values: Value[]): Row | undefined {
    return this.#named(() => this.#statement(sql).get(...values) as Row | undefined);
  }

  #run(sql: string, ...values: Value[]): number {
    return this.#named(() => Number(this.#statement(sql).run(...values).changes));
  }

  #named<T>(work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      const problem = storageProblem(thrown);
      if (problem === undefined) throw thrown;
      const folder = dirname(this.#file);
      const cause = { cause: thrown };
      if (problem.kind === "full") throw new NeoError("E_DISK_FULL", { folder }, { ...cause, retryable: true });
      if (problem.kind === "busy") throw new NeoError("E_STORE_BUSY", { file: this.#file }, cause);
      if (problem.kind === "unwritable")
        throw new NeoError("E_STORE_UNWRITABLE", { folder, reason: problem.reason }, cause);
      throw this.#damaged(thrown);
    }
  }

  #damaged(cause: unknown): NeoError {
    return new NeoError("E_STORE_DAMAGED", { file: this.#file, aside: `${this.#file}.damaged` }, { cause });
  }
}

type Value = string | number | Uint8Array;
type Row = Record<string, string | number | Uint8Array | null>;

const busyTimeoutMs = 10_000;

function unpacked(bytes: Row[string] | undefined): Float32Array {
  return bytes instanceof Uint8Array ? fromHalf(bytes) : new Float32Array();
}

function documentOf(row: Row): StoredDocument {
  return {
    id: String(row.id),
    kind: String(row.kind) as DocumentKind,
    title: String(row.title),
    locator: String(row.locator),
    summary: String(row.summary),
    origin: String(row.origin),
    stamp: String(row.stamp),
    bytes: Number(row.bytes),
    indexedAt: Number(row.indexed_at),
    chunks: Number(row.chunks),
  };
}

function chunkOf(row: Row): FoundChunk {
  return {
    id: String(row.id),
    document: String(row.document),
    headings: JSON.parse(String(row.headings)) as string[],
    tag: String(row.tag),
    text: String(row.text),
    from: Number(row.line_from),
    to: Number(row.line_to),
  };
}
