import { describe, expect, test } from "vitest";
import { changed, created, folder } from "../../../test/fixtures/rehearsal/samples.ts";
import type { FileChange } from "../../ports/rehearsal.ts";
import { notableChanges } from "./notable-changes.ts";

const kinds = (change: FileChange) => notableChanges([change]).map(({ kind }) => kind);
const capability = (text: string) => new Map([["security.capability", Buffer.from(text)]]);

describe("power that is new", () => {
  test.each([
    ["set-uid", changed("/x", ["mode"], { mode: 0o755 }, { mode: 0o4755 }), ["set_id"]],
    ["set-gid", created("/x", { mode: 0o2755 }), ["set_id"]],
    ["a capability", created("/x", { mode: 0o755, attributes: capability("a") }), ["capability"]],
    [
      "another capability",
      changed("/x", ["xattr"], { attributes: capability("a") }, { attributes: capability("b") }),
      ["capability"],
    ],
    ["anybody may write", changed("/x", ["mode"], { mode: 0o644 }, { mode: 0o666 }), ["world_writable"]],
    ["a folder that anybody may write to", created("/x", { ...folder, mode: 0o777 }), ["world_writable"]],
  ] as const)("%s", (_, change, expected) => expect(kinds(change)).toEqual(expected));
});

describe("nothing new", () => {
  test.each([
    ["it was set-uid before", changed("/x", ["modified"], { mode: 0o4755 }, { mode: 0o4755, size: 3 })],
    [
      "the same capability",
      changed("/x", ["modified"], { attributes: capability("a") }, { attributes: capability("a") }),
    ],
    ["a folder for temporary files", created("/x", { ...folder, mode: 0o1777 })],
    ["a folder that hands its group on", created("/x", { ...folder, mode: 0o2775 })],
    ["a link, whose bits mean nothing", created("/x", { kind: "link", mode: 0o777 })],
    ["a plain file", created("/x", { mode: 0o644 })],
  ] as const)("%s", (_, change) => expect(kinds(change)).toEqual([]));
});
