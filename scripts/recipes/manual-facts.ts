import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder } from "./corpus.ts";

/**
 * What one manual page of a Debian package says, a line of training/corpus/manuals/AREA.jsonl. `options` are separated by
 * blanks, with a `=` behind those that take a value; `words` are those of its words that recipes use as subcommands and settings.
 */
export type ManualRow = {
  /** `git` or `git-commit`: what the page is called; a program's own and those of its subcommands. */
  page: string;
  package: string;
  version: string;
  /** Of the page's file, unpacked. */
  sha256: string;
  options: string;
  words: string;
  /** Of a row written by hand: where its options were seen. Left out: nowhere, they were known by heart. */
  seen?: "page" | "documentation";
};

export type PageFacts = { options: ReadonlyMap<string, boolean>; words: ReadonlySet<string> };

/** Looks a call up: what its program's page and those of its subcommands know together; undefined without any. */
export type ManualFacts = { lookUp(program: string, words: readonly string[]): PageFacts | undefined };

export function factsFile(area: string): string {
  return join(corpusFolder, "manuals", `${area}.jsonl`);
}

/** What the corpus knows of the programs of an area: Debian's pages, and the rows written by hand for programs that Debian lacks. */
export function areaFacts(area: string): ManualFacts {
  return manualFacts([...readManualRows(factsFile(area)), ...readManualRows(factsFile(`${area}-by-hand`))]);
}

export function readManualRows(file: string): ManualRow[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ManualRow);
}

export function manualFacts(rows: readonly ManualRow[]): ManualFacts {
  const pages = new Map<string, ManualRow[]>();
  for (const row of rows) pages.set(row.page, [...(pages.get(row.page) ?? []), row]);
  return {
    lookUp(program, words) {
      const found = pageNames(program, words).flatMap((name) => pages.get(name) ?? []);
      return found.length === 0 ? undefined : factsOf(found);
    },
  };
}

/** Other names that a page is under: programs that are alternatives, or parts of another's page. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  awk: ["mawk", "gawk"],
  vi: ["vim"],
  nc: ["nc_openbsd"],
  sh: ["dash"],
  mail: ["bsd-mailx"],
  "[": ["test"],
  pip: ["pip3", "pip"],
  python: ["python3.11"],
  python3: ["python3.11"],
  rename: ["file-rename", "rename.ul"],
};

/** Where a call may be explained: `git-remote-add`, `git-remote`, `git`. Only words that look like subcommands count. */
export function pageNames(program: string, words: readonly string[]): string[] {
  const subcommands = words.filter((word) => /^[a-z][\w-]*$/i.test(word)).slice(0, 4);
  const names = [program, ...(otherNames[program] ?? [])];
  for (const word of subcommands) names.push(`${program}-${word}`);
  for (const [at, word] of subcommands.entries()) {
    const next = subcommands[at + 1];
    if (next !== undefined) names.push(`${program}-${word}-${next}`);
  }
  return names;
}

function factsOf(rows: readonly ManualRow[]): PageFacts {
  const options = new Map<string, boolean>();
  for (const option of rows.flatMap((row) => row.options.split(" "))) {
    const takes = option.endsWith("=");
    const name = takes ? option.slice(0, -1) : option;
    options.set(name, takes || options.get(name) === true);
  }
  return { options, words: new Set(rows.flatMap((row) => row.words.split(" "))) };
}
