import { describe, expect, test } from "vitest";
import * as sample from "../../../test/fixtures/rehearsal/samples.ts";
import type { FileChange } from "../../ports/rehearsal.ts";
import { changeTree } from "./change-tree.ts";

const { changed, created, deleted, edited, folder } = sample;
const owner = (uid: number, gid: number) => `${uid}:${gid}`;
const terminal = { paint: (_: unknown, text: string) => text };
const tree = (changes: readonly FileChange[], most = 30) =>
  changeTree(changes, { language: "en", terminal, owner, most });

describe("a tree that fits", () => {
  test("stands below the common folder, with a sign and in words", () => {
    expect(
      tree([
        changed("/etc/nginx", ["times"], folder, folder),
        edited("/etc/nginx/nginx.conf", 1, 2),
        deleted("/etc/nginx/sites/a", { size: 3 }),
        created("/etc/nginx/sites/b", { size: 4 }),
      ]).lines,
    ).toEqual([
      "/etc/nginx/",
      "  ~ nginx.conf: content changed, 1 B → 2 B",
      "    sites/",
      "    - a: deleted, 3 B",
      "    + b: created, 4 B",
    ]);
  });

  test("a lone file stands within its folder, folders that only lead on are joined", () => {
    expect(tree([created("/srv/w/a")]).lines).toEqual(["/srv/w/", "  + a: created, 0 B"]);
    expect(tree([created("/a")]).lines).toEqual(["/", "  + a: created, 0 B"]);
    expect(tree([edited("/etc/a/b/c", 1, 2), edited("/var/x", 1, 2)]).lines).toEqual([
      "/",
      "  ~ etc/a/b/c: content changed, 1 B → 2 B",
      "  ~ var/x: content changed, 1 B → 2 B",
    ]);
  });

  test("names that could be taken for more than names are in quotes", () => {
    expect(tree([created("/a b/x: deleted"), created("/a b/it's"), created("/a b/né.txt")]).lines).toEqual([
      "'/a b/'",
      "  + 'x: deleted': created, 0 B",
      "  + 'it\\'s': created, 0 B",
      "  + né.txt: created, 0 B",
    ]);
  });

  test("a new file that is like a deleted one says so", () => {
    expect(tree([deleted("/h/a", { size: 5 }), created("/h/b", { size: 5 })]).lines.at(-1)).toBe(
      "  + b: created, 5 B; same size and time as the deleted /h/a",
    );
  });
});

describe("a tree that does not fit", () => {
  test("sums up what goes together", () => {
    const { lines, collapsed } = tree(sample.manyDeleted.changes);
    expect(collapsed).toBe(true);
    expect(lines.slice(0, 2)).toEqual(["/home/ana/fotos/", "  - 2010/: deleted, with 1,000 files (3.5 GB)"]);
    expect(lines).toHaveLength(12);
  });

  test("names the worst among many harmless ones", () => {
    const harmless = Array.from({ length: 500 }, (_, at) => created(`/srv/new/${at}`, { size: 1 }));
    const { lines } = tree([
      ...harmless,
      created("/srv/new/zz-set-uid", { mode: 0o4755 }),
      deleted("/srv/new/zz-precious", { size: 7 }),
    ]);
    expect(lines).toContain("  + zz-set-uid: created, 0 B, 4755, 0:0");
    expect(lines).toContain("  - zz-precious: deleted, 7 B");
    expect(lines.at(-1)).toMatch(/^ {4}… and \d+ files created \(\d+ B\)$/);
    expect(lines.length).toBeLessThanOrEqual(30);
  });

  test("a new folder with something dangerous in it is not summed up as harmless", () => {
    const { lines } = tree([
      created("/srv/app", folder),
      ...Array.from({ length: 100 }, (_, at) => created(`/srv/app/${at}`)),
      created("/srv/app/helper", { mode: 0o4755 }),
      ...Array.from({ length: 20 }, (_, at) => edited(`/srv/conf/${at}`, 1, 2)),
    ]);
    expect(lines.join("\n")).toContain("+ helper: created, 0 B, 4755, 0:0");
  });

  // A small generator, so that a failure can be seen again.
  const random = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };

  test.each(Array.from({ length: 60 }, (_, seed) => seed))(
    "never more lines than there is room for, and nothing uncounted (%d)",
    (seed) => {
      const next = random(seed + 1);
      const pick = (below: number) => Math.floor(next() * below);
      const changes = new Map<string, FileChange>();
      for (let made = 0; made < 40 + pick(300); made += 1) {
        const path = `/${Array.from({ length: 1 + pick(5) }, () => `d${pick(4)}`).join("/")}/f${pick(40)}`;
        changes.set(path, pick(2) === 0 ? created(path, { size: 1 + pick(9) }) : deleted(path, { size: 1 + pick(9) }));
      }
      const all = [...changes.values()].sort((a, b) => Buffer.compare(a.path, b.path));
      for (const most of [10, 30]) {
        const { lines } = tree(all, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        // Each change is a line of its own or within a total.
        const single = lines.filter((line) => /: (created|deleted), \d+ B/.test(line)).length;
        const totals = lines.join("\n").matchAll(/([\d,]+) files? (?:created|deleted)/g);
        const summed = [...totals].reduce((sum, [, n = "0"]) => sum + Number(n.replace(",", "")), 0);
        expect(single + summed).toBe(all.length);
      }
      const { lines } = tree(all, Number.POSITIVE_INFINITY);
      expect(lines.filter((line) => /: (created|deleted), \d+ B/.test(line))).toHaveLength(all.length);
    },
  );
});
