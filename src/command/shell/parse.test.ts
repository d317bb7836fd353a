// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell text is full of it
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { expandWord } from "./expand.ts";
import { hasOpaque } from "./landmarks.ts";
import { loadShellParser, parsePlain } from "./parse.ts";
import { readScript } from "./read-script.ts";
import { literalText, type Script, type Statement } from "./syntax.ts";
import { visitScript } from "./visit.ts";

const { parse } = await loadShellParser();

/** Every command in the script, however deep, as its words; what is not literal shows as "…". */
function commandsOf(script: Script): string[] {
  const found: string[] = [];
  visitScript(script, {
    statement: (statement) => {
      if (statement.kind === "command" && statement.words.length > 0) {
        found.push(statement.words.map((word) => literalText(word) ?? "…").join(" "));
      }
    },
  });
  return found;
}

/** What our own reader makes of it; the second opinion could only add an opaque statement. */
function only(source: string): Statement {
  const script = readScript(source);
  expect(script.statements).toHaveLength(1);
  return script.statements[0] as Statement;
}

function command(source: string): Statement & { kind: "command" } {
  const statement = only(source);
  if (statement.kind !== "command") throw new Error(`${source} is ${JSON.stringify(statement)}`);
  return statement;
}

describe("what hides a command and is not understood is opaque", () => {
  it.each([
    ["a carriage return for a newline", "ls\rrm x"],
    ["CR LF", "ls\r\nrm x"],
    ["a NUL", "ls\0; rm x"],
    ["a no-break space", "ls\u00a0-l"],
    ["an ideographic space", "ls\u3000; touch y"],
    ["a line separator", "ls\u2028rm x"],
    ["a zero-width space in a name", "l\u200bs"],
    ["a right-to-left override", "ls \u202exm mr"],
    ["a byte order mark", "\ufeffrm x"],
    ["a soft hyphen", "r\u00adm x"],
    ["a vertical tab", "ls\u000brm"],
    ["an escape sequence", "ls \u001b[2K; rm x"],
    ["an escaped odd character", "ls \\\u00a0x"],
    ["a lone surrogate", "ls \ud800"],
    ["an operator cut by a continuation", "a &\\\n& b"],
    ["a here-doc arrow cut by a continuation", "a <\\\n<b"],
    ["a reserved word cut by a continuation", "i\\\nf a; then b; fi"],
    ["an assignment cut by a continuation", "PA\\\nTH=/tmp ls"],
    ["a dollar cut by a continuation", "$\\\n(rm x)"],
    ["a descriptor cut by a continuation", "ls 2\\\n>x"],
    ["a descriptor variable", "ls {fd}>x"],
    ["a descriptor variable with an index", "{d[$(touch x)0]}</dev/null ls"],
    ["a command after a closed descriptor", "ls >&-rm x"],
    ["the same after a blank", "ls >& -rm x"],
    ["the same, spelt with <", "<&-rm"],
    ["a word glued to an array", "A=(a b)2>f"],
    ["an array after a redirect", "2>f A=(a b)"],
    ["an index that swallows words", "then[ A=1 ] ls"],
    ["an array with indices", "c=([3]=rm [7]=x)"],
    ["an extended glob", "/bin/+(r)m a"],
    ["a negated extended glob", "rm !(a)"],
    ["old arithmetic", "echo $[1+$(touch x)]"],
    ["a translated string", '$"rm" x'],
    ["backslashes in backticks", "`echo \\`touch c\\``"],
    ["a quote in a quoted expansion", "echo \"${x:-'}'}\""],
    ["a brace in an expansion", "echo ${x:-{}}"],
    ["a command in braces (bash 5.3)", "echo ${ rm x; }"],
    ["an indirection through a command", "echo ${!x$(touch y)}"],
    ["an escape for control characters", "$'\\cA' x"],
    ["bytes above ASCII in ANSI-C quotes", "$'\\xff' x"],
    ["a zero in ANSI-C quotes", "$'r\\0m' x"],
    ["a brace that merges into a variable", "$x{a,b}"],
    ["a variable that merges out of a brace", "{$x,b}y"],
    ["a dollar in a brace", "{$,x}HOME"],
    ["a tilde in a brace", "{~,x}/y"],
    ["a substitution in a brace", "{a,$(rm x)}"],
    ["a sequence with an expansion", "{1..$(touch x)}"],
    ["unpaired braces", "echo {a,{b}"],
    ["a brace with too many alternatives", "echo {1..100000}"],
    ["a tilde with more behind it", "ls ~:$x"],
    ["a here-doc with no end", "cat <<E\nrm x"],
    ["a here-doc with a strange delimiter", "cat <<$(rm x)\n$(rm x)"],
    ["a here-doc delimiter in pieces", "cat <<E'O'F\nEOF\nrm x\nE"],
    ["a here-doc whose line is continued", "cat <<E\nx\\\nE\nrm x\nE"],
    ["a here-doc over a multi-line substitution", "cat <<E $(echo\nrm x)\nE"],
    ["a case that falls through", "case a in a) ls ;& b) rm x ;; esac"],
    ["a function without a body", "f() rm x"],
    ["a loop with braces", "for f in a b; { unlink $f; }"],
    ["a reserved word after an assignment", "A=1 if"],
    ["a closing word as a command", "done"],
    ["in as a command", "in x"],
    ["two exclamation marks", "! ! rm x"],
    ["a negated time", "! time rm x"],
    ["a function into a pipe with its errors", "f() { rm x; } |& cat"],
    ["an unclosed quote", "ls 'x"],
    ["an unclosed subshell", "(ls"],
    ["a missing command", "ls | | rm"],
    ["a leading separator", "; rm x"],
    ["a separator after a background", "ls & ; rm x"],
    ["nested parentheses that are no arithmetic", "((ls); rm x)"],
    ["a backslash at the end", "ls \\"],
    ["a long text", `ls ${"a".repeat(70_000)}`],
    ["many words", `ls ${"a ".repeat(9_000)}`],
    ["deep nesting", `${"$(".repeat(60)}ls${")".repeat(60)}`],
    ["a long chain", "a && ".repeat(300)],
    ["a split extended glob operator", "ls @\\\n(a)"],
    ["select", "select o in a b; do rm $o; done"],
    ["coproc", "coproc rm x"],
  ])("%s", (_name, source) => {
    expect(hasOpaque(parse(source))).toBe(true);
  });

  it("keeps what it read before, so that the worst of it shows", () => {
    const script = parse("rm -rf /\nls\rx");
    expect(commandsOf(script)).toEqual(["rm -rf /"]);
    expect(script.statements[1]).toMatchObject({ kind: "opaque", reason: "odd-character", text: "ls\rx", start: 9 });
  });

  it("shows what select and coproc run", () => {
    expect(commandsOf(parse("select o in $(a); do rm x; done"))).toEqual(["a", "rm x"]);
    expect(commandsOf(parse("coproc rm x"))).toEqual(["rm x"]);
  });
});

