import { expect, test } from "vitest";
import { ofCompressed } from "./compressed-text.ts";

test.each([
  ["wc -l a.log.gz", "zcat a.log.gz | wc -l"],
  ["head -n 5 a.csv.xz", "xzcat a.csv.xz | head -n 5"],
  ["head a.csv.gz", "zcat a.csv.gz | head"],
  ["cat a.bz2", "bzcat a.bz2"],
  ["sudo grep -i fallo /var/log/syslog.1.gz", "sudo zgrep -i fallo /var/log/syslog.1.gz"],
  ["grep fallo a.gz", "zgrep fallo a.gz"],
  ["awk -F, '{print $1}' a.csv.gz", "zcat a.csv.gz | awk -F, '{print $1}'"],
  ["cut -d ',' -f 2 a.csv.gz", "zcat a.csv.gz | cut -d ',' -f 2"],
  ["grep -c -- 'a b' 'mi log.gz'", "zgrep -c -- 'a b' 'mi log.gz'"],
])("%s is %s", (script, wanted) => {
  expect(ofCompressed(script)).toBe(wanted);
});

test.each([
  "wc -l a.log",
  "wc -c < a.gz",
  "ls -l a.gz",
  "cp a.gz b.gz",
  "zcat a.gz | wc -l",
  "cat a.gz b.gz",
  "wc -l a.txt b.gz",
  "cat a.gz > b",
])("%s is as it should be", (script) => {
  expect(ofCompressed(script)).toBe(script);
});
