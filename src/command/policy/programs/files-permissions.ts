import type { ProgramRow } from "../program-row.ts";
import { changes, changing } from "./plain-rows.ts";

const recursive = {
  en: "changes a whole tree at once, and the modes before are not kept anywhere",
  es: "cambia todo un árbol de una vez y los permisos anteriores no quedan guardados",
};

/** Who may do what with a file: owners, modes, access lists, attributes and capabilities. */
export const filesPermissions: readonly ProgramRow[] = [
  {
    names: ["chmod"],
    area: "files",
    what: { en: "changes file modes", es: "cambia los permisos de archivos" },
    use: changes,
    examples: { read: ["chmod --help"], asks: ["chmod 600 a", "chmod -R 777 /srv", "chmod +x a.sh", "chmod -x a.sh"] },
  },
  changing(
    "files",
    ["chown", "chgrp"],
    "changes the owner or group of files",
    "cambia el dueño o el grupo de archivos",
    ["chown root: a", "chown -R www-data /srv", "chgrp adm a"],
    { reason: recursive },
  ),
  changing("files", ["setfacl"], "changes access lists", "cambia listas de acceso", [
    "setfacl -m u:ana:r a",
    "setfacl -b a",
  ]),
  {
    names: ["getfacl"],
    area: "files",
    what: { en: "shows access lists", es: "muestra listas de acceso" },
    use: {
      effect: "read",
      flags: {
        read: "-a --access -d --default -c --omit-header -e --all-effective -E --no-effective -s --skip-base -R --recursive -L --logical -P --physical -t --tabular -p --absolute-names -n --numeric --one-file-system -v --version -h --help",
      },
      operands: "path",
    },
    examples: { read: ["getfacl /etc/hosts", "getfacl -R /etc/apt"], asks: ["getfacl --restore=a"] },
  },
  changing("files", ["setfattr"], "changes extended attributes", "cambia atributos extendidos", [
    "setfattr -n user.a -v 1 f",
  ]),
  {
    names: ["getfattr"],
    area: "files",
    what: { en: "shows extended attributes", es: "muestra atributos extendidos" },
    use: {
      effect: "read",
      flags: {
        read: "-n= --name= -d --dump -e= --encoding= -h --no-dereference -m= --match= --absolute-names --only-values -R --recursive -L --logical -P --physical --one-file-system --version --help",
      },
      operands: "path",
    },
    examples: { read: ["getfattr -d -m - /etc/hosts"], asks: ["getfattr --restore=a"] },
  },
  changing(
    "files",
    ["chattr"],
    "changes ext4 and btrfs attributes",
    "cambia atributos de ext4 y btrfs",
    ["chattr +i a", "chattr -R +a /var/log", "chattr -i a"],
    { root: true },
  ),
  {
    names: ["lsattr"],
    area: "files",
    what: { en: "shows ext4 and btrfs attributes", es: "muestra atributos de ext4 y btrfs" },
    use: { effect: "read", bare: "read", flags: { read: "-R -V -a -d -l -p -v" }, operands: "path" },
    examples: { read: ["lsattr /etc/hosts", "lsattr -d /etc"], asks: ["lsattr -x a"] },
  },
  {
    names: ["getcap"],
    area: "files",
    what: { en: "shows the capabilities of programs", es: "muestra las capacidades de programas" },
    use: { effect: "read", flags: { read: "-h -n -r -v" }, operands: "path" },
    examples: { read: ["getcap -v /bin/ls", "getcap -r /usr/bin"], asks: ["getcap -w /bin/ls"] },
  },
  {
    names: ["getpcaps"],
    area: "processes",
    what: { en: "shows the capabilities of a process", es: "muestra las capacidades de un proceso" },
    use: {
      effect: "read",
      flags: { read: "--ugly --verbose --help --usage --legacy" },
      operands: "pid",
      sees: ["host-processes"],
    },
    examples: { read: ["getpcaps 1"], asks: ["getpcaps --drop 1"] },
  },
];
