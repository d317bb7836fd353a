import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { archiveListing, isArchive } from "../saying/archive-kind.ts";
import { count } from "../saying/figures.ts";
import { lines } from "../saying/lines.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** What is in a folder. */
export const listFolder = defineSkill({
  id: "list-folder",
  sentences: {
    es: [
      "qué hay en la carpeta {path}",
      "[(los|las|que|todos los)] (<archivos>|cosas) (ocult(os|as)|escondid(os|as)) (en|de|dentro de|del) [(la|el)] [<carpeta>] {path}",
      "(que|lo que) (hay|tengo|tiene|contiene|esta) (en|dentro de) [(la|el|mi)] <carpeta> [de] [{path}]",
      "(que|lo que) (hay|tengo|esta) (en|dentro de) {path}",
      "[el] contenido (de|del) [(la|el|mi)] <carpeta> [{path}]",
      "[(los|las)] (<archivos>|<carpetas>|cosas) (de|del|en|que hay en|dentro de) [(la|el|mi)] [<carpeta>] {path}",
      "(lista|listar|listame) [(los|las|todos los)] [(<archivos>|<carpetas>|contenido)] [(de|del|en)] [(la|el|mi)] [<carpeta>] {path}",
      "(lista|listar|listame) [los] <archivos> [(de|en) (esta|este) <carpeta>]",
      "que (<archivos>|<carpetas>) (hay|tengo|tiene|contiene) [(en|dentro de|aqui)] [(la|el|mi|este|esta)] [<carpeta>] [{path}]",
      "[los] <archivos> (de|en) (esta|este) <carpeta>",
      "que hay aqui",
    ],
    en: [
      "what is in the folder {path}",
      "[(the|all|all the|any)] hidden (<files>|things|ones) (in|inside|of) [the] [<folder>] {path}",
      "what is (in|inside|there in|there under) [(the|my|this)] <folder> [{path}]",
      "what is (in|inside|under) {path}",
      "[the] (contents|content) of [(the|my)] <folder> [{path}]",
      "[the] contents of [(the|my)] {path} <folder>",
      "[(the|all|all the)] (<files>|<folders>|things|stuff) (in|inside|of|under) [(the|my)] [<folder>] {path} [<folder>]",
      "(list|ls|dir) [(the|my)] [<folder>] {path} [<folder>]",
      "(list|show|show me) [(the|all)] <files> [here|in this <folder>]",
      "what <files> (are|do i have) (in|inside|under) [(the|my)] [<folder>] {path}",
      "what is (here|in here|in this <folder>)",
      "(which|what) <files> (are|are there|have we|do we have|do i have|have i) [(got)] (in|inside|under) [(the|my)] [<folder>] {path}",
      "(let me see|show me) what is in [the] [<folder>] {path}",
      "what have (we|i) got (in|inside|under) [(the|my)] [<folder>] {path}",
      "(show|show me|list|display|open|see) [(the|my)] {path} (<folder>|contents)",
    ],
  },
  slots: { path: { type: "path", optional: true, exists: true } },
  command: ({ path }, machine) => {
    if (path === undefined) return { pipeline: [["ls", "-lah"]] };
    if (isFile(path, machine) && isArchive(path)) return { pipeline: [archiveListing(path)] };
    // "qué hay en /etc/hosts" is asked of files too.
    return { pipeline: [isFile(path, machine) ? ["cat", path] : ["ls", "-lah", path]] };
  },
  say: spoken({
    es: ({ stdout }, { path }) => {
      if (!isListing(stdout)) return `Eso es lo que hay en ${path ?? "esta carpeta"}.`;
      const { folders, files } = entries(stdout);
      const place = path ?? "esta carpeta";
      if (folders + files === 0) return `${place} está vacía.`;
      return `En ${place} hay ${count(folders, "carpeta", "carpetas")} y ${count(files, "archivo", "archivos")}.`;
    },
    en: ({ stdout }, { path }) => {
      if (!isListing(stdout)) return `That is what ${path ?? "this folder"} holds.`;
      const { folders, files } = entries(stdout);
      const place = path ?? "this folder";
      if (folders + files === 0) return `${place} is empty.`;
      return `${place} holds ${count(folders, "folder", "folders")} and ${count(files, "file", "files")}.`;
    },
  }),
});

/** Where nothing is there to look at, a name with an ending or an underscore is taken for a file's. */
function isFile(path: string, machine: MachineSnapshot): boolean {
  const kind = machine.pathKind(path);
  return kind === undefined ? /[^/][._][A-Za-z]+$/.test(path) : kind === "file";
}

function isListing(stdout: string): boolean {
  return /^total /.test(stdout);
}

function entries(stdout: string): { folders: number; files: number } {
  const rows = lines(stdout).filter((line) => /^[-dlbcps][rwxsStT-]{9}/.test(line) && !/ \.{1,2}$/.test(line));
  const folders = rows.filter((line) => line.startsWith("d")).length;
  return { folders, files: rows.length - folders };
}
