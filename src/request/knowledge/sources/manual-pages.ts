import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { NeoError } from "../../../shared/errors.ts";
import { readManual } from "../documents/read-manual.ts";
import type { FoundDocument } from "./found-document.ts";

/** Those for who uses and administers the machine; 2, 3, 4 and 9 are for who programs it. */
const sections = ["1", "8", "5", "7"];
/** Of a suite whose pages outnumber all others (gcloud has 16,000), what its first so many say is enough. */
const mostOfAFamily = 400;

/**
 * The manual's pages below `roots`, each once though it has several names; a page of another language has it in its
 * locator, "df(1) es", as `man -L es df` finds it.
 */
export function manualPages(roots: readonly string[], languages: readonly string[]): FoundDocument[] {
  const pages = new Map<string, FoundDocument>();
  const real = new Set<string>();
  for (const root of roots) {
    for (const language of ["", ...languages]) {
      for (const section of sections) {
        const folder = join(root, language, `man${section}`);
        const families = new Map<string, number>();
        for (const file of namesIn(folder)) {
          const page = pageNamed(file);
          if (page === undefined) continue;
          const locator = `${page.name}(${page.section})${language === "" ? "" : ` ${language}`}`;
          const family = page.name.split(/[-_.]/)[0] ?? "";
          const members = (families.get(family) ?? 0) + 1;
          families.set(family, members);
          if (pages.has(locator) || members > mostOfAFamily) continue;
          const found = pageAt(join(folder, file), locator, page.name, real);
          if (found !== undefined) pages.set(locator, found);
        }
      }
    }
  }
  return [...pages.values()];
}

/** Changes when a page comes, goes or is replaced: packages write beside and rename. */
export function manualStamp(roots: readonly string[], languages: readonly string[]): string {
  const stamps = roots.flatMap((root) =>
    ["", ...languages].flatMap((language) =>
      sections.map((section) => {
        const stat = statSync(join(root, language, `man${section}`), { throwIfNoEntry: false });
        return stat === undefined ? "" : `${stat.ino}:${stat.mtimeMs}`;
      }),
    ),
  );
  return `${languages.join(" ")} ${stamps.join(" ")}`;
}

function pageAt(path: string, locator: string, name: string, real: Set<string>): FoundDocument | undefined {
  try {
    const there = realpathSync(path);
    if (real.has(there)) return undefined;
    real.add(there);
    const { mtimeMs, size } = statSync(there);
    return {
      kind: "manual",
      locator,
      stamp: `${mtimeMs}:${size}`,
      read: async () => {
        const source = textOf(there, locator);
        // Another page's text under this name: it is read under its own.
        const empty = /^(?:\.\\".*\n)*\.so\s/.test(source);
        const read = empty ? { title: locator, summary: "", blocks: [] } : readManual(source, name);
        return { ...read, title: locator, bytes: source.length };
      },
    };
  } catch {
    return undefined; // a link to a page that is not there
  }
}

function pageNamed(file: string): { name: string; section: string } | undefined {
  const [, name, section] = /^(.+)\.([1578]\w*?)(?:\.gz)?$/.exec(basename(file)) ?? [];
  return name === undefined || section === undefined ? undefined : { name, section };
}

const mostBytes = 8 * 1024 * 1024;

function textOf(path: string, locator: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes).toString("utf8");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NeoError("E_KNOWLEDGE_UNREADABLE", { place: locator, reason }, { cause });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