describe("every command is found, wherever it hides", () => {
  it.each([
    ["echo $(rm x)", ["echo …", "rm x"]],
    ["echo `rm x`", ["echo …", "rm x"]],
    ['echo "a $(rm x) b"', ["echo …", "rm x"]],
    ["echo ${a:-$(rm x)}", ["echo …", "rm x"]],
    ["echo ${a[$(rm x)]}", ["echo …", "rm x"]],
    ["echo ${a/b/$(rm x)}", ["echo …", "rm x"]],
    ["echo $((a[$(rm x)] + 1))", ["echo …", "rm x"]],
    ["((a[$(rm x)]))", ["rm x"]],
    ["a[$(rm x)]=1", ["rm x"]],
    ["a[ $(rm x) ]=1", ["rm x"]],
    ["a=(b $(rm x))", ["rm x"]],
    ["A=$(rm x) ls", ["ls", "rm x"]],
    ["ls > $(rm x)", ["ls", "rm x"]],
    ["cat <<< $(rm x)", ["cat", "rm x"]],
    ["cat <(rm x) >(mv y)", ["cat … …", "rm x", "mv y"]],
    ["cat --file=<(rm x)", ["cat …", "rm x"]],
    ["cat <<E\n$(rm x)\nE", ["cat", "rm x"]],
    ["cat <<'E'\n$(rm x)\nE", ["cat"]],
    ["cat <<E | sh\nrm\nE\nls", ["cat", "sh", "ls"]],
    ["cat <<-E\n\t\t$(rm x)\n\tE", ["cat", "rm x"]],
    ["[[ $(rm x) ]]", ["rm x"]],
    ["[[ a =~ $(rm x) ]]", ["rm x"]],
    ["case $(rm x) in *) mv y;; esac", ["rm x", "mv y"]],
    ["for i in $(rm x); do mv y; done", ["rm x", "mv y"]],
    ["for ((i=$(rm x); i<1; i++)); do mv y; done", ["rm x", "mv y"]],
    ["while rm x; do mv y; done", ["rm x", "mv y"]],
    ["if a; then b; elif c; then d; else e; fi", ["a", "b", "c", "d", "e"]],
    ["f() { rm x; }; f", ["rm x", "f"]],
    ["function f { rm x; } > y", ["rm x"]],
    ["time -p rm x", ["rm x"]],
    ["! rm x", ["rm x"]],
    ["{ rm x; } & (mv y)", ["rm x", "mv y"]],
    ["ls # rm x", ["ls"]],
    ["ls#; rm x", ["ls#", "rm x"]],
    ["ls \\\n # c\nrm x", ["ls", "rm x"]],
    ["ls;# rm\nrm x", ["ls", "rm x"]],
    ["a |& b", ["a", "b"]],
    ["ls\n\n\nrm x\n", ["ls", "rm x"]],
    ["ls &rm x", ["ls", "rm x"]],
    ["ls >f<g rm", ["ls rm"]],
    [">f rm x", ["rm x"]],
    ["echo 'a\nrm x\n'", ["echo a\nrm x\n"]],
    ["echo a\\;rm x", ["echo a;rm x"]],
    ["$(echo $(echo $(rm x)))", ["…", "echo …", "echo …", "rm x"]],
    [":(){ :|:& };:", [":", ":", ":"]],
    ["echo } ; rm x", ["echo }", "rm x"]],
    ["echo if; rm x", ["echo if", "rm x"]],
    ["'if' x", ["if x"]],
    ["echo hi! ; rm x", ["echo hi!", "rm x"]],
  ])("%s", (source, commands) => {
    expect(commandsOf(parse(source))).toEqual(commands);
  });
});

