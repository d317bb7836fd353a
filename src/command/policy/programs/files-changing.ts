import type { ProgramRow } from "../program-row.ts";
import { changes, changing, destroying } from "./plain-rows.ts";

const destroysContent = {
  en: "overwrites what the file holds, so that nothing can bring it back",
  es: "sobrescribe el contenido del archivo y nada puede recuperarlo",
};

/** Making, moving and removing files. */
export const filesChanging: readonly ProgramRow[] = [
  changing(
    "files",
    ["touch"],
    "creates empty files or sets their times",
    "crea archivos vacíos o les cambia la fecha",
    ["touch a", "touch -d 2020-01-01 a"],
  ),
  changing("files", ["mkdir"], "creates folders", "crea carpetas", ["mkdir -p /srv/a", "mkdir a"]),
  changing("files", ["rmdir"], "removes empty folders", "borra carpetas vacías", ["rmdir a", "rmdir -p a/b"]),
  changing("files", ["cp"], "copies files and folders", "copia archivos y carpetas", [
    "cp a b",
    "cp -a /etc /backup",
    "cp --backup a b",
  ]),
  changing("files", ["mv"], "moves or renames files and folders", "mueve o renombra archivos y carpetas", [
    "mv a b",
    "mv -n a b",
  ]),
  changing("files", ["ln", "link"], "creates links", "crea enlaces", ["ln -s a b", "link a b"]),
  {
    names: ["rm"],
    area: "files",
    what: { en: "removes files and folders", es: "borra archivos y carpetas" },
    use: {
      ...changes,
      flags: {
        read: "--help --version",
        write: "-f --force -i -I --interactive[=] --one-file-system --preserve-root[=] -d --dir -v --verbose",
        destructive: "-r -R --recursive --no-preserve-root",
      },
      operands: "new-path",
      reason: { en: "removes files", es: "borra archivos" },
    },
    examples: { read: ["rm --help"], asks: ["rm a", "rm -rf /srv/old", "rm -fr a", "rm -r --no-preserve-root /"] },
  },
  changing("files", ["unlink"], "removes one file", "borra un archivo", ["unlink a"]),
  destroying(
    "files",
    ["shred"],
    "overwrites files so that they cannot be recovered",
    "sobrescribe archivos para que no se puedan recuperar",
    ["shred -u a", "shred -n 1 /dev/sdb"],
    { reason: destroysContent },
  ),
  destroying(
    "files",
    ["scrub"],
    "overwrites and removes files for good",
    "sobrescribe y borra archivos para siempre",
    ["wipe -rf a", "srm a"],
    { reason: destroysContent },
  ),
  changing("files", ["truncate"], "cuts or extends a file to a size", "recorta o alarga un archivo hasta un tamaño", [
    "truncate -s 0 a.log",
  ]),
  changing("files", ["fallocate"], "reserves or frees space in a file", "reserva o libera espacio en un archivo", [
    "fallocate -l 1G swap",
    "fallocate -d a",
  ]),
  changing(
    "files",
    ["install", "ginstall"],
    "copies files and sets their owner and mode",
    "copia archivos y fija dueño y permisos",
    ["install -m 755 a /usr/local/bin/a", "install -d dir"],
  ),
  changing("files", ["mkfifo", "mknod"], "creates pipes and device files", "crea tuberías y archivos de dispositivo", [
    "mkfifo p",
    "mknod n b 8 0",
  ]),
  {
    names: ["mktemp", "tempfile"],
    area: "files",
    what: { en: "creates a temporary file or folder", es: "crea un archivo o carpeta temporal" },
    use: changes,
    examples: { read: ["mktemp --version"], asks: ["mktemp", "mktemp -d", "mktemp -u"] },
  },
  changing(
    "files",
    ["rename", "rename.ul", "prename", "file-rename", "mmv", "perl-rename"],
    "renames many files at once",
    "renombra muchos archivos a la vez",
    ["rename 's/a/b/' x", "rename.ul a b x"],
  ),
  changing("files", ["hardlink"], "joins equal files into one", "une archivos iguales en uno solo", ["hardlink /srv"]),
  changing(
    "files",
    ["rdfind", "jdupes", "fdupes", "fslint"],
    "finds duplicate files and can remove them",
    "busca archivos duplicados y puede borrarlos",
    ["fdupes -dN /srv", "rdfind -deleteduplicates true /srv"],
  ),
  changing("files", ["split"], "cuts a file into pieces", "corta un archivo en trozos", [
    "split -l 10 a",
    "split --filter='sh' a",
  ]),
  changing("files", ["csplit"], "cuts a file where lines match", "corta un archivo donde las líneas coinciden", [
    "csplit a /x/",
  ]),
  {
    names: ["tee"],
    area: "files",
    what: { en: "writes its input to files and to the screen", es: "escribe lo que recibe en archivos y en pantalla" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-i --ignore-interrupts -p --output-error[=] -a --append --help --version" },
      operands: { kinds: ["text"], matching: /^\/dev\/(null|stdout|stderr|tty)$/ },
    },
    examples: {
      read: ["echo a | tee", "echo a | tee /dev/null"],
      asks: ["echo a | tee b", "echo a | tee -a /etc/hosts"],
    },
  },
  changing(
    "files",
    ["dos2unix", "unix2dos", "mac2unix"],
    "changes line ends in place",
    "cambia los finales de línea en el propio archivo",
    ["dos2unix a.txt"],
  ),
  changing(
    "files",
    ["trash-put", "trash", "trash-empty", "trash-restore"],
    "moves files to the bin and back",
    "mueve archivos a la papelera y los recupera",
    ["trash-put a", "trash-empty", "trash a"],
  ),
];
