import type { MachineSnapshot } from "../../command/machine/snapshot.ts";
import { isBuiltIn } from "../../command/policy/program-table.ts";

/** The same machine with every program of the table installed and root's own; what is really there stays as it is. */
export function assumingInstalled(machine: MachineSnapshot): MachineSnapshot {
  return {
    uid: machine.uid,
    user: machine.user,
    home: machine.home,
    folder: machine.folder,
    hostname: machine.hostname,
    environment: machine.environment,
    program: (name) => {
      const found = machine.program(name);
      if (found.file !== undefined || !isBuiltIn(name)) return found;
      return { name, file: `/usr/bin/${name}`, trusted: true };
    },
    realPath: (path) => machine.realPath(path),
    pathKind: (path) => machine.pathKind(path),
    head: (path) => machine.head(path),
    glob: (pattern) => machine.glob(pattern),
    units: () => machine.units(),
    users: () => machine.users(),
    packages: () => machine.packages(),
    printers: () => machine.printers(),
    programs: () => machine.programs(),
    containers: () => machine.containers(),
  };
}