describe("the shape of the tree", () => {
  it("leans and-or lists to the left and ends background at the whole list", () => {
    expect(only("a && b || c &")).toMatchObject({
      kind: "background",
      body: { kind: "or", left: { kind: "and" }, right: { kind: "command" } },
    });
  });

  it("hangs redirects on the command they follow", () => {
    const statement = only("a && b > f");
    expect(statement).toMatchObject({
      kind: "and",
      left: { redirects: [] },
      right: { redirects: [{ operator: ">" }] },
    });
  });

  it("writes |& as a redirect after the command's own", () => {
    expect(only("a >f |& b")).toMatchObject({
      stages: [{ redirects: [{ operator: ">" }, { operator: ">&", descriptor: 2 }] }, {}],
    });
  });

  it("joins here-docs to their bodies in order", () => {
    const { redirects } = command("cat <<A 3<<B\n1\nA\n2\nB");
    expect(redirects.map((redirect) => redirect.kind === "heredoc" && literalText(redirect.body))).toEqual([
      "1\n",
      "2\n",
    ]);
  });

  it("tells quoted from unquoted", () => {
    expect(command('a"b"\'c\'\\d$x"$y"*').words[0]?.parts).toEqual([
      { kind: "literal", value: "a", quoted: false },
      { kind: "literal", value: "bcd", quoted: true },
      { kind: "variable", name: "x", quoted: false },
      { kind: "literal", value: "", quoted: true },
      { kind: "variable", name: "y", quoted: true },
      { kind: "glob", value: "*" },
    ]);
  });

  it.each([
    ["${#x}", { name: "x", operation: "#" }],
    ["${!x}", { name: "x", operation: "!" }],
    ["${x@P}", { name: "x", operation: "@P" }],
    ["${x:=y}", { name: "x", operation: ":=" }],
    ["${x##*/}", { name: "x", operation: "##" }],
    ["${x:1:2}", { name: "x", operation: ":" }],
    ["$@", { name: "@" }],
    ["$10", { name: "1" }],
    ["${10}", { name: "10" }],
    ["$?", { name: "?" }],
  ])("%s", (source, part) => {
    expect(command(`a ${source}`).words[1]?.parts[0]).toMatchObject({ kind: "variable", ...part });
  });

  it("tells assignments from words", () => {
    const { assignments, words } = command("A=1 B+=2 c[1]=3 d=(e f) g h=4");
    expect(assignments.map(({ name, append }) => [name, append])).toEqual([
      ["A", false],
      ["B", true],
      ["c", false],
      ["d", false],
    ]);
    expect(words.map(literalText)).toEqual(["g", "h=4"]);
  });

  it("marks tests that evaluate arithmetic", () => {
    expect(only("[[ $a -eq 1 ]]")).toMatchObject({ kind: "test", arithmetic: true });
    expect(only("[[ -v a ]]")).toMatchObject({ kind: "test", arithmetic: true });
    expect(only("[[ $a == 1 ]]")).toMatchObject({ kind: "test", arithmetic: false });
  });
});

