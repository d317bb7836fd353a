import { packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const hold =
  "(reten|retener|retenga|retene|congela|congelar|congele|congelame|fija|fijar|fije|bloquea|bloquear|bloquee|ancla|anclar|ancle|inmoviliza|inmovilizar|clava|clavar|pinea|pinear|holdea)";
const what = "[(el|la|al)] (paquete|programa|version (de|del) [paquete]|version actual (de|del) [paquete])";
const holds = "(hold|hold back|pin|freeze|lock|keep back)";

/** Keeps a package at the version it has. */
export const packageHold = defineSkill({
  id: "package-hold",
  changes: true,
  sentences: {
    es: [
      "retén el paquete {package}",
      `${hold} ${what} {package} [(en (su|la|esta) version [actual]|para que no se actualice|como esta|donde esta)]`,
      `(reten|retener|retenga|congela|congelar|congele) {package} [en (su|la|esta) version [actual]]`,
      "que no se (actualice|actualicen|toque|suba de version) [(el|la)] [(paquete|programa)] {package} [(al actualizar|nunca|de momento|por ahora)]",
      "que [(el|la)] [(paquete|programa)] {package} no se (actualice|actualizara|toque|mueva)",
      "(impide|impedir|impida|evita|evitar|evite) que se actualice [(el|la)] [(paquete|programa)] {package}",
      "(impide|impedir|impida|evita|evitar|evite) la actualizacion (de|del) [paquete] {package}",
      "(pon|poner|ponga|haz|hacer|hazle|hacele|dale|ponle|ponele) [(un|en)] hold (a|al|de|del|en) [(el)] [paquete] {package}",
      "(pon|poner|ponga) [(el|la)] [paquete] {package} en (hold|espera)",
      "(deja|dejar|deje|manten|mantener|mantenga|mantene) [(el|la)] [(paquete|programa)] {package} (en (su|la|esta) version [actual]|sin actualizar|retenido|congelado|en hold)",
      "(deja|dejar|deje|manten|mantener|mantenga|mantene) [(el|la)] (paquete|programa) {package} (como esta|fijo|quieto)",
      "(excluye|excluir|excluya) [(el|la)] [(paquete|programa)] {package} de las actualizaciones",
      "(apt mark|apt-mark) hold {package}",
      "(marca|marcar|marque) [(el|la)] [paquete] {package} (como retenido|como fijo|en hold|para no actualizar|para que no se actualice)",
      "(pon|poner|ponga) en (hold|espera) [(el|la)] [(paquete|programa)] {package}",
      "(deja|dejar|deje) de actualizar [(el|la)] [(paquete|programa)] {package}",
      "(no actualices|no actualice|no quiero que [(se)] (actualice|actualices|actualicen)) [(el|la)] [(paquete|programa)] {package} [(mas|nunca)]",
      "[(el|la)] [(paquete|programa)] {package} no se debe actualizar",
      `${hold} [(el|la)] {package} (en (su|la|esta) version|para que no (se actualice|cambie|se toque))`,
      "(manten|mantener|mantenga|mantene|conserva|conservar|congela|congelar) la version [(actual|instalada|que hay)] (de|del) [paquete] {package}",
      "(quedarse|quedate|quedarnos) con la version [actual] (de|del) [paquete] {package}",
      "(bloquea|bloquear|bloquee|congela|impide|evita|desactiva|para|deten) (las|la) (actualizaciones|actualizacion) (de|del) [(paquete|programa)] {package}",
      "no (dejes|permitas|deje|permita) que se actualice [(el|la)] [(paquete|programa)] {package}",
      "[(quiero|necesito|haz|hacer)] que [(el|la)] [(paquete|programa)] {package} (no|nunca|ya no|jamas) [se] [me] [nos] (actualice|actualicen|vaya a actualizar|llegue a actualizar|suba de version|mueva de version|cambie de version|pase a otra version|upgradee) [(mas|nunca|solo)] (<aunquesalga>|<dejalofijo>) [<dejalofijo>]",
      "que [(el|la)] [(paquete|programa)] {package} (no|nunca|ya no) se [me] [nos] (actualice|actualicen|vaya a actualizar|llegue a actualizar|suba de version|mueva de version|cambie de version|pase a otra version|upgradee) [(mas|nunca|solo|de momento|por ahora)]",
      "(que|quiero que) (no|nunca|ya no) se [me] [nos] (actualice|actualicen|vaya a actualizar|llegue a actualizar|suba de version|mueva de version|cambie de version|pase a otra version|upgradee) [(el|la)] [(paquete|programa)] {package} [(mas|nunca)] [<aunquesalga>] [<dejalofijo>]",
      "[(el|la)] (paquete|programa) {package} que (no|nunca|ya no) se [me] [nos] (actualice|actualicen|vaya a actualizar|llegue a actualizar|suba de version|mueva de version|cambie de version|pase a otra version|upgradee) [(mas|nunca)] [<aunquesalga>] [<dejalofijo>]",
      `${hold} ${what} {package} <aunquesalga>`,
      "(deja|dejar|deje|dejame|manten|mantener|mantenga) [(el|la)] [(paquete|programa)] {package} (fijo|fija|quieto|congelado|clavado|anclado|tal cual|como esta) en (esa|esta|su|la) version [(actual|instalada|que (tiene|hay|tenemos))] [<aunquesalga>]",
      "(no actualices|no actualice|no toques|no subas|no muevas|no me actualices) [(el|la)] [(paquete|programa)] {package} <aunquesalga>",
      "(reten|retener|retenga|congela|congelar|congele|fija|bloquea) {package} (que|para que) no se (vaya a actualizar|actualice|suba|toque|mueva) [(solo|de version|nunca|por su cuenta|sin querer)]",
    ],
    en: [
      "hold the package {package}",
      `${holds} [the] (package|version of [package]) {package} [(at (its|the|this) [current] version|where it is|as it is|back)]`,
      `${holds} [the] {package} package [(at (its|the|this) [current] version|where it is)]`,
      "(hold|hold back|pin) {package} [(at (its|the|this) [current] version|back)]",
      "(freeze|lock) {package} at (its|the|this) [current] version",
      "(stop|prevent|keep|block) [the] [package] {package} [package] from (being upgraded|being updated|upgrading|updating|getting upgraded|getting updated)",
      "keep [the] [package] {package} [package] (at (its|the|this) [current] version|on hold|back|held)",
      "put [the] [package] {package} [package] on hold",
      "(place|put|set) a hold on [the] [package] {package} [package]",
      "(exclude|leave out|skip) [the] [package] {package} [package] (from|in|during) [the] (updates|upgrades|system updates)",
      "(mark) [the] [package] {package} [package] as (held|on hold)",
      "(apt mark|apt-mark) hold {package}",
      "[the] [package] {package} [package] (should|must) not be (upgraded|updated)",
      "(do not|never) (upgrade|update) [the] [package] {package} [package]",
      "(keep|leave) [the] (package {package}|{package} package) (as it is|where it is|unchanged|from changing)",
      "keep [the] [(current|installed)] version of [the] [package] {package}",
      "make sure [the] [package] {package} [package] (is not|does not get|never gets) (upgraded|updated)",
      "(hold|pin|lock|freeze) [the] version of [the] [package] {package}",
      "stop (upgrading|updating) [the] [package] {package} [package]",
      "(freeze|pin) {package}",
      "(do not|never) (let|allow) [the] [package] {package} [package] [(to)] (upgrade|be upgraded|get upgraded|update|be updated|get updated) [<evenif>]",
      "(keep|leave|hold) [the] [package] {package} [package] (at (this|its|the current|that) version|on (this|its|the current|that) version) [<evenif>]",
      `${holds} [the] [package] {package} [package] <evenif>`,
      "[the] [package] {package} [package] (should|must|is to) (stay|remain|be kept) (at (this|its|the current|that) version|on (this|its|the current|that) version) [<evenif>]",
      "[the] [package] {package} [package] (should not|must not) be (upgraded|updated) [<evenif>]",
      "(stop|prevent|keep) {package} (being|from being|getting|from getting) (upgraded|updated)",
    ],
  },
  slots: { package: { type: "package", ask: { es: "¿Qué paquete retengo?", en: "Which package shall I hold?" } } },
  command: ({ package: name = "" }, machine) => {
    switch (packageManager(machine)) {
      case "apt":
        return { pipeline: [["apt-mark", "hold", name]], root: true };
      case "dnf":
        return { pipeline: [["dnf", "versionlock", "add", name]], root: true };
      case "pacman":
        // pacman holds what its configuration names, and has no command for it.
        return { pipeline: [["grep", "-nE", "^#?[[:space:]]*IgnorePkg", "/etc/pacman.conf"]] };
      case "zypper":
        return { pipeline: [["zypper", "addlock", name]], root: true };
    }
  },
  say: spoken({
    es: ({ stdout }, { package: name = "" }) =>
      /IgnorePkg/.test(stdout)
        ? `pacman no tiene una orden para eso: añade ${name} a la línea IgnorePkg de /etc/pacman.conf.`
        : `${name} se queda en su versión hasta que lo sueltes.`,
    en: ({ stdout }, { package: name = "" }) =>
      /IgnorePkg/.test(stdout)
        ? `pacman has no command for that: add ${name} to the line IgnorePkg of /etc/pacman.conf.`
        : `${name} stays at its version until you release it.`,
  }),
});
