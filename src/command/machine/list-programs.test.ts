import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listPrograms } from "./list-programs.ts";

test("what is in the folders of a path, one list until one of them changes", () => {
  const folder = mkdtempSync(join(tmpdir(), "neo-programs-"));
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  for (const each of [one, two]) mkdirSync(each);
  writeFileSync(join(one, "htop"), "");
  writeFileSync(join(two, "htop"), "");
  writeFileSync(join(two, "ncdu"), "");
  const path = `${one}:relative:${two}:${join(folder, "none")}`;
  const first = listPrograms(path);
  expect(first).toEqual(["htop", "ncdu"]);
  expect(listPrograms(path)).toBe(first);
  writeFileSync(join(one, "nmap"), "");
  utimesSync(one, 1, 1);
  expect(listPrograms(path)).toEqual(["htop", "ncdu", "nmap"]);
});
