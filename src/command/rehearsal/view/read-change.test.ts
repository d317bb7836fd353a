import { describe, expect, it } from "vitest";
import type { FileState } from "../../../ports/rehearsal.ts";
import { changeKinds, displayPath, fileChanges, type RawChange } from "./read-change.ts";

const state = (changes: Partial<FileState> = {}): FileState => ({
  ...{
    kind: "file",
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: 1,
    modifiedNs: 5n,
    links: 1,
    inode: 7n,
    device: 1n,
    changedNs: 5n,
  },
  ...{ target: undefined, attributes: new Map() },
  ...changes,
});
const raw = (changes: Partial<RawChange> = {}): RawChange => ({
  ...{ path: Buffer.from("/a"), sameFile: true, sameContent: true, sameTime: false },
  ...{ before: state(), after: state() },
  ...changes,
});
const acl = new Map([["system.posix_acl_access", Buffer.from([1])]]);
const label = new Map([["user.label", Buffer.from([1])]]);

describe("what a difference is called", () => {
  it.each<[string, RawChange, string]>([
    ["nothing", raw(), ""],
    ["another inode that is equal in everything", raw({ sameFile: false }), ""],
    ["created", raw({ before: undefined }), "created"],
    ["deleted", raw({ after: undefined }), "deleted"],
    ["content", raw({ sameContent: false, after: state({ modifiedNs: 9n }) }), "modified"],
    ["another file", raw({ sameFile: false, sameContent: false }), "replaced"],
    ["the same bytes in another file", raw({ sameFile: false, after: state({ modifiedNs: 9n }) }), "replaced"],
    ["another kind", raw({ after: state({ kind: "directory" }) }), "replaced"],
    ["mode and time", raw({ after: state({ mode: 0o600, modifiedNs: 9n }) }), "mode,times"],
    ["a time that only the real one has moved", raw({ sameTime: true, after: state({ modifiedNs: 3n }) }), ""],
    [
      "mode, and a time that only the real one has moved",
      raw({ sameTime: true, after: state({ mode: 0o600, modifiedNs: 3n }) }),
      "mode",
    ],
    ["owner", raw({ after: state({ gid: 4 }) }), "owner"],
    ["attribute", raw({ after: state({ attributes: label }) }), "xattr"],
    [
      "attribute gone, access list new",
      raw({ before: state({ attributes: label }), after: state({ attributes: acl }) }),
      "xattr,acl",
    ],
    ["names", raw({ after: state({ links: 2 }) }), "link"],
    [
      "where a link leads",
      raw({
        sameFile: false,
        before: state({ kind: "link", target: Buffer.from("x") }),
        after: state({ kind: "link", target: Buffer.from("y") }),
      }),
      "replaced,link",
    ],
  ])("%s", (_, change, kinds) => {
    expect(changeKinds(change).join(",")).toBe(kinds);
  });
});

describe("a list of changes", () => {
  const folder = (modifiedNs: bigint, more: Partial<FileState> = {}) =>
    state({ kind: "directory", modifiedNs, ...more });
  const times = (before: FileState, after: FileState, ...others: RawChange[]) =>
    fileChanges([raw({ before, after }), ...others], { startedNs: 1_000_000_000n, endedNs: 9_000_000_000n }).map(
      ({ display, kinds }) => `${display} ${kinds}`,
    );
  const entry = raw({ path: Buffer.from("/a/new"), before: undefined });

  it("is in the order of bytes, without what did not change", () => {
    const changes = ["/b", "/a/é", "/a", "/a\u0001", "/c"].map((path) =>
      raw({ path: Buffer.from(path), before: path === "/c" ? state() : undefined }),
    );
    expect(fileChanges(changes, { startedNs: 0n, endedNs: 0n }).map(({ display }) => display)).toEqual([
      "/a",
      "/a\\u{1}",
      "/a/é",
      "/b",
    ]);
  });

  it("leaves out that a folder's time moved with entries that are listed, or by others", () => {
    expect(times(folder(1n), folder(2_000_000_000n), entry)).toEqual(["/a/new created"]);
    expect(times(folder(1n), folder(2_000_000_000n))).toEqual(["/a times"]);
    expect(times(folder(1n), folder(500n), entry)).toEqual(["/a times", "/a/new created"]);
    expect(times(folder(1n, { changedNs: 2_000_000_000n }), folder(500n))).toEqual([]);
    expect(times(folder(1n, { changedNs: 2_000_000_000n }), folder(2_000_000_000n))).toEqual(["/a times"]);
  });
});

it("shows any bytes as text", () => {
  expect(displayPath(Buffer.from([0x2f, 0x61, 0xff, 0xc3, 0xa9, 0xe2, 0x82]))).toBe("/a\\xffé\\xe2\\x82");
  expect(displayPath(Buffer.from("/a\u202eb\n"))).toBe("/a\\u{202e}b\\n");
});
