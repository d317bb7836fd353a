// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell text is full of it
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { hostSnapshot } from "../machine/host-snapshot.ts";
import { expandText, expandWord } from "./expand.ts";
import { hasOpaque } from "./landmarks.ts";
import { readScript } from "./read-script.ts";
import type { Word } from "./syntax.ts";

// Our reader against bash itself, which here parses and expands but runs nothing but printf.
const factor = process.env.NEO_TEST_FULL ? 20 : 1;
const timeout = 60_000 * factor;
const folder = mkdtempSync(join(tmpdir(), "neo-bash-"));
const home = join(folder, "home");
for (const name of ["", "sub"]) mkdirSync(join(home, name), { recursive: true });
for (const name of ["a.c", "b.c", "c d.c", ".hid", "x1", "-n", "[z]", "q*", "sub/a.c"])
  writeFileSync(join(home, name), "");
const environment = {
  PATH: "/usr/bin:/bin",
  HOME: home,
  LANG: "C.UTF-8",
  A: "one",
  B: "two  words",
  C: "",
  E: " trail ",
  G: "a.*",
};
const machine = hostSnapshot({ folder: home, uid: 0, user: "ana", home, environment });
afterAll(() => rmSync(folder, { recursive: true }));

function bash(script: string): string {
  const file = join(folder, "script.sh");
  writeFileSync(file, script);
  return execFileSync("bash", ["--norc", file], { cwd: home, env: environment, encoding: "utf8", maxBuffer: 1 << 28 });
}

const joined = (fragments: string[], maxLength: number) =>
  fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength }).map((all) => all.join(""));

describe("expandWord and bash", () => {
  const fragments = [
    ..."a b 1 3 . .. , { } {a,b} {1..3} {01..3} {c..a} {,x} * ? [a-c] [!a] []a] [ ] ~ / sub/ : = x= '*' \"*\" \"\" ''".split(
      " ",
    ),
    ...'\\* \\{ \\, \\\\ $A ${A} $B "$B" $C "$C" $E $G "$G" $\'\\x41\' $\'\\t\' - % + ^ ! ~/ *.c "\\a" "$" $ ñ'.split(
      " ",
    ),
    "'q r'",
    '"a\\"b"',
    "\\\n",
  ];

  it("agree on the arguments that a word becomes", { timeout }, () => {
    const cases: { word: string; values: string[] }[] = [];
    for (const word of fc.sample(joined(fragments, 6), { seed: 11, numRuns: 2500 * factor })) {
      const [statement, ...more] = readScript(`p ${word}`).statements;
      if (statement?.kind !== "command" || more.length > 0) continue;
      const expanded = statement.words.slice(1).map((part) => expandWord(part, machine));
      if (expanded.some(({ kind }) => kind === "dynamic")) continue;
      cases.push({ word, values: expanded.flatMap((one) => (one.kind === "known" ? one.values : [])) });
    }
    expect(cases.length).toBeGreaterThan(1500 * factor);
    const output = bash(`p() { printf '%s\\0' $# "$@"; }\n${cases.map(({ word }) => `p ${word}\n`).join("")}`).split(
      "\0",
    );
    let at = 0;
    for (const { word, values } of cases) {
      const count = Number(output[at]);
      expect([word, ...output.slice(at + 1, at + 1 + count)]).toEqual([word, ...values]);
      at += 1 + count;
    }
  });

  it("agree on assignments, here-strings and here-docs", { timeout }, () => {
    const text = [...fragments.filter((one) => !one.includes("{")), "~:", ":~", "#", "'", '"', "\\$", "\\`"];
    const cases: { source: string; value: string }[] = [];
    const add = (
      source: string,
      wordOf: (command: ReturnType<typeof readScript>["statements"][0]) => Word | undefined,
    ) => {
      const [statement, ...more] = readScript(source).statements;
      const word = statement && more.length === 0 ? wordOf(statement) : undefined;
      const value = word && expandText(word, machine);
      if (value !== undefined) cases.push({ source, value });
    };
    for (const fragment of fc.sample(joined(text, 6), { seed: 12, numRuns: 600 * factor })) {
      add(`V=${fragment}`, (found) =>
        found?.kind === "command" && found.words.length === 0 ? found.assignments[0]?.value : undefined,
      );
      for (const source of [`cat <<E\n${fragment}\nE`, `cat <<-"E F"\n\t${fragment}\n\tE F`, `cat <<<${fragment}`]) {
        add(source, (found) => {
          if (found?.kind !== "command" || found.redirects.length !== 1 || found.words.length !== 1) return undefined;
          const [redirect] = found.redirects;
          return redirect?.kind === "heredoc" || redirect?.kind === "herestring" ? redirect.body : undefined;
        });
      }
    }
    expect(cases.length).toBeGreaterThan(1200 * factor);
    const output = bash(
      cases
        .map(({ source }) =>
          source.startsWith("V=") ? `${source}\nprintf '%s\\0' "$V"\n` : `${source}\nprintf '\\0'\n`,
        )
        .join(""),
    ).split("\0");
    for (const [at, { source, value }] of cases.entries()) {
      expect([source, output[at]]).toEqual([source, source.startsWith("cat <<<") ? `${value}\n` : value]);
    }
  });
});

