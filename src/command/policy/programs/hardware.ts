import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** The machine's parts: buses, sensors, firmware and graphics. */
export const hardware: readonly ProgramRow[] = [
  {
    names: ["lspci"],
    area: "hardware",
    what: { en: "lists PCI devices", es: "lista los dispositivos PCI" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-m -mm -t -v -vv -vvv -k -x -xxx -xxxx -b -D -P -PP -n -nn -i=path -p=path -s= -d= -F=path --version --help",
        write: "-q -Q -M -A= -O= -H= -G",
      },
      sees: ["devices"],
    },
    examples: {
      read: ["lspci", "lspci -nnk", "lspci -vmm -s 00:00.0"],
      asks: ["lspci -Q", "lspci -O dump.name=x", "lspci -M"],
    },
  },
  {
    names: ["lsusb"],
    area: "hardware",
    what: { en: "lists USB devices", es: "lista los dispositivos USB" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-v --verbose -s= -d= -D=path -t --tree -V --version -h --help" },
      sees: ["devices"],
    },
    examples: { read: ["lsusb", "lsusb -t", "lsusb -v -d 1d6b:0002"], asks: ["lsusb --reset"] },
  },
  {
    names: ["lshw"],
    area: "hardware",
    what: { en: "describes the machine's parts", es: "describe las partes de la máquina" },
    use: {
      effect: "read",
      bare: "read",
      grammar: "long",
      flags: {
        read: "-short -businfo -json -xml -html -class= -c= -C= -disable= -enable= -quiet -sanitize -numeric -notime -version -help",
        write: "-X -dump=",
      },
      sees: ["devices", "host-network", "host-mounts"],
      root: true,
    },
    examples: {
      read: ["lshw -short", "lshw -C network", "lshw -json -sanitize"],
      asks: ["lshw -X", "lshw -dump a.db"],
      truth: false,
    },
  },
  {
    names: ["dmidecode"],
    area: "hardware",
    what: { en: "shows what the firmware says of the machine", es: "muestra lo que el firmware dice de la máquina" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-d=path --dev-mem=path -q --quiet --no-quirks -s= --string= -t= --type= -H= --handle= -u --dump --no-sysfs --from-dump=path --oem-string= -h --help -V --version",
        write: "--dump-bin=new-path",
      },
      operands: { kinds: ["text"], matching: /^[\w-]+$/ },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["dmidecode -t memory", "dmidecode -s system-serial-number"],
      asks: ["dmidecode --dump-bin a"],
      truth: false,
    },
  },
  {
    names: ["biosdecode", "vpddecode", "ownership"],
    area: "hardware",
    what: { en: "shows what the firmware says of the machine", es: "muestra lo que el firmware dice de la máquina" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-h --help -V --version --pir=" },
      sees: ["devices"],
      root: true,
    },
    examples: { read: ["biosdecode"], asks: ["biosdecode -d /dev/sda"] },
  },
  {
    names: ["sensors"],
    area: "hardware",
    what: { en: "shows temperatures, fans and voltages", es: "muestra temperaturas, ventiladores y voltajes" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-h --help -f --fahrenheit -A --no-adapter --bus-list -u -j -v --version",
        write: "-s --set -c=path --config-file=path",
      },
      operands: "text",
    },
    examples: {
      read: ["sensors", "sensors -j", "sensors -Af"],
      asks: ["sensors -s", "sensors -c x.conf -s"],
      truth: false,
    },
  },
  {
    names: ["hwinfo", "hw-probe", "cpuid", "cpu-info", "x86info", "i7z", "cpufreq-info"],
    area: "hardware",
    what: { en: "describes the machine's parts", es: "describe las partes de la máquina" },
    use: {
      effect: "write",
      readWith:
        "--short --cpu --memory --disk --network --netcard --bios --usb --pci --gfxcard --sound --version --help",
      sees: ["devices", "host-network"],
      reason: { en: "can probe hardware and write reports", es: "puede sondear el equipo y escribir informes" },
    },
    examples: {
      read: ["hwinfo --short", "hwinfo --cpu --memory"],
      asks: ["hwinfo --log out", "hw-probe -all -upload", "hwinfo --short --log x"],
      truth: false,
    },
  },
  {
    names: ["acpi"],
    area: "hardware",
    what: { en: "shows battery, power and temperature", es: "muestra batería, corriente y temperatura" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-b --battery -a --ac-adapter -t --thermal -c --cooling -V --everything -s --show-empty -i --details -f --fahrenheit -k --kelvin -v --version -h --help",
      },
    },
    examples: { read: ["acpi -V", "acpi -bi"], asks: ["acpi --set"], truth: false },
  },
  {
    names: ["upower"],
    area: "hardware",
    what: { en: "shows batteries", es: "muestra baterías" },
    use: {
      effect: "read",
      flags: {
        read: "-e --enumerate -d --dump -w --wakeups -m --monitor --monitor-detail -i= --show-info= -v --version -h --help",
      },
      sees: ["systemd"],
      endlessWhen: { with: "-m --monitor --monitor-detail" },
    },
    examples: {
      read: ["upower -d", "upower -i /org/freedesktop/UPower/devices/DisplayDevice"],
      asks: ["upower --set"],
      truth: false,
    },
  },
  {
    names: ["cpupower"],
    area: "hardware",
    what: { en: "shows or sets processor frequencies", es: "muestra o fija las frecuencias del procesador" },
    use: {
      effect: "write",
      grammar: "posix",
      flags: { read: "-c= --cpu= -v --version -h --help" },
      readWith: "-v --version -h --help",
      subcommands: {
        "frequency-info|idle-info|powercap-info": {
          effect: "read",
          flags: {
            read: "-e --debug -a --related-cpus -f --freq -w --hwfreq -l --hwlimits -d --driver -p --policy -g --governors -r -y --latency -s --stats -m --human -n --no-rounding -o --perf",
          },
        },
        info: { effect: "read", flags: { read: "-b --perf-bias" } },
        monitor: { effect: "write" },
      },
    },
    examples: {
      read: ["cpupower frequency-info", "cpupower -c all frequency-info -p"],
      asks: ["cpupower frequency-set -g performance", "cpupower idle-set -D 1", "cpupower monitor rm a"],
      truth: false,
    },
  },
  changing(
    "hardware",
    ["turbostat", "powerstat"],
    "measures processor states while it runs a program",
    "mide los estados del procesador mientras ejecuta un programa",
    ["turbostat", "turbostat sleep 1", "turbostat --out a"],
    { root: true },
  ),
  {
    names: ["edac-util", "ras-mc-ctl", "mcelog"],
    area: "hardware",
    what: { en: "shows memory errors", es: "muestra errores de memoria" },
    use: {
      effect: "write",
      bare: "write",
      readWith:
        "-s --status -r --report= --errors --error-count --summary --layout --mainboard --guess-labels --client --version -V --help -h -v",
      flags: { read: "-q" },
      root: true,
    },
    examples: {
      read: ["edac-util -s", "ras-mc-ctl --summary"],
      asks: ["mcelog --daemon", "ras-mc-ctl --register-labels"],
      truth: false,
    },
  },
  {
    names: ["ipmitool"],
    area: "hardware",
    what: {
      en: "talks to the management controller of a server",
      es: "habla con la controladora de gestión de un servidor",
    },
    use: {
      effect: "write",
      readWith: "-V -h",
      grammar: "posix",
      flags: { read: "-v -c -I=" },
      values: { "-I": /^(open|imb|lmi|usb)$/ },
      subcommands: {
        "sdr|fru|sensor": {
          effect: "write",
          bare: "read",
          subcommands: { "list|print|elist|type|info|get": { effect: "read", operands: { kinds: ["text"] } } },
        },
        sel: {
          effect: "write",
          bare: "read",
          subcommands: {
            "list|elist|info": { effect: "read", operands: { kinds: ["text"], matching: /^(first|last|\d+)$/ } },
          },
        },
        "chassis|power|mc|bmc|lan": {
          effect: "write",
          subcommands: { "status|info|poh|restart_cause|print": { effect: "read", operands: "number" } },
        },
        user: { effect: "write", subcommands: { "list|summary": { effect: "read", operands: "number" } } },
        dcmi: {
          effect: "write",
          subcommands: { power: { effect: "write", subcommands: { reading: { effect: "read" } } } },
        },
      },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["ipmitool sdr list", "ipmitool sel elist last 5", "ipmitool chassis status", "ipmitool lan print 1"],
      asks: [
        "ipmitool power off",
        "ipmitool chassis power cycle",
        "ipmitool sel clear",
        "ipmitool -H bmc1 -U root -P x sdr list",
        "ipmitool user set password 2 x",
        "ipmitool mc reset cold",
      ],
      truth: false,
    },
  },
  {
    names: ["nvidia-smi"],
    area: "hardware",
    what: { en: "shows or sets NVIDIA graphics cards", es: "muestra o ajusta tarjetas gráficas NVIDIA" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-L --list-gpus -q --query -i= --id= -x --xml-format -u --unit --query-gpu= --query-compute-apps= --query-accounted-apps= --query-supported-clocks= --query-retired-pages= --format= -l= --loop= -lms= --loop-ms= -d= --display= -h --help --version --dtd --help-query-gpu -B --list-excluded-gpus",
        write:
          "-f=new-path --filename=new-path -pm= --persistence-mode= -pl= --power-limit= -r --gpu-reset -c= --compute-mode= -e= --ecc-config= -p= --reset-ecc-errors= -ac= --applications-clocks= -rac --reset-applications-clocks -lgc= --lock-gpu-clocks= -rgc -am= -caa -mig= --multi-instance-gpu= -debug=",
      },
      subcommands: {
        topo: { effect: "write", flags: { read: "-m --matrix" }, bare: "read" },
        "dmon|pmon": {
          effect: "read",
          flags: { read: "-c= -d= -i= -s= -o=", write: "-f=new-path" },
          endlessWhen: { without: "-c" },
        },
        nvlink: { effect: "write", bare: "read", flags: { read: "-s --status -i= -c --capabilities -p" } },
        mig: { effect: "write", bare: "write", readWith: "-lgip -lgi -lci", flags: { read: "-i=" } },
      },
      endlessWhen: { with: "-l --loop -lms --loop-ms" },
      sees: ["devices", "host-processes"],
    },
    examples: {
      read: [
        "nvidia-smi",
        "nvidia-smi --query-gpu=name,memory.used --format=csv",
        "nvidia-smi -L",
        "nvidia-smi topo -m",
      ],
      asks: [
        "nvidia-smi -pm 1",
        "nvidia-smi -r",
        "nvidia-smi -f out",
        "nvidia-smi -pl 200",
        "nvidia-smi mig -dgi",
        "nvidia-smi --gpu-reset -i 0",
      ],
      truth: false,
    },
  },
  changing(
    "hardware",
    [
      "rocm-smi",
      "nvidia-settings",
      "nvidia-xconfig",
      "amdgpu_top",
      "vbetool",
      "ddcutil",
      "setpci",
      "usb_modeswitch",
      "usbreset",
      "uhubctl",
      "i2cset",
      "i2cget",
      "i2cdump",
      "i2cdetect",
      "gpioset",
      "gpioget",
      "sensors-detect",
      "pwmconfig",
      "fancontrol",
      "mokutil",
      "efivar",
      "alsactl",
      "alsamixer",
      "bluetoothctl",
      "hciconfig",
      "btmgmt",
      "raspi-config",
    ],
    "changes settings of the hardware",
    "cambia ajustes del equipo",
    ["setpci -s 00:00.0 4.w=7", "i2cset 1 0x50 0 0", "usbreset 1", "mokutil --reset"],
  ),
];
