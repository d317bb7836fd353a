import { statSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";

/** Variables that make bash, the loader or perl run or load something: no command gets them from us. */
const neverPassed =
  /^(LD_.*|BASH_ENV|BASH_FUNC_.*|ENV|SHELLOPTS|BASHOPTS|PS4|PROMPT_COMMAND|IFS|PERL.*|NODE_OPTIONS|_)$/;

/** The environment for a command in `folder`: what the caller allows, without what would run on its own. */
export function commandEnvironment(allowed: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  const kept = Object.entries(allowed).filter(([name]) => !neverPassed.test(name));
  return { ...Object.fromEntries(kept), PWD: folder };
}

/** A search path for shells: only folders that root owns and nobody else may write, up to the root. */
export function trustedPath(path: string): string {
  return path
    .split(":")
    .filter((folder) => isAbsolute(folder) && isRootsAlone(folder))
    .join(":");
}

function isRootsAlone(folder: string): boolean {
  try {
    for (let at = folder; ; at = dirname(at)) {
      const stat = statSync(at);
      if (stat.uid !== 0 || (stat.mode & 0o022) !== 0) return false;
      if (at === "/") return true;
    }
  } catch {
    return false;
  }
}
