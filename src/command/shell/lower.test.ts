// biome-ignore-all lint/suspicious/noTemplateCurlyInString: shell text is full of it
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { fixedSnapshot } from "../machine/fixed-snapshot.ts";
import { lower } from "./lower.ts";
import type { LoweredStage } from "./lowered.ts";
import { readScript } from "./read-script.ts";

const machine = fixedSnapshot({ paths: { "/home/ana/a.log": "file", "/home/ana/b.log": "file" } });

const lowered = (source: string) => lower(readScript(source), machine);

function stage(source: string): LoweredStage {
  const found = lowered(source)?.steps[0]?.stages[0];
  if (found === undefined) throw new Error(`${source} did not lower`);
  return found;
}

describe("lower", () => {
  it("turns lists into steps with their conditions", () => {
    const steps = lowered("a && ! b | c || d; e")?.steps.map(({ when, negated, stages }) => ({
      when,
      negated,
      argv: stages.map((one) => one.argv.join(" ")),
    }));
    expect(steps).toEqual([
      { when: "always", negated: false, argv: ["a"] },
      { when: "and", negated: true, argv: ["b", "c"] },
      { when: "or", negated: false, argv: ["d"] },
      { when: "always", negated: false, argv: ["e"] },
    ]);
  });

  it("gives what words stand for", () => {
    expect(stage('ls ~/x *.log $USER "$USER" {a,b}').argv).toEqual([
      "ls",
      "/home/ana/x",
      "a.log",
      "b.log",
      "ana",
      "ana",
      "a",
      "b",
    ]);
  });

  it("keeps prefix assignments apart, each seeing those before", () => {
    expect(stage("LC_ALL=C A=$LC_ALL.x ls $USER")).toMatchObject({
      argv: ["ls", "ana"],
      environment: { LC_ALL: "C", A: "C.x" },
    });
  });

  it.each([
    ["ls >/dev/null", [{ descriptor: 1, kind: "null" }]],
    ["ls 2>/dev/null", [{ descriptor: 2, kind: "null" }]],
    [
      "ls &>/dev/null",
      [
        { descriptor: 1, kind: "null" },
        { descriptor: 2, kind: "null" },
      ],
    ],
    [
      "ls >/dev/null 2>&1",
      [
        { descriptor: 1, kind: "null" },
        { descriptor: 2, kind: "duplicate", source: 1 },
      ],
    ],
    ["ls >&2", [{ descriptor: 1, kind: "duplicate", source: 2 }]],
    ["cat </dev/null", [{ descriptor: 0, kind: "null" }]],
    ["cat <a.log", [{ descriptor: 0, kind: "file", path: "a.log" }]],
    ["cat <<<$USER", [{ descriptor: 0, kind: "text", text: "ana\n" }]],
    ["cat <<E\n$USER\nE", [{ descriptor: 0, kind: "text", text: "ana\n" }]],
    ["cat <<'E'\n$USER\nE", [{ descriptor: 0, kind: "text", text: "$USER\n" }]],
    ["ls |& cat", [{ descriptor: 2, kind: "duplicate", source: 1 }]],
  ])("%s", (source, redirects) => {
    expect(stage(source).redirects).toEqual(redirects);
  });

  it.each([
    ["a substitution", "ls $(pwd)"],
    ["an unknown variable", "ls $X"],
    ["a file written", "ls >x"],
    ["a file appended", "ls >>/dev/null.log"],
    ["a closed descriptor", "ls 2>&-"],
    ["a third descriptor", "ls 3>/dev/null"],
    ["a descriptor read", "ls <&3"],
    ["a socket bash would open", "cat </dev/tcp/h/80"],
    ["two targets", "cat <*.log"],
    ["a here-doc with a substitution", "cat <<E\n$(ls)\nE"],
    ["background", "ls &"],
    ["a subshell", "(ls)"],
    ["a group", "{ ls; }"],
    ["time", "time ls"],
    ["if", "if a; then b; fi"],
    ["a function", "f() { ls; }"],
    ["an assignment alone", "A=1"],
    ["a redirect alone", "</etc/passwd"],
    ["a PATH for one command", "PATH=/tmp ls"],
    ["a read-only variable", "UID=0 ls"],
    ["an appended assignment", "A+=x ls"],
    ["an array", "A=(x) ls"],
    ["an empty name", "'' x"],
    ["nothing", ""],
    ["opaque text", "ls\rx"],
    ["cd", "cd /tmp && ls"],
    ["export", "export A=b"],
    ["a builtin behind a variable", "A=1 eval ls"],
    ["source", ". ./x"],
    ["command", "command ls"],
    ["exec", "exec ls"],
    ["type", "type ls"],
    ["echo asking for help", "echo --help"],
    ["echo with an escape of bash's own", "echo -e '\\u00e1'"],
    ["printf %q", "printf %q x"],
    ["printf -v", "printf -v A x"],
    ["printf with a date", "printf '%(%F)T'"],
    ["printf with a star", "printf '%*s' 3 x"],
    ["a long test", "[ a = b -a c = d ]"],
    ["test -v", "test -v A"],
    ["test with a string for a number", "[ a -eq 1 ]"],
    ["an unclosed test", "[ -f x"],
    ["pwd", "pwd"],
    ["a job", "kill %1"],
    ["kill -l", "kill -l"],
    ["a wrong step among good ones", "ls; cat x; cd y"],
  ])("leaves to the shell: %s", (_name, source) => {
    expect(lowered(source)).toBeUndefined();
  });

  it("agrees with bash where a builtin is replaced by the program", () => {
    const sources = [
      "echo",
      "echo -n a b",
      "echo -e 'a\\tb\\\\n\\x41\\0101'",
      "echo -ne 'a\\c' b",
      "echo -E 'a\\tb'",
      "echo -x -n",
      "echo -",
      "echo '\\n'",
      "printf '%s-%s\\n' a b c",
      "printf '%5d|%-5s|%05x|%%\\n' 42 ab 255",
      "printf 'a\\tb\\n'",
      "printf '%s\\n'",
      "printf '%.2s\\n' abc",
      "[ -d /etc ]",
      "test -f /etc",
      "[ abc = abd ]",
      "[ 3 -lt 5 ]",
      "[ /etc -ef /etc ]",
      "test -n ''",
      "true x",
      "false",
      "pwd -P",
    ];
    for (const source of sources) {
      const { argv } = stage(source);
      const shell = run("bash", ["--norc", "-c", "--", source]);
      const program = run(`/usr/bin/${argv[0]}`, argv.slice(1));
      expect([source, program]).toEqual([source, shell]);
    }
  });
});

function run(file: string, argv: readonly string[]): { status: number; output: string } {
  try {
    return {
      status: 0,
      output: execFileSync(file, argv, { encoding: "utf8", cwd: "/etc", stdio: ["ignore", "pipe", "ignore"] }),
    };
  } catch (thrown) {
    return { status: (thrown as { status: number }).status, output: (thrown as { stdout: string }).stdout };
  }
}
