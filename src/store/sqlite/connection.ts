import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { StoreNotice } from "../../ports/store.ts";
import type { Clock } from "../../shared/clock.ts";
import { NeoError } from "../../shared/errors.ts";
import { migrate } from "./migrate.ts";
import { writeDurably } from "./new-file.ts";
import { freeBytes, releaseReserve } from "./reserve.ts";
import { inodeOf, setAside } from "./set-aside.ts";
import { type StorageProblem, storageProblem } from "./storage-problem.ts";

/**
 * The one way to the database file, with what to do when the disk misbehaves: a full one gets the reserve, a damaged
 * file is set aside for a new one, a folder that cannot be written leaves a database in memory.
 */
export class Connection {
  readonly folder: string;
  readonly notices: StoreNotice[] = [];
  readonly #file: string;
  readonly #clock: Clock;
  readonly #onNew: (aside: string) => void;
  #database: DatabaseSync | undefined;
  #inode: number | undefined;
  #state: "disk" | "memory" = "disk";
  #durable = true;
  readonly #statements = new Map<string, StatementSync>();

  /** `onNew` is told when a damaged database was replaced, once the new one is open. */
  constructor(folder: string, clock: Clock, onNew: (aside: string) => void) {
    this.folder = folder;
    this.#file = join(folder, "neo.db");
    this.#clock = clock;
    this.#onNew = onNew;
  }

  get state(): "disk" | "memory" {
    return this.#state;
  }

  /** Throws E_STORE_NEWER and E_STORE_BUSY; anything else ends in an open database, with a notice where one is due. */
  open(): void {
    try {
      this.#recovering(() => this.#openFile());
    } catch (error) {
      if (!(error instanceof NeoError) || !unusable.has(error.code)) throw error;
      this.notices.push({ code: error.code, parameters: error.parameters });
      this.#openMemory();
    }
  }

  /** A cached statement. Only within `read` and `write`, which know what its errors mean. */
  prepare(sql: string): StatementSync {
    const cached = this.#statements.get(sql);
    if (cached) return cached;
    if (this.#database === undefined) throw new NeoError("E_INTERNAL", { reason: "the store is closed" });
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  read<T>(work: () => T): T {
    return this.#recovering(work);
  }

  /** One immediate transaction; returns when it is on disk (`durable`) or sure to be there with the next durable one. */
  write<T>(work: () => T, options: { durable: boolean } = { durable: true }): T {
    return this.#recovering(() => {
      this.#setDurable(options.durable);
      this.prepare("BEGIN IMMEDIATE").run();
      try {
        const result = work();
        this.prepare("COMMIT").run();
        return result;
      } catch (error) {
        this.#rollBack();
        throw error;
      }
    });
  }

  /** Empties the WAL into the file, so that what was overwritten there is gone too. As far as other readers let it. */
  checkpoint(): void {
    if (this.#state === "disk") this.read(() => this.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all());
  }

  close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = undefined;
  }

  /** Runs `work`, deals with a problem of the disk and runs it again: once for each kind of problem. */
  #recovering<T>(work: () => T): T {
    const dealtWith = new Set<StorageProblem["kind"]>();
    for (;;) {
      try {
        return work();
      } catch (error) {
        const problem = storageProblem(error);
        if (problem === undefined) throw error;
        if (dealtWith.has(problem.kind) || !this.#dealWith(problem)) throw this.#named(problem, error);
        dealtWith.add(problem.kind);
      }
    }
  }

  #dealWith(problem: StorageProblem): boolean {
    if (this.#state === "memory") return false;
    switch (problem.kind) {
      case "full":
        if (!releaseReserve(this.folder)) return false;
        // What is left must last: fold the WAL back early instead of letting it grow.
        this.#database?.exec("PRAGMA wal_autocheckpoint = 32");
        return true;
      case "damaged":
        return this.#replaceDamaged();
      case "busy":
      case "unwritable":
        return false;
      default:
        return problem.kind satisfies never;
    }
  }

  #replaceDamaged(): boolean {
    const inode = this.#inode;
    this.close();
    if (inode === undefined) return false;
    const aside = setAside(this.#file, inode, this.#clock.now());
    this.#openFile();
    if (aside === undefined) return true;
    this.notices.push({ code: "E_STORE_DAMAGED", parameters: { file: this.#file, aside } });
    this.#onNew(aside);
    return true;
  }

  #openFile(): void {
    this.close();
    makeFolder(this.folder);
    if (inodeOf(this.#file) === undefined && freeBytes(this.folder) < roomToStart) releaseReserve(this.folder);
    // Made here so that nobody else can read it: SQLite gives -wal and -shm the rights of the file.
    writeDurably(this.#file, "", "a");
    this.#inode = inodeOf(this.#file);
    const database = new DatabaseSync(this.#file, { timeout: busyTimeoutMs });
    this.#database = database;
    useWal(database);
    database.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    this.#durable = true;
    migrate(database, this.#file);
    // A file that can be read but not written says so only now.
    this.prepare("BEGIN IMMEDIATE").run();
    this.prepare("ROLLBACK").run();
  }

  #openMemory(): void {
    this.close();
    this.#state = "memory";
    this.#database = new DatabaseSync(":memory:");
    migrate(this.#database, ":memory:");
  }

  #setDurable(durable: boolean): void {
    if (durable === this.#durable) return;
    this.prepare(`PRAGMA synchronous = ${durable ? "FULL" : "NORMAL"}`).run();
    this.#durable = durable;
  }

  /** SQLite has already rolled back after some errors; a rollback that fails must not hide the error before it. */
  #rollBack(): void {
    try {
      if (this.#database?.isTransaction) this.#database.exec("ROLLBACK");
    } catch {
      this.#statements.clear();
    }
  }

  #named(problem: StorageProblem, cause: unknown): NeoError {
    const { folder } = this;
    switch (problem.kind) {
      case "full":
        return new NeoError("E_DISK_FULL", { folder }, { cause, retryable: true });
      case "damaged":
        return new NeoError("E_STORE_DAMAGED", { file: this.#file, aside: this.#file }, { cause });
      case "busy":
        return new NeoError("E_STORE_BUSY", { file: this.#file }, { cause, retryable: true });
      case "unwritable":
        return new NeoError("E_STORE_UNWRITABLE", { folder, reason: problem.reason }, { cause });
      default:
        return problem.kind satisfies never;
    }
  }
}

const busyTimeoutMs = 5_000;
const roomToStart = 256 * 1024;
const unusable: ReadonlySet<string> = new Set(["E_DISK_FULL", "E_STORE_UNWRITABLE", "E_STORE_DAMAGED"]);

/** Not by `recursive`: where the system answers ENOENT to any mkdir, as in /proc, Node tries for ever. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Changing a new file to WAL does not wait for others by itself, so two first starts at once would collide. */
function useWal(database: DatabaseSync): void {
  for (const until = Date.now() + busyTimeoutMs; ; ) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (storageProblem(error)?.kind !== "busy" || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
