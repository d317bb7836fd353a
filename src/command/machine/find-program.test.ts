import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findProgram } from "./find-program.ts";

const base = mkdtempSync(join(realpathSync(tmpdir()), "neo-programs-"));
afterAll(() => rmSync(base, { recursive: true }));

function script(file: string, mode = 0o755): string {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "#!/bin/sh\n");
  chmodSync(file, mode);
  return file;
}

describe("findProgram", () => {
  const first = script(join(base, "one/tool"));
  const second = script(join(base, "two/tool"));
  script(join(base, "one/plain"), 0o644);
  script(join(base, "two/plain"));
  mkdirSync(join(base, "one/folder"));

  it("finds system programs by name and by path, trusted", () => {
    expect(findProgram("ls", { folder: "/", searchPath: "/usr/bin" })).toEqual({
      name: "ls",
      file: "/usr/bin/ls",
      trusted: true,
    });
    expect(findProgram("/bin/ls", { folder: "/", searchPath: "" })).toEqual({
      name: "/bin/ls",
      file: "/bin/ls",
      trusted: true,
    });
    expect(findProgram("bin/ls", { folder: "/usr", searchPath: "" }).file).toBe("/usr/bin/ls");
  });

  it("takes the first executable file", () => {
    const searchPath = `${base}/none:${base}/one:${base}/two`;
    expect(findProgram("tool", { folder: "/", searchPath }).file).toBe(first);
    expect(findProgram("plain", { folder: "/", searchPath }).file).toBe(join(base, "two/plain"));
    expect(findProgram("folder", { folder: "/", searchPath }).file).toBeUndefined();
    expect(findProgram("tool", { folder: "/", searchPath: `${base}/two:${base}/one` }).file).toBe(second);
  });

  it("does not trust what lies below a folder that others may write, such as /tmp", () => {
    expect(findProgram("tool", { folder: "/", searchPath: `${base}/one:/usr/bin` }).trusted).toBe(false);
    expect(findProgram(first, { folder: "/", searchPath: "/usr/bin" }).trusted).toBe(false);
  });

  it.each([
    ["an empty part", ":/usr/local/none"],
    ["a dot", "."],
    ["a relative part", "bin:/nowhere"],
  ])("does not trust what %s yields, even in a trusted folder", (_name, searchPath) => {
    const folder = searchPath.startsWith("bin") ? "/usr" : "/usr/bin";
    const found = findProgram("ls", { folder, searchPath });
    expect(found.file).toMatch(/^\/usr\/(bin\/)?/);
    expect(found.trusted).toBe(false);
  });

  it("finds nothing for nothing", () => {
    for (const name of ["", "no-such-program", "/usr/bin", "a\0b"]) {
      expect(findProgram(name, { folder: "/", searchPath: "/usr/bin" })).toEqual({
        name,
        file: undefined,
        trusted: false,
      });
    }
    expect(findProgram("ls", { folder: "/usr/bin", searchPath: "" }).file).toBeUndefined();
  });
});

describe.skipIf(process.getuid?.() !== 0)("trust, with files that root makes", () => {
  const root = mkdtempSync("/root/neo-trust-");
  chmodSync(root, 0o755);
  afterAll(() => rmSync(root, { recursive: true }));
  const trusted = (file: string) => findProgram(file, { folder: "/", searchPath: "" }).trusted;

  it("holds for root's own file in root's own folders", () => {
    expect(trusted(script(join(root, "good/tool")))).toBe(true);
  });

  it("fails for a file or folder that others own or may write", () => {
    expect(trusted(script(join(root, "loose/tool"), 0o775))).toBe(false);
    expect(trusted(script(join(root, "loose/any"), 0o757))).toBe(false);
    const owned = script(join(root, "owned/tool"));
    chownSync(owned, 1000, 0);
    expect(trusted(owned)).toBe(false);
    const inside = script(join(root, "writable/deep/tool"));
    chmodSync(join(root, "writable"), 0o777);
    expect(trusted(inside)).toBe(false);
    chmodSync(join(root, "writable"), 0o755);
    expect(trusted(inside)).toBe(true);
    chownSync(join(root, "writable"), 1000, 0);
    expect(trusted(inside)).toBe(false);
  });

  it("follows links, and judges every folder they pass through", () => {
    const target = script(join(root, "good/real"));
    symlinkSync(target, join(root, "good/link"));
    expect(trusted(join(root, "good/link"))).toBe(true);
    const outside = join(base, "hop");
    symlinkSync(target, outside);
    symlinkSync(outside, join(root, "good/through-tmp"));
    expect(trusted(join(root, "good/through-tmp"))).toBe(false);
    symlinkSync(script(join(base, "theirs")), join(root, "good/to-tmp"));
    expect(trusted(join(root, "good/to-tmp"))).toBe(false);
    symlinkSync("loop", join(root, "good/loop"));
    expect(findProgram(join(root, "good/loop"), { folder: "/", searchPath: "" }).file).toBeUndefined();
  });
});
