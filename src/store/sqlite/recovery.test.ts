import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, test } from "vitest";
import { approval, auditEntry } from "../../../test/store/samples.ts";
import type { Store } from "../../ports/store.ts";
import type { Witness } from "./audit-chain.ts";
import { openStore } from "./open-store.ts";

const clock = { now: () => Date.parse("2026-11-22T10:00:00.000Z") };
let folder: string;
let file: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "neo-store-")), "share/neopapaya");
  file = join(folder, "neo.db");
});

function open(): Store {
  return openStore({ folder, clock });
}

function filled(rows: number): void {
  const store = open();
  for (let row = 1; row <= rows; row++) store.audit.append(auditEntry({ script: `echo ${row}` }));
  store.audit.fingerprint("make the key");
  store.close();
}

function edit(sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

test("folders and files are the person's alone", () => {
  const store = open();
  store.audit.append(auditEntry());
  store.audit.fingerprint("x");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const names = readdirSync(folder).sort();
  expect(names).toEqual(["audit.key", "neo.db", "neo.db-shm", "neo.db-wal", "reserve"]);
  for (const name of names) expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
  expect(statSync(join(folder, "audit.key")).size).toBe(32);
  expect(statSync(join(folder, "reserve")).size).toBe(1 << 20);
  store.close();
});

test("a database of a newer version is refused and left as it is", () => {
  filled(1);
  edit("PRAGMA user_version = 99");
  const before = readFileSync(file);
  expect(open).toThrow(expect.objectContaining({ code: "E_STORE_NEWER", parameters: { file, found: 99, known: 2 } }));
  expect(readFileSync(file)).toEqual(before);
});

describe("a damaged file", () => {
  const harms: [string, () => void][] = [
    ["is no database", () => writeFileSync(file, "this is no database, and never was one\n".repeat(500))],
    ["lost its header", () => writeFileSync(file, Buffer.concat([Buffer.alloc(4096), readFileSync(file)]))],
    ["was cut in the middle of a page", () => truncateSync(file, 5_000)],
    ["has a page of noise for its schema", () => writeFileSync(file, noisy(readFileSync(file), 100, 4_096))],
  ];

  test.each(harms)("that %s is set aside, kept whole, and the person is told", (_, harm) => {
    filled(20);
    harm();
    const damaged = readFileSync(file);
    const store = open();
    store.audit.append(auditEntry({ script: "after" }));
    expect(store.state).toBe("disk");
    const aside = `${file}.damaged-2026-11-22T10-00-00-000Z`;
    expect(store.notices).toEqual([{ code: "E_STORE_DAMAGED", parameters: { file, aside } }]);
    expect(readFileSync(aside)).toEqual(damaged);
    expect(store.audit.verify()).toMatchObject({ rows: 1, brokenAt: undefined });
    store.close();
    const again = open();
    expect(again.notices).toEqual([]);
    expect(again.audit.verify()).toMatchObject({ rows: 1, brokenAt: undefined });
    again.close();
  });

  test("is never put over one that was set aside before", () => {
    for (let time = 0; time < 3; time++) {
      filled(1);
      writeFileSync(file, `damaged ${time} `.repeat(900));
      open().close();
    }
    const asides = readdirSync(folder).filter((name) => /damaged-[^.]*$/.test(name));
    expect(asides).toHaveLength(3);
    expect(new Set(asides.map((name) => readFileSync(join(folder, name), "utf8").slice(0, 9))).size).toBe(3);
  });

  test("that shows only at work is set aside too, and the row that met it is written", () => {
    filled(400);
    const pageSize = 4_096;
    // The schema stays readable; the tables do not.
    writeFileSync(file, noisy(readFileSync(file), 3 * pageSize, readFileSync(file).length));
    const store = open();
    store.audit.append(auditEntry({ script: "first after the damage" }));
    expect(store.notices.map((notice) => notice.code)).toEqual(["E_STORE_DAMAGED"]);
    expect(store.audit.list({ limit: 9 }).map((row) => row.script)).toEqual(["first after the damage"]);
    store.close();
  });

  test("is set aside by one of two processes that meet it at once", () => {
    filled(400);
    const one = open();
    const two = open();
    const bytes = noisy(readFileSync(file), 3 * 4_096, readFileSync(file).length);
    writeFileSync(file, bytes, { flag: "r+" });
    one.audit.append(auditEntry({ script: "one" }));
    two.audit.append(auditEntry({ script: "two" }));
    expect(one.audit.verify()).toMatchObject({ rows: 2, brokenAt: undefined });
    expect(readdirSync(folder).filter((name) => /damaged-[^.]*$/.test(name) && !/-(wal|shm)$/.test(name))).toHaveLength(
      1,
    );
    one.close();
    two.close();
  });
});

describe("a folder that cannot be written", () => {
  test("that cannot be made gives a store in memory that works, and a notice", () => {
    folder = "/proc/neopapaya";
    const store = open();
    expect(store.state).toBe("memory");
    expect(store.notices).toEqual([{ code: "E_STORE_UNWRITABLE", parameters: { folder, reason: expect.any(String) } }]);
    store.audit.append(auditEntry());
    store.turns.begin({ id: "T", at: 1, language: "es", frontend: "cli", request: "x" });
    store.approvals.record(approval());
    expect(store.approvals.consume("A", 1_500)).toBe("ok");
    expect(store.audit.verify()).toMatchObject({ rows: 1, brokenAt: undefined });
    expect(store.audit.fingerprint("x")).toMatch(/^[0-9a-f]{64}$/);
    expect(store.turns.list({ limit: 1 })).toHaveLength(1);
    store.close();
  });

  test("a file stands where the folder should be", () => {
    mkdirSync(join(folder, ".."), { recursive: true });
    writeFileSync(folder, "in the way");
    const store = open();
    expect(store.state).toBe("memory");
    store.close();
    expect(readFileSync(folder, "utf8")).toBe("in the way");
  });

  test.skipIf(process.getuid?.() !== 0)("a read-only mount with a database in it (needs root)", () => {
    filled(3);
    const script = `mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && exec "$2" --input-type=module -e "$3"`;
    const program = `
      const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, "open-store.ts"))});
      const store = openStore({ folder: ${JSON.stringify(folder)}, clock: { now: () => 1 } });
      store.audit.append(${JSON.stringify(auditEntry())});
      console.log(store.state, store.notices[0]?.code, store.audit.verify().rows);
      store.close();`;
    const result = spawnSync("unshare", ["-m", "sh", "-c", script, "sh", folder, process.execPath, program], {
      encoding: "utf8",
    });
    expect(result.stdout.trim()).toBe("memory E_STORE_UNWRITABLE 1");
    const store = open();
    expect(store.audit.verify()).toMatchObject({ rows: 3, brokenAt: undefined });
    store.close();
  });

  test.skipIf(process.getuid?.() === 0)("a folder without the right to write (as a user)", () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o500);
    const store = open();
    expect(store.state).toBe("memory");
    store.close();
  });
});

