import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { hostManual, optionMeanings } from "./manual-page.ts";

const said = (source: string) => Object.fromEntries(optionMeanings(source));

describe("what a manual page says of options", () => {
  it("as help2man writes it", () => {
    const page = String.raw`.TP
\fB\-a\fR, \fB\-\-all\fR
do not ignore entries starting with .
.TP
\fB\-\-block\-size\fR=\fI\,SIZE\/\fR
with \fB\-l\fR, scale sizes by SIZE when printing them;
e.g., '\-\-block\-size=M'; see SIZE format below
.TP
bs=BYTES
read and write up to BYTES bytes at a time (default: 512);
overrides ibs and obs`;
    expect(said(page)).toEqual({
      "-a": "do not ignore entries starting with .",
      "--all": "do not ignore entries starting with .",
      "--block-size": "with -l, scale sizes by SIZE when printing them",
      bs: "read and write up to BYTES bytes at a time (default: 512)",
    });
  });

  it("as people write man(7), a short sentence with the next", () => {
    const page = String.raw`.TP
.BR \-l ", " \-\^\-files\-with\-matches
Suppress normal output; instead print the name
of each input file. More.
.TP
.B \-<signal>
.TQ
.B \-s <signal>
Specify the
.B signal
to be sent to them.
.HP
\fB\-i[SUFFIX]\fR
.IP
edit files in place (makes backup if SUFFIX supplied)`;
    expect(said(page)).toEqual({
      "-l": "Suppress normal output; instead print the name of each input file",
      "--files-with-matches": "Suppress normal output; instead print the name of each input file",
      "-s": "Specify the signal to be sent to them",
      "-i": "edit files in place (makes backup if SUFFIX supplied)",
    });
  });

  it("as docbook, asciidoctor and mdoc write it", () => {
    const docbook = String.raw`.PP
\fB\-\-now\fR
.RS 4
When used with
\fBenable\fR, the units will also be started\&. More\&.
.RE
.PP
\-\-follow
.RS 4
Continue listing the history of a file beyond renames\&.
.RE`;
    expect(said(docbook)).toEqual({
      "--now": "When used with enable, the units will also be started",
      "--follow": "Continue listing the history of a file beyond renames",
    });
    const mdoc = `.It Fl p Ar port
Port to connect to on the remote host.
This can be specified on a per-host basis.
.It Fl v`;
    expect(said(mdoc)).toEqual({ "-p": "Port to connect to on the remote host" });
  });

  it("nothing of prose and of tags that are no options", () => {
    expect(said(".TP\n.B FILE\nthe file to read\n.PP\nSome text about \\-x.\n")).toEqual({});
  });
});

describe("the manual of this machine", () => {
  const root = mkdtempSync(join(tmpdir(), "neo-man-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "man1"), { recursive: true });
  mkdirSync(join(root, "es/man1"), { recursive: true });
  writeFileSync(join(root, "man1/tool.1.gz"), gzipSync(".TP\n\\-q\nsays nothing while it works\n"));
  writeFileSync(join(root, "man1/alias.1"), ".so man1/tool.1\n");
  writeFileSync(join(root, "man1/loop.1"), ".so man1/loop.1\n");
  writeFileSync(join(root, "es/man1/tool.1"), ".TP\n\\-q\nno dice nada mientras trabaja\n");
  writeFileSync(join(root, "man1/broken.1.gz"), "no gzip");
  const manual = hostManual([root]);

  it("speaks the person's language where a page is translated", () => {
    expect(manual("tool", "es")).toMatchObject({ language: "es" });
    expect(manual("tool", "es")?.meanings.get("-q")).toBe("no dice nada mientras trabaja");
    expect(manual("tool", "en")?.meanings.get("-q")).toBe("says nothing while it works");
    expect(manual("alias", "es")).toMatchObject({ language: "en" });
  });

  it("has nothing where there is no page, or none that can be read", () => {
    for (const page of ["nothing", "broken", "loop", "to ol", "*"]) expect(manual(page, "en")).toBeUndefined();
  });
});
