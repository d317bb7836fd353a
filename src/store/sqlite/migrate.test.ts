import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";

/** For every version that was ever released before the newest: SQL that fills a database of that version. */
const filled: string[] = [
  "",
  `INSERT INTO turns VALUES ('T', 1, 'es', 'cli', 'borra x', 'rm x', 'skill', 'write', 'done', 0, 'Hecho', 5, 'p');
   INSERT INTO approvals VALUES ('A', 'T', 'rm x', '00ff', 'write', 'none', 1000, '/home/ana', 1000, 2000, NULL);
   INSERT INTO audit VALUES (1, 1, 'T', 'approved', 'person', 1000, NULL, 'cli', 'write', NULL, '{}', x'00', 'h', 'p', 'q');`,
];

test("there is a filled database to test from for every older version", () => {
  expect(filled).toHaveLength(migrations.length);
});

describe.each(filled.map((sql, version) => ({ version, sql })))("from version $version", ({ version, sql }) => {
  test("what was there is kept and the tables are those of a new database", () => {
    const old = new DatabaseSync(":memory:");
    migrate(old, "old", migrations.slice(0, version));
    old.exec(sql);
    const before = dump(old);
    migrate(old, "old");
    const fresh = new DatabaseSync(":memory:");
    migrate(fresh, "fresh");
    expect(schema(old)).toEqual(schema(fresh));
    expect(dump(old)).toMatchObject(before);
    expect(old.prepare("PRAGMA user_version").get()).toEqual({ user_version: migrations.length });
  });
});

test("going through it again changes nothing", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database, "x");
  const chain = dump(database);
  migrate(database, "x");
  expect(dump(database)).toEqual(chain);
});

test("a newer database is refused untouched, and a later migration finds an older one's rows", () => {
  const database = new DatabaseSync(":memory:");
  const steps = ["CREATE TABLE a (x)", "INSERT INTO a VALUES (1)", "ALTER TABLE a ADD COLUMN y DEFAULT 2"];
  migrate(database, "f", steps.slice(0, 2));
  migrate(database, "f", steps);
  expect(database.prepare("SELECT * FROM a").all()).toEqual([{ x: 1, y: 2 }]);
  expect(() => migrate(database, "f", steps.slice(0, 2))).toThrow(
    expect.objectContaining({ code: "E_STORE_NEWER", parameters: { file: "f", found: 3, known: 2 } }),
  );
});

test("one that fails half-way leaves the version it began from", () => {
  const database = new DatabaseSync(":memory:");
  const broken = ["CREATE TABLE a (x)", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)"];
  expect(() => migrate(database, "f", broken)).toThrow("nowhere");
  expect(schema(database)).toEqual([]);
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 0 });
});

function schema(database: DatabaseSync): unknown[] {
  return database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name").all();
}

function dump(database: DatabaseSync): Record<string, unknown[]> {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return Object.fromEntries(tables.map(({ name }) => [name, database.prepare(`SELECT * FROM ${name}`).all()]));
}
