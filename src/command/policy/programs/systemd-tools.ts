import type { ProgramRow, Use } from "../program-row.ts";
import { changing, fullScreen } from "./plain-rows.ts";

const COMMON = "--no-pager --system --user --global -h --help --version -q --quiet";
const tells: Use = { effect: "read", flags: { read: COMMON } };
const tellsNamed: Use = { ...tells, operands: "text" };

const systemdAnalyze: ProgramRow = {
  names: ["systemd-analyze"],
  area: "services",
  what: {
    en: "explains the start of the system and checks unit files",
    es: "explica el arranque del sistema y revisa ficheros de unidades",
  },
  use: {
    effect: "read",
    bare: "read",
    flags: { read: COMMON },
    sees: ["systemd"],
    subcommands: {
      "time|blame|plot|unit-paths|architectures|malloc": tells,
      "critical-chain": { ...tells, flags: { read: `${COMMON} --fuzz=` }, operands: "unit" },
      dot: { ...tells, flags: { read: `${COMMON} --order --require --from-pattern= --to-pattern=` }, operands: "unit" },
      "cat-config": { ...tells, flags: { read: `${COMMON} --root=path --tldr` }, operands: "path" },
      "unit-files|exit-status|capability|syscall-filter|filesystems|compare-versions|has-tpm2": tellsNamed,
      "calendar|timestamp|timespan": {
        ...tells,
        flags: { read: `${COMMON} --iterations=number --base-time=` },
        operands: "text",
      },
      condition: { ...tells, flags: { read: `${COMMON} -u= --unit=` }, operands: "text" },
      verify: {
        ...tells,
        flags: { read: `${COMMON} --man[=] --recursive-errors= --root=path` },
        operands: "path",
      },
      security: {
        ...tells,
        flags: { read: `${COMMON} --offline= --threshold= --security-policy=path --json= --root=path --profile=` },
        operands: "path",
      },
      "inspect-elf": { ...tells, flags: { read: `${COMMON} --json=` }, operands: "path" },
      dump: {
        effect: "write",
        flags: { read: COMMON },
        operands: "unit",
        reason: {
          en: "shows the whole state of systemd, the services' environment included",
          es: "muestra todo el estado de systemd, también el entorno de los servicios",
        },
      },
      "log-level|log-target|service-watchdogs|set-log-level|set-log-target": { effect: "write", operands: "text" },
    },
  },
  examples: {
    read: [
      "systemd-analyze",
      "systemd-analyze blame",
      "systemd-analyze critical-chain nginx.service",
      "systemd-analyze verify /etc/systemd/system/web.service",
      "systemd-analyze security nginx --no-pager",
      "systemd-analyze calendar --iterations=3 'Mon *-*-* 02:00'",
      "systemd-analyze cat-config systemd/journald.conf",
    ],
    asks: [
      "systemd-analyze dump",
      "systemd-analyze log-level debug",
      "systemd-analyze verify --generators=yes x.service",
      "systemd-analyze -H root@web blame",
      "systemd-analyze verify --image=/tmp/x.raw x.service",
    ],
    truth: false,
  },
};

