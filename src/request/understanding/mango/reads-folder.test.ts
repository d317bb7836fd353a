import { expect, test } from "vitest";
import { fixedSnapshot } from "../../../command/machine/fixed-snapshot.ts";
import { readsFolder } from "./reads-folder.ts";

const machine = fixedSnapshot({
  programs: ["*"],
  paths: { "/home/ana/correo": "directory", "/home/ana/a.txt": "file" },
});

test.each([
  ["grep -i urgente correo", true],
  ["cat correo | wc -l", true],
  ["grep -ri urgente correo", false],
  ["grep -R urgente correo", false],
  ["grep -i urgente a.txt", false],
  ["ls correo", false],
  ["wc -l correo/*", false],
])("%s: %s", (script, reads) => {
  expect(readsFolder(script, machine)).toBe(reads);
});