describe("a known command, however it is quoted, expands to itself", () => {
  const machine = fixedSnapshot();
  const letter = (character: string) => {
    const code = character.charCodeAt(0);
    return fc.constantFrom(
      character,
      `'${character}'`,
      `"${character}"`,
      `\\${character}`,
      `$'${character}'`,
      `$'\\x${code.toString(16)}'`,
      `$'\\${code.toString(8)}'`,
      `$'\\u00${code.toString(16)}'`,
      `""${character}`,
      `${character}''`,
      `\\\n${character}`,
      `"\\\n${character}"`,
    );
  };
  it("rm", () => {
    fc.assert(
      fc.property(letter("r"), letter("m"), (r, m) => {
        const [name] = command(`${r}${m} -rf x`).words;
        expect(expandWord(name!, machine)).toEqual({ kind: "known", values: ["rm"] });
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("anything at all", () => {
  const pieces = fc.constantFrom(
    ..."$( ) ` \" ' \\ { } [ ] < > << <<- EOF \n ; & | && ! # ~ * ? = += ${ $(( )) (( [[ ]] if then fi case esac in do done a b x= 1 , .. : @".split(
      " ",
    ),
    " ",
    "\t",
    "\\\n",
    "é",
    "\u00a0",
  );

  it("is parsed without an exception, and never to nothing", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 25 }).map((all) => all.join("")),
          fc.string(),
        ),
        (source) => {
          const script = parse(source);
          expect(script.source).toBe(source);
          const hasText = source.replace(/#.*|\\\n/g, "").trim() !== "";
          if (script.statements.length === 0) expect(hasText && !/^[\s#]/.test(source)).toBe(false);
          for (const statement of script.statements) expect(statement.end).toBeLessThanOrEqual(source.length);
        },
      ),
      { seed: 2, numRuns: 3000 },
    );
  });

  it("is understood only where bash accepts it", () => {
    const folder = mkdtempSync(join(tmpdir(), "neo-parse-"));
    const understood = fc
      .sample(
        fc.array(pieces, { maxLength: 7 }).map((all) => all.join("")),
        { seed: 3, numRuns: 4000 },
      )
      .filter((source) => source.trim() !== "" && !hasOpaque(parse(source)));
    expect(understood.length).toBeGreaterThan(300);
    for (const [at, source] of understood.entries()) writeFileSync(join(folder, `${at}.sh`), source);
    // One bash checks them all: each file in a subshell that only parses.
    const script = 'cd "$1"; for f in *.sh; do bash --norc -n "$f" 2>/dev/null || echo "${f%.sh}"; done';
    const rejected = execFileSync("bash", ["--norc", "-c", script, "bash", folder], { encoding: "utf8" })
      .split("\n")
      .filter(Boolean);
    rmSync(folder, { recursive: true });
    expect(rejected.map((at) => understood[Number(at)])).toEqual([]);
  });
});

describe("parsePlain", () => {
  it.each(["ls -la /var/log", "ps aux | grep 'a b' | wc -l", "echo 'it'\\''s'", "date +%F", "ls '$(rm x)'"])(
    "reads %s as the full parser does",
    (source) => {
      expect(parsePlain(source)).toEqual(parse(source));
      expect(parsePlain(source)).toBeDefined();
    },
  );

  it.each([
    "ls; rm",
    "ls $x",
    "ls ~",
    "ls *",
    "ls > x",
    "a=b ls",
    "ls \\x",
    'ls "x"',
    "ls\nrm",
    "ls &",
    "{ ls",
    "#x",
    "",
    "ls 'a\rb'",
  ])("leaves %j to the full parser", (source) => {
    const found = parsePlain(source);
    // An assignment is plain to look at; the reader still sees what it is.
    if (found !== undefined) expect(found).toEqual(parse(source));
    if (!source.startsWith("a=b")) expect(found).toBeUndefined();
  });
});
