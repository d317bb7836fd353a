import type { Outcome } from "../../../ports/outcome.ts";
import type { Language } from "../../../shared/language.ts";
import { count } from "../saying/figures.ts";
import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const update =
  "(actualiza|actualizar|actualice|actualices|actualizame|actualiceme|upgradea|upgradear|updatea|updatear|pon al dia|poner al dia|ponga al dia|ponme al dia|parchea|parchear|parchee)";
const put =
  "(instala|instalar|instale|instales|instalame|aplica|aplicar|aplique|apliques|mete|pon|poner|baja e instala|descarga e instala|haz|hacer|hazme)";
const updates = "(actualizaciones|updates|parches|novedades)";
const pending =
  "(pendientes|disponibles|que haya|que hay|que falten|que faltan|que tenga|nuevas|nuevos|de seguridad|del sistema|de paquetes|de los paquetes|por instalar|de hoy|que tengas)";

/** Brings every package to its newest version. */
export const packageUpgrade = defineSkill({
  id: "package-upgrade",
  changes: true,
  sentences: {
    es: [
      "actualiza el sistema",
      `${update} [(el|la|este|esta|mi|todo el|toda la)] <equipo> [(operativo|entero|completo|por completo|al completo|a lo ultimo|a la ultima)]`,
      `${update} [(todos los|los|todos|la)] (paquetes|programas|aplicaciones|software|paqueteria) [(instalados|instaladas|del sistema|que haya|pendientes|del <equipo>|de este <equipo>|a la ultima version)]`,
      `${update} todo [(el software|lo (instalado|pendiente|que haya|que se pueda|que falte|que este instalado|que tenga actualizacion)|lo que haya que actualizar)]`,
      `${put} [(todas las|todos los|las|los|todas|todos)] ${updates} [${pending}] [${pending}]`,
      `${put} (una|la) actualizacion [(completa|general)] (del|de todo el|de) (sistema|<equipo>|todo)`,
      `(lanza|lanzar|corre|correr|ejecuta|ejecutar|tira|mete|pega|haz|hacer|hazme|haga|hace|haceme) (un|el|la|una) (upgrade|apt upgrade|dnf upgrade|update|apt get upgrade|apt-get upgrade|full upgrade|actualizacion|actualizacion de paquetes) [(del|de todo el|de los paquetes|de todo|completo|completa|general)] [(<equipo>|sistema)]`,
      `(apt|apt get|apt-get|dnf|zypper) (upgrade|update todo)`,
      "(deja|dejar|deje|dejame) [(el|la|este|todo el)] [<equipo>] [todo] (actualizado|al dia)",
      "(pon|poner|ponga|ponme) [(el|la|este|esta)] [<equipo>] [todo] al dia",
      "(sube|subir|suba) (todos los|los|todo los) paquetes a [(la|su)] (ultima version|version mas reciente|ultima)",
      `${update} debian`,
      `${update} ubuntu`,
      "(instala|instalar|instale|instalame|aplica|aplicar|aplique|pon|mete) [(los|todos los|las|todas las|el)] (parches|updates|actualizaciones|novedades) de (seguridad|paquetes|software|sistema|todo|debian|ubuntu)",
      "(actualiza|actualizar|actualice|actualizame) [(los|todos los)] (paquetes|programas) (a la ultima|a la ultima version|a su ultima version|del sistema|de este <equipo>|que tengan actualizacion|que lo necesiten|desactualizados|pendientes)",
      "(ponte|ponerse) a actualizar [(el|todo el)] (<equipo>|todo|sistema)",
      "(procede|proceder) (a|con) [(las|la|actualizar)] (actualizar|actualizaciones|actualizacion) [(el|del)] [<equipo>]",
      "(actualizacion|actualizacion completa|actualizacion general) (del|de todo el|de todos los|de la) (<equipo>|paquetes)",
      "[(hay que|toca)] (poner|dejar) [(el|este|la|todo el)] <equipo> (al dia|actualizado)",
      "(actualiza|actualizar|actualice) [(todo|todos)] (el software|los programas|las aplicaciones) [(del|de este)] [<equipo>]",
      "(actualiza|actualizar|actualice) (todo|el <equipo>) (con|usando|por) (apt|dnf|pacman|zypper)",
      "(haz|hacer|haga|hace|hazme|ejecuta|lanza) (las|una|la) (actualizaciones|actualizacion) [(pendientes|del <equipo>|de paquetes|de los paquetes|del sistema|completa)]",
      `${put} [(todo|todo lo)] [que] [(haya|hay|este|esta|falte|falta|quede)] (pendiente|disponible) de actualizar`,
      `${put} todo lo (que haya|que hay|que este|que falte|que falta|que quede) [(por|pendiente de|para|de)] actualizar`,
      "(dale|darle|dar|hazle|hacele) una (actualizada|actualizacion|pasada de actualizaciones) (al|a la|a este|a esta) <equipo>",
      `${put} las (ultimas|nuevas) ${updates} [${pending}]`,
      `${update} [(todos los|los|todos|la|todas las|todo el)] (paquetes|programas|aplicaciones|software|paqueteria) [(instalados|del sistema|que haya|pendientes|del <equipo>)] (po|pue|pos|hombre|tio|bro|parce|colega|hermano|de una)`,
      `${update} [(todos los|los|todos)] (paquetes|programas) [(que)] [se] (puedan|se puedan|se dejen|esten|tengan|haya|hay) [(actualizar|desactualizados|viejos|atrasados|version nueva|nueva version|por actualizar)]`,
      "(deja|dejar|deje|dejame|pon|ponme) [(todos los|los|toda la)] (paquetes|programas|paqueteria) (al dia|actualizados|a la ultima|en su ultima version)",
    ],
    en: [
      "upgrade all packages",
      "(update|upgrade|patch) (the|this|my|the whole|the entire) <machine>",
      "(update|upgrade|patch) (all|everything|all [of] [(the|my)] (packages|software|programs|apps)|every package|[the] [installed] (packages|software|programs)|all installed packages|everything that (is outdated|can be updated|can be upgraded|needs updating))",
      "(install|apply|put in) [(all|all the|all of the|every|the)] [(pending|available|outstanding|new|latest|security|system|package)] (updates|upgrades|patches|update) [(that are (available|pending|there|waiting)|available|pending|there are)]",
      "(run|do|perform|start|make) [(a|an|the|full)] [(full|system|package|apt|dnf)] (upgrade|update|upgrades) [of (the|this|my|everything|all) [(<machine>|packages)]]",
      "(bring|get) (the|this|my|everything|all) [(<machine>|packages|software)] up to date",
      "(apt|apt get|apt-get|dnf|zypper) upgrade",
      "(keep|make) (the|this|my) <machine> up to date",
      "(update|upgrade) (debian|ubuntu|fedora|the operating system|the os|linux)",
      "(get|fetch|download) and install (all|all the|the) [(pending|available|latest)] updates",
      "upgrade (the|all|all the|all of the) [installed] packages [to (the|their) latest (version|versions)]",
      "(update|upgrade) (everything|all [the] (packages|software|programs|apps)) [(on|in) (this|the|my) <machine>]",
      "(install|apply) [(all|any)] [the] (updates|upgrades|patches) [(available|pending|waiting|outstanding)] [(for|on) (this|the|my) <machine>]",
      "(install|apply) [(all|the)] security (updates|patches|fixes)",
      "(upgrade|update) (the|this|my) <machine> to the latest (packages|versions|version)",
      "(upgrade|update) all [the] (outdated|upgradable) packages",
      "[a] (full|complete) (system|package) (upgrade|update)",
      "(the|this|my) <machine> (needs|needs to be) (updating|upgrading|updated|upgraded)",
      "(get|bring) all [the] packages (updated|upgraded|up to date|to their latest versions)",
      "[(a|do a|run a|perform a)] (system|software|package|server) (update|upgrade)",
      "(run|do|install|apply|push through) [(the|all the|all|any|the pending)] [(pending)] (updates|upgrades|patches)",
    ],
  },
  slots: {},
  command: (_, machine) => {
    const commands = {
      apt: ["apt-get", "upgrade"],
      dnf: ["dnf", "upgrade"],
      pacman: ["pacman", "-Syu"],
      zypper: ["zypper", "update"],
    } satisfies Record<PackageManager, [string, ...string[]]>;
    return { pipeline: [commands[packageManager(machine)]], root: true };
  },
  say: spoken({ es: (outcome) => tell(outcome, "es"), en: (outcome) => tell(outcome, "en") }),
});

