import { packageManager } from "./saying/package-manager.ts";
import { spoken } from "./saying/spoken.ts";
import { defineSkill } from "./skill.ts";

/** Installs a package with this machine's package manager, which asks its own questions on the terminal. */
export const packageInstall = defineSkill({
  id: "package-install",
  changes: true,
  sentences: {
    es: [
      "instala {package}",
      "(instala|instalar|instale|instales|instalame) [(el|la|un|una)] [(paquete|programa|aplicacion|app|herramienta)] [(de|llamado)] {package}",
      "(instala|instalar|instale|instales|instalame) [(el|un|algun)] (paquete|programa)",
      "(agrega|agregar|anade|anadir|pon|ponme|mete) [(el|un)] (paquete|programa) {package}",
      "(haz|hacer) la instalacion (de|del) [paquete] {package}",
      "(descarga|descargar|baja|bajar) e (instala|instalar) [(el|la)] [(paquete|programa)] {package}",
      "(quiero|necesito) [tener] [instalad(o|a)] [(el|un)] (paquete|programa) {package} [instalado]",
      "(apt|apt get|dnf|pacman) install {package}",
    ],
    en: [
      "install {package}",
      "(install|set up|get) [(the|a)] [(package|program|app|tool)] [(called|named)] {package} [package] [installed]",
      "<install> [(the|a)] (package|program|app|tool) [(called|named)] {package}",
      "install [(the|a|some)] (package|program)",
      "<install> the {package} (package|program|tool)",
      "download and install [the] [package] {package}",
      "get {package} installed",
      "put the package {package} on (this|the|my) <machine>",
    ],
  },
  slots: { package: { type: "package", ask: { es: "¿Qué paquete instalo?", en: "Which package shall I install?" } } },
  command: ({ package: name = "" }, machine) => {
    const commands = {
      apt: ["apt-get", "install", name],
      dnf: ["dnf", "install", name],
      pacman: ["pacman", "-S", name],
      zypper: ["zypper", "install", name],
    } as const;
    return { pipeline: [commands[packageManager(machine)]], root: true };
  },
  say: spoken({
    es: ({ stdout }, { package: name = "" }) =>
      /already the newest|ya está en su versión más reciente|is already installed/i.test(stdout)
        ? `${name} ya estaba instalado.`
        : `He instalado ${name}.`,
    en: ({ stdout }, { package: name = "" }) =>
      /already the newest|ya está en su versión más reciente|is already installed/i.test(stdout)
        ? `${name} was already installed.`
        : `${name} was installed.`,
  }),
});
