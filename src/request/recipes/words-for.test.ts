import { expect, test } from "vitest";
import { wordsFor } from "./words-for.ts";

test.each([
  ["git", "git stash list --stat", ["stash", "--stat"]],
  ["rsync", "sudo rsync -a --delete {folder:1}/ {host}:{folder:2}", ["-a", "--delete"]],
  ["sort", "du -x {folder} | sort --key=1 -rn", ["--key", "-rn"]],
  ["tar", "echo tar -x", []],
])("%s in %s", (program, template, words) => {
  expect(wordsFor(program, template)).toEqual(words);
});
