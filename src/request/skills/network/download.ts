import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import type { Outcome } from "../../../ports/outcome.ts";
import { visible } from "../../../shared/text.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Fetches a file from an address, into the working folder or where it is told. */
export const download = defineSkill({
  id: "download",
  changes: true,
  sentences: {
    es: [
      "descarga {url}",
      "<descarga> [(el|la|un|una|este|ese|esta|lo que hay en)] [(archivo|fichero|pagina|imagen|documento|instalador|paquete|script|iso|contenido|foto|pdf|zip|programa|tarball)] [(de|desde|que hay en|que esta en|en)] [(la|esta|este|el|internet)] [(direccion|url|web|enlace|link|sitio)] {url}",
      "<descarga> [(el|la|un|una|este|ese|esta)] [(archivo|fichero|pagina|imagen|documento|instalador|paquete|script|iso|contenido|foto|pdf|zip|programa)] [(de|desde|que hay en)] [(la|esta|el)] [(direccion|url|web|enlace|link|sitio)] {url} (en|a|al|dentro de|dentro del|hacia|para) [(la|el|mi)] [<carpeta>] {target}",
      "<descarga> [(el|la|un|este)] [(archivo|fichero|pagina|imagen|iso|script)] [(de|desde)] [(la|esta)] [(direccion|url|web|enlace|link)] {url} (como|con el nombre [de]|con nombre|llamandol(o|a)|y (llamal(o|a)|guardal(o|a) como|guardal(o|a) con el nombre [de]|ponle|ponle de nombre)) [<archivo>] {target}",
      "<descarga> [(el|la|un|este)] [(archivo|fichero|pagina|imagen|iso|script)] [(de|desde)] [(la|esta)] [(direccion|url|web|enlace|link)] {url} y (guardal(o|a)|dejal(o|a)|ponl(o|a)|metel(o|a)|guardarl(o|a)|guardel(o|a)|pongal(o|a)|dejel(o|a)) (en|dentro de) [(la|el|mi)] [<carpeta>] {target}",
      "<descarga> (en|a|dentro de) [(la|el|mi)] [<carpeta>] {target} [(el|lo que hay en)] [<archivo>] [(de|desde)] [(la|esta)] [(direccion|url|web|enlace|link)] {url}",
      "(guarda|guardar|guarde|guardame|pon|mete|deja) [(en|dentro de)] [<carpeta>] [(el|lo que hay en)] [<archivo>] [(de|desde)] [(la|esta)] [(direccion|url|web|enlace|link)] {url} (en|como|dentro de) [(la|el|mi)] [<carpeta>] {target}",
      "(haz|hacer|haga|hace|hazme) (la|una) descarga (de|desde) {url}",
      "(haz|hacer|haga|hace|hazme) (la|una) descarga (de|desde) {url} (en|a) [(la|el|mi)] [<carpeta>] {target}",
      "<descarga> (un|el|este) (archivo|fichero|iso|script) [(de|desde) (internet|una direccion|una url|la web|la red)]",
      "<descarga> (con|usando|mediante) (wget|curl) {url} [(en|a) [(la|el|mi)] [<carpeta>] {target}]",
      "(haz|hacer|haga|hace|hazme|tira|lanza) un wget (a|de|al) {url} [(en) [(la|el)] [<carpeta>] {target}]",
      "wget [(a|de|al)] {url} [(en|a) [(la|el|mi)] [<carpeta>] {target}]",
      "(me|nos) (descargas|bajas|traes|puedes descargar|puedes bajar|podrias bajar|podrias descargar|descarga|baja) [(el|la|un)] [<archivo>] [(de|desde)] {url}",
      "(me|nos) (descargas|bajas|traes|puedes descargar|puedes bajar) [(el|la|un)] [<archivo>] [(de|desde)] {url} (en|a) [(la|el|mi)] [<carpeta>] {target}",
      "copia [(el|lo que hay en)] [<archivo>] [(de)] {url} (a|en) [(la|el|mi)] [<carpeta>] {target}",
      "(guarda|guardar|guarde|guardame|pon|mete|deja) (en|dentro de) [(la|el|mi)] [<carpeta>] {target} [(el|lo que hay en|lo de|el contenido de)] [<archivo>] [(de)] {url}",
      "(copia|copiar|baja|trae|deja) (en|a) [(la|el|mi)] [<carpeta>] {target} [(el|lo que hay en|lo de)] [<archivo>] [(de)] {url}",
    ],
    en: [
      "download {url}",
      "<download> [(the|a|this|that)] [(file|page|image|document|installer|package|script|iso|tarball|archive)] [(from|at)] [(the|this)] [(address|url|site|link|web)] {url}",
      "<download> [(the|a|this)] [(file|page|image|document|installer|package|script|iso|tarball|archive)] [(from|at)] [(the|this)] [(address|url|site|link)] {url} (into|to|in|inside|under) [(the|my)] [<folder>] {target} [<folder>]",
      "<download> [(the|a|this)] [(file|page|image|iso|script)] [(from|at)] [(the|this)] [(address|url|site|link)] {url} (as|and (name it|call it|save it as)) [the] [file] {target}",
      "<download> [(the|a|this)] [(file|page|image|iso|script)] [(from|at)] [(the|this)] [(address|url|site|link)] {url} and (save|put|store|leave|keep) it (in|into|under|to|at) [(the|my)] [<folder>] {target}",
      "<download> (into|to|in) [(the|my)] [<folder>] {target} [(the|what is)] [file] [(from|at)] {url}",
      "(save|store|put) [the] [(file|page|what is)] [(from|at)] [(the|this)] [(address|url|site|link)] {url} (in|into|to|as|under) [(the|my)] [<folder>] {target}",
      "(do|make|start|run) a (download|wget) of {url} [(into|to|in) [(the|my)] [<folder>] {target}]",
      "<download> (a|the|some) file [from (the internet|the web|a url|an address)]",
      "(wget|curl) [(the|this)] [(file|page)] {url} (into|to|in) [(the|my)] [<folder>] {target}",
      "(use|using) (wget|curl) to <download> {url} [(into|to|in) [(the|my)] [<folder>] {target}]",
      "<download> {url} (with|using) (wget|curl)",
      "copy [(the|what is at)] [(file|page)] {url} (to|into) [(the|my)] [<folder>] {target}",
      "(i|we) (need|want) [(the)] [(file|page)] [(at|from)] {url} (in|into|under|inside|on) [(the|my)] [<folder>] {target}",
    ],
  },
  slots: {
    url: { type: "url", ask: { es: "¿De qué dirección?", en: "From which address?" } },
    target: { type: "path", optional: true },
  },
  command: ({ url = "", target }, machine) => {
    const into =
      target !== undefined &&
      (target.endsWith("/") ||
        target === "." ||
        machine.pathKind(target) === "directory" ||
        isLikelyFolder(target, url, machine));
    const usesCurl = machine.program("wget").file === undefined && machine.program("curl").file !== undefined;
    if (usesCurl) {
      const where = target === undefined ? ["-O"] : into ? ["-O", "--output-dir", target] : ["-o", target];
      return { pipeline: [["curl", "-fL", ...where, url]] };
    }
    const where = target === undefined ? [] : [into ? "-P" : "-O", target];
    return { pipeline: [["wget", ...where, url]] };
  },
  say: spoken({
    es: (outcome, slots) => {
      const file = savedAs(outcome, slots);
      return file === undefined ? "Descargado." : `Descargado en ${file}.`;
    },
    en: (outcome, slots) => {
      const file = savedAs(outcome, slots);
      return file === undefined ? "Downloaded." : `Downloaded to ${file}.`;
    },
  }),
});

/** A place without an ending, for a file that has one: wget makes the folder. */
function isLikelyFolder(target: string, url: string, machine: MachineSnapshot): boolean {
  const isBare = /^[/~].*\/[^./]+$|^\/[^./]+$/.test(target) && machine.pathKind(target) === undefined;
  return isBare && /^\w+:\/\/[^/]+\/.*\.\w{1,5}$/.test(url);
}

/** wget names the file it wrote, in the quotation marks of its language. */
function savedAs({ stderr }: Outcome, { target }: SlotValues): string | undefined {
  const written = /[‘«“"'](.+?)[’»”"'] (?:saved|guardado)/.exec(stderr)?.[1] ?? target;
  return written === undefined ? undefined : visible(written);
}
