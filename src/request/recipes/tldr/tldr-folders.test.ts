import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tldrFolders } from "./tldr-folders.ts";

let home = "";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "home-"));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

test.each([
  [".cache/tldr", {}, true],
  [".tldr", {}, true],
  [".local/share/tldr", {}, true],
  [".tldrc", {}, true],
  [".cache/tealdeer/tldr-pages", {}, true],
  [".cache/tldr", { XDG_CACHE_HOME: "relative" }, true],
  [".cache/tldr", { XDG_CACHE_HOME: "/nowhere" }, false],
  ["tldr", {}, false],
])("%s with %o: %s", (folder, variables, isFound) => {
  mkdirSync(join(home, folder), { recursive: true });
  expect(tldrFolders(home, variables).includes(join(home, folder))).toBe(isFound);
});

test("XDG_CACHE_HOME is used instead of .cache", () => {
  mkdirSync(join(home, "cache", "tldr"), { recursive: true });
  expect(tldrFolders(home, { XDG_CACHE_HOME: join(home, "cache") })).toContain(join(home, "cache", "tldr"));
});
