import { remoteParts } from "../saying/remote.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Copies a file or folder to another machine, into the home folder there unless another is named. */
export const copyToHost = defineSkill({
  id: "copy-to-host",
  changes: true,
  sentences: {
    es: [
      "copia {source} al servidor {remote}",
      "<manda> [(el|la|los|las|mi)] [(<archivo>|<carpeta>)] {source} (a|al|en|hacia|para|hasta) [(el|la|mi|nuestro)] [<maquinaremota>] {remote} [<porssh>]",
      "<manda> [(el|la|los|las|mi)] [(<archivo>|<carpeta>)] {source} (a|al|en|hacia|para) [(el|la|mi)] [<maquinaremota>] {remote} (en|dentro de|a|bajo|y (dejal(o|a)|ponl(o|a)|guardal(o|a)) en) [(la|el|su)] [(<carpeta>|ruta)] {target} [<porssh>]",
      "<manda> [(el|la|los|las|mi)] [(<archivo>|<carpeta>)] {source} (a|en|hacia) [(la|el|su)] [(<carpeta>|ruta)] {target} (de|del|en|en el|en la) [(el|la|mi)] [<maquinaremota>] {remote} [<porssh>]",
      "<manda> (a|al|en|hacia) [(el|la|mi)] [<maquinaremota>] {remote} [(el|la|los|mi)] [(<archivo>|<carpeta>)] {source}",
      "(haz|hacer|haga|hace|hazme) [(un|una)] (scp|copia por ssh|copia por scp|copia por rsync) (de|del) [(el|la)] [(<archivo>|<carpeta>)] {source} (a|al|en|hacia) [(el|la|mi)] [<maquinaremota>] {remote}",
      "(haz|hacer|haga|hace|hazme) una copia (de|del) [(el|la)] [(<archivo>|<carpeta>)] {source} (en|a|al) [(el|la|mi|otro|otra)] <maquinaremota> {remote} [<porssh>]",
      "<manda> (por|con|via|usando) (ssh|scp|rsync|sftp) [(el|la)] [(<archivo>|<carpeta>)] {source} (a|al|en|hacia) [(el|la|mi)] [<maquinaremota>] {remote}",
      "<manda> [(el|la|los|mi)] [(<archivo>|<carpeta>)] {source} (a|al) (otro|otra|un|una|el|la) <maquinaremota>",
      "<manda> (un|el|este|una|la|esta) (<archivo>|<carpeta>) (a|al) (otro|otra|un|una|el|la) <maquinaremota>",
      "(haz|hacer|haga|hace) [un] (respaldo|backup) (de|del) [(el|la)] [(<archivo>|<carpeta>)] {source} (en|a|al|hacia) [(el|la|mi)] <maquinaremota> {remote} [<porssh>]",
      "(lleva|llevar|deja|dejar|manda|mandar|envia|pon|sube|guarda) [(una|un)] (copia|backup|respaldo) (de|del) [(el|la)] [(<archivo>|<carpeta>)] {source} (en|a|al) [(el|la|mi)] [<maquinaremota>] {remote} [<porssh>]",
      "<manda> [(el|la|los|las|mi)] [(<archivo>|<carpeta>)] {source} (a|al|en|hacia|para) [(el|la|mi)] [<maquinaremota>] {remote} [(,|y)] (dejal(o|a|os|as)|ponl(o|a|os|as)|guardal(o|a|os|as)|metel(o|a|os|as)|pon|que quede|que vaya|que acabe|colocal(o|a)) (en|dentro de|bajo|a) [(la|el|su)] [(<carpeta>|ruta)] [de] {target} [<porssh>]",
    ],
    en: [
      "copy {source} to the server {remote}",
      "<send> [(the|my)] [(<file>|<folder>)] {source} [(<file>|<folder>)] [over] (to|onto|over to|across to|on) [(the|my|our)] [<machine>] {remote} [<overssh>]",
      "<send> [(the|my)] [(<file>|<folder>)] {source} (to|onto|on|over to) [(the|my|our)] [<machine>] {remote} (in|into|under|at|to|and (put|leave|keep) it in) [(the|its)] [(<folder>|path)] {target} [<overssh>]",
      "<send> [(the|my)] [(<file>|<folder>)] {source} (to|into|under) [(the)] [(<folder>|path)] {target} (on|of|at) [(the|my|our)] [<machine>] {remote} [<overssh>]",
      "<send> (to|onto) [(the|my)] [<machine>] {remote} [(the|my)] [(<file>|<folder>)] {source}",
      "(do|run|make) (an|a) (scp|copy over ssh) of [(the|my)] [(<file>|<folder>)] {source} (to|onto|on) [(the|my)] [<machine>] {remote}",
      "<send> {remote} [(the|my)] (<file>|<folder>) {source}",
      "use (scp|rsync|ssh|sftp) to <send> [(the|my)] [(<file>|<folder>)] {source} (to|onto|over to) [(the|my)] [<machine>] {remote}",
      "<send> [(the|my)] [(<file>|<folder>)] {source} (to|onto|over to) (another|the other|a|the) <machine>",
      "make a (copy|backup) of [(the|my)] [(<file>|<folder>)] {source} on [(the|my|another)] <machine> {remote} [<overssh>]",
      "<send> [(the|my)] [(<file>|<folder>)] {source} (over|with|using|via|through|by) (ssh|scp|rsync|sftp) (to|onto|on) [(the|my|our)] [<machine>] {remote} [(in|into|under|at) [(the|its)] [(<folder>|path)] {target}]",
      "(send|put|move|leave|push|keep) a (copy|backup) of [(the|my)] [(<file>|<folder>)] {source} (to|on|onto) [(the|my|our)] [<machine>] {remote}",
      "<send> [(the|my)] [(<file>|<folder>)] {source} (to|onto|on|over to) [(the|my|our)] [<machine>] {remote} [,] [and] (put|leave|keep|drop|place|store|stick) it (in|into|under|at) [(the|its|their)] [(<folder>|path)] {target} [<overssh>]",
    ],
  },
  slots: {
    source: { type: "path", exists: true, ask: { es: "¿Qué archivo o carpeta?", en: "Which file or folder?" } },
    remote: { type: "remote", ask: { es: "¿A qué equipo?", en: "To which machine?" } },
    target: { type: "path", optional: true },
  },
  command: ({ source = "", remote = "", target }, machine) => {
    const { host, folder } = remoteParts(remote);
    const there = `${host}:${target ?? folder}`;
    if (machine.program("scp").file === undefined) return { pipeline: [["rsync", "-a", source, there]] };
    return { pipeline: [machine.pathKind(source) === "file" ? ["scp", source, there] : ["scp", "-r", source, there]] };
  },
  say: spoken({
    es: (_, { source = "", remote = "", target }) =>
      `He copiado ${source} a ${place(remote, target, "su carpeta personal")}.`,
    en: (_, { source = "", remote = "", target }) =>
      `${source} was copied to ${place(remote, target, "the home folder there")}.`,
  }),
});

function place(remote: string, target: string | undefined, home: string): string {
  const { host, folder } = remoteParts(remote);
  const where = target ?? folder;
  return `${host}${where === "" ? ` (${home})` : `, ${where}`}`;
}
