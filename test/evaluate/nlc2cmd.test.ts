import { expect, test } from "vitest";
import { nlc2cmdScore, utilitiesOf } from "../../training/evaluate/nlc2cmd.ts";

const named = (command: string) => utilitiesOf(command).map(({ name, flags }) => [name, ...flags].join(" "));

test.each([
  ["ls -la {folder}", ["ls -l -a"]],
  ["find . -name '{glob}' -exec rm -f {} \\;", ["find -name -exec", "rm -f"]],
  ["find . -print0 | xargs -0 sudo rm --force", ["find -print0", "xargs", "sudo", "rm --force"]],
  ["cat $(ls -t | head -n 1)", ["cat", "ls -t", "head -n"]],
  ["du --max-depth=1 | sort -rn", ["du --max-depth", "sort -r -n"]],
  ["/usr/bin/find -type f", ["find -type"]],
])("%s calls %j", (command, utilities) => {
  expect(named(command)).toEqual(utilities);
});

test.each([
  ["ls -l", "ls -l", 1],
  ["ls -l", "ls -la", 0.5 + (2 * 1 - 2) / 2 / 2],
  ["ls -l", "ls -a", (1 + (0 - 2) / 1) / 2],
  ["ls", "cat", -1],
  ["ls", "ls | wc -l", (0.5 - 1) / 2],
  ["", "ls", -1],
])("%j for %j is worth %d", (proposed, wanted, score) => {
  expect(nlc2cmdScore(proposed, wanted)).toBeCloseTo(score, 10);
});
