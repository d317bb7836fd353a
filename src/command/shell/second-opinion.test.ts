// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell text is full of it
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readScript } from "./read-script.ts";
import { loadSecondOpinion } from "./second-opinion.ts";
import type { Script, Statement } from "./syntax.ts";

const files = {
  grammar: fileURLToPath(import.meta.resolve("tree-sitter-bash/tree-sitter-bash.wasm")),
  runtime: fileURLToPath(import.meta.resolve("web-tree-sitter/web-tree-sitter.wasm")),
};
const secondOpinion = await loadSecondOpinion(files);

describe("the second opinion", () => {
  it.each([
    "ls -la | grep x > y 2>&1 && cat < z",
    "A=1 B=$(c) d \"e $(f 'g')\"",
    "if [ -f x ]; then export A=b; unset C; fi",
    "for i in a b; do echo $i; done",
    "[[ $a =~ ^b$ ]] && time -p c",
    "cat <<E | wc\n$(d) e\nE\nf",
    "case $x in a|b) c d;; esac",
    "{ a; } & (b; c)",
    "f() { g h; }; f",
    "! a | b",
    "echo ${x:-$(y z)} $((1 + 2))",
  ])("agrees on %s", (source) => {
    expect(secondOpinion(readScript(source))).toBeUndefined();
  });

  it("objects when a command was left out", () => {
    const script = readScript("ls; rm x");
    expect(secondOpinion({ ...script, statements: script.statements.slice(0, 1) })).toBe("second-opinion-commands");
  });

  it("objects when a word was left out", () => {
    expect(secondOpinion(withoutLastWord(readScript("ls a b")))).toBe("second-opinion-words");
  });

  it("objects to what it cannot parse", () => {
    expect(secondOpinion({ source: "if if (", statements: [] })).toBe("second-opinion-error");
  });

  it("stays quick and calm on a deep tree", () => {
    const source = `echo $((${"1+".repeat(5000)}1))`;
    expect(secondOpinion(readScript(source))).toBeUndefined();
  });
});

function withoutLastWord(script: Script): Script {
  const [first] = script.statements as [Statement & { kind: "command" }];
  return { ...script, statements: [{ ...first, words: first.words.slice(0, -1) }] };
}
