import type { ProgramRow } from "../program-row.ts";
import { fullScreen } from "./plain-rows.ts";

/** How much space files take. */
export const filesSpace: readonly ProgramRow[] = [
  {
    names: ["du"],
    area: "files",
    what: { en: "adds up the space that folders take", es: "suma el espacio que ocupan las carpetas" },
    use: {
      effect: "read",
      harmless: true,
      flags: {
        read: "-0 --null -a --all -A --apparent-size -B= --block-size= -b --bytes -c --total -D --dereference-args -d=number --max-depth=number --files0-from=path -H -h --human-readable --inodes -k -L --dereference -l --count-links -m -P --no-dereference -S --separate-dirs --si -s --summarize -t= --threshold= --time[=] --time-style= -X=path --exclude-from=path --exclude= -x --one-file-system --help --version",
      },
      operands: "path",
    },
    examples: {
      read: [
        "du -sh /etc/apt",
        "du -h --max-depth=1 /etc/apt | sort -rh | head",
        "du -xk -d1 --exclude='*.bak' /etc/apt",
      ],
      asks: ["du --delete /var", "du -sh /var > sizes"],
    },
  },
  {
    names: ["df"],
    area: "disks",
    what: { en: "shows how full each file system is", es: "muestra cuán lleno está cada sistema de archivos" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-a --all -B= --block-size= -h --human-readable -H --si -i --inodes -k -l --local -m --no-sync --output[=] -P --portability --total -t= --type= -T --print-type -x= --exclude-type= -v --help --version",
      },
      operands: "path",
      sees: ["host-mounts"],
    },
    examples: {
      read: [
        "df -h --output=source,size,target /",
        "df --output=source,fstype,itotal -x tmpfs",
        "df --output=target /",
      ],
      asks: ["df --sync /", "df --now"],
    },
  },
  fullScreen(
    "files",
    ["ncdu", "gdu", "ranger", "mc", "nnn", "vifm", "lf"],
    "walks through files on the whole screen",
    "recorre archivos a pantalla completa",
    ["ncdu /var", "mc", "ranger", "ncdu -o out.json /"],
  ),
  {
    names: ["duf"],
    area: "disks",
    what: {
      en: "shows how full the file systems are, as a table",
      es: "muestra en una tabla cuán llenos están los discos",
    },
    use: {
      effect: "read",
      bare: "read",
      grammar: "long",
      flags: {
        read: "-all --all -avail-threshold= --avail-threshold= -hide= --hide= -hide-fs= --hide-fs= -hide-mp= --hide-mp= -inodes --inodes -json --json -only= --only= -only-fs= --only-fs= -only-mp= --only-mp= -output= --output= -sort= --sort= -style= --style= -theme= --theme= -usage-threshold= --usage-threshold= -warnings --warnings -width= --width= -version --version -help --help",
      },
      operands: "path",
      sees: ["host-mounts"],
    },
    examples: { read: ["duf", "duf --only local /home"], asks: ["duf --write"], truth: false },
  },
  {
    names: ["dust"],
    area: "disks",
    what: { en: "shows which folders take the most space", es: "muestra qué carpetas ocupan más" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-d=number --depth=number -n=number --number-of-lines=number -p --full-paths -X=path --ignore-directory=path -L --dereference-links -x --limit-filesystem -s --apparent-size -r --reverse -c --no-colors -b --no-percent-bars -R --screen-reader --skip-total -f --filecount -i --ignore_hidden -v= --invert-filter= -e= --filter= -t --file_types -w=number --terminal_width=number -H --si -D --only-dir -F --only-file -z= --min-size= -h --help -V --version",
      },
      operands: "path",
    },
    examples: { read: ["dust -d 1 /etc"], asks: ["dust --remove /etc"], truth: false },
  },
];