const views: ProgramRow[] = [
  {
    names: ["systemd-cgls"],
    area: "processes",
    what: {
      en: "shows control groups and their processes as a tree",
      es: "muestra los grupos de control y sus procesos en árbol",
    },
    use: {
      effect: "read",
      flags: {
        read: "--no-pager -a --all -l --full -k -u[=] --unit[=] --user-unit[=] --xattr= -x --cgroup-id= -c -h --help --version",
      },
      operands: "path",
      sees: ["host-processes", "systemd"],
    },
    examples: {
      read: ["systemd-cgls --no-pager", "systemd-cgls -u nginx.service", "systemd-cgls /system.slice"],
      asks: ["systemd-cgls -M web"],
      truth: false,
    },
  },
  {
    names: ["systemd-cgtop"],
    area: "processes",
    what: { en: "shows which control groups use most", es: "muestra qué grupos de control consumen más" },
    use: {
      effect: "read",
      flags: {
        read: "-p -t -c -m -i -r --raw -P -k -d= --delay= -n=number --iterations=number -1 -b --batch --depth= --order= --cpu[=] --recursive= -h --help --version",
      },
      operands: "path",
      sees: ["host-processes", "systemd"],
      terminal: true,
      terminalUnless: "-b --batch -1 -n= --iterations= -h --help --version",
      endlessWhen: { without: "-n= --iterations= -1 -h --help --version" },
    },
    examples: { read: ["systemd-cgtop -b -n 1", "systemd-cgtop -1 -m"], asks: ["systemd-cgtop -M web"], truth: false },
  },
  {
    names: ["systemd-detect-virt"],
    area: "hardware",
    what: {
      en: "says whether this is a virtual machine or a container",
      es: "dice si esto es una máquina virtual o un contenedor",
    },
    use: {
      effect: "read",
      flags: {
        read: "-c --container -v --vm -r --chroot --private-users --cvm -q --quiet --list --list-cvm -h --help --version",
      },
      harmless: true,
    },
    examples: { read: ["systemd-detect-virt", "systemd-detect-virt --container"], asks: [] },
  },
  {
    names: ["systemd-escape"],
    area: "services",
    what: {
      en: "turns text into a valid unit name and back",
      es: "convierte un texto en nombre de unidad válido y al revés",
    },
    use: {
      effect: "read",
      flags: { read: "--suffix= --template= --instance -u --unescape -m --mangle -p --path -h --help --version" },
      operands: "text",
      harmless: true,
    },
    examples: { read: ["systemd-escape --path /srv/mis datos", "systemd-escape -u 'srv-web'"], asks: [] },
  },
  {
    names: ["systemd-path"],
    area: "system",
    what: { en: "shows the system's usual folders", es: "muestra las carpetas habituales del sistema" },
    use: {
      effect: "read",
      flags: { read: "--suffix= --no-pager -h --help --version" },
      operands: "text",
      harmless: true,
    },
    examples: { read: ["systemd-path", "systemd-path user-documents"], asks: [] },
  },
  {
    names: ["systemd-id128"],
    area: "system",
    what: {
      en: "prints this machine's and boot's identifiers",
      es: "muestra los identificadores de la máquina y del arranque",
    },
    use: {
      effect: "read",
      flags: { read: "-p --pretty -a= --app-specific= -u --uuid -h --help --version" },
      subcommands: {
        "machine-id|boot-id|invocation-id|new|show|help": {
          effect: "read",
          flags: { read: "-p --pretty -a= --app-specific= -u --uuid" },
          operands: "text",
        },
      },
      harmless: true,
    },
    examples: { read: ["systemd-id128 boot-id", "systemd-id128 machine-id -u"], asks: [] },
  },
  {
    names: ["systemd-delta"],
    area: "services",
    what: {
      en: "shows which packaged configuration was overridden here",
      es: "muestra qué configuración de paquete se cambió aquí",
    },
    use: { effect: "read", flags: { read: "--no-pager --diff= -t= --type= -h --help --version" }, operands: "text" },
    examples: { read: ["systemd-delta --type=overridden --diff=no"], asks: ["systemd-delta --pager=x"] },
  },
  {
    names: ["systemd-tmpfiles"],
    area: "system",
    what: { en: "creates and cleans temporary files", es: "crea y limpia ficheros temporales" },
    use: {
      effect: "write",
      readWith: "--cat-config --tldr --version --help -h",
      flags: {
        read: "--no-pager --user --prefix=path --exclude-prefix=path -E",
        write: "--create --boot --dry-run",
        destructive: "--clean --remove --purge",
      },
      operands: "path",
    },
    examples: {
      read: ["systemd-tmpfiles --cat-config --no-pager"],
      asks: ["systemd-tmpfiles --create", "systemd-tmpfiles --clean", "systemd-tmpfiles --cat-config --remove"],
    },
  },
  {
    names: ["systemd-sysusers"],
    area: "users",
    what: { en: "creates the system's own users", es: "crea los usuarios propios del sistema" },
    use: {
      effect: "write",
      readWith: "--cat-config --tldr --version --help -h",
      flags: { read: "--no-pager" },
      operands: "path",
    },
    examples: {
      read: ["systemd-sysusers --cat-config"],
      asks: ["systemd-sysusers", "systemd-sysusers --inline 'u x'"],
    },
  },
  {
    names: ["systemd-inhibit"],
    area: "system",
    what: {
      en: "holds back shutdown or sleep while a command runs",
      es: "impide apagar o suspender mientras se ejecuta un comando",
    },
    use: {
      effect: "write",
      grammar: "posix",
      readWith: "--list --version --help -h",
      flags: { read: "--no-pager --no-legend" },
      sees: ["systemd"],
    },
    examples: {
      read: ["systemd-inhibit --list"],
      asks: ["systemd-inhibit sleep 100", "systemd-inhibit --list reboot"],
      truth: false,
    },
  },
  {
    names: ["systemd-mount"],
    area: "disks",
    what: { en: "mounts a file system through systemd", es: "monta un sistema de ficheros mediante systemd" },
    use: {
      effect: "write",
      readWith: "--list --version --help -h",
      flags: { read: "--no-pager --no-legend" },
      sees: ["devices", "systemd"],
    },
    examples: { read: ["systemd-mount --list"], asks: ["systemd-mount /dev/sdb1", "systemd-mount --umount /mnt"] },
  },
  {
    names: ["systemd-machine-id-setup"],
    area: "system",
    what: { en: "gives this machine its identifier", es: "da a esta máquina su identificador" },
    use: { effect: "write", readWith: "--version --help -h" },
    examples: {
      read: ["systemd-machine-id-setup --version"],
      asks: ["systemd-machine-id-setup", "systemd-machine-id-setup --print"],
    },
  },
  {
    names: ["systemd-hwdb"],
    area: "hardware",
    what: { en: "looks into the hardware database", es: "consulta la base de datos de hardware" },
    use: {
      effect: "write",
      readWith: "--version --help -h",
      subcommands: { query: { effect: "read", operands: "text" }, update: { effect: "write" } },
    },
    examples: { read: ["systemd-hwdb query usb:v046D*"], asks: ["systemd-hwdb update"] },
  },
  {
    names: ["systemd-creds"],
    area: "security",
    what: {
      en: "shows, encrypts and decrypts the services' credentials",
      es: "muestra, cifra y descifra las credenciales de los servicios",
    },
    use: {
      effect: "write",
      readWith: "--version --help -h",
      subcommands: {
        list: { effect: "read", flags: { read: "--no-pager --no-legend --json= --system" } },
        "cat|setup|encrypt|decrypt": { effect: "write", operands: "text" },
        "has-tpm2": { effect: "read", flags: { read: "-q --quiet" } },
      },
    },
    examples: {
      read: ["systemd-creds list", "systemd-creds has-tpm2"],
      asks: ["systemd-creds cat clave", "systemd-creds decrypt x.cred"],
    },
  },
  {
    names: ["systemd-dissect"],
    area: "disks",
    what: { en: "looks into a disk image", es: "examina una imagen de disco" },
    use: {
      effect: "write",
      readWith: "--discover --version --help -h",
      flags: { read: "--no-pager --no-legend --json=" },
    },
    examples: {
      read: ["systemd-dissect --discover"],
      asks: ["systemd-dissect --mount disco.raw /mnt", "systemd-dissect disco.raw"],
    },
  },
];

