import type { ProgramRow } from "../program-row.ts";
import { changing } from "./plain-rows.ts";

/** What this machine is and what time it has. */
export const system: readonly ProgramRow[] = [
  {
    names: ["uname"],
    area: "system",
    what: { en: "shows the kernel's name and version", es: "muestra el nombre y la versión del núcleo" },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: {
        read: "-a --all -s --kernel-name -n --nodename -r --kernel-release -v --kernel-version -m --machine -p --processor -i --hardware-platform -o --operating-system --help --version",
      },
      sees: ["hostname"],
    },
    examples: { read: ["uname -a", "uname -r", "uname -n"], asks: ["uname --set x"] },
  },
  {
    names: ["arch", "nproc", "hostid"],
    area: "system",
    what: {
      en: "shows the architecture, processors or identifier of this machine",
      es: "muestra la arquitectura, los procesadores o el identificador de esta máquina",
    },
    use: { effect: "read", bare: "read", harmless: true, flags: { read: "--all --ignore=number --help --version" } },
    examples: { read: ["arch", "nproc", "nproc --all", "hostid"], asks: ["arch x86_64", "nproc 3"] },
  },
  {
    names: ["hostname", "dnsdomainname"],
    area: "system",
    what: { en: "shows or sets the name of this machine", es: "muestra o cambia el nombre de esta máquina" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-a --alias -A --all-fqdns -d --domain -f --fqdn --long -i --ip-address -I --all-ip-addresses -s --short -y --yp --nis -h --help -V --version",
        write: "-b --boot -F=path --file=path",
      },
      sees: ["hostname", "host-network"],
    },
    examples: {
      read: ["hostname", "hostname -s", "hostname -I"],
      asks: ["hostname other", "hostname -F /etc/hostname", "hostname -b x"],
    },
  },
  {
    names: ["domainname", "nisdomainname", "ypdomainname"],
    area: "system",
    what: { en: "shows or sets the NIS domain", es: "muestra o cambia el dominio NIS" },
    use: { effect: "read", bare: "read", sees: ["hostname"] },
    examples: { read: ["domainname"], asks: ["domainname lab", "domainname -F a"] },
  },
  {
    names: ["date"],
    area: "system",
    what: { en: "shows or sets date and time", es: "muestra o cambia la fecha y la hora" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-d= --date= --debug -f=path --file=path -I[=] --iso-8601[=] --resolution -R --rfc-email --rfc-822 --rfc-2822 --rfc-3339= -r=path --reference=path -u --utc --universal --help --version",
        write: "-s= --set=",
      },
      // A word without a plus sets the clock.
      operands: { kinds: ["text"], max: 1, matching: /^\+/ },
    },
    examples: {
      read: ["date -u -d @0 +%F", "date -d '2024-02-01 +1 month' +%d/%m/%Y", "date -r /etc/debian_version +%Y"],
      asks: ["date -s 12:00", "date 010112002024", "date --set='+1 hour'", "date -us 12:00"],
    },
  },
  {
    names: ["uptime"],
    area: "system",
    what: {
      en: "shows how long the machine has been on, and its load",
      es: "muestra cuánto lleva encendida la máquina y su carga",
    },
    use: {
      effect: "read",
      bare: "read",
      harmless: true,
      flags: { read: "-p --pretty -c --container -r --raw -h --help -s --since -V --version" },
      sees: ["host-users", "host-processes"],
    },
    examples: { read: ["uptime -p", "uptime", "uptime -s"], asks: ["uptime --reset", "uptime 3"], truth: false },
  },
  {
    names: ["printenv"],
    area: "system",
    what: { en: "shows variables of the environment", es: "muestra variables del entorno" },
    use: {
      effect: "read",
      bare: "write",
      flags: { read: "-0 --null --help --version" },
      operands: {
        kinds: ["text"],
        matching:
          /^(PATH|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|LANG|LANGUAGE|LC_[A-Z]+|TERM|COLORTERM|TZ|HOSTNAME|HOSTTYPE|OSTYPE|DISPLAY|WAYLAND_DISPLAY|EDITOR|VISUAL|PAGER|MAIL|TMPDIR|SHLVL|COLUMNS|LINES|XDG_[A-Z_]+|MANPATH|LD_LIBRARY_PATH|JAVA_HOME|GOPATH|no_proxy|NO_PROXY)$/,
      },
      reason: {
        en: "shows every variable, and some hold passwords or tokens",
        es: "muestra todas las variables y algunas guardan contraseñas o tokens",
      },
    },
    examples: { read: ["printenv PATH", "printenv HOME LANG"], asks: ["printenv", "printenv DB_PASSWORD"] },
  },
  {
    names: ["locale"],
    area: "system",
    what: { en: "shows language settings", es: "muestra los ajustes de idioma" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-a --all-locales -m --charmaps -c --category-name -k --keyword-name -v --verbose -? --help --usage -V --version",
      },
      operands: "text",
    },
    examples: { read: ["locale", "locale -a", "locale -k LC_TIME"], asks: ["locale --set es_ES"] },
  },
  changing(
    "system",
    [
      "localedef",
      "locale-gen",
      "update-locale",
      "validlocale",
      "setupcon",
      "loadkeys",
      "setfont",
      "kbd_mode",
      "chvt",
      "openvt",
      "deallocvt",
      "setleds",
      "tzselect",
    ],
    "changes language, keyboard or console",
    "cambia idioma, teclado o consola",
    ["locale-gen es_ES.UTF-8", "update-locale LANG=es_ES.UTF-8", "loadkeys es", "chvt 2"],
  ),
  {
    names: ["tty"],
    area: "system",
    what: { en: "shows the name of the terminal", es: "muestra el nombre de la terminal" },
    use: { effect: "read", bare: "read", harmless: true, flags: { read: "-s --silent --quiet --help --version" } },
    examples: { read: ["tty"], asks: ["tty -w"], truth: false },
  },
  {
    names: ["stty"],
    area: "system",
    what: { en: "shows or changes terminal settings", es: "muestra o cambia los ajustes de la terminal" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-a --all -g --save --help --version" },
      operands: { kinds: ["text"], matching: /^(size|speed)$/ },
      terminal: true,
    },
    examples: {
      read: ["stty -a", "stty size"],
      asks: ["stty -echo", "stty -F /dev/ttyS0 9600", "stty raw"],
      truth: false,
    },
  },
  {
    names: ["tput", "infocmp", "toe", "clear", "tabs"],
    area: "system",
    what: {
      en: "shows what the terminal can do, or clears it",
      es: "muestra lo que la terminal puede hacer o la limpia",
    },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-T= -V -x -1 -a -h" },
      // What a terminal says for init and reset may name a program.
      operands: { kinds: ["text"], matching: /^(?!(init|reset|is\d|rs\d|iprog)$)[\w@-]+$/ },
    },
    examples: {
      read: ["tput -T xterm cols", "infocmp -1 xterm", "clear -V"],
      asks: ["infocmp -F a b", "tput init", "tput reset"],
      truth: false,
    },
  },
  changing(
    "system",
    ["reset", "tset", "setterm", "tic", "ldattach", "resize"],
    "changes the terminal",
    "cambia la terminal",
    ["reset", "setterm --blank 0", "tic a.ti"],
    { terminal: true },
  ),
  {
    names: ["getconf"],
    area: "system",
    what: { en: "shows limits and settings of the system", es: "muestra límites y valores del sistema" },
    use: { effect: "read", flags: { read: "-a" }, operands: { kinds: ["text"], max: 2 } },
    examples: {
      read: ["getconf PAGE_SIZE", "getconf _NPROCESSORS_ONLN", "getconf NAME_MAX /"],
      asks: ["getconf -w PATH", "getconf -v x PATH"],
    },
  },
  {
    names: ["lsb_release"],
    area: "system",
    what: { en: "shows the distribution and its version", es: "muestra la distribución y su versión" },
    use: {
      effect: "read",
      bare: "read",
      flags: { read: "-h --help -v --version -i --id -d --description -r --release -c --codename -a --all -s --short" },
    },
    examples: { read: ["lsb_release -a", "lsb_release -ds"], asks: ["lsb_release --set"] },
  },
  {
    names: ["neofetch", "screenfetch", "fastfetch", "inxi", "pfetch"],
    area: "system",
    what: { en: "sums this machine up", es: "resume esta máquina" },
    use: {
      effect: "write",
      readWith: "-F -b -C -D -G -m -M -N -S -A -d -p -s -B -I -h --version --help",
      flags: { read: "-c= -x -xx -xxx -z -y= --filter --stdout" },
      reason: {
        en: "can reach the network and run programs of its settings file",
        es: "puede usar la red y ejecutar programas de su archivo de ajustes",
      },
      sees: ["host-processes", "host-network", "host-mounts", "devices"],
    },
    examples: {
      read: ["inxi -F -c 0", "inxi -S"],
      asks: ["neofetch --config x", "inxi -i", "inxi -w", "inxi -U"],
      truth: false,
    },
  },
  {
    names: ["sysctl"],
    area: "system",
    what: { en: "shows or changes kernel settings", es: "muestra o cambia ajustes del núcleo" },
    use: {
      effect: "read",
      flags: {
        read: "-a --all -A -X --deprecated -b --binary -e --ignore -N --names -n --values -r= --pattern= -q --quiet --dry-run -h -d --help -V --version",
        write: "-w --write -p[=] --load[=] -f -F --system",
      },
      operands: { kinds: ["text"], matching: /^[^=]+$/ },
    },
    examples: {
      read: ["sysctl -n kernel.ostype", "sysctl vm.swappiness kernel.pid_max", "sysctl -a"],
      asks: ["sysctl -w vm.swappiness=10", "sysctl vm.swappiness=10", "sysctl -p", "sysctl --system", "sysctl -nw a=b"],
      truth: false,
    },
  },
  {
    names: ["dmesg"],
    area: "logs",
    what: { en: "shows the messages of the kernel", es: "muestra los mensajes del núcleo" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-F=path --file=path -f= --facility= -H --human -J --json -k --kernel -L[=] --color[=] -l= --level= -P --nopager -p --force-prefix -r --raw --noescape -S --syslog -s= --buffer-size= -u --userspace -w --follow -W --follow-new -x --decode -d --show-delta -e --reltime -T --ctime -t --notime --time-format= --since= --until= -h --help -V --version",
        write: "-C --clear -c --read-clear -D --console-off -E --console-on -n= --console-level=",
      },
      sees: ["kernel-log"],
      endlessWhen: { with: "-w --follow -W --follow-new" },
    },
    examples: {
      read: ["dmesg -T", "dmesg --level=err,warn", "dmesg -x | tail -5"],
      asks: ["dmesg -C", "dmesg -c", "dmesg -n 1", "dmesg -D", "dmesg -Tc"],
      truth: false,
    },
  },
  {
    names: ["hwclock"],
    area: "system",
    what: { en: "shows or sets the hardware clock", es: "muestra o ajusta el reloj del equipo" },
    use: {
      effect: "read",
      bare: "read",
      flags: {
        read: "-r --show --get --predict --param-get= -u --utc -l --localtime -f=path --rtc=path -v --verbose --test --noadjfile -D -h --help -V --version",
        write: "--set -s --hctosys -w --systohc --systz -a --adjust --param-set= --date= --adjfile=path --update-drift",
      },
      sees: ["devices"],
      root: true,
    },
    examples: {
      read: ["hwclock -r", "hwclock --show --utc"],
      asks: ["hwclock -w", "hwclock --hctosys", "hwclock --set --date=12:00"],
      truth: false,
    },
  },
  changing(
    "system",
    ["rtcwake", "adjtimex", "ntpdate", "ntpd", "chronyd", "rdate", "ntpdig", "sntp"],
    "changes the clock or wakes the machine by it",
    "cambia el reloj o despierta la máquina con él",
    ["rtcwake -m mem -s 60", "ntpdate pool.ntp.org", "adjtimex -t 10000"],
    { readWith: "--version", flags: { read: "" } },
  ),
  {
    names: ["chronyc"],
    area: "system",
    what: { en: "shows or changes how the clock is kept right", es: "muestra o cambia cómo se mantiene la hora" },
    use: {
      effect: "write",
      flags: { read: "-n -c -4 -6 -v -a -m" },
      subcommands: {
        "tracking|sources|sourcestats|activity|ntpdata|rtcdata|serverstats|selectdata|smoothing": {
          effect: "read",
          flags: { read: "-v -a" },
          operands: "text",
        },
      },
      sees: ["network", "host-network"],
    },
    examples: {
      read: ["chronyc tracking", "chronyc -n sources -v"],
      asks: ["chronyc makestep", "chronyc -a settime 12:00", "chronyc -h other tracking", "chronyc add server x"],
      truth: false,
    },
  },
  {
    names: ["ntpq", "ntpstat", "ntptime"],
    area: "system",
    what: { en: "shows how right the clock is", es: "muestra cuán en hora está el reloj" },
    use: { effect: "read", bare: "read", flags: { read: "-p --peers -n --numeric -4 -6" }, sees: ["network"] },
    examples: { read: ["ntpq -pn", "ntpstat"], asks: ["ntpq -c 'config x'", "ntptime -f 3"], truth: false },
  },
  changing("system", ["sync"], "writes what is in memory to the disks", "escribe en los discos lo que hay en memoria", [
    "sync",
    "sync -f /srv",
  ]),
  changing(
    "system",
    ["mesg", "wall", "write", "talk", "ytalk"],
    "sends messages to people at terminals",
    "envía mensajes a quienes están en terminales",
    ["mesg n", "wall hola", "write ana"],
  ),
  changing("logs", ["logger", "systemd-cat"], "writes to the system's log", "escribe en el registro del sistema", [
    "logger hola",
    "logger -n host -P 514 x",
    "echo a | systemd-cat",
  ]),
];
