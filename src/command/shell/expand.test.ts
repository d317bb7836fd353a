// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell text is full of it
import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { type Expanded, expandText, expandWord } from "./expand.ts";
import type { ExpansionContext } from "./expansion/context.ts";
import { readScript } from "./read-script.ts";
import type { Word } from "./syntax.ts";

const machine = fixedSnapshot({
  folder: "/home/ana",
  environment: { HOME: "/home/ana", USER: "ana", WORDS: "two words", STAR: "*", EMPTY: "", PATH: "/usr/bin" },
  paths: {
    "/home/ana/a.log": "file",
    "/home/ana/b.log": "file",
    "/home/ana/.hidden.log": "file",
    "/etc/passwd": "file",
  },
});

function wordOf(source: string): Word {
  const [statement] = readScript(`x ${source}`).statements;
  if (statement?.kind !== "command" || statement.words.length !== 2) throw new Error(source);
  return statement.words[1] as Word;
}

function expand(source: string, context: ExpansionContext = machine): Expanded {
  return expandWord(wordOf(source), context);
}

describe("expandWord", () => {
  it.each([
    ["a'b'\"c\"\\d", ["abcd"]],
    ["~", ["/home/ana"]],
    ["~/x", ["/home/ana/x"]],
    ["'~/x'", ["~/x"]],
    ["of=~/x", ["of=/home/ana/x"]],
    ["--of=~/x", ["--of=~/x"]],
    ["$USER/x", ["ana/x"]],
    ["$WORDS", ["two", "words"]],
    ['"$WORDS"', ["two words"]],
    ["a$WORDS.b", ["atwo", "words.b"]],
    ["$EMPTY", []],
    ['"$EMPTY"', [""]],
    ["$EMPTY''", [""]],
    ["$PWD", ["/home/ana"]],
    ["{a,b}{1..2}", ["a1", "a2", "b1", "b2"]],
    ["{08..10}", ["08", "09", "10"]],
    ["a{,.bak}", ["a", "a.bak"]],
    ["{}", ["{}"]],
    ["*.log", ["a.log", "b.log"]],
    ["'*'.log", ["*.log"]],
    ["~/*.log", ["/home/ana/a.log", "/home/ana/b.log"]],
    ["/etc/pass[vw]d", ["/etc/passwd"]],
    ["{a,z}*.log", ["a.log", "z*.log"]],
    ["*.none", ["*.none"]],
    ["$'\\x72m'", ["rm"]],
  ])("%s", (source, values) => {
    expect(expand(source)).toEqual({ kind: "known", values });
  });

  it.each([
    ["$UNSET", "", false],
    ['"$UNSET"', "", true],
    ["/var/$UNSET/x", "/var/", false],
    ['"/var/$(date)"', "/var/", true],
    ["-$(date)", "-", false],
    ['"$@"', "", false],
    ['"${a[@]}"', "", false],
    ["${USER:-x}", "", false],
    ['"${#USER}"', "", true],
    ["~root/x", "", true],
    ["$STAR", "", false],
    ["a/$STAR", "a/", false],
    ["x$((1+1))", "x", false],
    ["<(ls)", "", true],
    ["a{x,b}$UNSET", "a", false],
    ["$RANDOM", "", false],
    ["$IFS", "", false],
    ["$?", "", false],
    ["$1", "", false],
    ["{1..30}{1..30}{1..30}", "", false],
  ])("%s is dynamic", (source, prefix, quoted) => {
    expect(expand(source)).toEqual({ kind: "dynamic", prefix, quoted });
  });

  it("prefers the script's variables, known or not, to the environment", () => {
    const variables = new Map<string, string | undefined>([
      ["USER", "eva"],
      ["WORDS", undefined],
      ["HOME", "/root"],
    ]);
    const context = { ...machine, variables };
    expect(expand("$USER", context)).toEqual({ kind: "known", values: ["eva"] });
    expect(expand("~", context)).toEqual({ kind: "known", values: ["/root"] });
    expect(expand("$WORDS", context)).toMatchObject({ kind: "dynamic" });
  });

  it("does not split by an IFS that was set", () => {
    const context = { ...machine, variables: new Map([["IFS", "o"]]) };
    expect(expand("$WORDS", context)).toMatchObject({ kind: "dynamic" });
    expect(expand('"$WORDS"', context)).toEqual({ kind: "known", values: ["two words"] });
  });

  it("is dynamic where the host cannot tell what a pattern stands for", () => {
    expect(expand(".*")).toMatchObject({ kind: "dynamic" });
    expect(expand("[[:alpha:]]*")).toMatchObject({ kind: "dynamic" });
  });
});

describe("expandText", () => {
  it("neither splits nor globs", () => {
    expect(expandText(wordOf("a$WORDS"), machine)).toBe("atwo words");
    expect(expandText(wordOf('"$STAR"'), machine)).toBe("*");
    expect(expandText(wordOf("$(date)"), machine)).toBeUndefined();
  });
});
