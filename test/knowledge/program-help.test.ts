import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { askHelp, packagedProgram } from "../../src/app/program-help.ts";
import { temporaryFolder } from "../engines/real-engines.ts";

const { signal } = new AbortController();
const folder = temporaryFolder();
afterAll(() => folder.remove());
mkdirSync(folder.path, { recursive: true });
const ask = askHelp({ cacheFolder: folder.path, uid: process.getuid?.() ?? -1 });

describe("which programs are asked for their --help", () => {
  test("those of packages, not those that somebody put there", () => {
    expect(packagedProgram("df")?.path).toMatch(/\/df$/);
    expect(packagedProgram("no-such-program")).toBeUndefined();
    expect(packagedProgram("../tmp/x")).toBeUndefined();
  });
  test("none that runs as another (passwd is setuid)", () => {
    expect(packagedProgram("passwd")).toBeUndefined();
  });
});

describe("what a program says of itself", () => {
  test("is read", async () => {
    expect(await ask(packagedProgram("df")?.path ?? "", signal)).toContain("--human-readable");
  });
  test("a program that writes, does it nowhere", async () => {
    const mark = join(folder.path, "mark");
    await ask(script(`echo x > ${mark}; echo x > /tmp/neo-help-mark; echo --all`), signal);
    expect(existsSync(mark)).toBe(false);
    expect(existsSync("/tmp/neo-help-mark")).toBe(false);
  });
  test("an endless one is ended, and one that says no option is no help", async () => {
    expect((await ask("/usr/bin/yes", signal))?.length ?? 0).toBeLessThanOrEqual(256 * 1024);
    expect(await ask("/usr/bin/true", signal).then((said) => said ?? "")).not.toContain("\0");
  });
});

function script(text: string): string {
  const path = join(folder.path, "program");
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}