const acting: ProgramRow[] = [
  changing(
    "services",
    ["systemd-run"],
    "runs a command as a service or scope of its own",
    "ejecuta un comando como servicio o ámbito propio",
    ["systemd-run --scope ls", "systemd-run --on-calendar=daily /usr/local/bin/copia", "systemd-run -t bash"],
    {
      readWith: "--version --help -h",
      reason: { en: "runs a command through systemd", es: "ejecuta un comando mediante systemd" },
    },
  ),
  changing(
    "containers",
    ["systemd-nspawn"],
    "starts a folder or image as a container",
    "arranca una carpeta o imagen como contenedor",
    ["systemd-nspawn -D /srv/debian", "systemd-nspawn -b -i disco.raw"],
    { readWith: "--version --help -h" },
  ),
  changing(
    "services",
    ["systemd-notify"],
    "tells systemd that a service is ready",
    "avisa a systemd de que un servicio está listo",
    ["systemd-notify --ready"],
    { readWith: "--version --help -h" },
  ),
  fullScreen(
    "security",
    ["systemd-ask-password", "systemd-tty-ask-password-agent"],
    "asks the person for a password",
    "pide una contraseña a la persona",
    ["systemd-ask-password 'Clave:'"],
    { readWith: "--version --help -h" },
  ),
  changing(
    "disks",
    ["systemd-umount"],
    "unmounts a file system through systemd",
    "desmonta un sistema de ficheros mediante systemd",
    ["systemd-umount /mnt"],
    { readWith: "--version --help -h" },
  ),
  changing(
    "system",
    ["systemd-firstboot", "systemd-cryptenroll", "systemd-repart", "systemd-sysext", "systemd-socket-activate"],
    "sets up a part of the system",
    "configura una parte del sistema",
    ["systemd-firstboot --prompt", "systemd-cryptenroll /dev/sda2", "systemd-sysext merge"],
    { readWith: "--version --help -h" },
  ),
];

export const systemdTools: readonly ProgramRow[] = [systemdAnalyze, ...views, ...acting];
