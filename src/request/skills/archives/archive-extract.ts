import { archiveKind } from "../saying/archive-kind.ts";
import { spoken } from "../saying/spoken.ts";
import { defineSkill } from "../skill.ts";

/** Unpacks an archive here or into a folder, with what its name asks for. */
export const archiveExtract = defineSkill({
  id: "archive-extract",
  changes: true,
  sentences: {
    es: [
      "descomprime {archive} en {path}",
      "(descomprime|descomprimir|descomprimi|descomprima|descomprimas|descomprimeme|descomprimame|extrae|extraer|extraiga|extraigas|extraeme|desempaqueta|desempaquetar|desempaquete|desempaca|desempacar|deszipea|deszipear|unzip|destarea|descompacta|descompactar|desarchiva) [(el|la|lo que hay en|el contenido de|el contenido del|todo lo de|todo de)] [(<archivo>|zip|tar|tarball|comprimido|paquete|rar|<archivo> comprimido|<archivo> zip)] {archive} (en|a|dentro de|hacia|sobre) [(la|el|mi)] [<carpeta>] {path}",
      "(descomprime|descomprimir|descomprimi|descomprima|descomprimas|descomprimeme|descomprimame|extrae|extraer|extraiga|extraigas|extraeme|desempaqueta|desempaquetar|desempaquete|desempaca|desempacar|deszipea|deszipear|unzip|destarea|descompacta|descompactar|desarchiva) [(el|la|lo que hay en|el contenido de|el contenido del|todo lo de|todo de)] [(<archivo>|zip|tar|tarball|comprimido|paquete|rar|<archivo> comprimido|<archivo> zip)] {archive} [(aqui|aca|en esta carpeta|en este directorio|aqui mismo)]",
      "(descomprime|descomprimir|descomprima|extrae|extraer|extraiga|desempaqueta|desempaca) (en|dentro de) [(la|el|mi)] [<carpeta>] {path} [(el|la)] [(<archivo>|zip|tar|tarball|comprimido|contenido de)] {archive}",
      "(descomprime|descomprimir|descomprima|descomprimeme|extrae|extraer|desempaqueta) [(el|un|este|ese)] (<archivo>|zip|tar|tarball|comprimido|rar)",
      "(abre|abrir|saca|sacar|sacame|saque) (el comprimido|el zip|el tar|el tarball|lo que hay dentro de|lo que hay en|todo lo que hay en|todo lo de|el contenido de|el contenido del) [(zip|tar|comprimido|archivo comprimido)] {archive} (en|a) [(la|el|mi)] [<carpeta>] {path}",
      "(descomprime|extrae) [todo] [el contenido] (de|del) [(<archivo>|zip|tar|comprimido)] {archive} [(en|a) [(la|el)] [<carpeta>] {path}]",
      "que se (descomprima|extraiga) [el] [<archivo>] {archive} [(en|a) [(la|el)] [<carpeta>] {path}]",
      "(haz|hacer|hace|haga|hazme) [un] (unzip|untar) (a|al|de|del|sobre) [<archivo>] {archive} [(en|a) [(la|el)] [<carpeta>] {path}]",
      "(restaura|restaurar|despliega|desplegar) [el] (<archivo> comprimido|tarball|tar|zip|comprimido) {archive} (en|a) [(la|el)] [<carpeta>] {path}",
      "(descomprimelo|extraelo) (en|a) [(la|el)] [<carpeta>] {path}",
    ],
    en: [
      "extract {archive} into {path}",
      "(extract|unpack|unzip|untar|decompress|uncompress|un-tar|un-zip|expand|inflate|unarchive|unrar|gunzip) [(the|my|all of|everything in|everything from|the contents of|contents of)] [(<file>|archive|tarball|zip|zip <file>|tar <file>|compressed <file>)] {archive} [(archive|<file>)] (into|to|in|under|inside|at|over) [(the|my)] [<folder>] {path} [<folder>]",
      "(extract|unpack|unzip|untar|decompress|uncompress|un-tar|un-zip|expand|inflate|unarchive|unrar|gunzip) [(the|my|all of|everything in|everything from|the contents of|contents of)] [(<file>|archive|tarball|zip|zip <file>|tar <file>|compressed <file>)] {archive} [(here|right here|in this <folder>|into this <folder>|in place)]",
      "(extract|unpack|unzip|untar|decompress) (into|to|in) [(the|my)] [<folder>] {path} [the] [(<file>|archive|tarball|contents of)] {archive}",
      "(extract|unpack|unzip|untar|decompress|uncompress) [(the|a|this|that|my)] (archive|tarball|zip|zip <file>|tar <file>|compressed <file>)",
      "extract {archive}",
      "(get|take) (everything|all) out of [(the|my)] (archive|tarball|zip|zip <file>) {archive} (into|to) [the] [<folder>] {path}",
      "(do|run) [an] (unzip|untar) (of|on) [the] [<file>] {archive} [(into|to|in) [the] [<folder>] {path}]",
      "have [(the|my)] [(archive|tarball|zip)] {archive} (extracted|unpacked|unzipped) [(into|to|in|under) [the] [<folder>] {path}]",
      "(open|explode) [(the|my)] (archive|tarball|zip|zip <file>) {archive} (into|to) [the] [<folder>] {path}",
      "(extract|unpack|unzip|untar|decompress|uncompress|expand) [(the|my)] [(<file>|archive|tarball|zip)] {archive} (over in|over to|over into|out into|out to|inside of) [(the|my)] [<folder>] {path}",
      "(i|we) (need|want) [(the|my)] [(<file>|archive|tarball|zip)] {archive} (extracted|unpacked|unzipped|untarred|decompressed) (into|to|in|under|at) [(the|my)] [<folder>] {path}",
      "(open|open up|explode|dump|empty) [(the|my)] (archive|tarball|zip|zip <file>|contents of [the] [(archive|tarball|zip)]) {archive} (into|to|in|under) [the] [<folder>] {path}",
      "(get|have) [(the|my)] [(<file>|archive|tarball|zip)] {archive} (extracted|unpacked|unzipped|untarred|decompressed) (into|to|in|under|at) [(the|my)] [<folder>] {path}",
      "(blow open|break open|burst|pop open|empty out) [(the|my)] [(archive|tarball|zip)] {archive} (into|to|in|under) [the] [<folder>] {path}",
    ],
  },
  slots: {
    archive: { type: "path", exists: true, ask: { es: "¿Qué archivo descomprimo?", en: "Which archive?" } },
    path: { type: "path", optional: true },
  },
  command: ({ archive = "", path }, machine) => {
    const missing = path !== undefined && machine.pathKind(path) === undefined;
    switch (archiveKind(archive)) {
      case "zip":
        return { pipeline: [["unzip", archive, ...(path === undefined ? [] : ["-d", path])]] };
      case "7z":
        return { pipeline: [["7z", "x", archive, ...(path === undefined ? [] : [`-o${path}`])]] };
      case "rar":
        return { pipeline: [["unrar", "x", archive, ...(path === undefined ? [] : [`${path.replace(/\/*$/, "")}/`])]] };
      case "gz":
        return { pipeline: [["gunzip", "-k", archive]] };
      case "xz":
        return { pipeline: [["unxz", "-k", archive]] };
      case "bz2":
        return { pipeline: [["bunzip2", "-k", archive]] };
      case "zst":
        return { pipeline: [["unzstd", "-k", archive]] };
      default:
        // tar makes a folder that is missing only when it is the archive's own top.
        return {
          pipeline: [
            [
              "tar",
              "-xf",
              archive,
              ...(path === undefined ? [] : missing ? [`--one-top-level=${path}`] : ["-C", path]),
            ],
          ],
        };
    }
  },
  say: spoken({
    es: (_, { archive = "", path }) => `He descomprimido ${archive}${path ? ` en ${path}` : ""}.`,
    en: (_, { archive = "", path }) => `${archive} was unpacked${path ? ` into ${path}` : ""}.`,
  }),
});
