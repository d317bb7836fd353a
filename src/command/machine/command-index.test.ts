import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { indexedPackage } from "./command-index.ts";

let folder = "";
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "neo-command-index-"));
  using database = new DatabaseSync(file("commands.db"));
  // As command-not-found's own creator.py makes it.
  database.exec(`
    CREATE TABLE "commands" ([cmdID] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [pkgID] INTEGER NOT NULL, [command] TEXT);
    CREATE TABLE "packages" ([pkgID] INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, [name] TEXT, [version] TEXT, [component] TEXT, [priority] INTEGER);
    INSERT INTO packages (name, version, component, priority) VALUES
      ('mailutils-mda', '1', 'universe', 100), ('bsd-mailx', '8', 'main', 120), ('x; reboot', '1', 'main', 120);
    INSERT INTO commands (pkgID, command) VALUES (1, 'mail'), (2, 'mail'), (3, 'evil');`);
  await writeFile(file("broken.db"), "no database");
});
afterAll(() => rm(folder, { recursive: true }));

test("of several packages it is the one that the distribution prefers", () => {
  expect(indexedPackage("mail", [file("commands.db")])).toBe("bsd-mailx");
});

test("what is no index, or not there, is passed over for the next", () => {
  expect(indexedPackage("mail", [file("none.db"), file("broken.db"), file("commands.db")])).toBe("bsd-mailx");
  expect(existsSync(file("none.db"))).toBe(false);
});

test("an unknown program has no package, and what is no package's name is none", () => {
  expect(indexedPackage("frobnicate", [file("commands.db")])).toBeUndefined();
  expect(indexedPackage("evil", [file("commands.db")])).toBeUndefined();
});
