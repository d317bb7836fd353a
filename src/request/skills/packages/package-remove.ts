import { packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Removes a package; its configuration stays. */
export const packageRemove = defineSkill({
  id: "package-remove",
  changes: true,
  sentences: {
    es: [
      "desinstala {package}",
      "(desinstala|desinstalar|desinstale|desinstales) [(el|la)] [(paquete|programa|aplicacion|app)] {package}",
      "<desinstala> [(el|la)] (paquete|programa|aplicacion|app) {package}",
      "(desinstala|desinstalar) [(el|un|algun)] (paquete|programa)",
      "(haz|hacer) la desinstalacion (de|del) [paquete] {package}",
      "(deshazte|deshacerte) del (paquete|programa) {package}",
      "(quita|quitar|saca|sacar) {package} (del sistema|de la maquina|de este equipo)",
      "(apt|apt get|dnf) remove {package}",
      "(desinstala|desinstale|desinstalame|quita|quite|quitame|saca|sacame|saque|remueve|remueva|remover|elimina|elimine) [(el|la)] [(paquete|programa)] {package} (de (este|esta) <equipo>|del <equipo>|de la <equipo>)",
      "(remover|remueve|remueva) [(el|la)] [(paquete|programa)] {package}",
      "(desinstala|desinstalar|desinstale|desinstales|desinstalame|desinstaleme) [(el|la)] [(paquete|programa|aplicacion|app)] {package} <queyano>",
      "<desinstala> [(el|la)] (paquete|programa|aplicacion|app) {package} <queyano>",
      "(desinstalame|desinstaleme|desinstalalo|desinstalen) [(el|la)] [(paquete|programa|aplicacion|app)] {package}",
      "[(el|la)] (paquete|programa|aplicacion|app) {package} (quitalo|quitamelo|desinstalalo|desinstalamelo|sacalo|sacamelo|eliminalo|borralo|fuera)",
      "(deshazte|deshacete|deshagase|libranos|librate) de[l] [(el|la)] (paquete|programa|aplicacion|app) {package} [<queyano>]",
    ],
    en: [
      "uninstall {package}",
      "uninstall [(the|a)] [(package|program|app)] {package} [package]",
      "<uninstall> the (package|program|app) {package}",
      "<uninstall> the {package} (package|program|app)",
      "uninstall [(the|a|some)] (package|program)",
      "(remove|take) {package} (from|off) (this|the|my) <machine>",
      "get {package} uninstalled",
      "get rid of the package {package}",
      "remove [the] {package} package",
      "(get rid of|drop|purge) [the] [package] {package} [package] [(from|on) (this|the|my) <machine>]",
      "<uninstall> {package} [completely]",
      "(i|we) (do not|no longer) (want|need) {package} (on here|on (this|the) <machine>|installed|here) [(any more|anymore|any longer)] (uninstall it|remove it|take it off|get rid of it|purge it)",
      "(take|get|knock|kick) {package} off (this|the|my) <machine>",
      "(i|we) (do not|no longer) (want|need) {package} [(any more|anymore|any longer)] [(so)] (uninstall it|remove it|take it off|get rid of it|purge it)",
    ],
  },
  slots: {
    package: {
      type: "package",
      exists: true,
      ask: { es: "¿Qué paquete desinstalo?", en: "Which package shall I uninstall?" },
    },
  },
  command: ({ package: name = "" }, machine) => {
    const commands = {
      apt: ["apt-get", "remove", name],
      dnf: ["dnf", "remove", name],
      pacman: ["pacman", "-R", name],
      zypper: ["zypper", "remove", name],
    } as const;
    return { pipeline: [commands[packageManager(machine)]], root: true };
  },
  say: spoken({
    es: ({ stdout }, { package: name = "" }) =>
      wasAbsent.test(stdout) ? `${name} no estaba instalado.` : `He desinstalado ${name}.`,
    en: ({ stdout }, { package: name = "" }) =>
      wasAbsent.test(stdout) ? `${name} was not installed.` : `${name} was uninstalled.`,
  }),
});

// dnf ends with 0 then, too.
const wasAbsent = /is not installed|no está instalado|no packages marked for removal|no match for argument/i;
