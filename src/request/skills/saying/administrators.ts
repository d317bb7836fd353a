import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";

/** The group whose members may use sudo: Debian's and its kin's, or that of the others. */
export function administrators(machine: MachineSnapshot): "sudo" | "wheel" {
  const others = ["dnf", "pacman", "zypper", "apk"].some((name) => machine.program(name).file !== undefined);
  return others && machine.program("apt-get").file === undefined ? "wheel" : "sudo";
}

// Pieces of templates: what an administrator has.
export const powerEs =
  "(sudo|root|[de] administrador|[de] administradora|[de] admin|acceso (a|de) sudo|(permiso|permisos|derechos|privilegios|acceso|poderes) (de|a) (sudo|root|administrador|administradora|administracion|superusuario|admin))";
export const powerEn =
  "(sudo|root|admin [rights]|[(the|their|his|her)] (sudo|root|admin|administrator) (rights|access|permissions|privileges|powers))";
