import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Language } from "../../../shared/language.ts";

/** `text` reads the page in that language: undefined where there is none, or it is no page that we read. */
export type Page = { name: string; text: (language: Language) => string | undefined };

const longestPage = 64 * 1024;
const mostPages = 20_000;
const mostFolders = 64;
const levelsBelow = 2;

/** A page for Linux comes before the one of its name that is for all systems, as in tldr's own clients. */
const platforms = ["linux", "common"] as const;

/** The pages for Linux that lie in `pages*` folders in this folder or a little below it, each name once. */
export function* pagesIn(folder: string): Generator<Page> {
  const roots = pageFolders(folder, levelsBelow);
  const rootsOf = {
    en: roots.filter((root) => /^pages(?:\.en)?$/.test(basename(root))),
    es: roots.filter((root) => basename(root) === "pages.es"),
  };
  const seen = new Set<string>();
  for (const platform of platforms) {
    for (const file of rootsOf.en.flatMap((root) => namesIn(join(root, platform)))) {
      const name = /^([^\s/\p{C}]{1,100})\.md$/u.exec(file)?.[1];
      if (name === undefined || seen.has(name)) continue;
      if (seen.size === mostPages) return;
      seen.add(name);
      yield { name, text: (language) => firstText(rootsOf[language].map((root) => join(root, platform, file))) };
    }
  }
}

/** Depth is limited and pages are never followed, so that links in a circle end. */
function pageFolders(folder: string, levels: number): string[] {
  const name = basename(folder);
  if (/^pages(?:\.\w+)?$/.test(name)) return isFolder(folder) ? [folder] : [];
  const inside = namesIn(folder).filter((entry) => !entry.startsWith(".") && !entry.endsWith(".md"));
  const pages = inside.filter((entry) => entry.startsWith("pages")).map((entry) => join(folder, entry));
  if (levels === 0) return pages.flatMap((path) => pageFolders(path, 0));
  const others = inside.filter((entry) => !entry.startsWith("pages")).map((entry) => join(folder, entry));
  const folders = others.filter(isFolder).slice(0, mostFolders);
  return [...pages, ...folders].flatMap((path) => pageFolders(path, levels - 1));
}

function firstText(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = textOf(path);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Only plain files: a link or a pipe that is called like a page could lead anywhere or never end. */
function textOf(path: string): string | undefined {
  try {
    const file = lstatSync(path);
    return file.isFile() && file.size <= longestPage ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
