import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";

export type PackageManager = "apt" | "dnf" | "pacman" | "zypper";

/** The package manager of this machine, Debian's where several are there or none is. */
export function packageManager(machine: MachineSnapshot): PackageManager {
  const managers = ["apt", "dnf", "pacman", "zypper"] as const;
  return managers.find((name) => machine.program(name).file !== undefined) ?? "apt";
}
