import type { ProgramRow } from "../program-row.ts";
import { changing, destroying } from "./plain-rows.ts";

/** Kernel modules, firmware, boot entries and how devices are noticed. */
export const hardwareModules: readonly ProgramRow[] = [
  {
    names: ["efibootmgr"],
    area: "hardware",
    what: { en: "shows or changes the boot entries", es: "muestra o cambia las entradas de arranque" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-v --verbose -V --version -h --help -q --quiet -u --unicode" },
      sees: ["devices"],
    },
    examples: {
      read: ["efibootmgr -v", "efibootmgr"],
      asks: ["efibootmgr -B -b 0001", "efibootmgr -o 1,2", "efibootmgr -n 1", "efibootmgr -c"],
      truth: false,
    },
  },
  {
    names: ["fwupdmgr", "fwupdtool"],
    area: "hardware",
    what: { en: "shows or installs firmware updates", es: "muestra o instala actualizaciones de firmware" },
    use: {
      effect: "write",
      readWith: "--version -h --help",
      flags: { read: "-v --verbose --json --show-all" },
      subcommands: {
        "get-devices|get-updates|get-upgrades|get-history|get-remotes|get-topology|get-plugins|get-releases|security|get-results":
          { effect: "read", operands: { kinds: ["text"], max: 1, matching: /^[\w-]+$/ } },
      },
      sees: ["systemd"],
    },
    examples: {
      read: ["fwupdmgr get-devices", "fwupdmgr get-updates --json"],
      asks: ["fwupdmgr update", "fwupdmgr install a.cab", "fwupdmgr refresh", "fwupdmgr security --force"],
      truth: false,
    },
  },
  {
    names: ["udevadm"],
    area: "hardware",
    what: { en: "shows or steers how devices are noticed", es: "muestra o dirige cómo se detectan dispositivos" },
    use: {
      effect: "write",
      readWith: "--version -V --help -h",
      subcommands: {
        info: {
          effect: "read",
          bare: "write",
          readWith: "-e --export-db --query= -q= -p= --path= -n= --name=",
          flags: {
            read: "-a --attribute-walk -r --root -x --export -P= --export-prefix= -d= --device-id-of-file= -t --tree --property= --value --no-pager --json= -w[=]",
            write: "-c --cleanup-db",
          },
          operands: "path",
        },
        monitor: {
          effect: "read",
          flags: { read: "-k --kernel -u --udev -p --property -s= --subsystem-match= -t= --tag-match= -e" },
          endless: true,
        },
        "test-builtin|verify": { effect: "write" },
      },
      sees: ["devices"],
    },
    examples: {
      read: [
        "udevadm info -q all -n /dev/vda",
        "udevadm info -a /dev/null",
        "udevadm --version",
        "udevadm info /sys/block/vda",
      ],
      asks: [
        "udevadm trigger",
        "udevadm control --reload",
        "udevadm info --cleanup-db",
        "udevadm settle",
        "udevadm test /sys/block/vda",
      ],
      truth: false,
    },
  },
  {
    names: ["wdctl"],
    area: "hardware",
    what: { en: "shows or sets the watchdog", es: "muestra o ajusta el perro guardián" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-f= --flags= -F --noflags -I --noident -n --noheadings -O --oneline -o= --output= -r --raw -T --notimeouts -x --flags-only -h --help -V --version",
        write: "-s= --settimeout= -p= --setpretimeout= -g= --setpregovernor=",
      },
      sees: ["devices"],
    },
    examples: { read: ["wdctl -O", "wdctl --flags-only"], asks: ["wdctl -s 30", "wdctl /dev/watchdog"], truth: false },
  },
  {
    names: ["lsmod"],
    area: "hardware",
    what: { en: "lists loaded kernel modules", es: "lista los módulos cargados del núcleo" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-v --verbose -V --version -h --help -s --syslog" },
    },
    examples: { read: ["lsmod"], asks: ["lsmod x"] },
  },
  {
    names: ["modinfo"],
    area: "hardware",
    what: { en: "describes a kernel module", es: "describe un módulo del núcleo" },
    use: {
      effect: "read",
      flags: {
        read: "-0 --null -F= --field= -k= --set-version= -b=path --basedir=path -m --modname -a --author -d --description -l --license -n --filename -p --parameters -V --version -h --help",
      },
      operands: "path",
    },
    examples: { read: ["modinfo ext4", "modinfo -F filename loop"], asks: ["modinfo --load x"], truth: false },
  },
  {
    names: ["modprobe"],
    area: "hardware",
    what: { en: "loads and unloads kernel modules", es: "carga y descarga módulos del núcleo" },
    use: {
      effect: "write",
      readWith:
        "-n --dry-run --show -c --showconfig -D --show-depends -R --resolve-alias --show-modversions= -V --version -h --help",
      flags: {
        read: "-v --verbose -q --quiet -a --all -S= --set-version=",
        write: "-r --remove -f --force -C= --config= -d= --dirname= -i --ignore-install -w= --wait=",
      },
      operands: { kinds: ["text"], matching: /^[\w:*-]+$/ },
      root: true,
      reason: { en: "changes what runs inside the kernel", es: "cambia lo que se ejecuta dentro del núcleo" },
    },
    examples: {
      read: ["modprobe -nv loop", "modprobe -D ext4", "modprobe -c"],
      asks: ["modprobe loop", "modprobe -r loop", "modprobe -n -C ./c loop", "modprobe -f x"],
      truth: false,
    },
  },
  changing(
    "hardware",
    [
      "insmod",
      "rmmod",
      "depmod",
      "dkms",
      "kmod",
      "weak-modules",
      "livepatch",
      "kpatch",
      "update-initramfs",
      "dracut",
      "mkinitcpio",
      "bpftool",
      "kernelstub",
    ],
    "changes what runs inside the kernel",
    "cambia lo que se ejecuta dentro del núcleo",
    ["insmod a.ko", "rmmod loop", "depmod -a", "dkms install a/1", "kexec -e", "bpftool prog load a b"],
    {
      root: true,
      reason: { en: "changes what runs inside the kernel", es: "cambia lo que se ejecuta dentro del núcleo" },
    },
  ),
  destroying(
    "hardware",
    ["afulnx", "nvflash", "amdvbflash", "flash_erase", "nandwrite"],
    "writes firmware",
    "escribe firmware",
    ["nvflash a.rom", "flash_erase /dev/mtd0 0 0"],
    { root: true },
  ),
];
