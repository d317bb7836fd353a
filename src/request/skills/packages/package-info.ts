import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { visible } from "../../../shared/text.ts";
import { failureText } from "../saying/failure-text.ts";
import { sayBytes } from "../saying/figures.ts";
import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

const info = "(informacion|info|detalles|descripcion|datos|ficha|resumen)";
const infoEn = "(information|info|details|description|summary)";

/** What a package is: version, size and what it says of itself. */
export const packageInfo = defineSkill({
  id: "package-info",
  sentences: {
    es: [
      "información del paquete {package}",
      "que version [(hay|ofrecen|tienen|traen|esta|sale)] [(de|del)] [(paquete|programa)] {package} [(hay|esta|tienen|ofrecen)] [disponible] <enlosrepos>",
      `[(la|los|una|mas)] ${info} (de|del|sobre|acerca del|acerca de) [(el|la)] (paquete|programa|software) {package}`,
      `${info} (de|sobre) {package}`,
      "(que es|que hace|para que sirve|para que es|de que va|en que consiste) [(el|la)] (paquete|programa) {package}",
      "[(el|la)] (paquete|programa) {package} (que es|que hace|para que sirve|de que va)",
      "(describe|describeme|describir|explica|explicame|detalla) [(el|la)] paquete {package}",
      "(cuanto (ocupa|pesa)|que tamano tiene) [(el|la)] paquete {package}",
      "(de que depende|que dependencias tiene|quien mantiene) [(el|la)] paquete {package}",
      "[las] dependencias (de|del) [(el|la)] [paquete] {package}",
      "(que version hay disponible|que version esta disponible|ultima version disponible|version disponible) (de|del) [paquete] {package}",
      "(apt show|apt-cache show|dnf info|pacman si|zypper info) {package}",
      `(dame|muestra|muestrame|ver) [la] ${info} (del paquete|de paquete|del programa) {package}`,
      "(hablame|cuentame|contame) (del|de|sobre el) (paquete|programa) {package}",
      "(que tal es|como es) el paquete {package}",
      `[(la|los)] ${info} [completa] del paquete [(llamado|de nombre)] {package}`,
      "(quiero|necesito) (saber|conocer) (mas|algo) (de|del|sobre) [(el|la)] (paquete|programa) {package}",
      "que (informacion|datos) (hay|tienes|tenes) (de|del|sobre) [(el|la)] (paquete|programa) {package}",
      "paquete {package} (informacion|info|detalles|descripcion)",
      "que es {package} el paquete",
      "[<relleno>] [<relleno>] (informacion|info|detalles|descripcion|datos|ficha) [<relleno>] [<relleno>] (paquete|programa) {package}",
      `(de que (trata|va|es)|que (es|hace|trae|tiene|hay en)|para que (es|sirve|vale|se usa)|en que consiste|a que se dedica) [(el|la|este|ese)] (paquete|programa) [(llamado|ese|de)] {package} [(y)] [(dame|quiero|muestrame|mostrame|pasame|ensename|ponme|leeme|dime|cuentame|sacame)] [(su|la|una|sus|los)] ${info}`,
      "(de que (trata|es)|a que se dedica|para que (vale|se usa)|que trae) [(el|la|este|ese)] (paquete|programa) [(llamado)] {package}",
      `<ensename> [(su|la|una|los)] ${info} [y [(la|el)] (version|tamano|descripcion|mantenedor)] (de|del|sobre) [(el|la)] (paquete|programa) {package}`,
      "[(la|el)] (descripcion|ficha|resumen|informacion) (de|del) {package} (como|el) paquete",
    ],
    en: [
      "information about the package {package}",
      `[(the|some|more)] ${infoEn} (about|on|of|for) [(the|a)] (package|program) {package}`,
      `[(the|some|more)] ${infoEn} (about|on|of|for) [the] {package} package`,
      `${infoEn} (about|on|of|for) {package}`,
      `[the] {package} package ${infoEn}`,
      "(what is|what does) the [package] {package} [package] (for|do|about)",
      "what (is|does) (the package|package) {package} [(for|do|about)]",
      "what is [the] {package} package [for]",
      "describe (the package|package) {package}",
      "describe the {package} package",
      "how (big|large) is the {package} package",
      "[the] dependencies (of|for) [the] [package] {package} [package]",
      "what does [the] [package] {package} depend on",
      "(which|what) version of [the] [package] {package} [package] is available",
      "who maintains [the] package {package}",
      "(apt show|apt-cache show|dnf info|zypper info) {package}",
      "about [the] {package} package",
      "about the package {package}",
      "[(package)] (info|information|details) (for|about|on|of) [the] [package] {package}",
      "package (info|information|details) (for|about|on|of) {package}",
      "(what can you tell me|something|what do you know) about [the] (package {package}|{package} package)",
      "what [sort of] package is {package}",
      "explain [the] (package {package}|{package} package)",
      "{package} package (info|details)",
      "[<filler>] [<filler>] (info|information|details|description) [<filler>] [<filler>] package {package}",
      "[<filler>] [<filler>] (info|information|details|description) [<filler>] [<filler>] {package} package",
    ],
  },
  slots: { package: { type: "package", ask: { es: "¿Qué paquete?", en: "Which package?" } } },
  command: ({ package: name = "" }, machine) => {
    const commands = {
      apt: ["apt-cache", "show", name],
      dnf: ["dnf", "info", name],
      pacman: ["pacman", "-Si", name],
      zypper: ["zypper", "info", name],
    } satisfies Record<PackageManager, [string, ...string[]]>;
    return { pipeline: [commands[packageManager(machine)]] };
  },
  say: { es: (outcome, slots) => tell(outcome, slots, "es"), en: (outcome, slots) => tell(outcome, slots, "en") },
});

function tell(outcome: Outcome, { package: name = "" }: SlotValues, language: Language): string {
  const { stdout, stderr, exitCode } = outcome;
  const spanish = language === "es";
  const version = field(stdout, "Version|Versión");
  if (version === undefined) {
    const unknown = /no packages found|no matching packages|not found|no se encontr/i.test(stdout + stderr);
    if (exitCode !== 0 && !unknown) return failureText(outcome, language);
    return spanish ? `No conozco ningún paquete ${name}.` : `I know of no package ${name}.`;
  }
  const what = field(stdout, "Description(?:-(?!md5)\\w+)?|Descripción|Summary|Resumen");
  const kilobytes = /^Installed-Size: (\d+)$/m.exec(stdout)?.[1];
  const size = kilobytes === undefined ? undefined : sayBytes(Number(kilobytes) * 1024, language);
  const about = what === undefined ? "" : `: ${visible(what)}`;
  if (spanish) return `${name} ${version}${about}.${size === undefined ? "" : ` Instalado ocupa ${size}.`}`;
  return `${name} ${version}${about}.${size === undefined ? "" : ` Installed it takes up ${size}.`}`;
}

/** "Version: 1.22-9" of apt, "Version      : 1.22" of dnf, pacman and zypper. */
function field(stdout: string, names: string): string | undefined {
  return new RegExp(`^(?:${names})\\s*: *(.+)$`, "m").exec(stdout)?.[1]?.trim().replace(/\.$/, "");
}
