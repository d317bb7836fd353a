import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { lower } from "./lower.ts";
import { parsePlain } from "./parse.ts";
import { quoteArgument, quotePipeline } from "./quote.ts";
import { readScript } from "./read-script.ts";

const machine = fixedSnapshot();
const hard = fc.constantFrom(
  "'",
  '"',
  "\\",
  "$",
  "`",
  " ",
  "\n",
  "\t",
  "*",
  "~",
  "{",
  "}",
  ",",
  "#",
  "!",
  "=",
  "-",
  ";",
  "é",
  "😀",
  "\u00a0",
  "\r",
  "\u0001",
  "a",
  "/",
);
const argument = fc.oneof(
  fc.array(hard, { maxLength: 8 }).map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 12 }).filter((text) => !text.includes("\0") && text.isWellFormed()),
  fc.constantFrom("if", "{", "}", "!", "[[", "time", "a=b", "~", "-n", "", "[", "coproc", "in"),
);
const argv = fc.array(argument, { minLength: 1, maxLength: 5 });

describe("quoteArgument", () => {
  it.each([
    ["/var/log/syslog", "/var/log/syslog"],
    ["a b", "'a b'"],
    ["", "''"],
    ["it's", "'it'\\''s'"],
    ["'", "\\'"],
    ["$(rm x)", "'$(rm x)'"],
    ["~", "'~'"],
    ["*.log", "'*.log'"],
    ["#", "'#'"],
    ["año", "'año'"],
  ])("%j becomes %s", (text, quoted) => {
    expect(quoteArgument(text)).toBe(quoted);
  });

  it("refuses what bash could not be given", () => {
    expect(() => quoteArgument("a\0b")).toThrow("E_INPUT_BINARY");
    expect(() => quoteArgument("\ud800")).toThrow("E_INPUT_BINARY");
  });
});

describe("quotePipeline", () => {
  it("keeps names from being read as something else", () => {
    expect(quotePipeline([["a=b", "c=d"], ["if"], ["["]])).toBe("'a=b' c=d | 'if' | '['");
  });

  it("is read back as the very same argv", () => {
    fc.assert(
      fc.property(fc.array(argv, { minLength: 1, maxLength: 3 }), (stages) => {
        // Builtins may stay with the shell, and no command has an empty name: a harmless name in front.
        const named = stages.map((stage) => ["x", ...stage]);
        const lowered = lower(readScript(quotePipeline(named)), machine);
        expect(lowered?.steps.map((step) => step.stages.map((stage) => stage.argv))).toEqual([named]);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it("reads a hard name back", () => {
    fc.assert(
      fc.property(
        argument.filter((text) => text !== ""),
        (name) => {
          const [statement, ...more] = readScript(quotePipeline([[name, "x"]])).statements;
          expect(more).toEqual([]);
          expect(statement).toMatchObject({ kind: "command", assignments: [], redirects: [] });
          expect(statement?.kind === "command" && statement.words.length).toBe(2);
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });

  it("agrees with bash itself on every byte", () => {
    const samples = fc.sample(argv, { seed: 6, numRuns: 400 });
    const script = samples
      .map((stage) => `printf '%s\\0' ${stage.length} ${stage.map(quoteArgument).join(" ")}`)
      .join("\n");
    const output = execFileSync("bash", ["--norc", "-c", "--", script], { encoding: "utf8", maxBuffer: 1 << 26 });
    expect(output).toBe(samples.map((stage) => [stage.length, ...stage].map((text) => `${text}\0`).join("")).join(""));
  });

  it("is plain text for what skills write", () => {
    expect(
      parsePlain(
        quotePipeline([
          ["find", "/var/log", "-name", "*.log"],
          ["wc", "-l"],
        ]),
      ),
    ).toBeDefined();
  });
});
