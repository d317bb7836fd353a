import { existsSync, renameSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/**
 * Moves a damaged database to `FILE.damaged-TIME` with its -wal and -shm, overwriting nothing, and returns where it
 * went; undefined when `inode` is no longer what `file` is, because another process was quicker.
 */
export function setAside(file: string, inode: number, now: number): string | undefined {
  return alone(`${file}.lock`, () => {
    if (inodeOf(file) !== inode) return undefined;
    const aside = freeName(`${file}.damaged-${new Date(now).toISOString().replace(/[:.]/g, "-")}`);
    // The WAL goes first: a new database beside an old WAL would swallow it.
    for (const suffix of ["-wal", "-shm", ""]) {
      if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
    }
    return aside;
  });
}

export function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** SQLite's own lock on an empty file: the system lets go of it when its holder dies. */
function alone<T>(lock: string, work: () => T): T {
  const database = new DatabaseSync(lock, { timeout: 10_000 });
  try {
    database.exec("BEGIN EXCLUSIVE");
    return work();
  } finally {
    database.close();
  }
}

function freeName(wanted: string): string {
  for (let attempt = 0; ; attempt++) {
    const name = attempt === 0 ? wanted : `${wanted}-${attempt}`;
    if (!existsSync(name)) return name;
  }
}
