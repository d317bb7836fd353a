import type { MachineSnapshot } from "../../../../../command/machine/snapshot.ts";
import type { Trace } from "../thing.ts";

/** This machine as a step leaves it, as far as the next one may name what is new: the file, folder, user or service it made. */
export function machineAfter(machine: MachineSnapshot, { object, result, folder }: Trace): MachineSnapshot {
  const made = new Map<string, "file" | "directory">();
  if (folder !== undefined && machine.pathKind(folder) === undefined) made.set(plain(folder), "directory");
  if (result && /^(?:file|archive)$/.test(result.kind) && machine.pathKind(result.name) === undefined)
    made.set(plain(result.name), "file");
  if (result?.kind === "folder") made.set(plain(result.name), "directory");
  const user = result?.kind === "user" && !machine.users().includes(result.name) ? [result.name] : [];
  const unit = result?.kind === "package" ? [`${result.name}.service`] : [];
  if (made.size === 0 && user.length === 0 && unit.length === 0) return machine;
  const source = object !== undefined && object.kind !== "files" ? object.name : undefined;
  return {
    ...delegates(machine),
    pathKind: (path) => made.get(plain(path)) ?? machine.pathKind(path),
    head: (path) =>
      machine.head(path) ??
      (made.get(plain(path)) === "file" && source !== undefined ? machine.head(source) : undefined),
    glob: (pattern) =>
      pattern === "*"
        ? [
            ...new Set([...(machine.glob(pattern) ?? []), ...[...made.keys()].filter((path) => !path.includes("/"))]),
          ].sort()
        : machine.glob(pattern),
    users: () => [...machine.users(), ...user],
    units: () => [...machine.units(), ...unit],
  };
}

function plain(path: string): string {
  return path.replace(/^\.\/(?=.)/, "").replace(/(?<=.)\/+$/, "");
}

/** Its methods stay its own, whether it keeps them on itself or on its class. */
function delegates(machine: MachineSnapshot): MachineSnapshot {
  return {
    uid: machine.uid,
    user: machine.user,
    home: machine.home,
    folder: machine.folder,
    hostname: machine.hostname,
    environment: machine.environment,
    program: (name) => machine.program(name),
    realPath: (path) => machine.realPath(path),
    pathKind: (path) => machine.pathKind(path),
    head: (path) => machine.head(path),
    glob: (pattern) => machine.glob(pattern),
    users: () => machine.users(),
    units: () => machine.units(),
    packages: () => machine.packages(),
    printers: () => machine.printers(),
    programs: () => machine.programs(),
    containers: () => machine.containers(),
  };
}
