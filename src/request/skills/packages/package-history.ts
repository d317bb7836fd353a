import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { sinceDay } from "../saying/journal.ts";
import { lines } from "../saying/lines.ts";
import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const lately =
  "(ultimamente|recientemente|hace poco|estos dias|los ultimos dias|en los ultimos dias|por ultima vez|de lo ultimo|[<desde>] {since})";
const latelyEn = "(lately|recently|last|just|in the last few days|[since] {since})";
const done =
  "(se (instalo|instalaron|actualizo|actualizaron|ha instalado|han instalado|ha actualizado|han actualizado|ha puesto|quito|desinstalo|ha desinstalado|han desinstalado)|he (instalado|actualizado)|hemos (instalado|actualizado)|instale|actualice|instalamos|actualizamos|instalaron|actualizaron|instalaste)";
const dones =
  "(installed|upgraded|updated|installed or upgraded|installed or updated|installed and updated|removed|installed or removed|changed)";

/** What was installed, upgraded or removed lately. */
export const packageHistory = defineSkill({
  id: "package-history",
  sentences: {
    es: [
      "qué paquetes se instalaron últimamente",
      "(que|cuales) (paquetes|programas|cosas) (instale|instalamos|he instalado|hemos instalado|actualice|actualizamos|puse|pusimos) [(ultimamente|hoy|ayer|recientemente|esta semana|la semana pasada|este mes|estos dias|los ultimos dias)]",
      `(que|cuales|que cosas|los|lo que) [(paquetes|programas|software)] ${done} ${lately}`,
      `(que|los|cuales) (paquetes|programas|software) ${done} [${lately}]`,
      `[(los|las|que|cuales son los|cuales fueron los)] [<ultimas>] (paquetes|programas|aplicaciones) (instalad(o|a)s|actualizad(o|a)s|desinstalad(o|a)s|instalad(o|a)s o actualizad(o|a)s) ${lately}`,
      "[(los|las)] <ultimas> (paquetes|programas|aplicaciones) [(que (se|han))] [(instalad(o|a)s|actualizad(o|a)s|instalaron|actualizaron|instalado)] [(o|y)] [(actualizad(o|a)s|actualizaron)]",
      "[(las|el|la)] <ultimas> (instalaciones|actualizaciones instaladas|actualizaciones aplicadas|actualizaciones hechas|instalaciones de paquetes|operaciones de (paquetes|apt|dnf)|operaciones con paquetes)",
      "[(el|la)] (historial|historia|historico|<registro>|bitacora) de [(los|las)] (paquetes|apt|dnf|pacman|dpkg|zypper|instalaciones|actualizaciones|instalaciones y actualizaciones|paquetes instalados|instalacion de paquetes)",
      `(que|cual) (fue|es|ha sido) (lo ultimo|el ultimo paquete|el ultimo programa) [que] (${done}|instalado|actualizado)`,
      "lo ultimo (que se instalo|instalado|que se ha instalado|que se actualizo|actualizado|que instale|que instalaron)",
      `cuando (se instalo|se actualizo|se ha actualizado|fue) [(el|la)] [ultima] [vez que se] [(actualizo|ultima actualizacion)] [(el|la|este)] (<equipo>|sistema) [por ultima vez]`,
      "cuando fue la ultima (actualizacion|vez que se actualizo) [(del|el|de este|este)] [<equipo>]",
      `(que|cuales) (actualizaciones|instalaciones) se (hicieron|han hecho|aplicaron|instalaron|han aplicado|han instalado) [${lately}]`,
      "(que|cuales) (se ha|se han|se) (instalado|actualizado|desinstalado|instalo|actualizo|instalaron|actualizaron) (en|durante|de) (los|las|el|la) (ultim(o|a)s|ultim(o|a)) [(dias|semanas|semana|mes|horas|tiempo)]",
      "[los] (cambios|movimientos) (recientes|ultimos) (de|en|con) [los] paquetes",
      "[(los)] <ultimas> (cambios|movimientos) (de|en|con) [los] paquetes",
      `que (cambio|ha cambiado) en los paquetes [${lately}]`,
      "(que|cuales) (paquetes|programas) (nuevos|recientes) [(hay|tengo|se instalaron)]",
      `[(los|las)] (paquetes|programas) (instalad(o|a)s|actualizad(o|a)s) ${lately}`,
      `(que|cuales) (paquetes|programas) (he|hemos|se han|se ha) (puesto|metido|instalado|actualizado|quitado|desinstalado) [${lately}]`,
      "[(el)] historial de (lo instalado|lo que se ha instalado|instalaciones|apt|actualizaciones) [reciente]",
      `(que|cuales) [(cosas|paquetes|programas|software)] (se|he|hemos|han) [(ha|han)] (instalo|instalaron|actualizo|actualizaron|instalado|actualizado|desinstalo|desinstalado) ${lately}`,
      "que (cambio|ha cambiado) (ultimamente|recientemente) en los paquetes",
      "(dime|muestra) los paquetes mas recientes",
      `[<relleno>] [<relleno>] [<relleno>] (paquetes|programas|software) [<relleno>] [<relleno>] [<relleno>] (instalaron|instalado|instalados|actualizaron|actualizado|actualizados|desinstalado|puesto|quitado|cambiado) ${lately}`,
      "[<relleno>] [<relleno>] [<relleno>] <ultimas> [<relleno>] (instalaciones|paquetes instalados|paquetes actualizados|programas instalados|actualizaciones instaladas|actualizaciones hechas) [<relleno>] [<relleno>] [(paquetes|programas)]",
      "[<relleno>] (instalado|actualizado|instalamos|actualizamos|hemos instalado|hemos actualizado|he instalado|he actualizado) (ultimamente|recientemente|hace poco)",
      `[(que|cuales|los)] (paquetes|programas|aplicaciones|software|cosas) [(que)] (se (han|ha)|hemos|he|han|ha) (instalado|actualizado|instaladas|cambiado|quitado|desinstalado|puesto|tocado|metido) [(o|y)] [(instalado|actualizado|instaladas|cambiado|quitado|desinstalado|puesto|tocado|metido)] [(o|y)] [(instalado|actualizado|instaladas|cambiado|quitado|desinstalado|puesto|tocado|metido)] [${lately}]`,
      `que [(paquetes|programas|cosas)] (se instalo|se instalaron|se actualizo|se actualizaron|se cambio|se cambiaron) [(o|y)] [se] [(instalo|instalaron|actualizo|actualizaron|quito|quitaron)] [${lately}]`,
    ],
    en: [
      "which packages were installed lately",
      `(which|what|the|all) (packages|programs|software|updates) (were|was|have been|has been|got|that were|that have been) [(recently|last)] ${dones} [${latelyEn}]`,
      `(what|anything) (was|has been|got|have we|have i|did we|did i) [(recently|last)] (${dones}|install|update|upgrade) ${latelyEn}`,
      `(what|which packages|which programs) (did|have) (i|we|they|someone|anyone) (install|update|upgrade|installed|updated|upgraded) [${latelyEn}]`,
      "[the] (recently|last|latest|newly) (installed|upgraded|updated|removed) (packages|programs|software)",
      "[the] (last|latest|recent|most recent) (installs|installations|package (operations|changes|updates|installs|installations)|packages installed|packages upgraded|packages updated)",
      "[the] (package|apt|dnf|pacman|dpkg|zypper|update|upgrade|install|installation) (history|log)",
      "(history|log) of (packages|installed packages|package installs|apt|dnf|updates|package updates|package changes|installations)",
      "when (was|did) (the|this|my) <machine> last (updated|upgraded|update|upgrade)",
      "when was the last (update|upgrade|system update|system upgrade) [(of (this|the) <machine>|done|installed|run)]",
      "what was (installed|upgraded|updated) (last|most recently|recently|lately)",
      `(which|what) (updates|upgrades) were (installed|applied|done) [${latelyEn}]`,
      "[the] (recent|latest|last) (changes|changes made) to [the] [installed] packages",
      `(which|what) (packages|programs|software) (changed|were changed|were added|were put on) [${latelyEn}]`,
      `(which|what) (packages|programs|software|things) [(have|has)] (i|we|someone|they) [(recently|lately|just)] (installed|upgraded|updated) [${latelyEn}]`,
      `[the] (packages|software|programs) (installed|upgraded|updated) ${latelyEn}`,
      `what (got|has been) (installed|updated|upgraded) [(on (this|the) <machine>)] ${latelyEn}`,
      `[(any)] (new|newly added) packages ${latelyEn}`,
      "(installation|install|upgrade|update) history [of (packages|this <machine>|the <machine>)]",
      `(what|which packages) (was|were) (installed|updated|upgraded) ${latelyEn}`,
      `[<filler>] [<filler>] [<filler>] (packages|software|programs|updates) [<filler>] [<filler>] [<filler>] (installed|upgraded|updated|changed|added|removed) ${latelyEn}`,
      "[<filler>] [<filler>] (recent|latest|last) [package] (installs|installations|package changes|package updates|package upgrades)",
      `(what|which packages|which programs|anything) (is|has|have|was|were|got) [been] [(recently|just|lately)] (installed|updated|upgraded|changed|removed) [(or|and)] [(installed|updated|upgraded|changed|removed)] ${latelyEn}`,
    ],
  },
  slots: { since: { type: "date", optional: true } },
  command: ({ since }, machine, now) => {
    const manager = packageManager(machine);
    const from = since === undefined ? undefined : sinceDay(since, now);
    const newest = ["tail", "-n", from === undefined ? "30" : "500"] as const;
    const dpkg = " (install|upgrade|remove) ";
    const commands = {
      apt: [
        from === undefined
          ? ["grep", "-hE", dpkg, "/var/log/dpkg.log"]
          : ["awk", "-v", `from=${from}`, `$1 >= from && /${dpkg}/`, "/var/log/dpkg.log"],
        newest,
      ],
      dnf: [
        ["rpm", "-qa", "--last"],
        ["head", "-n", "30"],
      ],
      pacman: [["grep", "-hE", "\\[ALPM\\] (installed|upgraded|removed)", "/var/log/pacman.log"], newest],
      zypper: [
        ["rpm", "-qa", "--last"],
        ["head", "-n", "30"],
      ],
    } as const satisfies Record<PackageManager, readonly (readonly [string, ...string[]])[]>;
    return { pipeline: commands[manager] };
  },
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }, [1]),
});

