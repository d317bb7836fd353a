import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { ChangeCounts } from "../../../ports/undo.ts";
import { NeoError } from "../../../shared/errors.ts";
import { errorCode } from "./error-code.ts";
import type { Lost } from "./journal.ts";
import { isAlive, thisProcess } from "./lock.ts";
import { PackWriter } from "./pack.ts";
import { decodeRecord, encodeRecord, type JournalRecord } from "./records.ts";

/** The first facts of an entry, written once. */
export type Meta = {
  version: 1;
  id: string;
  turn: string;
  script: string;
  at: number;
  kind: "apply" | "run" | "undo";
  undoes: string | undefined;
  counts: ChangeCounts;
  bytes: number;
  /** False: the originals' content was not wanted; the entry is only there while it is worked on. */
  kept: boolean;
  uid: number;
  outside: readonly Lost[];
};

/** One entry's folder. Files: meta, records, pack, progress, loans; and the marks ended, settled, gone. */
export class Entry {
  readonly folder: string;
  readonly meta: Meta;

  constructor(folder: string, meta: Meta) {
    this.folder = folder;
    this.meta = meta;
  }

  file(name: "records" | "pack" | "progress" | "loans" | "reserve"): string {
    return join(this.folder, name);
  }

  records(): JournalRecord[] {
    return lines(this.file("records")).map(decodeRecord);
  }

  /** ended: all was done, and said. settled: taken back without an entry of its own. gone: originals deleted. */
  is(mark: Mark): boolean {
    return existsSync(join(this.folder, mark));
  }

  mark(mark: Mark): void {
    closeSync(openSync(join(this.folder, mark), "a", 0o600));
    syncFolder(this.folder);
  }

  /** Deletes what was kept; a stump stays, so that what it took back stays taken back. */
  prune(forget: boolean): void {
    this.mark("gone");
    if (forget) writeMeta(this.folder, { ...this.meta, script: "", outside: [] });
    for (const name of ["pack", "records", "progress", "loans", "reserve"] as const)
      rmSync(this.file(name), { force: true });
  }

  remove(): void {
    const aside = join(this.folder, "..", `.making-${this.meta.id}-0-0`);
    renameSync(this.folder, aside);
    rmSync(aside, { recursive: true, force: true });
  }
}

type Mark = "ended" | "settled" | "gone";

/**
 * The journal's folder, made when it is not there.
 * @throws NeoError E_STORE_UNWRITABLE for a link, another owner, or what cannot be written
 */
export function openFolder(folder: string, uid: number): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stat = lstatSync(folder);
    if (!stat.isDirectory() || stat.isSymbolicLink()) throw new Error("a link, and no folder");
    if (stat.uid !== uid) throw new Error(`owned by user ${stat.uid}`);
    if ((stat.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
  } catch (error) {
    const reason = errorCode(error) || (error instanceof Error ? error.message : String(error));
    throw new NeoError("E_STORE_UNWRITABLE", { folder, reason }, { cause: error });
  }
}

/** Newest first. What cannot be read is no entry. */
export function readEntries(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((name) => isEntryId(name))
    .sort()
    .reverse()
    .flatMap((name) => {
      try {
        const meta = JSON.parse(readFileSync(join(folder, name, "meta"), "utf8")) as Meta;
        return [new Entry(join(folder, name), meta)];
      } catch {
        return [];
      }
    });
}

/** Whether there is an entry without a mark, told without reading any. */
export function hasUnfinished(folder: string): boolean {
  return readdirSync(folder).some(
    (name) => isEntryId(name) && !marks.some((mark) => existsSync(join(folder, name, mark))),
  );
}

const marks: readonly Mark[] = ["ended", "gone", "settled"];

export function isEntryId(id: string): boolean {
  return /^[0-9A-Za-z][\w-]{0,63}$/.test(id);
}

/** An entry that is being made, under a name that says by whom; it becomes one by `finish` and not before. */
export class Making {
  readonly folder: string;
  readonly #root: string;
  #pack: PackWriter | undefined;

  constructor(root: string, id: string) {
    const { pid, start } = thisProcess();
    this.#root = root;
    this.folder = join(root, `.making-${id}-${pid}-${start}`);
    mkdirSync(this.folder, { mode: 0o700 });
  }

  get pack(): PackWriter {
    this.#pack ??= new PackWriter(join(this.folder, "pack"));
    return this.#pack;
  }

  /** All is on the disk before the entry has its name. `reserve`: bytes kept free for what will be said of it. */
  finish(meta: Omit<Meta, "version" | "bytes">, records: readonly JournalRecord[], reserve: number): Entry {
    this.#pack?.finish();
    const bytes = Buffer.from(records.map((record) => `${encodeRecord(record)}\n`).join(""));
    writeSynced(join(this.folder, "records"), bytes);
    writeSynced(join(this.folder, "reserve"), Buffer.alloc(reserve));
    const whole: Meta = { ...meta, version: 1, bytes: (this.#pack?.size ?? 0) + bytes.length };
    this.#pack = undefined;
    writeMeta(this.folder, whole);
    const folder = join(this.#root, meta.id);
    renameSync(this.folder, folder);
    syncFolder(this.#root);
    return new Entry(folder, whole);
  }

  discard(): void {
    this.#pack?.close();
    this.#pack = undefined;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Folders that were being made by processes that are dead now. */
export function abandonedMakings(root: string): string[] {
  return readdirSync(root)
    .filter((name) => {
      const parts = /^\.making-.*-(\d+)-(\d+)$/.exec(name);
      if (parts === null) return false;
      const [pid, start] = [Number(parts[1]), parts[2] ?? ""];
      return !isAlive({ ...thisProcess(), pid, start });
    })
    .map((name) => join(root, name));
}

/** `mode`: what is to be given back; undefined once it has been. */
export function noteLoan(folder: string, path: Buffer, mode: number | undefined): void {
  const descriptor = openSync(join(folder, "loans"), "a", 0o600);
  try {
    writeSync(descriptor, `${mode ?? "-"} ${path.toString("base64")}\n`);
  } catch (error) {
    // That it is over need not be known: what is no longer lent is not given back twice.
    if (mode !== undefined) throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Those that still stand, the deepest first: the way to it may be lent, too. */
export function readLoans(folder: string): { path: Buffer; mode: number }[] {
  const loans = new Map<string, number>();
  for (const line of lines(join(folder, "loans"))) {
    const [mode = "-", path = ""] = line.split(" ");
    if (mode === "-") loans.delete(path);
    else if (!loans.has(path)) loans.set(path, Number(mode));
  }
  return [...loans]
    .map(([path, mode]) => ({ path: Buffer.from(path, "base64"), mode }))
    .sort((one, other) => Buffer.compare(other.path, one.path));
}

function lines(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

function writeMeta(folder: string, meta: Meta): void {
  writeSynced(join(folder, "meta.new"), Buffer.from(JSON.stringify(meta)));
  renameSync(join(folder, "meta.new"), join(folder, "meta"));
  syncFolder(folder);
}

function writeSynced(file: string, bytes: Buffer): void {
  writeFileSync(file, bytes, { mode: 0o600, flush: true });
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
