import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileHead, headBytes } from "./file-head.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-head-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the beginning of a text, and no more than that", () => {
  writeFileSync(join(folder, "long"), "línea\n".repeat(5000));
  const head = fileHead(join(folder, "long"));
  expect(head?.startsWith("línea\nlínea\n")).toBe(true);
  expect(head?.length).toBeLessThanOrEqual(headBytes);
});

test("nothing of what is no text, no regular file, or not there; and a FIFO is not waited on", () => {
  writeFileSync(join(folder, "binary"), Buffer.from([1, 0, 2]));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  for (const path of [join(folder, "binary"), join(folder, "pipe"), folder, "/dev/zero", join(folder, "none")])
    expect(fileHead(path)).toBeUndefined();
});
