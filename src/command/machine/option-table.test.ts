import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { completionOptions, hostOptions } from "./known-options.ts";
import { manualOptions } from "./option-table.ts";

const options = (page: string) => Object.fromEntries(manualOptions(page).options);

describe("the options that a manual page knows", () => {
  it("with their values, and all ways to write one", () => {
    const page = String.raw`.SH OPTIONS
.TP
\fB\-a\fR, \fB\-\-all\fR
everything
.TP
\fB\-n\fR, \fB\-\-lines\fR=\fI\,NUM\/\fR
so many
.TP
\fB\-\-color\fR[=\fI\,WHEN\/\fR]
in colours
.TP
.B \-\-[no\-]verify
checks, or does not
.TP
\fB\-NUM\fR
the same as \-n
.TP
\fB\-D\fIname\fR
defines it
.TP
bs=BYTES
at a time`;
    expect(options(page)).toEqual({
      "-a": "none",
      "--all": "none",
      "-n": "required",
      "--lines": "required",
      "--color": "optional",
      "--verify": "none",
      "--no-verify": "none",
      "-NUM": "none",
      "-D": "required",
      bs: "required",
    });
  });

  it("those of the synopsis, letters apart, and those in bold; none of examples and other programs'", () => {
    const page = String.raw`.SH SYNOPSIS
.B tool
[\fB\-xyz\fR] [\fB\-\-quiet\fR]
.SH DESCRIPTION
With \fB\-w\fR it waits. \-p is only spoken of.
.SH EXAMPLES
\fBtool \-k\fR
.SH SEE ALSO
\fBother \-o\fR`;
    expect(Object.keys(options(page)).sort()).toEqual(["--quiet", "-w", "-x", "-xyz", "-y", "-z"].sort());
  });

  it("as mdoc and as a list that is set as it stands", () => {
    expect(Object.keys(options(".Sh SYNOPSIS\n.Op Fl 4a\n.Sh DESCRIPTION\n.It Fl p Ar port\nthe port\n"))).toEqual(
      expect.arrayContaining(["-4", "-a", "-p"]),
    );
    expect(options(".SH OPTIONS\n.nf\n  -v, --verbose    says more\n  --size=N         so large\n.fi")).toEqual({
      "-v": "none",
      "--verbose": "none",
      "--size": "required",
    });
  });

  it("other words of its own: subcommands", () => {
    const { words } = manualOptions(".SH COMMANDS\n.PP\n\\fBlist\\-units\\fR [\\fIPATTERN\\fR]\n.RS 4\nLists.\n.RE\n");
    expect(words.has("list-units")).toBe(true);
  });
});

it("a completion's long options, and nothing of its comments", () => {
  const script = `# --commented\ncase $prev in --output|-o) ;; esac\nCOMPREPLY=($(compgen -W '--output= --dry-run -v' -- "$cur"))`;
  expect([...completionOptions(script).options.keys()].sort()).toEqual(["--dry-run", "--output"]);
});

describe("this machine's options", () => {
  const root = mkdtempSync(join(tmpdir(), "neo-options-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "man/man8"), { recursive: true });
  mkdirSync(join(root, "completions"));
  writeFileSync(join(root, "man/man8/tool.8.gz"), gzipSync(".SH OPTIONS\n.TP\n\\-q\nquietly\n"));
  writeFileSync(join(root, "completions/tool"), "opts='--fast --slow'");
  const known = hostOptions({ manuals: [join(root, "man")], completions: [join(root, "completions")] });

  it("page and completion together; nothing where there is neither", () => {
    expect([...known("tool")!.options.keys()]).toEqual(["-q", "--fast", "--slow"]);
    for (const name of ["other", "../tool", "to ol", ""]) expect(known(name)).toBeUndefined();
  });
});
