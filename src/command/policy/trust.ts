import { basename, dirname } from "node:path/posix";
import type { ResolvedProgram } from "../../ports/assessment.ts";
import type { AssessContext } from "./assess-context.ts";
import type { Scope } from "./scope.ts";

/**
 * The program a name stands for, and whether the row of its base name says what it does: `sound` when the file is
 * root's and is the one that the row is about. A name that nothing has is judged as written; the gate refuses it.
 */
export function resolveProgram(
  name: string,
  scope: Scope,
  context: AssessContext,
): { resolved: ResolvedProgram; base: string; sound: boolean } {
  const { machine, assumeInstalled } = context;
  const resolved = machine.program(name);
  if (!name.includes("/")) {
    const sound = assumeInstalled === true || resolved.trusted || resolved.file === undefined;
    return { resolved, base: name, sound };
  }
  const base = basename(name);
  // A relative path is looked up from where the snapshot stands, and only from there.
  const here = name.startsWith("/") || (scope.folders?.length === 1 && scope.folders[0] === machine.folder);
  const standard = systemFolders.has(dirname(name)) || (here && systemFolders.has(machine.realPath(dirname(name))));
  const trusted = assumeInstalled === true || resolved.trusted || resolved.file === undefined;
  const isTheOne = standard || (here && resolved.file !== undefined && machine.program(base).file === resolved.file);
  return { resolved, base, sound: trusted && isTheOne && here };
}

const systemFolders = new Set(["/bin", "/sbin", "/usr/bin", "/usr/sbin"]);
