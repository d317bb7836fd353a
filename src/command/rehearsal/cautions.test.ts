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
const changed = (kinds: FileChange["kinds"], before: Partial<FileState> = {}): FileChange => ({
  path: Buffer.from("/f"),
  display: "/f",
  kinds,
  before: { ...plain, ...before },
  after: kinds.includes("deleted") ? undefined : plain,
});
const codes = (change: FileChange, mode: "root" | "user", stderr = "") =>
  cautions([change], { mode }, { uid: 1000, stderr, nobodys: undefined, unlike: undefined }).map(({ code }) => code);

describe("a rehearsal is partial", () => {
  test.each(["root", "user"] as const)("where a program keeps what only the view tells of a folder, for %s", (mode) => {
    const unlike = { program: "ls", path: "/d" };
    expect(cautions([], { mode }, { uid: 1000, stderr: "", nobodys: undefined, unlike })).toEqual([
      { code: "rehearsal.folder-unlike", parameters: unlike },
    ]);
  });

  test.each(["deleted", "replaced"] as const)(
    "where an ordinary user's script would leave a foreign file %s",
    (kind) => {
      expect(codes(changed([kind], { uid: 0 }), "user")).toEqual(["rehearsal.foreign-original"]);
      expect(codes(changed([kind], { uid: 0 }), "root")).toEqual([]);
      expect(codes(changed([kind]), "user")).toEqual([]);
    },
  );

  test("where what is told or kept of a file's owner is nobody's on an ordinary user's view", () => {
    const nobodys = { program: "tar", path: "/f" };
    const told = (mode: "root" | "user") =>
      cautions([], { mode }, { uid: 1000, stderr: "", nobodys, unlike: undefined });
    expect(told("user")).toEqual([{ code: "rehearsal.owner-unseen", parameters: nobodys }]);
    expect(told("root")).toEqual([]);
  });

  test("where a call made no sense to an ordinary user's namespace", () => {
    const stderr = "touch: cannot touch 'd/f': Invalid argument\n";
    expect(codes(changed(["modified"]), "user", stderr)).toEqual(["rehearsal.refused-on-view"]);
    expect(codes(changed(["modified"]), "root", stderr)).toEqual([]);
    expect(codes(changed(["modified"]), "user", "rmdir: failed to remove '.': Invalid argument\n")).toEqual([]);
  });
});

test.each([
  { what: "of a file with several names", before: { links: 2 } },
  { what: "of a file that even its owner may not read", before: { mode: 0 } },
])("a change $what needs no caution", ({ before }) => {
  expect(codes(changed(["modified", "link"], before), "user", "mv: cannot open 'd/f': Permission denied\n")).toEqual(
    [],
  );
});
