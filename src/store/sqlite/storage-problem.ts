/** What the disk did to us. "damaged": the file's bytes are no database; "unwritable": rights, read-only, vanished. */
export type StorageProblem = { kind: "full" | "damaged" | "busy" | "unwritable"; reason: string };

/** The problem behind an error of SQLite or of the file system; undefined for anything else. */
export function storageProblem(error: unknown): StorageProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, errcode, errstr } = error as Error & { code?: string; errcode?: number; errstr?: string };
  if (typeof errcode === "number") {
    const kind = sqliteKinds[errcode] ?? sqliteKinds[errcode & 0xff];
    return kind && { kind, reason: errstr ?? error.message };
  }
  const kind = code === undefined ? undefined : systemKinds[code];
  return kind && { kind, reason: code ?? error.message };
}

// https://sqlite.org/rescode.html: the primary code, or the extended one where it says more.
const sqliteKinds: Record<number, StorageProblem["kind"]> = {
  5: "busy", // SQLITE_BUSY
  6: "busy", // SQLITE_LOCKED
  8: "unwritable", // SQLITE_READONLY
  10: "unwritable", // SQLITE_IOERR
  11: "damaged", // SQLITE_CORRUPT
  13: "full", // SQLITE_FULL
  14: "unwritable", // SQLITE_CANTOPEN
  23: "unwritable", // SQLITE_AUTH
  26: "damaged", // SQLITE_NOTADB
  778: "full", // SQLITE_IOERR_WRITE: EDQUOT ends here
  1034: "full", // SQLITE_IOERR_FSYNC: file systems that allocate late
  4874: "full", // SQLITE_IOERR_SHMSIZE: no room for the index of the WAL
  522: "damaged", // SQLITE_IOERR_SHORT_READ
};

const systemKinds: Record<string, StorageProblem["kind"]> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "unwritable",
  EACCES: "unwritable",
  EPERM: "unwritable",
  ENOTDIR: "unwritable",
  ENOENT: "unwritable",
  EISDIR: "unwritable",
  EIO: "unwritable",
  ELOOP: "unwritable",
  EEXIST: "unwritable",
};
