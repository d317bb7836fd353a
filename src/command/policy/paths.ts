import { posix } from "node:path";
import type { MachineSnapshot } from "../machine/snapshot.ts";

/** The absolute paths that `text` may stand for from each of `folders`; undefined: it is relative and they are unknown. */
export function absolutePaths(text: string, folders: readonly string[] | undefined): string[] | undefined {
  if (text.startsWith("/")) return [posix.normalize(text)];
  return folders?.map((folder) => posix.resolve(folder, text));
}

/** The paths themselves and the real paths behind their links. */
export function withRealPaths(paths: readonly string[], machine: MachineSnapshot): string[] {
  return [...new Set(paths.flatMap((path) => [path, machine.realPath(path)]))].map(withoutSlash);
}

/** True when `folder` is `path` or holds it. */
export function holds(folder: string, path: string): boolean {
  const base = withoutSlash(folder);
  return base === "/" || path === base || path.startsWith(`${base}/`);
}

export function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, "") || "/" : path;
}

export function hasPattern(text: string): boolean {
  return /[*?[]/.test(text);
}

/** A shell pattern as a regular expression over whole paths; at least as generous as the shell with its default options. */
export function patternToRegExp(pattern: string): RegExp {
  let source = "";
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    // A name that begins with a dot is only matched by a pattern that begins with one.
    if (/[*?[]/.test(character) && (at === 0 || pattern.charAt(at - 1) === "/")) source += "(?!\\.)";
    if (character === "*") source += "[^/]*";
    else if (character === "?" || character === "[") {
      const close = character === "[" ? pattern.indexOf("]", at + 2) : -1;
      source += "[^/]";
      if (close > 0) at = close;
    } else source += character.replace(/[\\^$.|+(){}\]]/g, "\\$&");
  }
  return new RegExp(`^${source}$`);
}
