import { statSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/** Where the usual tldr clients keep their pages: those of these folders that exist, the person's own first. */
export function tldrFolders(home: string, variables: Readonly<Record<string, string | undefined>>): string[] {
  const named = variables.XDG_CACHE_HOME;
  // A relative one is to be ignored, says the XDG specification.
  const cache = named !== undefined && isAbsolute(named) ? named : join(home, ".cache");
  const usual = [
    join(cache, "tldr"),
    join(cache, "tealdeer", "tldr-pages"),
    join(home, ".tldr"),
    join(home, ".local", "share", "tldr"),
    join(home, ".tldrc"),
    "/usr/share/tldr",
  ];
  return usual.filter(isFolder);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