describe("what happened to the audit shows", () => {
  test.each([
    ["a changed text", "UPDATE audit SET details = replace(details, 'echo 3', 'echo 4') WHERE row = 3", 3, "altered"],
    ["a changed risk", "UPDATE audit SET risk = 'forbidden' WHERE row = 5", 5, "altered"],
    ["a missing row", "DELETE FROM audit WHERE row = 4", 4, "missing"],
    ["details that are no JSON", "UPDATE audit SET details = '{' WHERE row = 2", 2, "altered"],
    ["text taken away", "UPDATE audit SET details = NULL, salt = NULL WHERE row = 6", 6, "blanked"],
    ["a tail cut off", "DELETE FROM audit WHERE row > 7", 8, "cut-short"],
    ["all of it gone", "DELETE FROM audit", 1, "cut-short"],
    ["another chain", "DELETE FROM audit; UPDATE meta SET value = 'x' WHERE key = 'chain'", 1, "replaced"],
  ])("%s", (_, sql, brokenAt, problem) => {
    filled(10);
    edit(sql);
    const store = open();
    expect(store.audit.verify()).toMatchObject({ brokenAt, problem });
    // Appending on what is left does not hide it, however often the store is closed.
    store.audit.append(auditEntry());
    store.close();
    const again = open();
    for (let row = 0; row < 5; row++) again.audit.append(auditEntry());
    again.close();
    const last = open();
    expect(last.audit.verify().brokenAt).toBeLessThanOrEqual(10);
    last.close();
  });

  test("a database put back from an older copy", () => {
    filled(5);
    const copy = `${file}.copy`;
    copyFileSync(file, copy);
    filled(5);
    copyFileSync(copy, file);
    const store = open();
    expect(store.audit.verify()).toMatchObject({ brokenAt: 6, problem: "cut-short" });
    store.close();
  });

  test("a journal is told after the row, and knows when the head file went with the rows", () => {
    const heard: Witness[] = [];
    const journal = { tell: (witness: Witness) => heard.push(witness), told: () => heard };
    const store = openStore({ folder, clock, journal });
    store.audit.append(auditEntry());
    store.audit.append(auditEntry());
    expect(heard).toEqual([]);
    store.close();
    expect(heard).toMatchObject([{ rows: 2 }]);
    edit("DELETE FROM audit WHERE row = 2");
    writeFileSync(join(folder, "audit.head"), "");
    const again = openStore({ folder, clock, journal });
    again.audit.append(auditEntry({ script: "instead" }));
    again.close();
    const last = openStore({ folder, clock, journal });
    expect(last.audit.verify()).toMatchObject({ brokenAt: 2, problem: "altered" });
    last.close();
  });
});

