import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { plainCommand } from "./plain-command.ts";

test.each([
  ["sudo apt update && sudo apt list --upgradable", "apt update && apt list --upgradable"],
  ["ps aux | sudo tee x; (sudo id)", "ps aux | tee x; (id)"],
  ["if true; then sudo reboot; fi", "if true; then reboot; fi"],
  ['sudo -u postgres psql -c "SELECT 1"', "sudo -u postgres psql -c 'SELECT 1'"],
  ['grep "a b" f | awk "{print $1}"', `grep 'a b' f | awk "{print $1}"`],
  [`echo 'he said "a"' "it's"`, `echo 'he said "a"' "it's"`],
  ["  ls   -l ", "ls -l"],
])("%j is written as %j", (command, plain) => {
  expect(plainCommand(command)).toBe(plain);
});

test("training writes it by the same two patterns", () => {
  const python = readFileSync(join(import.meta.dirname, "../../training/mango/plain.py"), "utf8");
  const typescript = readFileSync(join(import.meta.dirname, "plain-command.ts"), "utf8");
  for (const [, pattern] of typescript.matchAll(/^const \w+ = \/(.+)\/g;$/gm))
    expect(python.replaceAll('\\"', '"')).toContain(pattern!.replaceAll('\\"', '"'));
});
