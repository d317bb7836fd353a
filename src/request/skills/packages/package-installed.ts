import { lines } from "../saying/lines.ts";
import { packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Whether a package is installed, and in which version. */
export const packageInstalled = defineSkill({
  id: "package-installed",
  sentences: {
    es: [
      "está instalado {package}",
      "[si] (esta|tengo|tenemos|tiene) instalad(o|a) [(el|la)] [(paquete|programa)] {package}",
      "[si] (esta|tengo|tenemos) [(el|la)] [(paquete|programa)] {package} instalad(o|a)",
      "[(el|la)] (paquete|programa) {package} esta instalad(o|a)",
      "(que|cual) version (de|del) [(paquete|programa)] {package} (tengo|hay|esta instalada|tenemos|tiene|uso) [instalada]",
      "[la] version [instalada] (de|del) [(paquete|programa)] {package}",
      "que version (tengo|hay|tiene) (de|del) [(paquete|programa)] {package}",
      "que version de {package} hay",
      "[<sabersi>] (tengo|tenemos|hay|esta|tiene|viene|traigo) (puest(o|a)|instalad(o|a)|metid(o|a)) [(ya)] [(el|la)] [(paquete|programa)] {package} [(en|aqui|aca) [(el|este|la|esta)] [<equipo>]]",
      "[<sabersi>] [(el|la)] (paquete|programa) {package} (lo|la) (tengo|tenemos|tiene) [(puest(o|a)|instalad(o|a)|metid(o|a))] [ya] [o no]",
      "[<sabersi>] (esta|tengo|tenemos) [ya] instalad(o|a) [(el|la)] [(paquete|programa)] {package} o (no|todavia no|aun no|hay que instalarl(o|a)|falta)",
    ],
    en: [
      "is {package} installed",
      "is [the] [(package|program)] {package} [(package|program)] installed",
      "do (i|we) have [the] [(package|program)] {package} installed",
      "(what|which) version of [the] [package] {package} (is installed|do i have|do we have|is there|is it) [installed]",
      "[the] [installed] version of [the] [package] {package}",
      "(check|see) (if|whether) [the] [package] {package} is installed",
      "(what|which) {package} version (is installed|do i have|do we have)",
      "is there [a] package {package} installed",
      "(have|has) (i|we) got [the] [(package|program)] {package} installed",
      "(do|does) (i|we|this <machine>|the <machine>) have [the] (package|program) {package}",
      "is [the] (package|program) {package} on (this|the|my) <machine>",
      "is [the] [(package|program)] {package} (on here|on this <machine>|on it|on the <machine>)",
      "(what|which) {package} version (have (we|i) got|do (we|i) have|is on (here|this <machine>))",
      "(what|which) version of {package} (have (we|i) got|do (we|i) have|is on (here|this <machine>))",
    ],
  },
  slots: { package: { type: "package", ask: { es: "¿Qué paquete?", en: "Which package?" } } },
  command: ({ package: name = "" }, machine) => {
    const commands = {
      apt: ["dpkg", "-s", name],
      dnf: ["rpm", "-q", name],
      pacman: ["pacman", "-Q", name],
      zypper: ["rpm", "-q", name],
    } as const;
    return { pipeline: [commands[packageManager(machine)]] };
  },
  say: spoken(
    {
      es: ({ stdout, exitCode }, { package: name = "" }) =>
        exitCode === 0 && isThere(stdout)
          ? `${name} está instalado, versión ${version(stdout)}.`
          : `${name} no está instalado.`,
      en: ({ stdout, exitCode }, { package: name = "" }) =>
        exitCode === 0 && isThere(stdout)
          ? `${name} is installed, version ${version(stdout)}.`
          : `${name} is not installed.`,
    },
    [1],
  ),
});

/** dpkg -s also describes packages that were removed but left their configuration. */
function isThere(stdout: string): boolean {
  const status = /^Status: (.+)$/m.exec(stdout)?.[1];
  return status === undefined || status.endsWith(" installed");
}

/** "Version: 1.22" of dpkg, "bash 5.2-1" of pacman, "bash-5.2-1.x86_64" of rpm. */
function version(stdout: string): string {
  const [first = ""] = lines(stdout);
  return /^Version: (.+)$/m.exec(stdout)?.[1] ?? /^\S+ (\S+)$/.exec(first)?.[1] ?? first;
}
