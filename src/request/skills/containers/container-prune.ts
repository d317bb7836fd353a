import { containerTool } from "../saying/container-tool.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const cleans =
  "(limpia|limpiar|limpie|limpiame|purga|purgar|purgue|depura|depurar|haz limpieza (de|en)|haz una limpieza (de|en))";

/** Removes stopped containers, networks nobody uses, images without a name, and the build cache. */
export const containerPrune = defineSkill({
  id: "container-prune",
  changes: true,
  sentences: {
    es: [
      "limpia docker",
      `${cleans} [(el|lo de|todo lo de|todo el)] (docker|podman) [(de (basura|restos|lo que sobra|lo que no se usa))]`,
      `(libera|liberar|recupera|recuperar|haz) (espacio|sitio|hueco) (en|de|con) (docker|podman)`,
      "(borra|borrar|elimina|eliminar|quita|quitar|limpia|limpiar) (lo que (sobra|no se usa|no usa)|la basura|los restos|lo sobrante|todo lo que (sobra|no se usa)) (de|en) (docker|podman)",
      "(borra|borrar|elimina|eliminar|quita|quitar|limpia|limpiar) [(los|todos los)] contenedores (parados|detenidos) y [(las|todas las)] imagenes (sin usar|que no se usan|colgadas|huerfanas)",
      "(haz|hacer|lanza|ejecuta) (un|el) (docker|podman) [system] prune",
      "(tira|tirar|quita|borra|elimina) [(toda|todas)] (la basura|lo inutil|las sobras) de (docker|podman)",
      "(docker|podman) [system] prune",
    ],
    en: [
      "prune docker",
      "(prune|clean up|clean|clean out|tidy up|tidy) [(the|my|all of)] (docker|podman) [(junk|leftovers|mess|system)]",
      "(free|free up|reclaim|recover) [(the|some|disk)] (space|room|disk space) (in|from|of|used by) (docker|podman)",
      "(delete|remove|clean up|get rid of) (what|everything|whatever) (docker|podman) (does not use|does not need|no longer uses|no longer needs)",
      "(delete|remove|clean up|prune) [(all|the)] (unused|dangling|stopped) (docker|podman) (stuff|things|objects|data)",
      "(do|run) a (docker|podman) [system] prune",
      "(throw away|throw out|drop) [all] (the) (docker|podman) (junk|leftovers|rubbish)",
      "give [the] (docker|podman) (a clean|a cleanup|a purge)",
    ],
  },
  slots: {},
  command: (_, machine) => ({ pipeline: [[containerTool(machine), "system", "prune", "-f"]] }),
  say: spoken({
    es: ({ stdout }) => `Hecho. Espacio recuperado: ${reclaimed(stdout)}.`,
    en: ({ stdout }) => `Done. Space reclaimed: ${reclaimed(stdout)}.`,
  }),
});

/** "Total reclaimed space: 1.2GB", the last line of either tool. */
function reclaimed(stdout: string): string {
  return /reclaimed space: ([\d.]+ ?[kKMGT]?i?B)/.exec(lines(stdout).at(-1) ?? "")?.[1] ?? "0 B";
}
