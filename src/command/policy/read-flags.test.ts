import { describe, expect, it } from "vitest";
import type { Argument } from "./argument.ts";
import { flagTable } from "./flag-table.ts";
import { type CommandPart, type Grammar, readFlags } from "./read-flags.ts";

const table = flagTable({
  effect: "read",
  flags: { read: "-a -b --all -n= --lines=number --color[=] -i[=] -NUM", write: "-w -o=new-path" },
});

describe("readFlags", () => {
  it.each<[string, Grammar, string]>([
    ["-ab x", "getopt", "-a -b x"],
    ["-abn5 x", "getopt", "-a -b -n=5 x"],
    ["-n 5 x", "getopt", "-n=5 x"],
    ["-n -a x", "getopt", "-n=-a x"],
    ["--lines=5 --lines 6", "getopt", "--lines=5 --lines=6"],
    ["--color x --color=never", "getopt", "--color x --color=never"],
    ["-i x -ibak", "getopt", "-i x -i=bak"],
    ["x -a", "getopt", "x -a"],
    ["x -a", "posix", "x operand(-a)"],
    ["-- -a -w", "getopt", "operand(-a) operand(-w)"],
    ["-aw", "getopt", "-a -w"],
    ["-ax", "getopt", "-a ?-x"],
    ["--al", "getopt", "?--al"],
    ["--all=x", "getopt", "?--all"],
    ["-25", "getopt", "-NUM"],
    ["-ab", "long", "?-ab"],
    ["-", "getopt", "-"],
  ])("%s (%s)", (line, grammar, expected) => {
    expect(shown(readFlags(known(line), table, grammar).parts)).toBe(expected);
  });

  it("is unsure of a word that may become a flag, or none, or many", () => {
    const dynamic: Argument = { kind: "dynamic", prefix: "", quoted: true, start: 0, end: 0 };
    expect(readFlags([dynamic], table, "getopt").parts[0]?.kind).toBe("unsure");
    const unquoted: Argument = { ...dynamic, prefix: "/srv/", quoted: false };
    expect(readFlags([...known("-n"), unquoted], table, "getopt").parts[0]?.kind).toBe("unsure");
    const path: Argument = { ...dynamic, prefix: "/srv/" };
    expect(readFlags([path], table, "getopt").parts[0]?.kind).toBe("operand");
  });

  it("takes `name=value` words of the grammar without dashes", () => {
    const words = flagTable({ effect: "read", flags: { read: "if=path bs=", write: "of=new-path" }, grammar: "words" });
    expect(shown(readFlags(known("if=a bs=1 of=b x -c"), words, "words").parts)).toBe("if=a bs=1 of=b x ?-c");
  });
});

function known(line: string): Argument[] {
  return line.split(" ").map((text) => ({ kind: "known", text, start: 0, end: 0 }));
}

function shown(parts: readonly CommandPart[]): string {
  return parts
    .map((part) => {
      const text = part.argument.kind === "known" ? part.argument.text : "?";
      if (part.kind === "unknown-flag") return `?${part.name}`;
      if (part.kind !== "flag") return text.startsWith("-") && text !== "-" ? `operand(${text})` : text;
      return part.value?.kind === "known" ? `${part.spec.name}=${part.value.text}` : part.spec.name;
    })
    .join(" ");
}
