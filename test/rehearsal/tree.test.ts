import { spawnSync } from "node:child_process";
import { chmodSync, linkSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildTree, type Planted } from "./random-tree.ts";
import { contentOf, describeTree, differencesBetween } from "./tree.ts";

const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
const plan: readonly Planted[] = [
  {
    path: "a\n\xff",
    kind: "file",
    make: [
      ["file", "a\n\xff", "text", "1", "4"],
      ["time", "a\n\xff", "1600000000.5"],
    ],
  },
  {
    path: "large",
    kind: "sparse",
    make: [
      ["file", "large", "x", "1", "3000000"],
      ["time", "large", "1600000000.6"],
    ],
  },
  {
    path: "link",
    kind: "link",
    make: [
      ["link", "link", "nowhere"],
      ["time", "link", "1600000000.7"],
    ],
  },
  {
    path: "tagged",
    kind: "tagged",
    make: [
      ["file", "tagged", "", "1", "0"],
      ["attribute", "tagged", "user.n", "v"],
      ["time", "tagged", "1600000000.8"],
    ],
  },
];

describe("the exact description of a tree", () => {
  let folder = "";
  let place = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "neo-tree-"));
    place = join(folder, "one");
    buildTree(place, plan, owner);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const named = (name: string) => Buffer.from(`${place}/${name}`, "latin1");
  const changedBy = (change: () => void) => {
    const before = describeTree(place);
    change();
    return differencesBetween(before, describeTree(place), { inodes: "equal" });
  };

  it("is the same for the same plan, to the nanosecond", () => {
    buildTree(join(folder, "two"), plan, owner);
    expect(differencesBetween(describeTree(place), describeTree(join(folder, "two")), { inodes: "equal" })).toEqual([]);
    expect(describeTree(place).get("a\n\xff")).toMatchObject({ size: 4, modifiedNs: 1_600_000_000_000_000_005n });
    expect([...(describeTree(place).get("tagged")?.attributes ?? [])]).toEqual([["user.n", "v"]]);
  });

  it.each([
    ["a byte", () => writeFileSync(named("a\n\xff"), "texT"), "content"],
    ["zeros at the end", () => spawnSync("truncate", ["-s", "3000001", `${place}/large`]), "size"],
    [
      "a byte far within a hole",
      () => spawnSync("dd", [`of=${place}/large`, "bs=1", "seek=2000000", "conv=notrunc"], { input: "x" }),
      "content",
    ],
    ["a mode", () => chmodSync(named("tagged"), 0o600), "mode"],
    ["a time", () => utimesSync(named("tagged"), 1, 1), "modified"],
    ["a second name", () => linkSync(named("tagged"), named("zz")), "links"],
  ])("tells %s", (_, change, what) => {
    expect(changedBy(change).join("\n")).toContain(`: ${what} `);
  });

  it("tells another target", () => {
    const change = () => {
      unlinkSync(named("link"));
      symlinkSync("elsewhere", named("link"));
    };
    expect(changedBy(change)).toContain("link: target nowhere ≠ elsewhere");
  });

  it("tells another inode of the same look when asked for", () => {
    const before = describeTree(place);
    rmSync(place, { recursive: true });
    buildTree(place, plan, owner);
    expect(differencesBetween(before, describeTree(place), { inodes: "equal" })).toEqual([]);
    expect(differencesBetween(before, describeTree(place), { inodes: "same" }).join("\n")).toContain(": changed ");
  });

  it("tells names apart that are one file from names that only look alike", () => {
    writeFileSync(named("x"), "same");
    linkSync(named("x"), named("y"));
    const linked = describeTree(place);
    expect(linked.get("y")).toMatchObject({ sameAs: "x", links: 2 });
    unlinkSync(named("y"));
    writeFileSync(named("y"), "same");
    expect(differencesBetween(linked, describeTree(place), { inodes: "equal" }).join("\n")).toContain(
      "y: sameAs x ≠ y",
    );
  });
});

it("a content is known by the same hash, whether its holes are told or not", () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-holes-"));
  try {
    const file = join(folder, "holed");
    const bytes = Buffer.alloc(20_000, "one line\n");
    writeFileSync(file, bytes.fill(0, 4096, 12_288));
    const path = Buffer.from(file);
    expect(
      contentOf(path, [
        [0, 4096],
        [12_288, 7_712],
      ]),
    ).toBe(contentOf(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
