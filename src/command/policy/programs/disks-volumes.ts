import type { ProgramRow } from "../program-row.ts";
import { changing, destroying } from "./plain-rows.ts";

const lvmReport =
  "-a --all -A= --aligned --binary --configreport= --foreign -h --help --ignorelockingfailure --ignoreskippedcluster --logonly --nameprefixes --noheadings --nohistory --nolocking --nosuffix -o= --options= -P --partial -q --quiet -r --readonly --reportformat= --rows -S= --select= --separator= --segments --shared -O= --sort= --unbuffered --units= --unquoted -v --verbose --version -y --yes -c --colon -C --columns -m --maps -s --short -H --history -x";

const lvmOperands = { kinds: ["text"], matching: /^[\w./+-]+$/ } as const;

/** Volume managers, software RAID, encryption and the file systems that are their own volume managers. */
export const disksVolumes: readonly ProgramRow[] = [
  {
    names: ["pvs", "vgs", "lvs", "pvdisplay", "vgdisplay", "lvdisplay", "pvscan", "vgscan", "lvscan", "lvmdiskscan"],
    area: "disks",
    what: { en: "shows LVM volumes", es: "muestra volúmenes LVM" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: lvmReport,
        write:
          "--cache --config= --cachelong --mknodes --notifydbus --profile= --commandprofile= --driverloaded= --activationmode=",
      },
      operands: lvmOperands,
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["pvs", "lvs -o lv_name,lv_size --noheadings", "vgdisplay -s", "lvs -a --units g"],
      asks: ["pvscan --cache", "vgscan --mknodes", "lvs --config 'x=1'"],
      truth: false,
    },
  },
  destroying(
    "disks",
    ["lvremove", "vgremove", "pvremove", "lvreduce", "pvcreate"],
    "removes or shrinks LVM volumes",
    "borra o reduce volúmenes LVM",
    ["lvremove -f vg/data", "vgremove vg", "pvremove /dev/sdb", "lvreduce -L 1G vg/data"],
    { root: true },
  ),
  changing(
    "disks",
    [
      "lvcreate",
      "lvextend",
      "lvresize",
      "lvchange",
      "lvrename",
      "lvconvert",
      "vgcreate",
      "vgextend",
      "vgreduce",
      "vgchange",
      "vgrename",
      "vgsplit",
      "vgmerge",
      "vgexport",
      "vgimport",
      "vgimportclone",
      "vgcfgbackup",
      "vgcfgrestore",
      "vgck",
      "vgmknodes",
      "pvchange",
      "pvmove",
      "pvresize",
      "pvck",
      "lvmconfig",
      "lvmdump",
      "lvm",
      "lvmpolld",
      "lvmdevices",
      "fsadm",
    ],
    "makes or changes LVM volumes",
    "crea o cambia volúmenes LVM",
    ["lvcreate -n a -L 1G vg", "lvextend -r -L +5G vg/a", "vgextend vg /dev/sdb", "vgchange -ay", "lvm lvremove a"],
    { root: true },
  ),
  {
    names: ["dmsetup", "dmstats"],
    area: "disks",
    what: { en: "shows or changes mapped devices", es: "muestra o cambia dispositivos mapeados" },
    use: {
      effect: "write",
      subcommands: {
        "ls|info|status|deps|targets|version|splitname|help": {
          effect: "read",
          flags: {
            read: "-c -C --columns -o= --options= --noheadings --separator= --tree --target= --noflush -v --verbose -j= -m= -u= --nosuffix --units=",
          },
          operands: lvmOperands,
        },
        table: { effect: "read", operands: lvmOperands },
      },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["dmsetup ls --tree", "dmsetup info -c", "dmsetup status"],
      asks: ["dmsetup remove a", "dmsetup suspend a", "dmsetup table --showkeys a", "dmsetup ls --exec id"],
      truth: false,
    },
  },
  {
    names: ["cryptsetup"],
    area: "disks",
    what: { en: "shows or sets up encrypted volumes", es: "muestra o prepara volúmenes cifrados" },
    use: {
      effect: "write",
      readWith: "-V --version --help -?",
      subcommands: {
        "status|isLuks|luksUUID|benchmark|luksDump": {
          effect: "read",
          flags: {
            read: "-v --verbose --type= -c= --cipher= -s= --key-size= -h= --hash= -q",
            write: "--dump-volume-key --dump-master-key --dump-json-metadata --unbound --debug --debug-json",
          },
          operands: "path",
        },
      },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["cryptsetup status home", "cryptsetup luksDump /dev/sdb1", "cryptsetup isLuks -v /dev/sdb1"],
      asks: [
        "cryptsetup luksFormat /dev/sdb1",
        "cryptsetup open /dev/sdb1 a",
        "cryptsetup luksDump --dump-volume-key /dev/sdb1",
        "cryptsetup luksErase /dev/sdb1",
        "cryptsetup close a",
      ],
      truth: false,
    },
  },
  changing(
    "disks",
    [
      "veritysetup",
      "integritysetup",
      "cryptmount",
      "ecryptfs-mount-private",
      "encfs",
      "gocryptfs",
      "clevis",
      "systemd-cryptsetup",
      "zuluCrypt-cli",
      "veracrypt",
    ],
    "sets up encrypted or verified volumes",
    "prepara volúmenes cifrados o verificados",
    ["veritysetup format a b", "encfs a b", "gocryptfs -init a"],
  ),
  {
    names: ["mdadm"],
    area: "disks",
    what: { en: "shows or changes software RAID", es: "muestra o cambia RAID por programa" },
    use: {
      effect: "write",
      readWith: "-D --detail -E --examine -Q --query -X --examine-bitmap --detail-platform -V --version -h --help",
      flags: {
        read: "-s --scan -v --verbose -b --brief -Y --export -t --test -e= --metadata= -q",
        write:
          "-A --assemble -C --create -G --grow -F --monitor -f --fail -r --remove -a= --add --re-add -S --stop -o --readonly -w --readwrite -R --run -I --incremental -W --wait",
        destructive: "--zero-superblock --kill-subarray=",
      },
      operands: "path",
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["mdadm --detail /dev/md0", "mdadm -D --scan", "mdadm -E /dev/sdb1"],
      asks: [
        "mdadm --stop /dev/md0",
        "mdadm --zero-superblock /dev/sdb1",
        "mdadm /dev/md0 --fail /dev/sdb1",
        "mdadm --create /dev/md0 -l1 -n2 a b",
        "mdadm -D --scan --stop",
      ],
      truth: false,
    },
  },
  changing(
    "disks",
    [
      "mdmon",
      "raidctl",
      "megacli",
      "MegaCli64",
      "storcli",
      "storcli64",
      "perccli64",
      "ssacli",
      "hpssacli",
      "arcconf",
      "tw_cli",
      "sas2ircu",
      "sas3ircu",
    ],
    "manages RAID controllers",
    "gestiona controladoras RAID",
    ["storcli64 /c0 show", "MegaCli64 -AdpAllInfo -aALL"],
    { root: true },
  ),
];