function tell({ stdout }: Outcome, language: Language): string {
  const spanish = language === "es";
  const figures = aptFigures(stdout) ?? dnfFigures(stdout);
  if (figures?.upgraded === 0 || /nothing to do|nada que hacer|there is nothing to do/i.test(stdout)) {
    const kept = figures?.kept ?? 0;
    if (kept > 0) {
      return spanish
        ? `Nada que actualizar ahora; ${count(kept, "paquete queda retenido", "paquetes quedan retenidos")}.`
        : `Nothing to upgrade now; ${count(kept, "package is", "packages are")} kept back.`;
    }
    return spanish
      ? "Todo estaba ya al día, según la última lista de paquetes descargada."
      : "Everything was up to date already, as far as the last package list tells.";
  }
  if (!figures) return spanish ? "El sistema está actualizado." : "The system is up to date.";
  const { upgraded, kept } = figures;
  if (spanish) {
    const rest = kept > 0 ? ` Otros ${kept} quedan retenidos.` : "";
    return `He actualizado ${count(upgraded, "paquete", "paquetes")}.${rest}`;
  }
  const rest = kept > 0 ? ` Another ${kept} kept back.` : "";
  return `${count(upgraded, "package was", "packages were")} upgraded.${rest}`;
}

/** "12 upgraded, 1 newly installed, 0 to remove and 3 not upgraded." in English or Spanish. */
function aptFigures(stdout: string): { upgraded: number; kept: number } | undefined {
  const match =
    /^(\d+) upgraded, .* and (\d+) not upgraded/m.exec(stdout) ??
    /^(\d+) actualizados, .* y (\d+) no actualizados/m.exec(stdout);
  return match ? { upgraded: Number(match[1]), kept: Number(match[2]) } : undefined;
}

/** "Upgrade  12 Packages" */
function dnfFigures(stdout: string): { upgraded: number; kept: number } | undefined {
  const match = /^\s*(?:Upgrade|Upgrading|Actualizar):?\s+(\d+) \w+/m.exec(stdout);
  return match ? { upgraded: Number(match[1]), kept: 0 } : undefined;
}
