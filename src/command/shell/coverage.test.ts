import { describe, expect, it } from "vitest";
import { coverageGap } from "./coverage.ts";
import { readScript } from "./read-script.ts";
import type { Statement } from "./syntax.ts";

describe("coverageGap", () => {
  it.each([
    "ls -l # all\n",
    "A=(a b) c >f <<E\nx\nE\n",
    "f() { a; }\nfunction g ()\n{ b; } > c",
    "for i in a b\ndo c; done; for j do d; done",
    "select x in a; do b; done",
    "case $x in (a|b) c;; *) esac",
    "if a; then b; elif c; then d; else e; fi",
    "time -p a | b; ! c",
    "((x + 1)) > y; [[ -f a && ! b ]]; for ((i = 0; i < 1; i++)); do c; done",
    "while a\ndo b; done & { c; } || (d)",
    "a \\\n b",
  ])("finds none in %j", (source) => {
    expect(coverageGap(readScript(source))).toBeUndefined();
  });

  it.each(["ls; rm x", "ls && rm x", "ls | rm", "{ ls; }"])("finds the command dropped from %s", (source) => {
    const script = readScript(source);
    const first = script.statements[0] as Statement;
    const inner = "left" in first ? first.left : "stages" in first ? first.stages[0] : undefined;
    const statements = first.kind === "group" ? [] : [inner ?? first];
    expect(coverageGap({ source, statements })).toBe("not-covered");
  });

  it("finds a dropped redirect, word and assignment", () => {
    const source = "A=1 ls x >f";
    const [full] = readScript(source).statements as [Statement & { kind: "command" }];
    for (const change of [{ redirects: [] }, { words: full.words.slice(0, 1) }, { assignments: [] }]) {
      expect(coverageGap({ source, statements: [{ ...full, ...change }] })).toBe("not-covered");
    }
  });
});
