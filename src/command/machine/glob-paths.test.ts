import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hostSnapshot } from "./host-snapshot.ts";

const base = mkdtempSync(join(tmpdir(), "neo-glob-"));
const folder = join(base, "plain");
afterAll(() => rmSync(base, { recursive: true }));
for (const name of ["sub/deep", "other", ".dot", "../many", "../bytes"])
  mkdirSync(join(folder, name), { recursive: true });
for (const name of [
  "a.c",
  "B.c",
  "b.c",
  "c d",
  "-n",
  "[x]",
  "q*",
  "z\\",
  ".hid",
  "sub/a.c",
  "sub/.h",
  "sub/deep/a.c",
  "other/a.c",
  ".dot/a.c",
  "10",
  "9",
]) {
  writeFileSync(join(folder, name), "");
}
symlinkSync("sub", join(folder, "link"));
symlinkSync("nowhere", join(folder, "dangling"));
for (let at = 0; at < 4097; at += 1) writeFileSync(join(base, "many", `${at}`), "");
writeFileSync(Buffer.concat([Buffer.from(join(base, "bytes/")), Buffer.from([0x61, 0xff])]), "");
writeFileSync(join(base, "bytes/ñ"), "");

const environment = { PATH: "/usr/bin", LANG: "C.UTF-8" };
const machine = hostSnapshot({ folder, uid: 1000, user: "ana", home: "/", environment });

describe("globbing on the host", () => {
  it.each([
    "*",
    "*.c",
    "*/a.c",
    "*/*/a.c",
    "*/",
    "sub/*",
    "./*.c",
    "[ab]*",
    "[!a-c]*",
    "[^a]*.c",
    "[]a]*",
    "?",
    "??",
    "\\[x\\]",
    "*\\*",
    "*\\\\",
    "-*",
    ".h*",
    "sub//*",
    "lin*/a.c",
    "dang*",
    "none*",
    "/et*/passwd",
    "[9-9]*",
    "*/.h",
  ])("agrees with bash on %s", (pattern) => {
    const script = `shopt -s nullglob; p=(${pattern}); set -- "\${p[@]}"; [ $# = 0 ] || printf '%s\\0' "$@"`;
    const output = execFileSync("bash", ["--norc", "-c", script], { cwd: folder, env: environment, encoding: "utf8" });
    expect(machine.glob(pattern)).toEqual(output.split("\0").slice(0, -1));
  });

  it.each([
    ["the folder and its parent may match", ".*"],
    ["a character class", "[[:alpha:]]*"],
    ["an equivalence class", "[[=a=]]*"],
    ["a reversed range", "[z-a]*"],
    ["an open set", "[a"],
    ["too many paths", "../many/*"],
    ["names that are no UTF-8", "../bytes/*"],
    ["letters beyond ASCII where single characters count", "../bytes/[ñ]*"],
  ])("is not sure when %s", (_name, pattern) => {
    expect(machine.glob(pattern)).toBeUndefined();
  });
});
