import { spawnSync } from "node:child_process";

/** A page as man(1) prints it on a very wide terminal, without fonts. */
export function printedPage(file: string): string {
  const { stdout } = spawnSync("man", ["-Tascii", "-P", "cat", "-l", file], {
    encoding: "utf8",
    maxBuffer: 1 << 27,
    env: { ...process.env, MANWIDTH: "1000", MAN_KEEP_FORMATTING: "0", LC_ALL: "C", GROFF_NO_SGR: "1" },
  });
  return stdout.replace(/.\x08/g, "");
}

/** Every option that the page names anywhere but in its examples, with a `=` where it takes a value; sorted. */
export function optionsIn(printed: string): string[] {
  const found = new Map<string, boolean>();
  const text = withoutExamples(printed);
  const names =
    /(?<![\w/.:=-])(--?(?:\[no-\])?[A-Za-z0-9?#@%][\w.-]*)(\[?=|\s?<|\s[A-Z][A-Z_]+\b|\[[a-z]|[ ][a-z]+(?=[,\]]))?/g;
  for (const [, written = "", value] of text.matchAll(names)) {
    const name = written.replace(/[.-]+$/, "");
    if (name.length < 2) continue;
    found.set(name, found.get(name) === true || value !== undefined);
  }
  withShortForms(text, found);
  return [...found].map(([name, takes]) => (takes ? `${name}=` : name)).sort();
}

/** The words of the page, to see whether a subcommand is one of them. */
export function wordsIn(printed: string): Set<string> {
  return new Set(printed.match(/[A-Za-z][\w-]*/g) ?? []);
}

/** `-o, --output=FILE`: what the long one takes the short one takes as well. `-[abc]`, `{a|b}[cdef]` are each letter. */
function withShortForms(text: string, found: Map<string, boolean>): void {
  for (const [, short = ""] of text.matchAll(/(?<!\S)(-[A-Za-z0-9]), ?--[\w-]+(?:\[?=|\s<|\s[A-Z])/g))
    found.set(short, true);
  for (const [, letters = ""] of text.matchAll(/\[?-\[?([A-Za-z0-9]{2,})\]/g)) {
    for (const letter of letters) if (!found.has(`-${letter}`)) found.set(`-${letter}`, false);
  }
}

function withoutExamples(printed: string): string {
  return printed.replace(/^EXAMPLES?\b[^\n]*\n(?:[ \t][^\n]*\n|\n)*/gm, "");
}
