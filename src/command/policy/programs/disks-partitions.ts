import type { ProgramRow } from "../program-row.ts";
import { destroying } from "./plain-rows.ts";

/** Partition tables and what the kernel knows of a whole disk. */
export const disksPartitions: readonly ProgramRow[] = [
  {
    names: ["fdisk"],
    area: "disks",
    what: { en: "shows or changes partition tables", es: "muestra o cambia tablas de particiones" },
    use: {
      effect: "destructive",
      readWith: "-l --list -x --list-details -s --getsz -h --help -V --version",
      flags: {
        read: "-L[=] --color[=] -o= --output= -u[=] --units[=] -b= --sector-size= -t= --type= --bytes -c[=] --compatibility[=]",
      },
      operands: "path",
      sees: ["devices"],
      root: true,
      terminal: true,
      terminalUnless: "-l --list -x --list-details -s --getsz -h --help -V --version",
    },
    examples: {
      read: ["fdisk -l", "fdisk -l /dev/vda", "fdisk -lu -o Device,Size"],
      asks: ["fdisk /dev/sda", "fdisk -w always /dev/sda"],
      truth: false,
    },
  },
  {
    names: ["sfdisk"],
    area: "disks",
    what: {
      en: "shows or writes partition tables from text",
      es: "muestra o escribe tablas de particiones como texto",
    },
    use: {
      effect: "destructive",
      readWith:
        "-l --list -d --dump -J --json -g --show-geometry -F --list-free -T --list-types -V --verify -s --show-size -v --version -h --help",
      flags: {
        read: "--bytes -o= --output= -q --quiet --color[=]",
        destructive:
          "--delete --wipe= -N= -A --activate --disk-id --part-type --part-uuid --part-label --part-attrs -r --reorder --move-data --relocate",
      },
      operands: { kinds: ["path"], max: 1 },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["sfdisk -l", "sfdisk -d /dev/vda", "sfdisk --json /dev/vda"],
      asks: ["sfdisk /dev/sda", "sfdisk --delete /dev/sda 1", "sfdisk -A /dev/sda 1", "sfdisk -l --delete /dev/sda"],
      truth: false,
    },
  },
  {
    names: ["sgdisk"],
    area: "disks",
    what: { en: "shows or changes GPT partition tables", es: "muestra o cambia tablas de particiones GPT" },
    use: {
      effect: "destructive",
      readWith: "-p --print -v --verify -V --version -O --print-mbr -L --list-types -i= --info=",
      operands: { kinds: ["path"], max: 1 },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["sgdisk -p /dev/vda", "sgdisk -p -i 1 /dev/vda"],
      asks: ["sgdisk -Z /dev/sdb", "sgdisk -n 1:0:0 /dev/sdb", "sgdisk -l backup /dev/sdb"],
      truth: false,
    },
  },
  {
    names: ["gdisk"],
    area: "disks",
    what: { en: "shows or changes GPT partition tables", es: "muestra o cambia tablas de particiones GPT" },
    use: {
      effect: "destructive",
      readWith: "-l",
      operands: { kinds: ["path"], max: 1 },
      sees: ["devices"],
      root: true,
      terminal: true,
      terminalUnless: "-l",
    },
    examples: { read: ["gdisk -l /dev/vda"], asks: ["gdisk /dev/sda"], truth: false },
  },
  destroying(
    "disks",
    ["cgdisk", "cfdisk", "gparted", "fixparts"],
    "changes partition tables on the whole screen",
    "cambia tablas de particiones a pantalla completa",
    ["cfdisk /dev/sda", "cgdisk /dev/sda"],
    { terminal: true, root: true },
  ),
  {
    names: ["parted"],
    area: "disks",
    what: { en: "shows or changes partition tables", es: "muestra o cambia tablas de particiones" },
    use: {
      effect: "write",
      readWith: "-l --list -v --version -h --help",
      flags: { read: "-m --machine -s --script -a= --align=" },
      judge: "parted",
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["parted -l", "parted -s /dev/vda print", "parted /dev/vda unit MiB print free"],
      asks: ["parted /dev/sda", "parted -s /dev/sda mklabel gpt", "parted /dev/sda rm 1", "parted /dev/sda print rm 1"],
      truth: false,
    },
  },
  {
    names: ["partx"],
    area: "disks",
    what: { en: "shows or tells the kernel about partitions", es: "muestra particiones o informa de ellas al núcleo" },
    use: {
      effect: "write",
      readWith: "-s --show --list-types -h --help -V --version",
      flags: {
        read: "-b --bytes -g --noheadings -n= --nr= -o= --output= --output-all -P --pairs -r --raw -t= --type=",
        write: "-a --add -d --delete -u --update",
      },
      operands: { kinds: ["path"], max: 2 },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["partx -s /dev/vda", "partx --show -o NR,SIZE /dev/vda"],
      asks: ["partx -a /dev/sda", "partx -s -d /dev/sda"],
      truth: false,
    },
  },
  {
    names: ["wipefs"],
    area: "disks",
    what: { en: "shows or erases file system signatures", es: "muestra o borra firmas de sistemas de archivos" },
    use: {
      effect: "read",
      flags: {
        read: "-i --noheadings -J --json -n --no-act -O= --output= -p --parsable -q --quiet -t= --types= -h --help -V --version",
        destructive: "-a --all -b[=] --backup[=] -f --force -o= --offset=",
      },
      operands: "path",
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["wipefs /dev/vda", "wipefs -J /dev/vda1"],
      asks: ["wipefs -a /dev/sdb", "wipefs -o 0x438 /dev/sdb", "wipefs -af /dev/sdb"],
      truth: false,
    },
  },
  {
    names: ["blockdev"],
    area: "disks",
    what: {
      en: "shows or sets what the kernel knows of a disk",
      es: "muestra o cambia lo que el núcleo sabe de un disco",
    },
    use: {
      effect: "write",
      readWith:
        "--report --getsz --getro --getdiscardzeroes --getss --getpbsz --getiomin --getioopt --getalignoff --getmaxsect --getbsz --getsize --getsize64 --getra --getfra --getdiskseq --getzonesz -h --help -V --version",
      flags: { read: "-q -v", write: "--setro --setrw --setbsz= --setra= --setfra= --flushbufs --rereadpt" },
      operands: "path",
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["blockdev --getsize64 /dev/vda", "blockdev --report"],
      asks: ["blockdev --setro /dev/sda", "blockdev --flushbufs /dev/sda", "blockdev --getsz --setra 0 /dev/sda"],
      truth: false,
    },
  },
  {
    names: ["blkzone"],
    area: "disks",
    what: { en: "shows or resets zones of a disk", es: "muestra o reinicia zonas de un disco" },
    use: {
      effect: "destructive",
      subcommands: {
        "report|capacity": {
          effect: "read",
          flags: { read: "-o= --offset= -l= --length= -c= --count= -v --verbose" },
          operands: { kinds: ["path"], max: 1 },
        },
      },
      sees: ["devices"],
      root: true,
    },
    examples: { read: ["blkzone report /dev/sdb"], asks: ["blkzone reset /dev/sdb", "blkzone close /dev/sdb"] },
  },
];
