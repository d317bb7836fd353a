import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findForeign } from "./find-foreign.ts";

const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const another = { uid: me.uid + 1, gid: me.gid };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "neo-foreign-"));
  mkdirSync(join(folder, "docs/deep"), { recursive: true });
  writeFileSync(join(folder, "docs/deep/mine"), "");
  writeFileSync(join(folder, "beside"), "");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("all that is named, and below, is one's own, or else it is told which is not", () => {
  expect(findForeign(["czf", "x.tgz", "docs", "-v"], folder, me)).toBeUndefined();
  expect(findForeign(["czf", "x.tgz", "docs", "-v"], folder, another)).toBe(join(folder, "docs"));
});

test.skipIf(me.uid !== 0)(
  "what is named at run time, or by nothing that is there, may be anything in the folder",
  () => {
    chownSync(join(folder, "beside"), 1000, 1000);
    expect(findForeign(["docs"], folder, me)).toBeUndefined();
    expect(findForeign([".", "-ls"], folder, me)).toBe(join(folder, "beside"));
    expect(findForeign([undefined, "docs"], folder, me)).toBe(join(folder, "beside"));
    expect(findForeign(["nowhere"], folder, me)).toBe(join(folder, "beside"));
  },
);