function tell(stdout: string, language: Language): string {
  const changes = newestFirst(lines(stdout).flatMap(readChange));
  const spanish = language === "es";
  const [latest] = changes;
  if (latest === undefined) {
    return spanish ? "No consta ningún cambio de paquetes reciente." : "No recent change of packages is on record.";
  }
  const seen = new Set<string>();
  const shown = changes
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map(({ name, what }) => (what === undefined ? name : `${name} (${verbs[language][what]})`));
  return spanish
    ? `Lo último, el ${latest.when}: ${sayList(shown, "es", 5)}.`
    : `The latest, on ${latest.when}: ${sayList(shown, "en", 5)}.`;
}

type Change = { when: string; name: string; what: "install" | "upgrade" | "remove" | undefined; oldestFirst: boolean };

const verbs = {
  es: { install: "instalado", upgrade: "actualizado", remove: "quitado" },
  en: { install: "installed", upgrade: "upgraded", remove: "removed" },
} as const;

/** A line of dpkg.log, of pacman.log or of rpm -qa --last. */
function readChange(line: string): Change[] {
  const dpkg = /^(\d{4}-\d\d-\d\d) [\d:]+ (install|upgrade|remove) ([^\s:]+)/.exec(line);
  if (dpkg) return [{ when: dpkg[1] ?? "", name: dpkg[3] ?? "", what: kindOf(dpkg[2]), oldestFirst: true }];
  const pacman = /^\[(\d{4}-\d\d-\d\d)[^\]]*\] \[ALPM\] (installed|upgraded|removed) (\S+)/.exec(line);
  if (pacman) return [{ when: pacman[1] ?? "", name: pacman[3] ?? "", what: kindOf(pacman[2]), oldestFirst: true }];
  const rpm = /^(\S+?)-[^-]+-[^-]+\s{2,}(.+?) \d\d:\d\d/.exec(line);
  return rpm ? [{ when: rpm[2] ?? "", name: rpm[1] ?? "", what: undefined, oldestFirst: false }] : [];
}

function kindOf(word: string | undefined): "install" | "upgrade" | "remove" {
  return word?.startsWith("install") ? "install" : word?.startsWith("upgrade") ? "upgrade" : "remove";
}

function newestFirst(changes: readonly Change[]): Change[] {
  return changes[0]?.oldestFirst ? [...changes].reverse() : [...changes];
}
