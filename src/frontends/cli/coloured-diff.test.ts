import { expect, test } from "vitest";
import { colouredDiff } from "./coloured-diff.ts";

const painted = { paint: (style: unknown, text: string) => `<${String(style)}>${text}` };
const plain = { paint: (_: unknown, text: string) => text };
const wide = { language: "en", widest: Number.POSITIVE_INFINITY } as const;

test("lines are coloured by their sign, headers left out", () => {
  const diff = "--- /a\n+++ /a\n@@ -1,3 +1,3 @@\n same\n-old\n+new\n\\ No newline at end of file\n";
  expect(colouredDiff(diff, { terminal: painted, ...wide })).toEqual([
    "<cyan>@@ -1,3 +1,3 @@",
    " same",
    "<red>-old",
    "<green>+new",
    "\\ No newline at end of file",
  ]);
});

test("a removed line that looks like a header is content", () => {
  expect(colouredDiff("@@ -1 +1 @@\n--- x\n+++ y\n", { terminal: plain, ...wide })).toEqual([
    "@@ -1 +1 @@",
    "--- x",
    "+++ y",
  ]);
});

test("escapes, marks and carriage returns are seen, tabs stay", () => {
  expect(colouredDiff("+\ta\u001b[2J\u202e\r\n", { terminal: plain, ...wide })).toEqual(["+\ta\\e[2J\\u{202e}\\r"]);
});

test("what is too wide is cut and counted", () => {
  expect(colouredDiff(`+${"x".repeat(1500)}`, { terminal: plain, language: "en", widest: 10 })).toEqual([
    "+xxxxxxxxx … 1,491 more characters",
  ]);
});
