import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { walkPath } from "./walk-path.ts";

const base = mkdtempSync(join(realpathSync(tmpdir()), "neo-walk-"));
afterAll(() => rmSync(base, { recursive: true }));
mkdirSync(join(base, "a/b"), { recursive: true });
mkdirSync(join(base, "c"));
writeFileSync(join(base, "a/file"), "");
symlinkSync("a/b", join(base, "relative"));
symlinkSync(join(base, "a"), join(base, "absolute"));
symlinkSync("gone", join(base, "dangling"));
symlinkSync("loop", join(base, "loop"));
symlinkSync("../relative", join(base, "c/twice"));

describe("walkPath", () => {
  it.each([
    "",
    "a/file",
    "relative",
    "absolute/file",
    "relative/../file",
    "c/twice/../file",
    "a/./b//",
    "dangling",
    "absolute/new/x",
    "new/../a",
    "c/../../..",
  ])("agrees with realpath -m on %s", (path) => {
    const expected = execFileSync("realpath", ["-m", "--", join(base, "/") + path], { encoding: "utf8" }).trimEnd();
    const { real } = walkPath(`${base}/${path}`);
    expect(real).toBe(expected);
  });

  it("tells what exists", () => {
    expect(walkPath(`${base}/absolute/file`).exists).toBe(true);
    expect(walkPath(`${base}/dangling`).exists).toBe(false);
    expect(walkPath(`${base}/loop`).exists).toBe(false);
    expect(walkPath(`${base}/a/none`).exists).toBe(false);
    expect(walkPath(`${base}/a/file/below`).exists).toBe(false);
  });
});
