import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

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
      "<instala> [(el|la|los|un|una)] [(paquete|paquetes|programa|programas)] {package} y {other} [(en (este|el|esta|la) <equipo>)]",
      "(instala|instalar|instale|instaleme|instalame|ponle|ponme|mete|metele) [(el|la|un|una)] [(paquete|programa)] {package} [(en|a)] [(este|el|esta|la|al)] [<equipo>]",
      "[(me|nos)] (hace falta|hacia falta|vendria bien|vendria de perlas) [(el|la|un|una)] [(paquete|programa)] {package} en (este|el|esta|la) <equipo>",
      "tener [instalad(o|a)] [(el|la|un|una)] [(paquete|programa)] {package} instalad(o|a)",
      "(necesito|quiero|hace falta|me falta) (tener|instalar|que instales) [(el|la)] [(paquete|programa)] {package}",
    ],
    en: [
      "install {package}",
      "(install|set up|get) [(the|a)] [(package|program|app|tool)] [(called|named)] {package} [package] [installed]",
      "<install> [(the|a)] (package|program|app|tool) [(called|named)] {package}",
      "install [(the|a|some)] (package|program)",
      "<install> the {package} (package|program|tool)",
      "download and install [the] [package] {package}",
      "(get|have) [the] [package] {package} installed",
      "put the package {package} on (this|the|my) <machine>",
      "(install|add|get) [the] [packages] {package} and {other} [(on|onto) (this|the|my) <machine>]",
      "(i|we) (need|want) {package} [and {other}] [installed] on (this|the|my) <machine>",
      "(i|we) (need|want) [the package] {package} installed",
      "(i|we) could [(really|certainly)] (use|do with) [the] [package] {package} on (this|the|my) <machine>",
      "install [the] [package] {package} [package] on (this|the|my) <machine>",
      "(need|i need|we need|want|i want) {package} (on here|here|on this <machine>|on this box|installed|on it)",
      "(put|stick|get|pop) [the] [package] {package} (on|onto) (this|the|my) <machine>",
      "(grab|fetch|pull in|pull down|get) [(me|the package|the)] {package} from the (repos|repositories|repo|archive)",
      "(i want|we want|i would like|i need|we need|i am after) [the] [package] {package} installed [(on (this|the) <machine>|on here|here)]",
      "(chuck|bung|whack|slap|throw|drop) [the] [package] {package} (on|onto) (this|the|my) <machine>",
      "(we are|i am|this <machine> is) missing [the] [package] {package} [(on here|here)] [(so)] (install it|get it|add it|put it on)",
    ],
  },
  slots: {
    other: { type: "package", optional: true },
    package: { type: "package", ask: { es: "¿Qué paquete instalo?", en: "Which package shall I install?" } },
  },
  command: ({ package: first = "", other }, machine) => {
    const names = other === undefined ? [first] : [first, other];
    const commands = {
      apt: ["apt-get", "install", ...names],
      dnf: ["dnf", "install", ...names],
      pacman: ["pacman", "-S", ...names],
      zypper: ["zypper", "install", ...names],
    } satisfies Record<PackageManager, [string, ...string[]]>;
    return { pipeline: [commands[packageManager(machine)]], root: true };
  },
  say: spoken({
    es: ({ stdout }, { package: name = "" }) =>
      wasThere.test(stdout) ? `${name} ya estaba instalado.` : `He instalado ${name}.`,
    en: ({ stdout }, { package: name = "" }) =>
      wasThere.test(stdout) ? `${name} was already installed.` : `${name} was installed.`,
  }),
});

const wasThere = /already the newest|ya está en su versión más reciente|is already installed/i;
