import type { DatabaseSync } from "node:sqlite";
import { NeoError } from "../../shared/errors.ts";
import { migrations as allMigrations } from "./migrations/all.ts";

/** Brings `database` to the newest version, all or nothing. Throws E_STORE_NEWER, with nothing changed. */
export function migrate(database: DatabaseSync, file: string, migrations: readonly string[] = allMigrations): void {
  const known = migrations.length;
  if (versionOf(database, file, known) === known) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have done it while this one waited for the lock.
    for (const sql of migrations.slice(versionOf(database, file, known))) database.exec(sql);
    database.exec(`PRAGMA user_version = ${known}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function versionOf(database: DatabaseSync, file: string, known: number): number {
  const found = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
  if (found > known || found < 0) throw new NeoError("E_STORE_NEWER", { file, found, known });
  return found;
}
