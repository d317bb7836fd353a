import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { packageManager } from "../saying/package-manager.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

const remove =
  "(borra|borrar|borre|borres|elimina|eliminar|elimine|elimines|quita|quitar|quite|quites|desinstala|desinstalar|desinstale|limpia|limpiar|limpie|limpies|limpiame|remueve|remover|remueva|saca|sacar|purga|purgar)";
const unneeded =
  "(que ya no (hacen falta|se necesitan|se usan|sirven|necesito|uso|son necesarios|son necesarias)|que sobran|que no (hacen falta|se usan|se necesitan|sirven|son necesarios)|huerfan(o|a)s|innecesari(o|a)s|sobrantes|sin usar|inutiles|no usad(o|a)s|que no usa nadie|que han quedado sueltos|que quedaron (sueltos|huerfanos))";
const unneededEn = "(unneeded|unused|orphan|orphaned|unnecessary|leftover|left over|obsolete|redundant|stale)";

/** Removes packages that came with others and that nothing needs any more. */
export const packageCleanup = defineSkill({
  id: "package-cleanup",
  changes: true,
  sentences: {
    es: [
      "elimina los paquetes que ya no hacen falta",
      `${remove} [(los|las|todos los|todas las)] (paquetes|dependencias|programas|librerias|bibliotecas) ${unneeded}`,
      `${remove} [(los|las)] (paquetes|dependencias) (de (mas|sobra)|viejos que sobran|viejas que sobran)`,
      "(haz|hacer|hazme|haga|hace|haceme|corre|correr|lanza|lanzar|ejecuta|ejecutar|tira|pega|pasa) [(un|el)] (autoremove|auto remove|apt autoremove|dnf autoremove|apt-get autoremove)",
      "(apt|apt get|apt-get|dnf) autoremove",
      "autoremove",
      "(haz|hacer|hazme|haga|hace|haceme) [(una|la)] limpieza de [los] (paquetes|dependencias) [(huerfan(o|a)s|sobrantes|innecesari(o|a)s|viejos|sin usar)]",
      "(limpia|limpiar|limpie|limpies|limpiame) [(los|las)] (paquetes|dependencias) [(del sistema|instalad(o|a)s|viejos|viejas)]",
      "(limpieza) de [(los|las)] (paquetes|dependencias) [(huerfan(o|a)s|sobrantes|innecesari(o|a)s)]",
      "(libera|liberar|libere) espacio (quitando|borrando|eliminando) [los] paquetes (que sobran|huerfanos|innecesarios|sin usar|que no se usan)",
      `(deshazte|deshacerse|deshacete) de [(los|las)] (paquetes|dependencias) ${unneeded}`,
      `${remove} [(los|las|todos los)] (paquetes|dependencias|librerias|programas) que (ya no|no) (haga falta|hagan falta|se use|se usen|use nadie|se necesite|se necesiten|sirva|sirvan|usa nadie|usen)`,
      `${remove} [(las)] dependencias (huerfanas|sin usar|sobrantes|que quedaron)`,
      "(quita|quitar|quite|elimina|borra|limpia) [(los)] paquetes (automaticos|instalados automaticamente) (que sobran|que ya no hacen falta|innecesarios|que no se usan)",
      `${remove} [los] restos (de|de los) paquetes [(desinstalados|viejos)]`,
      "(autolimpieza|limpieza automatica) de paquetes",
      "(limpia|limpiar|limpie) (lo que sobre|lo que sobra|lo que no haga falta|lo que no se use) (de|en) [los] paquetes",
      "(quita|quitar|quite|elimina|eliminar|borra|borrar|limpia|limpiar) lo que [ya] no (se usa|se usan|hace falta|se necesita|sirve|se use) (de|en|de los|entre los) paquetes",
      "(paquetes|dependencias) (que sobran|huerfan(o|a)s|sin usar|innecesari(o|a)s) fuera",
      "(desinstala|desinstalar|desinstale) (lo|todo lo) que (ya no|no) (haga falta|se use|se necesite|sirva|hace falta|se usa|se necesita)",
      `${remove} [(los|las|todos los|todas las|esos|esas)] (paquetes|dependencias|librerias|bibliotecas|programas) que ((quedaron|han quedado|quedan|hayan quedado|quedasen|estan|esten|siguen|se quedaron|se han quedado) (colgad(o|a)s|suelt(o|a)s|huerfan(o|a)s|tirad(o|a)s|ahi|ahi tirad(o|a)s|por ahi|abandonad(o|a)s|de mas|de sobra|sin usar|sin dueno|estorbando|ocupando sitio)) [y] [que] [((ya no|no) (hacen falta|hagan falta|se necesitan|se usan|sirven|sirven de nada|sirven para nada|pintan nada|necesita nadie|usa nadie|use nadie|valen|son necesari(os|as)|necesito|uso))]`,
      `${remove} [(los|las|todos los|todas las|esos|esas)] (paquetes|dependencias|librerias|bibliotecas|programas) [${unneeded}] (que|y que|y) ((ya no|no) (hacen falta|hagan falta|se necesitan|se usan|sirven|sirven de nada|sirven para nada|pintan nada|necesita nadie|usa nadie|use nadie|valen|son necesari(os|as)|necesito|uso)) [y] [que] [((quedaron|han quedado|quedan|hayan quedado|quedasen|estan|esten|siguen|se quedaron|se han quedado) (colgad(o|a)s|suelt(o|a)s|huerfan(o|a)s|tirad(o|a)s|ahi|ahi tirad(o|a)s|por ahi|abandonad(o|a)s|de mas|de sobra|sin usar|sin dueno|estorbando|ocupando sitio))]`,
      `${remove} [(los|las|todos los|todas las)] (paquetes|dependencias|librerias|bibliotecas|programas) (colgad(o|a)s|abandonad(o|a)s|suelt(o|a)s) [que ((ya no|no) (hacen falta|hagan falta|se necesitan|se usan|sirven|sirven de nada|sirven para nada|pintan nada|necesita nadie|usa nadie|use nadie|valen|son necesari(os|as)|necesito|uso))]`,
      "(haz|hacer|hazme|haga|hace|haceme|dale|pegale|pega) [(una|la)] (limpieza|limpiada|barrida|pasada) (de|a|a los|de los|de las) (paquetes|dependencias|librerias|bibliotecas|programas) (huerfan(o|a)s|sobrantes|que ((quedaron|han quedado|quedan|hayan quedado|quedasen|estan|esten|siguen|se quedaron|se han quedado) (colgad(o|a)s|suelt(o|a)s|huerfan(o|a)s|tirad(o|a)s|ahi|ahi tirad(o|a)s|por ahi|abandonad(o|a)s|de mas|de sobra|sin usar|sin dueno|estorbando|ocupando sitio))|que ((ya no|no) (hacen falta|hagan falta|se necesitan|se usan|sirven|sirven de nada|sirven para nada|pintan nada|necesita nadie|usa nadie|use nadie|valen|son necesari(os|as)|necesito|uso))|que sobran|colgad(o|a)s)",
    ],
    en: [
      "remove packages that are no longer needed",
      `(remove|delete|uninstall|purge|get rid of|clean up|clean out|clear out|drop) [(the|all|all the|any)] ${unneededEn} (packages|dependencies|programs|libraries)`,
      "(remove|delete|uninstall|purge|get rid of|clean up|clean out|clear out|drop) [(the|all|all the|any)] (packages|dependencies|programs|libraries) [(that|which)] (are|is) (no longer|not) (needed|used|required|necessary) [any more]",
      "(remove|delete|uninstall|purge|get rid of|clean up|clear out|drop) [(the|all|all the|any)] (packages|dependencies) (nothing needs|nobody needs|nothing uses|i do not need|we do not need|that nothing needs|that nothing depends on|nothing depends on) [any more]",
      "(run|do|perform|execute) [(an|the)] (autoremove|auto remove|apt autoremove|dnf autoremove|apt-get autoremove)",
      "(apt|apt get|apt-get|dnf) autoremove",
      "autoremove [(packages|unused packages)]",
      "(clean up|clean|tidy up) [(the|my)] (packages|installed packages|dependencies)",
      "[a] package (cleanup|clean up)",
      "(do|perform|run) a (cleanup|clean up) of [the] (packages|dependencies|unused packages|orphaned packages)",
      "(free|free up) [some] space by removing (unused|unneeded|orphaned|unnecessary) packages",
      "(remove|delete|uninstall|purge|get rid of|clean up|clear out) [(the|all|any)] (packages|dependencies) (no longer|not) (needed|used|required) [any more]",
      "(remove|delete|uninstall|purge|get rid of|clean up) [(the|all|any)] (packages|dependencies) that (were|got) (automatically installed|installed automatically) and are (no longer|not) (needed|used) [any more]",
      "(remove|uninstall|clean up) [(the|all|any)] (packages|dependencies) (left over|left behind|we no longer need|i no longer need|we do not use|i do not use)",
      "auto remove [(the|all)] [unused] packages",
      "(clean up|remove) what [the] packages left [behind]",
      "(orphan|orphaned) package (cleanup|removal)",
      "(remove|clean up|delete|purge|get rid of) [(the|all|all the)] (orphans|leftover dependencies|orphan dependencies|unneeded stuff from apt)",
      "(clean up|clean out|clear out|clear up|remove|get rid of|purge|sweep up|uninstall) [(the|all|all the|any|those)] (packages|dependencies|libraries) (left behind|left over|lying around|left lying around|hanging around|that were left behind|that got left behind) [(and|that)] [(that)] [(nothing|nobody|no one) (needs|uses|wants) [(any more|anymore|any longer)]]",
    ],
  },
  slots: {},
  command: (_, machine) => {
    switch (packageManager(machine)) {
      case "apt":
        return { pipeline: [["apt-get", "autoremove"]], root: true };
      case "dnf":
        return { pipeline: [["dnf", "autoremove"]], root: true };
      case "pacman": {
        // Only the second needs root; "-" takes the names from the first, and pacman then asks on the terminal.
        const removal = ["pacman", "-Rns", "-"] as const;
        return { pipeline: [["pacman", "-Qdtq"], machine.uid === 0 ? removal : ["sudo", ...removal]] };
      }
      case "zypper":
        // zypper removes none by itself: it lists them.
        return { pipeline: [["zypper", "packages", "--unneeded"]] };
    }
  },
  say: spoken({
    es: ({ stdout }) => {
      const listed = unneededListed(stdout);
      if (listed !== undefined) {
        return listed === 0
          ? "No sobra ningún paquete."
          : `${listed === 1 ? "Sobra" : "Sobran"} ${count(listed, "paquete", "paquetes")}. zypper no los quita solo: dime cuál desinstalo.`;
      }
      const removed = removedByApt(stdout);
      return removed === 0
        ? "No sobraba ningún paquete."
        : removed === undefined
          ? "He quitado los paquetes que sobraban."
          : `He quitado ${count(removed, "paquete que sobraba", "paquetes que sobraban")}.`;
    },
    en: ({ stdout }) => {
      const listed = unneededListed(stdout);
      if (listed !== undefined) {
        return listed === 0
          ? "No package is left over."
          : `${count(listed, "package is", "packages are")} left over. zypper does not remove them by itself: tell me which one to uninstall.`;
      }
      const removed = removedByApt(stdout);
      return removed === 0
        ? "No package was left over."
        : removed === undefined
          ? "The packages left over were removed."
          : `${count(removed, "package", "packages")} left over ${removed === 1 ? "was" : "were"} removed.`;
    },
  }),
});

/** "0 upgraded, 0 newly installed, 3 to remove and 0 not upgraded." in English or Spanish. */
function removedByApt(stdout: string): number | undefined {
  if (/nothing to do|nada que hacer/i.test(stdout)) return 0;
  const figure = /^\d+ (?:upgraded|actualizados), .*?(\d+) (?:to remove|para eliminar)/m.exec(stdout)?.[1];
  return figure === undefined ? undefined : Number(figure);
}

/** Rows of zypper's table: "i | Main Repository | libfoo | 1.2 | x86_64". */
function unneededListed(stdout: string): number | undefined {
  if (!/^S\s+\| Repository/m.test(stdout)) return /no packages found/i.test(stdout) ? 0 : undefined;
  return lines(stdout).filter((line) => /^i\S?\s+\|/.test(line)).length;
}
