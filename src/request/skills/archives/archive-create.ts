import { posix } from "node:path";
import type { MachineSnapshot } from "../../../command/machine/snapshot.ts";
import { spoken } from "../saying/spoken.ts";
import { under } from "../saying/under.ts";
import { defineSkill, type SlotValues } from "../skill.ts";

/** Packs a file or folder into an archive: tar.gz unless its name or the request says otherwise. */
export const archiveCreate = defineSkill({
  id: "archive-create",
  changes: true,
  sentences: {
    es: [
      "comprime {path} en {archive}",
      "(comprime|comprimir|comprimi|comprima|comprimas|comprimeme|comprimame|empaqueta|empaquetar|empaquete|empaquetame|archiva|archivar|tarea|tarear) [(el|la|mi|toda la|todo el|lo que hay en)] [(<archivo>|<carpeta>)] {path} [(en|a|con|en un|en un archivo|en un fichero|como|con formato|en formato|usando|a un)] [{format}] [(llamado|que se llame|con [el] nombre|con nombre|de nombre)] [(en|como|dentro de|a|y guardalo en|y guardalo como|y dejalo en)] [(el archivo|el fichero|la carpeta|un archivo|un fichero)] [llamado] {archive}",
      "(comprime|comprimir|comprimi|comprima|comprimas|comprimeme|comprimame|empaqueta|empaquetar|empaquete|empaquetame|archiva|archivar) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path}",
      "(comprime|comprimir|comprimi|comprima|comprimas|comprimeme|comprimame|empaqueta|empaquetar|empaquete|empaquetame|archiva|archivar) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} (en|a|como|con|usando|en formato|con formato|en un|en un archivo|a un|a formato) [(un|una)] {format}",
      "(comprime|comprimir|comprimi|comprima|comprimeme|empaqueta|empaquetar) (en|a|como|con|usando|en formato|en un) {format} [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} [(en|como|llamado|con el nombre) [la] [<carpeta>] {archive}]",
      "(comprime|comprimir|comprima|comprimeme|empaqueta|empaquetar) [(el|la|un|una|este|esta|ese|esa)] (<archivo>|<carpeta>)",
      "(<crea>|saca|prepara|preparame) [(un|el|una)] {format} (con|de|del|a partir de|para|con todo lo de|con todo lo que hay en|con el contenido de) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} [(en|llamado|que se llame|con [el] nombre|con nombre|como) [(la|el)] [(<archivo>|<carpeta>)] {archive}]",
      "(<crea>|saca|prepara) [(un|el)] {format} (llamado|que se llame|con [el] nombre|con nombre|en) {archive} (con|de|del|a partir de) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path}",
      "(<crea>|saca|prepara) [(un|el)] (<archivo>|paquete|archivo comprimido|fichero comprimido|comprimido) {archive} (con|de|del|a partir de|comprimiendo) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path}",
      "<crea> {archive} (con|a partir de|comprimiendo) [(el|la|mi|toda la|el contenido de|todo lo de|lo que hay en)] [(<archivo>|<carpeta>)] {path}",
      "(mete|meter|meteme|pon|guarda|guardar|junta|pasa|agrupa) [(el|la|mi|toda la|todo el|todo lo de)] [(<archivo>|<carpeta>)] {path} (en|dentro de|a) [(un|el)] {format} [(llamado|que se llame|con nombre|con el nombre|en) {archive}]",
      "(mete|meter|meteme|pon|guarda|guardar|junta|agrupa) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} (en|dentro de) [(el)] (<archivo>|archivo comprimido|fichero comprimido|comprimido) {archive}",
      "(<crea>|saca) [un] (archivo comprimido|fichero comprimido|comprimido|paquete comprimido) (de|del|con) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} [(en|llamado|con nombre|como) {archive}]",
      "(<crea>) [un] (archivo|fichero) {format} (de|del|con|a partir de) [(el|la|mi|toda la)] [(<archivo>|<carpeta>)] {path} [(en|llamado|con nombre|con el nombre|que se llame|como) {archive}]",
      "{zip} [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} [(en|como|a|llamado|con el nombre) [(el|la)] [(<archivo>|<carpeta>)] {archive}]",
      "(mete|meter|guarda|junta|agrupa) [(el|la|mi|toda la|todo el)] [(<archivo>|<carpeta>)] {path} en un (comprimido|<archivo> comprimido|paquete|archivador) [(llamado|que se llame|con nombre)] {archive}",
    ],
    en: [
      "compress {path} into {archive}",
      "(compress|pack|archive|tar|tar up|pack up|bundle|bundle up|gzip) [(the|my|all of|whole)] [(whole|entire)] [(<file>|<folder>)] {path} [<folder>] [(into|to|in|as|in a|into a|as a|using|with)] [(a|an|the)] [{format}] [(called|named)] [(into|to|in|as|at|under)] [(the file|a file|an archive|the archive)] [(called|named)] {archive}",
      "(compress|pack|archive|tar|tar up|pack up|bundle|bundle up) [(the|my)] [(whole|entire)] [(<file>|<folder>)] {path} [<folder>]",
      "(compress|pack|archive|pack up|bundle|bundle up|turn) [(the|my)] [(whole|entire)] [(<file>|<folder>)] {path} [<folder>] (into|to|in|as|using|with) [(a|an)] {format}",
      "(compress|pack|archive|bundle) [(the|a|my|this|that)] (<file>|<folder>)",
      "<create> [(me)] [(a|an|the)] {format} [(file|archive)] (of|from|with|out of|containing) [(the|my)] [(whole|entire)] [(<file>|<folder>)] {path} [<folder>] [(called|named|in|at|as|into|under) [the] [<folder>] {archive}]",
      "<create> [(me)] [(a|an|the)] {format} [(file|archive)] (called|named|at|in) {archive} (of|from|with|out of|containing) [(the|my)] [(<file>|<folder>)] {path}",
      "<create> [(a|an|the)] [(compressed)] (archive|compressed file|package) (of|from|with|out of) [(the|my)] [(<file>|<folder>)] {path} [<folder>] [(called|named|in|at|as|into) {archive}]",
      "<create> [(a|an|the)] [compressed] (archive|compressed file) [(called|named)] {archive} (of|from|with|out of|containing) [(the|my)] [(<file>|<folder>)] {path}",
      "<create> {archive} (from|out of|with|containing) [(the|my|the contents of|everything in)] [(<file>|<folder>)] {path}",
      "put [(the|my|all of|everything in)] [(<file>|<folder>)] {path} [<folder>] (in|into|inside) [(a|an|the)] {format} [(file|archive)] [(called|named|at) {archive}]",
      "put [(the|my|all of|everything in)] [(<file>|<folder>)] {path} (in|into|inside) [the] (archive|compressed file) {archive}",
      "{zip} [(the|my|all of)] [(whole|entire)] [(<file>|<folder>)] {path} [<folder>] [(as|into|to|in|called|named) [the] [(<file>|<folder>)] {archive}]",
      "(i|we) (need|want) (a|an) {format} [(file|archive)] (of|from|with) [(the|my)] [(<file>|<folder>)] {path} [<folder>] [(in|at|as|under|called) {archive}]",
      "(squash|shrink|roll|roll up|wrap|wrap up|crunch) [(the|my)] [(<file>|<folder>)] {path} [<folder>] [(up|down)] (into|to|in|as) {archive}",
      "a {format} [(file|archive)] of [(the|my)] [(<file>|<folder>)] {path} [<folder>] (in|at|as|into|under|called) {archive}",
      "(tar|zip|pack|bundle|wrap) [(the|my)] [(<file>|<folder>)] {path} up (into|to|in|as) {archive}",
      "(i|we) (need|want) [(the|my)] [(<file>|<folder>)] {path} (compressed|zipped|zipped up|tarred|tarred up|archived|packed) (into|to|in|as) {archive}",
      "(compress|pack|archive|tar|tar up|pack up|bundle|bundle up|gzip|gzip up|zip up|zip) (the logs in|the <files> in|everything in|everything under|all of|the whole of|the contents of|whatever is in) [(the|my)] [<folder>] {path} (into|to|in|as) {archive}",
      "(gzip|bzip|tar|wrap|zip) up [(the|my)] [(<file>|<folder>)] {path} (into|to|in|as) {archive}",
      "{format} of [(the|my)] [(<file>|<folder>)] {path} (in|at|as|into|under|called) {archive}",
      "(stick|put|pack|chuck|throw|stuff|roll) (everything|all|the <files>|whatever is) (in|under|from|inside) [the] [<folder>] {path} (into|in) (a|an) {format} [(file|archive)] (at|called|in|named|as) {archive}",
      "(i|we) (want|need) [(the|my)] [(<file>|<folder>)] {path} (tarred|tarred up|zipped|zipped up|packed|packed up|compressed|bundled|bundled up|archived) (into|to|in|as) {archive}",
    ],
  },
  slots: {
    path: { type: "path", exists: true, ask: { es: "¿Qué comprimo?", en: "What shall I pack?" } },
    archive: { type: "path", spokenOf: "result", optional: true },
    /** Names that are left out. */
    except: { type: "pattern", optional: true },
    zip: {
      type: "choice",
      optional: true,
      choices: { zip: ["zip", "zip up", "zipea", "zipear", "zipeame", "zippea", "zipee", "zippear"] },
    },
    format: {
      type: "choice",
      optional: true,
      choices: {
        "tar.gz": [
          "tar.gz",
          "targz",
          "tgz",
          "tar gz",
          "tar punto gz",
          "tar dot gz",
          "tarball",
          "tar comprimido",
          "gzip",
          "tar gzip",
          "gz",
          "compressed tar",
          "tarball comprimido",
        ],
        zip: ["zip", "un zip", "archivo zip", "zip file", "zip archive"],
        "tar.xz": ["tar.xz", "tarxz", "txz", "tar xz", "xz", "tar punto xz", "tar dot xz"],
        "tar.bz2": ["tar.bz2", "tbz2", "tar bz2", "bzip2", "bz2"],
        "tar.zst": ["tar.zst", "zstd", "zst", "tar zst"],
        tar: ["tar", "tar sin comprimir", "plain tar", "uncompressed tar"],
      },
    },
  },
  command: (slots, machine) => {
    const { path = "" } = slots;
    const archive = archiveName(slots, machine);
    const { except } = slots;
    if (/\.(zip|jar|war)$/i.test(archive)) {
      return { pipeline: [["zip", "-r", archive, path, ...(except === undefined ? [] : ["-x", except])]] };
    }
    // The folder above is stepped into, so that the archive holds "nginx/" and not "etc/nginx/".
    const inside = posix.isAbsolute(path) && path !== "/" ? ["-C", posix.dirname(path), posix.basename(path)] : [path];
    const exclude = except === undefined ? [] : [`--exclude=${except}`];
    return { pipeline: [["tar", ...exclude, ...packing(archive), archive, ...inside]] };
  },
  say: spoken({
    es: (_, { path = "", archive }) => (archive ? `He comprimido ${path} en ${archive}.` : `He comprimido ${path}.`),
    en: (_, { path = "", archive }) => (archive ? `${path} was packed into ${archive}.` : `${path} was packed.`),
  }),
});

