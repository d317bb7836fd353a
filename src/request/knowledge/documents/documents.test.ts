import { describe, expect, test } from "vitest";
import { chunksOf } from "../chunks.ts";
import { readHtml } from "./read-html.ts";
import { readManual } from "./read-manual.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readText } from "./read-text.ts";

describe("manual pages", () => {
  test("man(7): names, sections, entries with all their ways to be written, and where they stand", () => {
    const page = readManual(
      [
        '.\\" a comment',
        ".TH DF 1",
        ".SH NAME",
        "df \\- report file system space",
        ".SH DESCRIPTION",
        ".PP",
        "Shows \\fBspace\\fR.",
        ".TP",
        "\\fB\\-a\\fR, \\fB\\-\\-all\\fR",
        "include pseudo",
        "file systems",
        ".TP",
        ".B \\-h",
        ".TQ",
        ".B \\-\\-human\\-readable",
        "print sizes",
        ".SS Notes",
        "Said by \\(lqdf\\(rq.",
      ].join("\n"),
      "df",
    );
    expect(page.summary).toBe("report file system space");
    expect(page.blocks).toEqual([
      { headings: ["NAME"], tag: "", text: "df - report file system space", from: 4, to: 4 },
      { headings: ["DESCRIPTION"], tag: "", text: "Shows space.", from: 7, to: 7 },
      { headings: ["DESCRIPTION"], tag: "-a, --all", text: "include pseudo file systems", from: 8, to: 11 },
      { headings: ["DESCRIPTION"], tag: "-h, --human-readable", text: "print sizes", from: 12, to: 16 },
      { headings: ["DESCRIPTION", "Notes"], tag: "", text: 'Said by "df".', from: 18, to: 18 },
    ]);
  });

  test("docbook: a short paragraph and an indented one are an entry, with all that is indented", () => {
    const { blocks } = readManual(
      ".SH OPTIONS\n.PP\n\\fIRestart=\\fR\n.RS 4\nTakes one of\n\\fBno\\fR.\n.sp\nMore.\n.RE\n.PP\nAfterwards.",
      "x",
    );
    expect(blocks).toMatchObject([
      { tag: "Restart=", text: "Takes one of no.\nMore." },
      { tag: "", text: "Afterwards." },
    ]);
    const { blocks: commands } = readManual(
      ".SH COMMANDS\n.PP\n\\fBstart\\fR \\fIPATTERN\\fR...\n.RS 4\nStart it.\n.RE\n.PP\nAll of this.\n.RS 4\nIndented.\n.RE",
      "x",
    );
    expect(commands.map(({ tag }) => tag)).toEqual(["start PATTERN...", ""]);
  });

  test("mdoc(7): keywords, flags and cross references", () => {
    const { blocks } = readManual(
      ".Dd today\n.Dt SSHD_CONFIG 5\n.Sh DESCRIPTION\n.Bl -tag\n.It Cm PermitRootLogin\nWhether root can log in using\n.Xr ssh 1 .\nThe argument is\n.Cm yes\nor\n.Dq no .\n.It Fl f Ar file\nReads it.\n.El",
      "sshd_config",
    );
    expect(blocks).toMatchObject([
      { tag: "PermitRootLogin", text: 'Whether root can log in using ssh(1). The argument is yes or "no." '.trim() },
      { tag: "-f file", text: "Reads it." },
    ]);
  });

  test("what only a typesetter could run is passed over, and nothing hangs on nonsense", () => {
    const odd =
      ".de XX\nhidden\n..\n.ig\nhidden\n..\n.if t \\{\nhidden\n.\\}\n.SH\nA\n.TS\nl l.\none\ttwo\n.TE\n.RE\n.RE\n.IP\n.It\n\\";
    const text = JSON.stringify(readManual(odd, "x").blocks);
    expect(text).toContain("one | two");
    expect(text).not.toContain("hidden");
  });
});

describe("Markdown", () => {
  test("each part lies under all of its headings; code stays what it is, and with its sentence", () => {
    const source =
      "# Guide\n\nIntro *x* [link](http://x).\n\n## Backup\n\nRun:\n\n```\n# not a heading\nrsync -a\n```\n\n- one\n- two\n\n## Other\ntext";
    const { title, blocks } = readMarkdown(source, "guide.md");
    expect(title).toBe("Guide");
    expect(blocks.map(({ headings, text }) => [headings.join(" > "), text])).toEqual([
      ["Guide", "Intro *x* link."],
      ["Guide > Backup", "Run:"],
      ["Guide > Backup", "# not a heading\nrsync -a"],
      ["Guide > Backup", "- one"],
      ["Guide > Backup", "- two"],
      ["Guide > Other", "text"],
    ]);
    expect(blocks.at(-1)).toMatchObject({ from: 18, to: 18 });
  });
});

describe("HTML", () => {
  test("what is shown, under its headings; nothing that runs or navigates", () => {
    const source =
      "<title>T &amp; x</title><script>var a = '<p>no</p>';</script><nav>menu</nav><h1>Alpha</h1>\n<p>One<br>two &eacute;&#233;</p><h2>Beta</h2><ul><li>x<li>y</ul><pre>a\n  b</pre>";
    const { title, blocks } = readHtml(source, "x.html");
    expect(title).toBe("T & x");
    expect(blocks.map(({ headings, text }) => [headings.join(" > "), text])).toEqual([
      ["Alpha", "One\ntwo éé"],
      ["Alpha > Beta", "x"],
      ["Alpha > Beta", "y"],
      ["Alpha > Beta", "a\n  b"],
    ]);
  });

  test.each(["<", "<p", "<!--", "<script>", "&#99999999;", "<h1>a<h2>b</h1>", "a</p></p></div>"])(
    "survives %j",
    (source) => {
      expect(() => readHtml(source, "x")).not.toThrow();
    },
  );
});

test("plain text is cut at empty lines; a line in capitals or underlined is a heading", () => {
  const { blocks } = readText("INSTALLING\n\nRun make.\nThen wait.\n\nMore\n----\nend", "x");
  expect(blocks).toEqual([
    { headings: ["INSTALLING"], tag: "", text: "Run make.\nThen wait.", from: 3, to: 4 },
    { headings: ["More"], tag: "", text: "end", from: 8, to: 8 },
  ]);
});

describe("chunks", () => {
  const block = (text: string, tag = "") => ({ headings: ["H"], tag, text, from: 1, to: 100 });
  const of = (...blocks: ReturnType<typeof block>[]) => chunksOf("d", { title: "t", summary: "", blocks });

  test("paragraphs of a section come together, entries stay apart, long ones are cut within their lines", () => {
    expect(of(block("one"), block("two"))).toHaveLength(1);
    expect(of(block("one", "-a"), block("two", "-b"), block("three"))).toHaveLength(3);
    const pieces = of(block("A sentence of some words. ".repeat(200), "-x"));
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.every(({ tag, text }) => tag === "-x" && text.length <= 1_200)).toBe(true);
    expect(pieces[0]!.from).toBe(1);
    expect(pieces.at(-1)!.to).toBe(100);
  });

  test("an id is of what is said and where: the same again has its own, another document's is another", () => {
    const twice = of(block("one", "-a"), block("one", "-a"));
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    expect(of(block("one", "-a"))[0]!.id).toBe(twice[0]!.id);
    expect(chunksOf("e", { title: "t", summary: "", blocks: [block("one", "-a")] })[0]!.id).not.toBe(twice[0]!.id);
  });
});
