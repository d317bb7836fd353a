import { describe, expect, test } from "vitest";
import type { FileChange, FileState } from "../../ports/rehearsal.ts";
import { cautions } from "./cautions.ts";

const plain: FileState = {
  kind: "file",
  mode: 0o644,
  uid: 1000,
  gid: 1000,
  size: 1,
  modifiedNs: 1n,
  links: 1,
  inode: 1n,
  device: 1n,
  changedNs: 1n,
  target: undefined,
  attributes: new Map(),
};
const changed = (before: Partial<FileState>, after: Partial<FileState> = before): FileChange => ({
  path: Buffer.from("/f"),
  display: "/f",
  kinds: ["modified"],
  before: { ...plain, ...before },
  after: { ...plain, ...after },
});
const codes = (change: FileChange, mode: "root" | "user", run?: { exitCode: number; stderr: string }) =>
  cautions([change], { mode }, run).map(({ code }) => code);

describe("a rehearsal is partial", () => {
  test("where a changed file has other names, before or after", () => {
    expect(codes(changed({ links: 2 }), "root")).toEqual(["rehearsal.hard-links"]);
    expect(codes(changed({}, { links: 2 }), "user")).toEqual(["rehearsal.hard-links"]);
    expect(codes(changed({ kind: "directory", mode: 0o755, links: 5 }), "user")).toEqual([]);
  });

  test("where an ordinary user changes what even its owner may not read", () => {
    expect(codes(changed({ mode: 0o200 }), "user")).toEqual(["rehearsal.locked-file"]);
    expect(codes(changed({ mode: 0o200 }), "root")).toEqual([]);
    expect(codes(changed({ kind: "directory", mode: 0o300 }), "user")).toEqual(["rehearsal.locked-file"]);
  });

  test("where an ordinary user was refused something, and the script failed", () => {
    const stderr = "mv: cannot open 'd/f': Permission denied\n";
    expect(codes(changed({}), "user", { exitCode: 1, stderr })).toEqual(["rehearsal.refused-on-view"]);
    expect(codes(changed({}), "user", { exitCode: 0, stderr })).toEqual([]);
    expect(codes(changed({}), "root", { exitCode: 1, stderr })).toEqual([]);
  });
});

test("a plain change needs no caution", () => {
  expect(codes(changed({}), "user", { exitCode: 0, stderr: "" })).toEqual([]);
});
