import { count, sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Packages for which a newer version is known. */
export const packageUpdates = defineSkill({
  id: "package-updates",
  sentences: {
    es: [
      "qué actualizaciones hay",
      "[(que|si|cuantas|las)] [(hay|tengo|tenemos|existen|quedan)] actualizaciones [(hay|tengo|pendientes|disponibles|por instalar|de paquetes|de seguridad|del sistema|nuevas)] [(pendientes|disponibles|por instalar)]",
      "[(que|los)] paquetes (se pueden actualizar|por actualizar|actualizables|pendientes de actualizar|sin actualizar|desactualizados|con actualizaciones|estan desactualizados|necesitan actualizarse)",
      "[si] (esta|tengo) [todo] [(el|este)] [<equipo>] (actualizado|al dia)",
      "[si] (esta|tengo) (actualizado|al dia) [(el|este)] [<equipo>]",
      "(hay|tengo) (algo|paquetes) (que|por|para) actualizar",
      "que (falta|queda|hay) (por|que|para) actualizar",
      "(cuantos|que) paquetes (hay|tengo) (por|que|para) actualizar",
      "[(que|cuales|cuantos|los|si hay)] (paquetes|programas|aplicaciones) [(que)] (tienen|tengan|hay con|traen|con) [(alguna|una|nueva)] (actualizacion|actualizaciones|version nueva|nueva version|version mas nueva) [(disponible|disponibles|pendiente|pendientes|por instalar|sin instalar)]",
      "[(que|cuales|cuantos|los|si hay)] (paquetes|programas|aplicaciones) [(que)] (se pueden|se podrian|puedo|podria|podemos|toca|falta|faltan|quedan|hay que|me falta|me faltan) [(por|para|sin)] actualizar",
      "[(que|cuales|cuantos|los)] (paquetes|programas|aplicaciones) [(que)] (estan|quedaron|hay) (atrasados|viejos|desfasados|desactualizados|anticuados|obsoletos|por actualizar|sin actualizar|pendientes [de actualizar])",
      "[<sabersi>] (hay|habra|quedan|tenemos|tengo|salieron|han salido|tiene) [(algo|algun paquete|paquetes|alguna cosa|cosas|programas)] [(nuevo|nuevos|pendiente|pendientes)] (por|que|para|pendiente de|pendientes de|sin) actualizar",
      "[<sabersi>] (hay|habra|quedan|tenemos|han salido|salieron) [(algunas|alguna|nuevas|muchas)] (actualizaciones|actualizacion|updates|parches) [(pendientes|nuevas|disponibles|por instalar|sin instalar|por aplicar|sin aplicar|de seguridad)] [(pendientes|por instalar|sin instalar|por poner|por aplicar)]",
    ],
    en: [
      "which updates are there",
      "[(which|what|any|list|how many|are there any|the)] [(pending|available|security|package|system|new)] (updates|upgrades) [(are|do i have|do we have|are there)] [there] [(pending|available|waiting|to install|outstanding)]",
      "[(which|what|the)] packages [(can|could|need to|that can|that need to)] (be (updated|upgraded)|have updates|are outdated|are upgradable|need updating|upgradable|outdated)",
      "is [(the|this|my|everything)] [(<machine>|on this <machine>)] (up to date|updated)",
      "(upgradable|outdated) packages",
      "(is there anything|is anything) to (update|upgrade)",
      "what (can|needs to|should) be (updated|upgraded)",
      "how many (packages|updates) (need updating|are pending|are available|can be upgraded)",
      "[(is there|is|are there)] (anything|any packages|something) (waiting|ready|due|needing|that needs) [to be] (updated|upgraded|updating|upgrading|an update)",
      "(what|which packages|what packages|what all) (is|are|needs|need|wants|want) (waiting to be|to be|due to be|ready to be|waiting for|due|due for|to get|to) (updated|upgraded|updating|upgrading|an update|an upgrade|updates)",
      "(what|which packages) (needs|need|wants|want) (updating|upgrading|patching|updates|an update)",
      "(is|are) (anything|there anything|any packages) (out of date|outdated|behind|needing an update)",
      "(is there|is|have we got|do we have) (anything|something) to (update|upgrade|install)",
      "anything to (update|upgrade)",
      "are we [all] (up to date|current|patched|fully patched)",
    ],
  },
  slots: {},
  command: (_, machine) => {
    const commands = {
      apt: ["apt", "list", "--upgradable"],
      dnf: ["dnf", "check-update"],
      pacman: ["pacman", "-Qu"],
      zypper: ["zypper", "list-updates"],
    } as const;
    return { pipeline: [commands[packageManager(machine)]] };
  },
  // dnf ends with 100 when there are updates, pacman with 1 when there are none.
  say: spoken(
    {
      es: ({ stdout }) => {
        const found = names(stdout);
        return found.length === 0
          ? "Todo está al día, según la última lista descargada."
          : `Hay ${count(found.length, "paquete", "paquetes")} por actualizar: ${sayList(found, "es")}.`;
      },
      en: ({ stdout }) => {
        const found = names(stdout);
        return found.length === 0
          ? "Everything is up to date, as far as the last list tells."
          : `${count(found.length, "package", "packages")} to update: ${sayList(found, "en")}.`;
      },
    },
    [100, 1],
  ),
});

/** apt: "name/suite version arch"; pacman: "name 1 -> 2"; dnf: "name.arch version repo"; zypper: "v | repo | name | 1 | 2 | arch". */
function names(stdout: string): string[] {
  return lines(stdout).flatMap(
    (line) =>
      /^([\w.+-]+)\/\S+ \S+ /.exec(line)?.[1] ??
      /^([\w.+-]+) \S+ -> /.exec(line)?.[1] ??
      /^([\w.+-]+)\.\w+ +\S+ +\S+$/.exec(line)?.[1] ??
      /^v +\| [^|]+ \| (\S+) +\| /.exec(line)?.[1] ??
      [],
  );
}
