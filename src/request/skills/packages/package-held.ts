import type { Language } from "../../../shared/language.ts";
import { sayList } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { type PackageManager, packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const held = "(retenidos|congelados|fijados|bloqueados|anclados|en hold|excluidos de las actualizaciones|pineados)";

/** Packages that are kept at their version. */
export const packageHeld = defineSkill({
  id: "package-held",
  sentences: {
    es: [
      "qué paquetes están retenidos",
      `[(que|cuales|los|cuales son los)] paquetes (estan|hay|tengo|tenemos|que estan) ${held}`,
      `[(hay|tengo|tenemos)] [(los|algun|algunos)] (paquete|paquetes) (retenido|congelado|en hold|fijado|bloqueado|${held})`,
      `[los] paquetes ${held}`,
      "(que|cuales) paquetes no se (actualizan|actualizaran|van a actualizar) [por estar retenidos]",
      `(lista|listado) de paquetes ${held}`,
      "(apt mark|apt-mark) showhold",
      "[si] (esta|hay) (retenido|en hold|congelado) algun paquete",
      "(cuantos) paquetes (hay|tengo|estan) (retenidos|congelados|en hold)",
      "paquetes que tengo (retenidos|congelados|fijados|bloqueados)",
      "[(que|cuales|los)] paquetes (que no se (actualizan|actualizaran)|sin actualizar por estar retenidos|fijos a una version|con la version (fijada|congelada|bloqueada))",
      "que (hay|tengo|esta) (retenido|en hold|congelado) [(en (apt|dnf|los paquetes))]",
      "que paquetes (tengo|tenemos|tiene) (retenidos|congelados|en hold|fijados)",
      "(que|cuales|hay|tenemos|tengo) [(algun|algunos|los)] (paquete|paquetes) [(que)] [(hay|estan|esta|tenemos|tengo|quedaron|dejamos)] (fij(o|a|os|as)|clavad(o|a|os|as)|anclad(o|a|os|as)|congelad(o|a|os|as)|frenad(o|a|os|as)|parad(o|a|os|as)|bloquead(o|a|os|as)) [(en (su|una) version|para que no se actualice[n]|sin actualizar|a proposito)]",
    ],
    en: [
      "which packages are held",
      "[(which|what|the|any|list of|all)] packages [(are|that are)] (held|on hold|held back|pinned|frozen|locked|version locked)",
      "[(the|any|all)] (held|pinned|frozen|locked|held back) packages [are there]",
      "are [there] any packages (held|on hold|held back|pinned|frozen)",
      "is any package (held|on hold|held back|pinned|frozen)",
      "(apt mark|apt-mark) showhold",
      "(which|what) packages (will not|are not going to) be (upgraded|updated)",
      "how many packages are (held|on hold|pinned|held back)",
      "package holds",
      "what is (held back|on hold|pinned) [in (apt|dnf|the packages)]",
      "[(which|what|the)] packages [(that)] are kept (back|at their version)",
      "[the] list of (held|pinned|on hold|locked) packages",
      "do (i|we) have [any] (held|pinned|locked|frozen) packages",
      "is anything (held|held back|on hold|pinned)",
    ],
  },
  slots: {},
  command: (_, machine) => {
    const commands = {
      apt: ["apt-mark", "showhold"],
      dnf: ["dnf", "versionlock", "list"],
      pacman: ["grep", "-hE", "^[[:space:]]*IgnorePkg", "/etc/pacman.conf"],
      zypper: ["zypper", "locks"],
    } satisfies Record<PackageManager, [string, ...string[]]>;
    return { pipeline: [commands[packageManager(machine)]] };
  },
  // grep ends with 1 where nothing is named.
  say: spoken({ es: ({ stdout }) => tell(stdout, "es"), en: ({ stdout }) => tell(stdout, "en") }, [1]),
});

function tell(stdout: string, language: Language): string {
  const names = lines(stdout).flatMap(namesIn);
  if (language === "es") {
    return names.length === 0
      ? "No hay ningún paquete retenido."
      : `${names.length === 1 ? "Está retenido" : "Están retenidos"}: ${sayList(names, "es", 8)}.`;
  }
  return names.length === 0 ? "No package is held." : `Held: ${sayList(names, "en", 8)}.`;
}

/** A name a line (apt), "IgnorePkg = a b" (pacman), "1 | nginx | package | (any)" (zypper), "nginx-0:1.2-3.*" (dnf). */
function namesIn(line: string): string[] {
  const ignored = /^\s*IgnorePkg\s*=\s*(.*)$/.exec(line)?.[1];
  if (ignored !== undefined) return ignored.split(/\s+/).filter((name) => name !== "");
  const row = /^\d+\s*\|\s*([^\s|]+)/.exec(line)?.[1];
  if (row !== undefined) return [row];
  const locked = /^(.+?)-\d+:\S+$/.exec(line.trim())?.[1];
  return locked !== undefined ? [locked] : /^[a-z0-9][\w.+:-]*$/.test(line.trim()) ? [line.trim()] : [];
}