describe("the reader and bash", () => {
  const words =
    "a b -x if in do } { ! time 'q' \"$x\" $x ${x:-d} $(c) `c` \\# {a,b} ~ ~/x *.c [ab]* x=1 a[1] $((1+2)) <(c) $'\\n' [ ] [[ a#b % 2 esac done then x=~/y $ ${#x} ? - function".split(
      " ",
    );
  const redirects = [">f", "> f", "2>f", "2>&1", ">&2", "<f", ">>f", "&>f", "<<<w", "3>&-", ">|f", "<>f"];
  const assignments = ["A=1", "A=", "A+=b", 'A="x y"', "A=$(c)", "A[1]=2", "A=(a b)", "A=~/x:~/y", "A={a,b}"];
  const word = fc.constantFrom(...words, "$(c | d; e)", '"a`b`c"', "a\\\nb", "\\ ");
  const redirect = fc.constantFrom(...redirects);
  const assignment = fc.constantFrom(...assignments);
  const space = fc.constantFrom(" ", "  ", "\t", "\\\n", " \\\n ");
  const end = fc.constantFrom("; ", "\n", "\n\n", " ;", "; # c\n", " & ", "&");
  const grammar = fc.letrec<Record<"simple" | "compound" | "command" | "pipeline" | "list" | "script", string>>(
    (tie) => ({
      simple: fc
        .tuple(
          fc.array(assignment, { maxLength: 1 }),
          fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: redirect }), {
            minLength: 1,
            maxLength: 3,
          }),
          space,
        )
        .map(([before, after, between]) => [...before, ...after].join(between)),
      compound: fc.oneof(
        { depthSize: "small" },
        tie("simple"),
        tie("list").map((list) => `( ${list} )`),
        tie("list").map((list) => `{ ${list}; }`),
        fc.tuple(tie("list"), tie("list"), end).map(([a, b, stop]) => `if ${a}${stop}then ${b}${stop}fi`),
        fc
          .tuple(fc.constantFrom("while", "until"), tie("list"), tie("list"))
          .map(([k, a, b]) => `${k} ${a}; do ${b}; done`),
        fc
          .tuple(fc.array(word, { maxLength: 3 }), tie("list"))
          .map(([all, b]) => `for i in ${all.join(" ")}; do ${b}; done`),
        fc
          .tuple(word, word, tie("list"))
          .map(([subject, pattern, a]) => `case ${subject} in ${pattern}) ${a};; (x|*) b;; esac`),
        fc
          .tuple(fc.constantFrom("f() ", "function f ", "f ()\n"), tie("list"))
          .map(([header, b]) => `${header}{ ${b}; }`),
        fc.constantFrom("((x+1))", "[[ -f a && $x == b* ]]", "[[ ! ( -d a || b < c ) ]]", "[[ $x =~ ^(a|b)$ ]]"),
      ),
      command: fc.tuple(tie("compound"), fc.option(redirect, { nil: "" })).map(([body, after]) => `${body} ${after}`),
      pipeline: fc
        .tuple(
          fc.constantFrom("", "", "! ", "time "),
          fc.array(tie("command"), { minLength: 1, maxLength: 3 }),
          fc.constantFrom("|", " | ", " |& ", " |\n "),
        )
        .map(([before, stages, pipe]) => before + stages.join(pipe)),
      list: fc
        .tuple(
          fc.array(tie("pipeline"), { minLength: 1, maxLength: 3 }),
          fc.constantFrom("&&", " || ", "; ", "\n", " && \n", "& "),
        )
        .map(([all, operator]) => all.join(operator)),
      script: fc.tuple(fc.array(tie("list"), { minLength: 1, maxLength: 2 }), end).map(([all, stop]) => all.join(stop)),
    }),
  );
  const soup = fc
    .array(
      fc.tuple(
        fc.oneof(
          word,
          redirect,
          assignment,
          fc.constantFrom(
            ..."| || && ; & \n ( ) () { } ! if then fi for do done case esac ;; # |& ((1)) else while in".split(" "),
          ),
        ),
        fc.constantFrom(" ", " ", "", "\\\n"),
      ),
      { minLength: 1, maxLength: 9 },
    )
    .map((all) => all.flat().join(""));

  it("see the same structure: bash's own rendering of what it parsed reads as the same tree", { timeout }, () => {
    const runs = 700 * factor;
    const sources = [
      ...fc.sample(grammar.script, { seed: 13, numRuns: runs }),
      ...fc.sample(soup, { seed: 14, numRuns: runs }),
    ];
    const understood = sources.filter((source) => !hasOpaque(readScript(source)));
    expect(understood.length).toBeGreaterThan(250 * factor);
    const inside = mkdtempSync(join(folder, "pretty-"));
    for (const [at, source] of understood.entries()) writeFileSync(join(inside, `${at}.sh`), `${source}\n`);
    const loop =
      'cd "$1"; for f in *.sh; do bash --norc -n "$f" 2>/dev/null && bash --norc --pretty-print "$f" > "$f.out"; done; :';
    execFileSync("bash", ["--norc", "-c", loop, "bash", inside]);
    for (const [at, source] of understood.entries()) {
      const rendered = readFileSync(join(inside, `${at}.sh.out`), "utf8");
      expect([source, shapeOf(readScript(rendered).statements)]).toEqual([
        source,
        shapeOf(readScript(source).statements),
      ]);
    }
  });
});

/** The tree without places and with bash's defaults filled in. */
function shapeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shapeOf);
  if (typeof node !== "object" || node === null) return node;
  const fields = Object.entries(node).filter(([key]) => !["start", "end", "source", "text"].includes(key));
  const shape: Record<string, unknown> = Object.fromEntries(fields.map(([key, value]) => [key, shapeOf(value)]));
  if (shape.kind === "file" && typeof shape.operator === "string") {
    const usual = shape.operator.startsWith("<") ? 0 : 1;
    shape.descriptor = shape.operator.startsWith("&") ? undefined : (shape.descriptor ?? usual);
  }
  return shape;
}
