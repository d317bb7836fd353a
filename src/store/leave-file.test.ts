import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPseudoTerminal } from "../../test/e2e/pseudo-terminal.ts";
import type { Leave, LeaveBook } from "../ports/leave.ts";
import { leaveFile } from "./leave-file.ts";

const minute = 60_000;
const uid = process.getuid?.() ?? -1;
const leave: Leave = {
  granted: 1_000_000,
  until: 1_000_000 + 10 * minute,
  folders: ["/etc/nginx"],
  scripts: ["systemctl reload nginx"],
  scriptsFolder: "/home/ana",
  except: ["/home/ana/data"],
};
const now = leave.granted + minute;
let folder: string;
let file: string;
let book: LeaveBook;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-leave-"));
  file = join(folder, "leave.json");
  book = inSession("boot:10:1:34816");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function inSession(session: string | undefined): LeaveBook {
  return leaveFile({ folder, uid, session: () => session });
}

describe("leaveFile", () => {
  it("keeps a leave until its end, for this person's eyes alone", () => {
    expect(book.current(now)).toBeUndefined();
    book.grant(leave);
    expect(book.current(now)).toEqual(leave);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["leave.json"]);
    expect(inSession("boot:10:1:34816").current(now)).toEqual(leave);
  });

  it("takes one that is over away, and none that is only too early", () => {
    book.grant(leave);
    expect(book.current(leave.granted - 1)).toBeUndefined();
    expect(existsSync(file)).toBe(true);
    expect(book.current(leave.until)).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });

  it("holds in its own terminal and boot alone", () => {
    book.grant(leave);
    for (const other of ["boot:11:1:34816", "boot:10:2:34816", "boot:10:1:34817", "next:10:1:34816", undefined]) {
      expect(inSession(other).current(now)).toBeUndefined();
    }
    expect(book.current(now)).toEqual(leave);
  });

  it("is not given without a terminal", () => {
    expect(() => inSession(undefined).grant(leave)).toThrow("E_NO_APPROVER");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("ends, from any terminal, once", () => {
    book.grant(leave);
    expect(inSession(undefined).end()).toBe(true);
    expect(book.current(now)).toBeUndefined();
    expect(book.end()).toBe(false);
  });

  it("takes the place of the one before", () => {
    book.grant(leave);
    book.grant({ ...leave, folders: ["/srv/www"] });
    expect(book.current(now)?.folders).toEqual(["/srv/www"]);
  });

  it("says so when it cannot be written", () => {
    const gone = leaveFile({ folder: join(folder, "gone"), uid, session: () => "s" });
    expect(() => gone.grant(leave)).toThrow("E_STORE_UNWRITABLE");
  });

  it.each<[string, () => void]>([
    ["others may read", () => chmodSync(file, 0o640)],
    ["others may write", () => chmodSync(file, 0o602)],
    ["has another name", () => linkSync(file, join(folder, "other"))],
    [
      "is a link",
      () => {
        renameSync(file, join(folder, "other"));
        symlinkSync(join(folder, "other"), file);
      },
    ],
    ["is no JSON", () => edit(() => "{")],
    ["is empty", () => edit(() => "")],
    ["is a list", () => edit(() => "[]")],
    ["holds null", () => edit((text) => text.replace(/"leave":.*/s, '"leave":null}'))],
    ["has no folders", () => edit((text) => text.replace('"folders"', '"other"'))],
    ["names folders that are none", () => edit((text) => text.replace('"/etc/nginx"', "7"))],
    [
      "names too many",
      () => edit((text) => text.replace('"/etc/nginx"', '"/a","/b","/c","/d","/e","/f","/g","/h","/i","/j","/k"')),
    ],
    ["lasts too long", () => edit((text) => text.replace(/"until":\d+/, `"until":${leave.granted + 61 * minute}`))],
    ["has no session", () => edit((text) => text.replace(/"session":"[^"]*"/, '"session":""'))],
    ["is too large", () => edit((text) => text + " ".repeat(3 * 1024 * 1024))],
  ])("does not believe a file that %s", (_, spoil) => {
    book.grant(leave);
    spoil();
    expect(book.current(now)).toBeUndefined();
  });

  it.skipIf(uid !== 0)("does not believe a file of somebody else (needs root)", () => {
    book.grant(leave);
    chownSync(file, 1000, 1000);
    expect(book.current(now)).toBeUndefined();
  });
});

describe("the session of a process", () => {
  const program = `import { leaveFile } from ${JSON.stringify(resolve(import.meta.dirname, "leave-file.ts"))};
const book = leaveFile({ folder: process.argv[2], uid: process.getuid() });
const now = Date.now();
if (process.argv[3] === "grant")
  book.grant({ granted: now, until: now + 60000, folders: [], scripts: ["x"], scriptsFolder: "/", except: [] });
console.log("holds:" + (book.current(Date.now()) !== undefined) + ".");
`;

  it("is the terminal: the next program in it has the leave, one in another or in none has not", async () => {
    const main = join(folder, "main.ts");
    writeFileSync(main, program);
    const words = (...more: string[]) => ["--disable-warning=ExperimentalWarning", main, folder, ...more];
    const environment = { PATH: process.env.PATH ?? "", PS1: "> " };
    const open = () => openPseudoTerminal("/bin/sh", [], { folder, environment });
    const one = open();
    const other = open();
    try {
      const line = (...more: string[]) => [process.execPath, ...words(...more)].join(" ");
      one.enter(line("grant"));
      await one.waitFor(/holds:true\./);
      one.enter(line());
      await one.waitFor(/holds:true\./);
      other.enter(line());
      await other.waitFor(/holds:false\./);
      const none = spawnSync("setsid", ["-w", process.execPath, ...words()], { encoding: "utf8" });
      expect(none.stdout).toContain("holds:false.");
      const denied = spawnSync("setsid", ["-w", process.execPath, ...words("grant")], { encoding: "utf8" });
      expect(denied.stderr).toContain("E_NO_APPROVER");
    } finally {
      one.end();
      other.end();
    }
  });
});

function edit(change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")), { mode: 0o600 });
}
