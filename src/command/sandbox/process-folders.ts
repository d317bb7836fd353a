import { basename } from "node:path";
import { worksOnFiles } from "./program-traits.ts";

/** Whether a program with these words, started in `folder`, looks into other processes' folders under /proc. */
export function readsProcessFolders(argv: readonly string[], folder: string): boolean {
  const [name = "", ...words] = argv;
  if (folder.startsWith("/proc/") || words.some((word) => processFolder.test(word))) return true;
  // A walk over everything comes through /proc.
  return walksDown.has(basename(name)) && (words.includes("/") || folder === "/" || folder === "/proc");
}

/** The same for the text of a script that needs a shell. */
export function mentionsProcessFolders(script: string, folder: string): boolean {
  return (
    folder === "/" ||
    folder.startsWith("/proc") ||
    processFolder.test(script) ||
    /(^|[\s'"])\/($|[\s'";|&)])/.test(script)
  );
}

/** In a pipeline that looks into processes, whether this stage is one of those that only work on files. */
export function staysLocked(argv: readonly string[], folder: string): boolean {
  return worksOnFiles.has(basename(argv[0] ?? "")) && !readsProcessFolders(argv, folder);
}

/** /proc itself, /proc/1234/…, or a pattern or variable in its place; /proc/self is the program's own. */
const processFolder = /\/proc(?:$|[\s'";|&)]|\/(?:$|[\s\d*[?${]))/;

const walksDown: ReadonlySet<string> = new Set([
  "find",
  "du",
  "tree",
  "fd",
  "fdfind",
  "ls",
  "grep",
  "egrep",
  "fgrep",
  "rg",
]);