/** The name given, with an ending where it has none; in a folder that is there, and without a name, that of what is packed. */
function archiveName(
  { path = "", archive, zip, format = zip ?? "tar.gz" }: SlotValues,
  machine: MachineSnapshot,
): string {
  const base = posix.basename(posix.resolve(machine.folder, path)) || "root";
  if (archive === undefined) return `${base}.${format}`;
  // "as tar.xz" names a kind and no file.
  if (/^\.?(zip|tar|tgz|txz|tar\.(gz|xz|bz2|zst))$/i.test(archive)) return `${base}.${archive.replace(/^\./, "")}`;
  if (machine.pathKind(archive) === "directory") return under(archive, `${base}.${format}`);
  return /\.(zip|jar|war|tar|tgz|txz|tbz2?|tzst|tar\.\w+)$/i.test(archive) ? archive : `${archive}.${format}`;
}

function packing(archive: string): string[] {
  if (/\.(tar\.xz|txz)$/i.test(archive)) return ["-cJf"];
  if (/\.(tar\.bz2|tbz2?)$/i.test(archive)) return ["-cjf"];
  if (/\.(tar\.zst|tzst)$/i.test(archive)) return ["--zstd", "-cf"];
  return /\.tar$/i.test(archive) ? ["-cf"] : ["-czf"];
}
