import { remoteParts } from "../saying/remote.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

const brings =
  "(trae|traer|traeme|traiga|traigame|baja|bajar|bajame|descarga|descargame|copia|copiar|copiame|recupera|obten)";
const bringsEn = "(fetch|get|bring|copy|pull|download|grab|scp)";

/** Copies a file or folder from another machine, into this folder unless another is named. */
export const copyFromHost = defineSkill({
  id: "copy-from-host",
  changes: true,
  sentences: {
    es: [
      "trae {source} del servidor {remote}",
      `${brings} [(el|la|los|las)] [(<archivo>|<carpeta>)] {source} (de|del|desde|desde el|desde la) [(el|la|mi)] [<maquinaremota>] {remote} [(para aca|aqui|<porssh>)]`,
      `${brings} [(el|la|los|las)] [(<archivo>|<carpeta>)] {source} (de|del|desde|desde el|desde la) [(el|la|mi)] [<maquinaremota>] {remote} (a|en|hacia|y (dejalo|ponlo|guardalo) en) [(la|el)] [<carpeta>] {target}`,
      `${brings} (de|del|desde) [(el|la|mi)] [<maquinaremota>] {remote} [(el|la|los|las)] [(<archivo>|<carpeta>)] {source}`,
      "(necesito|quiero) [(el|la)] [(<archivo>|<carpeta>)] {source} (de|del|que esta en) [(el|la)] <maquinaremota> {remote} aqui",
      "(haz|hazme) un scp (de|desde) {remote} (de|del) [<archivo>] {source}",
      "(pasa|pasame) [(el|la)] [(<archivo>|<carpeta>)] {source} (de|del|desde) <maquinaremota> {remote} (aca|aqui|a este <equipo>)",
      "(trae|traeme|copia|baja) por (scp|ssh|rsync) [(el|la)] [(<archivo>|<carpeta>)] {source} (de|del|desde) [<maquinaremota>] {remote}",
    ],
    en: [
      "fetch {source} from the server {remote}",
      `${bringsEn} [(the|my)] [(<file>|<folder>)] {source} from [(the|my|our)] [<machine>] {remote} [(here|<overssh>)]`,
      `${bringsEn} [(the|my)] [(<file>|<folder>)] {source} from [(the|my|our)] [<machine>] {remote} (to|into|in|under) [(the)] [<folder>] {target}`,
      `${bringsEn} from [(the|my|our)] [<machine>] {remote} [(the|my)] [(<file>|<folder>)] {source}`,
      "(copy|get|fetch) {remote} (<file>|<folder>) {source} here",
      "(do|run) an scp of {source} from [<machine>] {remote}",
      "(copy|fetch|get|pull) [(the)] [(<file>|<folder>)] {source} (over|with|using|via) (ssh|scp|rsync|sftp) from [<machine>] {remote}",
      "i need [(the)] [(<file>|<folder>)] {source} from [the] <machine> {remote} here",
    ],
  },
  slots: {
    source: { type: "path", ask: { es: "¿Qué archivo o carpeta de allí?", en: "Which file or folder there?" } },
    remote: { type: "remote", ask: { es: "¿De qué equipo?", en: "From which machine?" } },
    target: { type: "path", optional: true },
  },
  command: ({ target = ".", ...slots }, machine) => {
    if (machine.program("scp").file === undefined) return { pipeline: [["rsync", "-a", there(slots), target]] };
    // What has an ending is hardly a folder.
    const isFile = /[^/.][.]\w+$/.test(slots.source ?? "");
    return { pipeline: [isFile ? ["scp", there(slots), target] : ["scp", "-r", there(slots), target]] };
  },
  say: spoken({
    es: (_, slots) => `He traído ${there(slots)}${slots.target ? ` a ${slots.target}` : ""}.`,
    en: (_, slots) => `${there(slots)} was copied ${slots.target ? `to ${slots.target}` : "here"}.`,
  }),
});

function there({ source = "", remote = "" }: SlotValues): string {
  return `${remoteParts(remote).host}:${source}`;
}