test("nothing of what was forgotten is left in the files", () => {
  const store = open();
  store.turns.begin({ id: "T", at: 1, language: "es", frontend: "cli", request: "borra claveultrasecreta" });
  store.audit.append(auditEntry({ script: "rm claveultrasecreta" }));
  for (let row = 0; row < 50; row++) store.audit.append(auditEntry({ turn: "U" }));
  expect(store.turns.forget({ containing: "claveultrasecreta" })).toBe(1);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name)).includes("claveultrasecreta")).toBe(false);
  store.close();
});

test("a turn left open by a process that died is lost; one of a process that runs is open", () => {
  const mine = open();
  mine.turns.begin({ id: "mine", at: 2, language: "es", frontend: "cli", request: "x" });
  const program = `
    const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, "open-store.ts"))});
    const store = openStore({ folder: ${JSON.stringify(folder)}, clock: { now: () => 1 } });
    store.turns.begin({ id: "theirs", at: 1, language: "es", frontend: "cli", request: "x" });
    process.kill(process.pid, "SIGKILL");`;
  spawnSync(process.execPath, ["--input-type=module", "-e", program]);
  expect(mine.turns.list({ limit: 9 }).map(({ id, state }) => [id, state])).toEqual([
    ["mine", "open"],
    ["theirs", "lost"],
  ]);
  mine.close();
});

test("a key that was cut is not used and not replaced", () => {
  filled(1);
  truncateSync(join(folder, "audit.key"), 5);
  const store = open();
  expect(() => store.audit.fingerprint("x")).toThrow(expect.objectContaining({ code: "E_STORE_UNWRITABLE" }));
  expect(statSync(join(folder, "audit.key")).size).toBe(5);
  store.close();
  expect(existsSync(join(folder, "audit.key"))).toBe(true);
});

function noisy(bytes: Buffer, from: number, to: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = from; at < Math.min(to, copy.length); at++) copy[at] = (at * 7_919 + 13) & 0xff;
  return copy;
}
