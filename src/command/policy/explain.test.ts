import { beforeAll, describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import type { Manual } from "../machine/manual-page.ts";
import { loadShellParser, type ShellParser } from "../shell/parse.ts";
import { type ExplainedPart, explain } from "./explain.ts";
import { builtInPolicy } from "./policy.ts";

let parser: ShellParser;

beforeAll(async () => {
  parser = await loadShellParser();
});

describe("explain", () => {
  it("says what each word, flag and operator is, in the order they are written", () => {
    const parts = explained("du -sh /srv 2>/dev/null | sort -rh");
    expect(parts.map((part) => part.text)).toEqual(["du", "-sh", "2>/dev/null", " | ", "sort", "-rh"]);
    expect(parts.map((part) => part.risk)).toEqual(Array(6).fill("read"));
    expect(parts[0]?.meaning).toEqual({
      en: "adds up the space that folders take",
      es: "suma el espacio que ocupan las carpetas",
    });
  });

  it("marks the part that makes it risky, and says why in both languages", () => {
    const parts = explained("sort -o out in");
    expect(parts.filter((part) => part.risk !== "read").map((part) => part.text)).toContain("-o");
    const removal = explained("rm -rf /").filter((part) => part.risk === "forbidden");
    expect(removal[0]?.meaning.es).toContain("borra el sistema");
    expect(removal[0]?.meaning.en).toContain("deletes the system");
  });

  it("says what an option does in the manual's words, quoted where they are in the other language", () => {
    const [, flags] = explained("ls -lZ /srv");
    expect(flags?.meaning.en).toBe("-l: use a long listing format; option -Z of ls");
    expect(flags?.meaning.es).toBe("-l: «use a long listing format»; opción -Z de ls");
    const follow = explained("git log --follow x").find(({ text }) => text === "--follow");
    expect(follow?.meaning.es).toBe("--follow: sigue los cambios de nombre");
  });

  it("has something to say of what it does not understand", () => {
    expect(explained("ls; if").some((part) => part.risk === "write")).toBe(true);
  });
});

const pages: Record<string, [string, string][]> = {
  "ls en": [["-l", "use a long listing format"]],
  "git-log es": [["--follow", "sigue los cambios de nombre"]],
  "git en": [["--follow", "of another command"]],
};

const manual: Manual = (page, language) => {
  const own = pages[`${page} ${language}`];
  const english = pages[`${page} en`];
  if (own) return { meanings: new Map(own), language };
  return english && { meanings: new Map(english), language: "en" };
};

function explained(script: string): ExplainedPart[] {
  const machine = fixedSnapshot({ programs: ["*"] });
  const parse = (source: string) => parser.parse(source);
  return explain(parse(script), { machine, policy: builtInPolicy, source: "user", request: "", parse }, manual);
}
