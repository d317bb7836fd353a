import { accessSync, constants, statSync } from "node:fs";
import { isAbsolute } from "node:path";
import type { ResolvedProgram } from "../../ports/assessment.ts";
import { walkPath } from "./walk-path.ts";

/**
 * The file that a command name stands for: a path as given, else the first executable in `searchPath`. Trusted only when
 * root owns the file, every link and every folder on the way to it, and nobody else may write any of them; what an
 * empty or relative part of the search path yields never is.
 */
export function findProgram(name: string, options: { folder: string; searchPath: string }): ResolvedProgram {
  const { folder, searchPath } = options;
  const missing: ResolvedProgram = { name, file: undefined, trusted: false };
  if (name === "" || name.includes("\0")) return missing;
  if (name.includes("/")) {
    const file = isAbsolute(name) ? name : `${folder}/${name}`;
    return isExecutable(file) ? { name, file, trusted: isTrusted(file) } : missing;
  }
  if (searchPath === "") return missing;
  for (const part of searchPath.split(":")) {
    const file = isAbsolute(part) ? `${part.replace(/\/+$/, "")}/${name}` : `${folder}/${part || "."}/${name}`;
    if (isExecutable(file)) return { name, file, trusted: isAbsolute(part) && isTrusted(file) };
  }
  return missing;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isTrusted(file: string): boolean {
  const { exists, steps } = walkPath(file);
  if (!exists || steps.at(-1)?.isFile() !== true) return false;
  // A link's own mode says nothing. An access list that lets others write shows in the group bits.
  return steps.every((step) => step.uid === 0 && (step.isSymbolicLink() || (step.mode & 0o022) === 0));
}
