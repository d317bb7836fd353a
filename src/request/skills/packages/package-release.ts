import { packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const release =
  "(libera|liberar|libere|liberes|suelta|soltar|suelte|solta|descongela|descongelar|descongele|desbloquea|desbloquear|desbloquee|desancla|desanclar|desfija|desfijar|desretener|deja de retener|dejar de retener|deje de retener|deja de congelar)";
const what = "[(el|la|al)] (paquete|programa|version (de|del) [paquete])";
const releases = "(release|unhold|unpin|unfreeze|stop holding|stop holding back|unlock)";

/** Lets a package that was held be upgraded again. */
export const packageRelease = defineSkill({
  id: "package-release",
  changes: true,
  sentences: {
    es: [
      "suelta el paquete {package}",
      `${release} ${what} {package} [(retenido|congelado|para que se actualice|otra vez|de nuevo)]`,
      "(deja|dejar|deje) de (retener|congelar|bloquear) [(el|la)] [(paquete|programa)] {package}",
      "(deja|dejar|deje|permite|permitir|permita) que se (actualice|vuelva a actualizar) [(el|la)] [(paquete|programa)] {package} [(de nuevo|otra vez)]",
      "que [(el|la)] [(paquete|programa)] {package} (se pueda actualizar|vuelva a actualizarse|se vuelva a actualizar|pueda actualizarse) [(de nuevo|otra vez)]",
      "(quita|quitar|quite|quitale|saca|sacar|sacale|levanta|levantar|retira|retirar) (el|la) (hold|retencion|bloqueo|congelacion) (a|al|de|del) (paquete|programa) {package}",
      "(quita|quitar|quite|quitale|saca|sacar|sacale|levanta) (el|la) (hold|retencion) (a|al|de|del) {package}",
      "(apt mark|apt-mark) unhold {package}",
      "(haz|hacer|hazle|hacele|dale) [(un)] unhold (a|al|de|del) [paquete] {package}",
      "(quita|quitar|quite|saca) [(el|la)] (paquete|programa) {package} de (los retenidos|la lista de retenidos|los congelados)",
      "(permite|permitir|permita) [(las)] actualizaciones (de|del) (paquete|programa) {package} [(otra vez|de nuevo)]",
      "(vuelve|volver|vuelva) a (permitir|dejar) (que se actualice|actualizar|actualizaciones de) [(el|la)] [(paquete|programa)] {package}",
      "[(el|la)] (paquete|programa) {package} (ya se puede|ya puede) (actualizar|actualizarse)",
      "(quita|quitar|quite|quitale|saca|sacale|levanta) [(el|la)] (hold|retencion|bloqueo|congelacion|fijacion) (al|del|a la) (paquete|version de) {package}",
      "(suelta|soltar|suelte|descongela|descongelar|descongele) {package}",
      "(vuelve|volver|vuelva) a actualizar [(el|la)] (paquete|programa) {package} (con los demas|normalmente|como siempre)",
      "(quita|quitar|quite|levanta) la (retencion|congelacion|fijacion) (de|del|a|al) [(paquete|programa)] {package}",
      "(permite|permitir|permita|reactiva|vuelve a permitir|reanuda) (otra vez|de nuevo|nuevamente) [las] actualizaciones (de|del) [(paquete|programa)] {package}",
      "(saca|sacar|saque|quita|quitar) [(el|la)] [(paquete|programa)] {package} (de|del) (hold|los retenidos|la retencion)",
      "ya (puede|se puede) (actualizarse|actualizar) [(el|la)] [(paquete|programa)] {package}",
    ],
    en: [
      "release the package {package}",
      `${releases} [the] (package|version of) {package}`,
      `${releases} [the] {package} package`,
      "(unhold|unpin|stop holding|stop holding back) {package}",
      "(remove|lift|take) [(the|off)] hold (on|from|off) [the] [package] {package} [package]",
      "(let|allow) [the] [package] {package} [package] [to] (be upgraded|be updated|upgrade|update) again",
      "(take|get) [the] [package] {package} [package] off hold",
      "(apt mark|apt-mark) unhold {package}",
      "(allow|permit) (updates|upgrades) (of|to|for) [the] [package] {package} [package] [again]",
      "[the] [package] {package} [package] (may|can) be (upgraded|updated) again",
      "(release|free) the held package {package}",
      "(release|free|unlock|unfreeze) {package} (from (its|the) hold|so [that] it (can be|gets) (upgraded|updated))",
      "(unlock|unfreeze|release) [the] version of [the] [package] {package}",
      "(resume|allow) (upgrading|updating|updates of|upgrades of) [the] [package] {package} [package]",
      "remove [the] (version lock|pin|hold) (of|on|from|for) [the] [package] {package} [package]",
      "release {package}",
      "(release|lift|cancel|undo) the hold (on|of|for) [the] [package] {package} [package]",
    ],
  },
  slots: { package: { type: "package", ask: { es: "¿Qué paquete suelto?", en: "Which package shall I release?" } } },
  command: ({ package: name = "" }, machine) => {
    switch (packageManager(machine)) {
      case "apt":
        return { pipeline: [["apt-mark", "unhold", name]], root: true };
      case "dnf":
        return { pipeline: [["dnf", "versionlock", "delete", name]], root: true };
      case "pacman":
        // As in package-hold: pacman's configuration is edited by hand.
        return { pipeline: [["grep", "-nE", "^#?[[:space:]]*IgnorePkg", "/etc/pacman.conf"]] };
      case "zypper":
        return { pipeline: [["zypper", "removelock", name]], root: true };
    }
  },
  say: spoken({
    es: ({ stdout, stderr }, { package: name = "" }) => {
      if (/IgnorePkg/.test(stdout)) {
        return `pacman no tiene una orden para eso: quita ${name} de la línea IgnorePkg de /etc/pacman.conf.`;
      }
      return notHeld.test(stdout + stderr)
        ? `${name} no estaba retenido.`
        : `${name} se vuelve a actualizar con los demás.`;
    },
    en: ({ stdout, stderr }, { package: name = "" }) => {
      if (/IgnorePkg/.test(stdout)) {
        return `pacman has no command for that: take ${name} out of the line IgnorePkg of /etc/pacman.conf.`;
      }
      return notHeld.test(stdout + stderr) ? `${name} was not held.` : `${name} is upgraded with the others again.`;
    },
  }),
});

const notHeld =
  /already not (on )?hold|was already not held|ya no estaba retenido|No lock has been removed|No package found/i;
